package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = x². */
final class Square extends Pointwise {
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
    double of(double x) {
        return x * x;
    }

    @Override
    double slope(double x, double y) {
        return 2 * x;
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
