package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a·b: each passes back the gradient times the other. */
final class Multiply extends Pairwise {
    static final Op OP = new Multiply();

    @Override
    public String name() {
        return "multiply";
    }

    @Override
    public String symbol() {
        return "⊙";
    }

    @Override
    Formula value() {
        return A.times(B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? B : A;
    }

    @Override
    double of(double a, double b) {
        return a * b;
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return b;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return a;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.MULTIPLY;
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G ⊙ B, summed where A was repeated" : "G ⊙ A, summed where B was repeated";
    }
}
