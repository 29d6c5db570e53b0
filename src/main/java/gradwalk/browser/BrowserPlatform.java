package gradwalk.browser;

import gradwalk.math.NumberText;
import gradwalk.math.Platform;
import org.teavm.jso.JSBody;

/** Numbers as the browser does them. The builder names this class in each bundle's services. */
public final class BrowserPlatform implements Platform {

    @Override
    public String shortest(double x) {
        return textOf(x);
    }

    @Override
    public String fixed(double x, int digits) {
        return textOf(x, digits);
    }

    @Override
    public double parse(String text) {
        return NumberText.isDecimal(text) ? numberOf(text) : Double.NaN;
    }

    @JSBody(params = "x", script = "return String(x);")
    private static native String textOf(double x);

    // A negative zero keeps no sign, as in Number::toFixed.
    @JSBody(
            params = {"x", "digits"},
            script = "return x.toFixed(digits);")
    private static native String textOf(double x, int digits);

    @JSBody(params = "text", script = "return Number(text);")
    private static native double numberOf(String text);
}
