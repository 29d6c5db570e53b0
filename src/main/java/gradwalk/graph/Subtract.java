package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a − b. */
final class Subtract extends PlusMinus {
    static final Op OP = new Subtract();

    private Subtract() {
        super(-1);
    }

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
    public int scalarCode() {
        return ScalarKernels.SUBTRACT;
    }
}
