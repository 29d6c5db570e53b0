package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a − b. */
final class Subtract extends Pairwise {
    static final Op OP = new Subtract();

    @Override
    public String name() {
        return "subtract";
    }

    @Override
    public String symbol() {
        return "−";
    }

    @Override
    Formula value() {
        return A.minus(B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? Formula.number(1) : Formula.number(-1);
    }

    @Override
    double of(double a, double b) {
        return a - b;
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return 1;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return -1;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SUBTRACT;
    }

    @Override
    public String matrixForm(int input) {
        return (input == 0 ? "G" : "−G") + ", summed where " + (input == 0 ? "A" : "B") + " was repeated";
    }
}
