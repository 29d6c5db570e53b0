package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, the logistic function y = σ(x) = 1/(1 + e^(−x)), whose slope is y·(1 − y). */
final class Sigmoid extends Unary {
    static final Op OP = new Sigmoid();

    @Override
    public String name() {
        return "sigmoid";
    }

    @Override
    public String symbol() {
        return "σ";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-6, 6);
    }

    @Override
    Formula value() {
        return Formula.call(Function.SIGMOID, X);
    }

    @Override
    Formula partial() {
        return Y.times(Formula.number(1).minus(Y));
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            v[y] = Functions.sigmoid(v[x]);
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        if (v.length == 0 || g.length == 0) {
            return;
        }
        boolean set = at.alone(0);
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            g[x] = (set ? 0 : g[x]) + g[y] * v[y] * (1 - v[y]);
        }
    }

    @Override
    public boolean setsGradients() {
        return true;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SIGMOID;
    }

    @Override
    public String matrixForm() {
        return "σ(X)";
    }
}
