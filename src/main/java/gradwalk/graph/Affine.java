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
        new Places(at).forward();
    }

    @Override
    public void backward(Operands at) {
        new Places(at).backward();
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

    @Override
    public Step step(Node output, Operands at) {
        return new Direct(output, at);
    }

    private static final class Direct extends Step {
        private final Places places;

        Direct(Node output, Operands at) {
            super(output, at);
            places = new Places(at);
        }

        @Override
        void forward() {
            places.forward();
        }

        @Override
        void backward() {
            places.backward();
        }
    }

    /** Its operands' places and sizes, read once: small layers would spend a twentieth of their time in looking them up. */
    private static final class Places {
        private final Operands at;
        private final double[] v;
        private final double[] g;
        private final int x;
        private final int w;
        private final int b;
        private final int y;
        private final int rows;
        private final int terms;
        private final int units;

        Places(Operands at) {
            this.at = at;
            v = at.values();
            g = at.gradients();
            x = at.start(0);
            w = at.start(1);
            b = at.start(2);
            y = at.start(3);
            rows = at.rows(0);
            terms = at.columns(0);
            units = at.columns(1);
        }

        void forward() {
            MatrixKernels.affine(v, x, w, b, y, rows, terms, units);
        }

        void backward() {
            if (at.wanted(0)) {
                MatrixKernels.backToLeft(v, g, x, w, y, rows, terms, units, at.alone(0));
            }
            if (at.wanted(1)) {
                MatrixKernels.backToRight(v, g, x, w, y, rows, terms, units, at.alone(1));
            }
            if (at.wanted(2)) {
                MatrixKernels.backToBias(g, b, y, rows, units, at.alone(2));
            }
        }
    }
}
