package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, the square root y = √x, whose slope 1/(2y) is infinite at 0; NaN below. */
final class Sqrt extends Pointwise {
    static final Op OP = new Sqrt();

    @Override
    public String name() {
        return "sqrt";
    }

    @Override
    public String symbol() {
        return "√";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(0.1, 5);
    }

    @Override
    Formula value() {
        return Formula.call(Function.SQRT, X);
    }

    @Override
    Formula partial() {
        return Formula.number(1).over(Formula.number(2).times(Y));
    }

    @Override
    double of(double x) {
        return Functions.sqrt(x);
    }

    @Override
    double slope(double x, double y) {
        return 1 / (2 * y);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SQRT;
    }

    @Override
    public String matrixForm() {
        return "√X";
    }
}
