package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, the natural logarithm y = ln x; −∞ at 0 and NaN below. */
final class Log extends Unary {
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
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            v[y] = Functions.log(v[x]);
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            g[x] += g[y] / v[x];
        }
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
