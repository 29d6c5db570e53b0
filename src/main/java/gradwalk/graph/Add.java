package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a + b; a row such as a bias is added to every row. */
final class Add extends Binary {
    static final Op OP = new Add();

    @Override
    public String name() {
        return "add";
    }

    @Override
    public String symbol() {
        return "+";
    }

    @Override
    Formula value() {
        return A.plus(B);
    }

    @Override
    Formula partial(int input) {
        return Formula.number(1);
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int y = at.start(2);
        int rows = at.rows(2);
        int aStep = at.rowStep(0);
        int bStep = at.rowStep(1);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += aStep, b += bStep, y++) {
                v[y] = v[a] + v[b];
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] g = at.gradients();
        int y = at.start(2);
        int rows = at.rows(2);
        int aStep = at.rowStep(0);
        int bStep = at.rowStep(1);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += aStep, b += bStep, y++) {
                g[a] += g[y];
                g[b] += g[y];
            }
        }
    }

    @Override
    public String matrixForm(int input) {
        return "G, summed where " + (input == 0 ? "A" : "B") + " was repeated";
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.ADD;
    }
}
