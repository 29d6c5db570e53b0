package gradwalk.graph;

import gradwalk.formula.Formula;

/** Element by element, y = a + b; a row such as a bias is added to every row. */
final class Add extends PlusMinus {
    static final Op OP = new Add();

    private Add() {
        super(1);
    }

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
    public int scalarCode() {
        return ScalarKernels.ADD;
    }
}
