package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An operation on each element by itself; its formulas are in {@link #X}, the element, and {@link #Y}, the result. */
abstract class Unary implements Op {
    static final Formula X = Formula.variable("x");
    static final Formula Y = Formula.variable("y");

    /** The value y in x. */
    abstract Formula value();

    /** The derivative ∂y/∂x in x and y. */
    abstract Formula partial();

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return written(value(), of, row, column);
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        return row == inputRow && column == inputColumn ? written(partial(), of, row, column) : null;
    }

    private static Formula written(Formula formula, Elements of, int row, int column) {
        return formula.substitute(name -> name.equals("x") ? of.input(0, row, column) : of.output(row, column));
    }

    @Override
    public String matrixForm() {
        return name() + "(X)";
    }

    @Override
    public String matrixForm(int input) {
        return Binary.scaled(partial()) + ", element by element";
    }
}
