package gradwalk.browser;

import gradwalk.formula.Equality;
import gradwalk.formula.Formula;
import gradwalk.formula.ParseError;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Offers what can be done with typed formulas to a test as {@code window.probe}. */
public final class FormulaProbe {
    private FormulaProbe() {}

    /** What the test calls. */
    @JSFunctor
    interface Probe extends JSObject {
        String of(String text);
    }

    public static void main(String[] args) {
        offer(FormulaProbe::report);
    }

    /** All that is made of a text, in one. */
    static String report(String text) {
        try {
            Formula formula = Formula.parse(text);
            Formula tidied = formula.tidied();
            return formula.text() + " | " + tidied.text() + " | "
                    + formula.derivative("x").text() + " | "
                    + Equality.of(formula, tidied).verdict().name();
        } catch (ParseError error) {
            return error.line() + ":" + error.position() + " " + error.sentence();
        }
    }

    @JSBody(params = "probe", script = "window.probe = probe;")
    private static native void offer(Probe probe);
}
