package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Element by element, the smaller of a and b. Where they are equal the slope in a is taken as 1, in b as 0. */
final class Min extends Pairwise {
    static final Op OP = new Min();

    @Override
    public String name() {
        return "min";
    }

    @Override
    public String symbol() {
        return "min";
    }

    @Override
    Formula value() {
        return Formula.call(Function.MIN, A, B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? Formula.call(Function.AT_LEAST, B, A) : Formula.call(Function.GREATER, A, B);
    }

    @Override
    double of(double a, double b) {
        return Math.min(a, b);
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return a <= b ? 1 : 0;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return a > b ? 1 : 0;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.MIN;
    }

    @Override
    public String matrixForm() {
        return "min(A, B)";
    }
}
