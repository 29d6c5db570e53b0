package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.MatrixKernels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A layer's sums in one, X·W + b: matmul and add, without a matrix in between. */
final class Affine implements Op {
    static final Op OP = new Affine();

    @Override
    public String name() {
        return "affine";
    }

    @Override
    public String symbol() {
        return "· +";
    }

    @Override
    public int arity() {
        return 3;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        Shape product = Matmul.OP.shape(List.of(inputs.get(0), inputs.get(1)));
        Shape bias = inputs.get(2);
        if (bias.rows() != 1 || bias.columns() != product.columns()) {
            throw new ShapeMismatch("the bias must be 1×" + product.columns() + ", not " + bias.text());
        }
        return product;
    }

    @Override
    public void forward(Operands at) {
        MatrixKernels.affine(
                at.values(),
                at.start(0),
                at.start(1),
                at.start(2),
                at.start(3),
                at.rows(0),
                at.columns(0),
                at.columns(1));
    }

    @Override
    public void backward(Operands at) {
        Matmul.backward(at, at.start(3));
        double[] g = at.gradients();
        if (g.length == 0) {
            return;
        }
        int rows = at.rows(3);
        int columns = at.columns(3);
        int bias = at.start(2);
        boolean set = at.alone(2);
        // Two columns at a time: a sum waits for its last addition, two sums wait together.
        for (int j = 0; j < columns; j += 2) {
            int next = j + 1 < columns ? 1 : 0;
            double sum0 = set ? 0 : g[bias + j];
            double sum1 = set ? 0 : g[bias + j + next];
            int y0 = at.start(3) + j * rows;
            int y1 = y0 + next * rows;
            for (int i = 0; i < rows; i++) {
                sum0 += g[y0 + i];
                sum1 += g[y1 + i];
            }
            g[bias + j] = sum0;
            g[bias + j + next] = sum1;
        }
    }

    @Override
    public boolean setsGradients() {
        return true;
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return Matmul.OP.value(of, row, column).plus(of.input(2, 0, column));
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        if (input < 2) {
            return Matmul.OP.partial(of, row, column, input, inputRow, inputColumn);
        }
        return inputColumn == column ? Formula.number(1) : null;
    }

    @Override
    public String matrixForm() {
        return "X·W + b";
    }

    @Override
    public String matrixForm(int input) {
        return input < 2 ? Matmul.OP.matrixForm(input) : "column sums of G";
    }
}
