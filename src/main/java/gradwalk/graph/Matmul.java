package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix product X·W: each row of X with each column of W. Its loops are the plain ones; the layers of a network run
 * through {@link Affine}, which is several times faster on large matrices.
 *
 * <p>In the loops x, w and y are places of elements in a plan's arrays, where a matrix lies column by column; operand 2
 * is the output.
 */
final class Matmul implements Op {
    static final Op OP = new Matmul();

    @Override
    public String name() {
        return "matmul";
    }

    @Override
    public String symbol() {
        return "·";
    }

    @Override
    public int arity() {
        return 2;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape x = inputs.get(0);
        Shape w = inputs.get(1);
        if (x.columns() != w.rows()) {
            throw new ShapeMismatch("the inner sizes " + x.columns() + " and " + w.rows() + " must be equal");
        }
        return new Shape(x.rows(), w.columns());
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int rows = at.rows(0);
        int terms = at.columns(0);
        for (int column = 0, y = at.start(2); column < at.columns(1); column++) {
            for (int row = 0; row < rows; row++, y++) {
                double sum = 0;
                int w = at.start(1) + column * terms;
                for (int i = 0, x = at.start(0) + row; i < terms; i++, x += rows, w++) {
                    sum += v[x] * v[w];
                }
                v[y] = sum;
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        int rows = at.rows(0);
        int terms = at.columns(0);
        for (int column = 0, y = at.start(2); column < at.columns(1); column++) {
            for (int row = 0; row < rows; row++, y++) {
                int w = at.start(1) + column * terms;
                for (int i = 0, x = at.start(0) + row; i < terms; i++, x += rows, w++) {
                    // y = Σ x·w, so ∂y/∂x is w and ∂y/∂w is x.
                    g[x] += g[y] * v[w];
                    g[w] += v[x] * g[y];
                }
            }
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        List<Formula> products = new ArrayList<>();
        for (int l = 0; l < of.shape(0).columns(); l++) {
            products.add(of.input(0, row, l).times(of.input(1, l, column)));
        }
        return Formula.sum(products);
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        if (input == 0) {
            return inputRow == row ? of.input(1, inputColumn, column) : null;
        }
        return inputColumn == column ? of.input(0, row, inputRow) : null;
    }

    @Override
    public String matrixForm() {
        return "X·W";
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G·Wᵀ" : "Xᵀ·G";
    }

    /** On single numbers it is a plain product. */
    @Override
    public int scalarCode() {
        return ScalarKernels.MULTIPLY;
    }
}
