package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, x times the share of a normal distribution below x, in its tanh form y = ½·x·(1 + tanh u) with
 * u = √(2/π)·(x + 0.044715·x³) (Hendrycks and Gimpel, "Gaussian Error Linear Units", 2016, section 2). */
final class Gelu extends Pointwise {
    static final Op OP = new Gelu();

    /** √(2/π). */
    private static final double FACTOR = 0.7978845608028654;

    /** From here on tanh u is ±1 to the last digit, and squares that overflow are not needed. */
    private static final double FAR = 30;

    private static final double CUBIC = 0.044715;

    @Override
    public String name() {
        return "gelu";
    }

    @Override
    public String symbol() {
        return "gelu";
    }

    @Override
    Formula value() {
        return Formula.number(0.5).times(X).times(Formula.number(1).plus(tanh()));
    }

    @Override
    Formula partial() {
        Formula bend = Formula.number(1).minus(tanh().power(2));
        Formula inner = Formula.number(1).plus(Formula.number(3 * CUBIC).times(X.power(2)));
        return Formula.number(0.5)
                .times(Formula.number(1).plus(tanh()))
                .plus(Formula.number(0.5 * FACTOR).times(X).times(bend).times(inner));
    }

    private static Formula tanh() {
        Formula inner = X.plus(Formula.number(CUBIC).times(X.power(3)));
        return Formula.call(Function.TANH, Formula.number(FACTOR).times(inner));
    }

    @Override
    double of(double x) {
        return at(x);
    }

    @Override
    double slope(double x, double y) {
        return slopeAt(x);
    }

    /** The value at x. */
    static double at(double x) {
        return x < -FAR ? 0 : 0.5 * x * (1 + Functions.tanh(FACTOR * (x + CUBIC * x * x * x)));
    }

    /** The slope at x. */
    static double slopeAt(double x) {
        if (Math.abs(x) > FAR) {
            return x < 0 ? 0 : 1;
        }
        double tanh = Functions.tanh(FACTOR * (x + CUBIC * x * x * x));
        return 0.5 * (1 + tanh) + 0.5 * FACTOR * x * (1 - tanh * tanh) * (1 + 3 * CUBIC * x * x);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.GELU;
    }
}
