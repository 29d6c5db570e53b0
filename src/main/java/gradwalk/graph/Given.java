package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;

/** Single numbers, given as formulas, for an operation to write its value in. */
record Given(List<Formula> inputs) implements Elements {

    @Override
    public Shape shape(int input) {
        return new Shape(1, 1);
    }

    @Override
    public Formula input(int input, int row, int column) {
        return inputs.get(input);
    }

    @Override
    public Formula output(int row, int column) {
        throw new IllegalStateException("a value is written in inputs");
    }

    @Override
    public Formula helper(String name, Op op, int input, int row, int column) {
        return op.value(new Given(List.of(inputs.get(input))), row, column);
    }
}
