package gradwalk.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** Offers the engine, compiled, to a test as {@code window.engine}. */
public final class EngineProbe {
    private EngineProbe() {}

    /** What the test calls. */
    @JSFunctor
    interface Probe extends JSObject {
        Float64Array run(String task, Float64Array in);
    }

    public static void main(String[] args) {
        offer((task, in) -> {
            double[] numbers = new double[in.getLength()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = in.get(i);
            }
            double[] found = EngineTasks.run(task, numbers);
            Float64Array out = array(found.length);
            for (int i = 0; i < found.length; i++) {
                out.set(i, found[i]);
            }
            return out;
        });
    }

    @JSBody(params = "length", script = "return new Float64Array(length);")
    private static native Float64Array array(int length);

    @JSBody(params = "probe", script = "window.engine = probe;")
    private static native void offer(Probe probe);
}
