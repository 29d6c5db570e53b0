package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, the magnitude y = |x|. At its kink, 0, the slope is taken as 0. */
final class Abs extends Pointwise {
    static final Op OP = new Abs();

    @Override
    public String name() {
        return "abs";
    }

    @Override
    public String symbol() {
        return "abs";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-3, 3).except(0);
    }

    @Override
    Formula value() {
        return Formula.call(Function.ABS, X);
    }

    @Override
    Formula partial() {
        return Formula.call(Function.SIGN, X);
    }

    @Override
    double of(double x) {
        return Functions.abs(x);
    }

    @Override
    double slope(double x, double y) {
        return Math.signum(x);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.ABS;
    }

    @Override
    public String matrixForm() {
        return "|X|";
    }
}
