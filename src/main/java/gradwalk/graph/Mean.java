package gradwalk.graph;

import gradwalk.formula.Formula;

/** The mean of all elements. */
final class Mean extends Total {
    static final Op OP = new Mean();

    @Override
    public String name() {
        return "mean";
    }

    @Override
    public String symbol() {
        return "mean";
    }

    @Override
    double divisor(int size) {
        return size;
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return sum(of).over(Formula.number(of.shape(0).size()));
    }

    @Override
    public Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        return Formula.number(1).over(Formula.number(of.shape(0).size()));
    }

    @Override
    public String matrixForm() {
        return "1/n · Σ X";
    }

    @Override
    public String matrixForm(int input) {
        return "1/n · G in every place";
    }
}
