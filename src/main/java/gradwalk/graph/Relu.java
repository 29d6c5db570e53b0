package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Element by element, the rectifier y = max(0, x) (Nair and Hinton, "Rectified linear units improve restricted Boltzmann
 * machines", ICML 2010). At its kink, 0, the slope is taken as 0. */
final class Relu extends Pointwise {
    static final Op OP = new Relu();

    @Override
    public String name() {
        return "relu";
    }

    @Override
    public String symbol() {
        return "relu";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-3, 3).except(0);
    }

    @Override
    Formula value() {
        return Formula.call(Function.MAX, Formula.number(0), X);
    }

    @Override
    Formula partial() {
        return Formula.call(Function.GREATER, X, Formula.number(0));
    }

    @Override
    double of(double x) {
        return x < 0 ? 0 : x;
    }

    @Override
    double slope(double x, double y) {
        return x > 0 ? 1 : 0;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.RELU;
    }

    @Override
    public String matrixForm() {
        return "max(0, X)";
    }
}
