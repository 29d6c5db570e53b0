package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.NumberText;

/** Every element times the same fixed number, y = c·x. */
class Scale extends Pointwise {
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
    double of(double x) {
        return factor * x;
    }

    @Override
    double slope(double x, double y) {
        return factor;
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
