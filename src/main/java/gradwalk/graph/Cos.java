package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, y = cos x. */
final class Cos extends Pointwise {
    static final Op OP = new Cos();

    @Override
    public String name() {
        return "cos";
    }

    @Override
    public String symbol() {
        return "cos";
    }

    @Override
    Formula value() {
        return Formula.call(Function.COS, X);
    }

    @Override
    Formula partial() {
        return Formula.call(Function.SIN, X).negated();
    }

    @Override
    double of(double x) {
        return Functions.cos(x);
    }

    @Override
    double slope(double x, double y) {
        return -Functions.sin(x);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.COS;
    }

    @Override
    public String matrixForm() {
        return "cos X";
    }
}
