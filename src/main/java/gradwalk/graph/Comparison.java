package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Element by element, Iverson's bracket [a > b] or [a ≥ b]: 1 where it holds, else 0. Flat wherever it is not a jump, so
 * that no gradient passes. */
final class Comparison extends Pairwise {
    static final Op GREATER = new Comparison("greater", Function.GREATER);
    static final Op AT_LEAST = new Comparison("at least", Function.AT_LEAST);

    private final String name;
    private final Function function;

    private Comparison(String name, Function function) {
        this.name = name;
        this.function = function;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String symbol() {
        return function.symbol();
    }

    @Override
    Formula value() {
        return Formula.call(function, A, B);
    }

    @Override
    Formula partial(int input) {
        return Formula.number(0);
    }

    @Override
    double of(double a, double b) {
        return Double.isNaN(a) || Double.isNaN(b) ? Double.NaN : function.apply(a, b);
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return 0;
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return 0;
    }

    @Override
    public int scalarCode() {
        return function == Function.GREATER ? ScalarKernels.GREATER : ScalarKernels.AT_LEAST;
    }

    @Override
    public String matrixForm() {
        return "[A " + symbol() + " B]";
    }
}
