package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation on pairs of elements; its formulas are in {@link #A}, {@link #B} and the result {@link #Y}. Where one
 * input has a single row or column, that one serves all rows or columns of the other (broadcasting), and its gradient
 * gathers what comes back from all of them.
 */
abstract class Binary implements Op {
    static final Formula A = Formula.variable("a");
    static final Formula B = Formula.variable("b");
    static final Formula Y = Formula.variable("y");

    /** The value y in a and b. */
    abstract Formula value();

    /** The derivative ∂y/∂a (input 0) or ∂y/∂b (input 1) in a, b and y. */
    abstract Formula partial(int input);

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape a = inputs.get(0);
        Shape b = inputs.get(1);
        return new Shape(
                common(a.rows(), b.rows(), "numbers of rows "),
                common(a.columns(), b.columns(), "numbers of columns "));
    }

    private static int common(int a, int b, String what) {
        if (a != b && a != 1 && b != 1) {
            throw new ShapeMismatch("the " + what + a + " and " + b + " must be equal, or one of them 1");
        }
        return Math.max(a, b);
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return written(value(), of, row, column);
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        Shape shape = of.shape(input);
        boolean used = inputRow == shared(row, shape.rows()) && inputColumn == shared(column, shape.columns());
        return used ? written(partial(input), of, row, column) : null;
    }

    private static Formula written(Formula formula, Elements of, int row, int column) {
        return formula.substitute(
                name -> name.equals("y") ? of.output(row, column) : element(of, name.equals("a") ? 0 : 1, row, column));
    }

    private static Formula element(Elements of, int input, int row, int column) {
        Shape shape = of.shape(input);
        return of.input(input, shared(row, shape.rows()), shared(column, shape.columns()));
    }

    /** The index into a side of this length: a side of length 1 serves every index. */
    private static int shared(int index, int length) {
        return length == 1 ? 0 : index;
    }

    @Override
    public String matrixForm() {
        return "A " + symbol() + " B";
    }

    @Override
    public String matrixForm(int input) {
        return scaled(partial(input)) + ", summed where " + (input == 0 ? "A" : "B") + " was repeated";
    }

    /** G times a partial, element by element, in brackets where a product needs them. */
    static String scaled(Formula partial) {
        return Formula.product(List.of(Formula.variable("G"), partial)).text().replace("G·", "G ⊙ ");
    }
}
