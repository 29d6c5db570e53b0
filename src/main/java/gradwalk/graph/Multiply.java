package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a·b: each passes back the gradient times the other. */
final class Multiply extends Binary {
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
    public void forward(Operands at) {
        double[] v = at.values();
        int y = at.start(2);
        int rows = at.rows(2);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += at.rowStep(0), b += at.rowStep(1), y++) {
                v[y] = v[a] * v[b];
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        int y = at.start(2);
        int rows = at.rows(2);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += at.rowStep(0), b += at.rowStep(1), y++) {
                g[a] += g[y] * v[b];
                g[b] += g[y] * v[a];
            }
        }
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G ⊙ B, summed where A was repeated" : "G ⊙ A, summed where B was repeated";
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.MULTIPLY;
    }
}
