package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.NumberText;

/**
 * Element by element, y = x above 0 and c·x below, with a small fixed c (Maas, Hannun and Ng, "Rectifier nonlinearities
 * improve neural network acoustic models", ICML 2013). At its kink, 0, the slope is taken as c.
 */
final class LeakyRelu extends Pointwise {
    private final double leak;

    /** @param leak the slope c below 0 */
    LeakyRelu(double leak) {
        this.leak = leak;
    }

    @Override
    public String name() {
        return "leaky relu";
    }

    @Override
    public String symbol() {
        return "leaky relu";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-3, 3).except(0);
    }

    @Override
    Formula value() {
        return X.times(partial());
    }

    @Override
    Formula partial() {
        Formula positive = Formula.call(Function.GREATER, X, Formula.number(0));
        return Formula.number(leak).plus(Formula.number(1 - leak).times(positive));
    }

    @Override
    double of(double x) {
        return x > 0 ? x : leak * x;
    }

    @Override
    double slope(double x, double y) {
        return x > 0 ? 1 : leak;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.LEAKY_RELU;
    }

    @Override
    public double constant() {
        return leak;
    }

    @Override
    public String matrixForm() {
        return "X where above 0, else " + NumberText.display(leak, 6) + "·X";
    }
}
