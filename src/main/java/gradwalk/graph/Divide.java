package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, the fraction y = a/b. */
final class Divide extends Pairwise {
    static final Op OP = new Divide();

    @Override
    public String name() {
        return "divide";
    }

    @Override
    public String symbol() {
        return "/";
    }

    @Override
    public Domain domain(int input) {
        return input == 0 ? Domain.ANY : Domain.between(0.2, 3);
    }

    @Override
    Formula value() {
        return A.over(B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? Formula.number(1).over(B) : Y.over(B).negated();
    }

    @Override
    double of(double a, double b) {
        return a / b;
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return 1 / b;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return -y / b;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.DIVIDE;
    }
}
