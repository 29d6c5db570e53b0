package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows become columns: yᵢⱼ = xⱼᵢ. */
final class Transpose implements Op {
    static final Op OP = new Transpose();

    @Override
    public String name() {
        return "transpose";
    }

    @Override
    public String symbol() {
        return "ᵀ";
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return new Shape(inputs.get(0).columns(), inputs.get(0).rows());
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int y = at.start(1);
        for (int column = 0; column < at.columns(1); column++) {
            int x = at.start(0) + column;
            for (int row = 0; row < at.rows(1); row++, x += at.rows(0), y++) {
                v[y] = v[x];
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] g = at.gradients();
        int y = at.start(1);
        for (int column = 0; column < at.columns(1); column++) {
            int x = at.start(0) + column;
            for (int row = 0; row < at.rows(1); row++, x += at.rows(0), y++) {
                g[x] += g[y];
            }
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return of.input(0, column, row);
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        return row == inputColumn && column == inputRow ? Formula.number(1) : null;
    }

    @Override
    public String matrixForm() {
        return "Xᵀ";
    }

    @Override
    public String matrixForm(int input) {
        return "Gᵀ";
    }

    /** On a single number it does nothing. */
    @Override
    public int scalarCode() {
        return ScalarKernels.IDENTITY;
    }
}
