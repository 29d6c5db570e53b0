package gradwalk.browser;

import gradwalk.math.Platform;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Offers the browser's platform to a test as {@code window.probe}. */
public final class PlatformProbe {
    private PlatformProbe() {}

    /** What the test calls. */
    @JSFunctor
    interface Probe extends JSObject {
        String of(double x, int digits);
    }

    public static void main(String[] args) {
        Platform platform = Platform.get();
        offer((x, digits) -> {
            String shortest = platform.shortest(x);
            boolean same = platform.parse(shortest) == x || Double.isNaN(x) || Math.abs(x) == Double.POSITIVE_INFINITY;
            return shortest + " " + platform.fixed(x, digits) + (same ? "" : " reads back otherwise");
        });
    }

    @JSBody(params = "probe", script = "window.probe = probe;")
    private static native void offer(Probe probe);
}
