package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Element by element, the larger of a and b. Where they are equal the slope in a is taken as 1, in b as 0. */
final class Max extends Pairwise {
    static final Op OP = new Max();

    @Override
    public String name() {
        return "max";
    }

    @Override
    public String symbol() {
        return "max";
    }

    @Override
    Formula value() {
        return Formula.call(Function.MAX, A, B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? Formula.call(Function.AT_LEAST, A, B) : Formula.call(Function.GREATER, B, A);
    }

    @Override
    double of(double a, double b) {
        return Math.max(a, b);
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return a >= b ? 1 : 0;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return b > a ? 1 : 0;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.MAX;
    }

    @Override
    public String matrixForm() {
        return "max(A, B)";
    }
}
