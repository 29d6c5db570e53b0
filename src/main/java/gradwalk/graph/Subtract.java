package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a − b. */
final class Subtract extends Binary {
    static final Op OP = new Subtract();

    @Override
    public String name() {
        return "subtract";
    }

    @Override
    public String symbol() {
        return "−";
    }

    @Override
    Formula value() {
        return A.minus(B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? Formula.number(1) : Formula.number(-1);
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
                v[y] = v[a] - v[b];
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] g = at.gradients();
        int y = at.start(2);
        int rows = at.rows(2);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += at.rowStep(0), b += at.rowStep(1), y++) {
                g[a] += g[y];
                g[b] -= g[y];
            }
        }
    }

    @Override
    public String matrixForm(int input) {
        return (input == 0 ? "G" : "−G") + ", summed where " + (input == 0 ? "A" : "B") + " was repeated";
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SUBTRACT;
    }
}
