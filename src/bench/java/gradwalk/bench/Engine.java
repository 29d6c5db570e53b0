package gradwalk.bench;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The engine as a contestant: compiled to a bundle that enters itself with {@code engine.js}, which hands it workloads by
 * name and calls it back.
 */
public final class Engine {
    private static @Nullable Run run;

    private Engine() {}

    @JSFunctor
    interface Prepare extends JSObject {
        void of(JSObject workload);
    }

    @JSFunctor
    interface Reset extends JSObject {
        void now();
    }

    @JSFunctor
    interface Repeat extends JSObject {
        void times(int count);
    }

    @JSFunctor
    interface Result extends JSObject {
        JSObject get();
    }

    public static void main(String[] args) {
        offer(
                workload -> run = Run.of(new Workload(workload)),
                () -> prepared().reset(),
                count -> {
                    Run one = prepared();
                    for (int i = 0; i < count; i++) {
                        one.once();
                    }
                },
                () -> Workload.toJs(prepared().result()));
    }

    private static Run prepared() {
        if (run == null) {
            throw new IllegalStateException("no workload is prepared");
        }
        return run;
    }

    @JSBody(
            params = {"prepare", "reset", "repeat", "result"},
            script = "window.offered = {prepare: prepare, reset: reset, repeat: repeat, result: result};")
    private static native void offer(Prepare prepare, Reset reset, Repeat repeat, Result result);
}
