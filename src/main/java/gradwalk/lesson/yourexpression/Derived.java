package gradwalk.lesson.yourexpression;

import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import org.jspecify.annotations.Nullable;

/** The derivative of the output by the chosen input, in symbols. */
final class Derived {
    /** Formulas longer than this are not shown. */
    private static final int LONGEST = 240;

    private final @Nullable Formula formula;

    Derived(Run run) {
        Formula written = run.written();
        Formula derivative = written == null || written.text().length() > LONGEST || run.input() == run.output()
                ? null
                : written.derivative(run.input().label());
        this.formula = derivative == null || derivative.text().length() > LONGEST ? null : derivative;
    }

    /** Null where it is too long to be read. */
    @Nullable
    Formula formula() {
        return formula;
    }

    /** The name of its value. */
    static Quantity quantity(Run run) {
        return Quantity.of("gradient", run.input().label() + " in symbols");
    }

    /** Its value with the present numbers; NaN where it is not shown. */
    double value(Run run) {
        Formula shown = formula;
        return shown == null
                ? Double.NaN
                : shown.evaluate(name -> run.traced().number(run.traced().value(name)));
    }
}
