package gradwalk.graph;

import gradwalk.formula.Formula;

/** All elements added up to one number. */
final class Sum extends Total {
    static final Op OP = new Sum();

    @Override
    public String name() {
        return "sum";
    }

    @Override
    public String symbol() {
        return "Σ";
    }

    @Override
    double divisor(int size) {
        return 1;
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return sum(of);
    }

    @Override
    public Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        return Formula.number(1);
    }

    @Override
    public String matrixForm() {
        return "Σ X";
    }

    @Override
    public String matrixForm(int input) {
        return "G in every place";
    }
}
