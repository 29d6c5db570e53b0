package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = x². */
final class Square extends Unary {
    static final Op OP = new Square();

    @Override
    public String name() {
        return "square";
    }

    @Override
    public String symbol() {
        return "²";
    }

    @Override
    Formula value() {
        return X.power(2);
    }

    @Override
    Formula partial() {
        return Formula.number(2).times(X);
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            v[y] = v[x] * v[x];
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            g[x] += g[y] * 2 * v[x];
        }
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SQUARE;
    }

    @Override
    public String matrixForm() {
        return "X ⊙ X";
    }
}
