package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, the natural logarithm y = ln x; −∞ at 0 and NaN below. */
final class Log extends Pointwise {
    static final Op OP = new Log();

    @Override
    public String name() {
        return "log";
    }

    @Override
    public String symbol() {
        return "ln";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(0.1, 5);
    }

    @Override
    Formula value() {
        return Formula.call(Function.LOG, X);
    }

    @Override
    Formula partial() {
        return Formula.number(1).over(X);
    }

    @Override
    double of(double x) {
        return Functions.log(x);
    }

    @Override
    double slope(double x, double y) {
        return 1 / x;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.LOG;
    }

    @Override
    public String matrixForm() {
        return "ln X";
    }
}
