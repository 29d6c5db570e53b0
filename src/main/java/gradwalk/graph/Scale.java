package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.NumberText;

/** Every element times the same fixed number, y = c·x. */
class Scale extends Unary {
    private final double factor;

    Scale(double factor) {
        this.factor = factor;
    }

    @Override
    public String name() {
        return "scale";
    }

    @Override
    public String symbol() {
        return NumberText.display(factor, 6) + "·";
    }

    @Override
    Formula value() {
        return Formula.number(factor).times(X);
    }

    @Override
    Formula partial() {
        return Formula.number(factor);
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            v[y] = factor * v[x];
        }
    }

    @Override
    public void backward(Operands at) {
        double[] g = at.gradients();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            g[x] += factor * g[y];
        }
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SCALE;
    }

    @Override
    public double constant() {
        return factor;
    }

    @Override
    public String matrixForm() {
        return NumberText.display(factor, 6) + "·X";
    }

    @Override
    public String matrixForm(int input) {
        return NumberText.display(factor, 6) + "·G";
    }
}
