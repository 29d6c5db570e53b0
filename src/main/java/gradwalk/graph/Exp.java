package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, y = e^x, which is its own slope. */
final class Exp extends Pointwise {
    static final Op OP = new Exp();

    @Override
    public String name() {
        return "exp";
    }

    @Override
    public String symbol() {
        return "exp";
    }

    @Override
    Formula value() {
        return Formula.call(Function.EXP, X);
    }

    @Override
    Formula partial() {
        return Y;
    }

    @Override
    double of(double x) {
        return Functions.exp(x);
    }

    @Override
    double slope(double x, double y) {
        return y;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.EXP;
    }

    @Override
    public String matrixForm() {
        return "e^X";
    }
}
