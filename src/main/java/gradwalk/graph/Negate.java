package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = −x. */
final class Negate extends Pointwise {
    static final Op OP = new Negate();

    @Override
    public String name() {
        return "negate";
    }

    @Override
    public String symbol() {
        return "−";
    }

    @Override
    Formula value() {
        return X.negated();
    }

    @Override
    Formula partial() {
        return Formula.number(-1);
    }

    @Override
    double of(double x) {
        return -x;
    }

    @Override
    double slope(double x, double y) {
        return -1;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.NEGATE;
    }

    @Override
    public String matrixForm() {
        return "−X";
    }

    @Override
    public String matrixForm(int input) {
        return "−G";
    }
}
