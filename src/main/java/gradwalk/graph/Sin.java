package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, y = sin x. */
final class Sin extends Pointwise {
    static final Op OP = new Sin();

    @Override
    public String name() {
        return "sin";
    }

    @Override
    public String symbol() {
        return "sin";
    }

    @Override
    Formula value() {
        return Formula.call(Function.SIN, X);
    }

    @Override
    Formula partial() {
        return Formula.call(Function.COS, X);
    }

    @Override
    double of(double x) {
        return Functions.sin(x);
    }

    @Override
    double slope(double x, double y) {
        return Functions.cos(x);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SIN;
    }

    @Override
    public String matrixForm() {
        return "sin X";
    }
}
