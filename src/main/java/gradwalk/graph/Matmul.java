package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.MatrixKernels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The matrix product X·W: each row of X with each column of W. */
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
        int y = at.start(2);
        Arrays.fill(v, y, y + at.size(2), 0);
        MatrixKernels.addProduct(v, at.start(0), at.start(1), y, at.rows(0), at.columns(0), at.columns(1));
    }

    @Override
    public void backward(Operands at) {
        backward(at, at.start(2));
    }

    /** Passes back to X and W what stands in the gradient of a product that begins there. */
    static void backward(Operands at, int product) {
        double[] v = at.values();
        double[] g = at.gradients();
        int m = at.rows(0);
        int k = at.columns(0);
        int n = at.columns(1);
        if (at.wanted(0)) {
            MatrixKernels.backToLeft(v, g, at.start(0), at.start(1), product, m, k, n, at.alone(0));
        }
        if (at.wanted(1)) {
            MatrixKernels.backToRight(v, g, at.start(0), at.start(1), product, m, k, n, at.alone(1));
        }
    }

    @Override
    public boolean setsGradients() {
        return true;
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
