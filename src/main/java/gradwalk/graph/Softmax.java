package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.Functions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Row by row, pᵢ = e^zᵢ / Σ e^zⱼ: positive numbers that add up to 1. The partial is pᵢ·(δᵢⱼ − pⱼ). */
final class Softmax implements Op {
    static final Op OP = new Softmax();

    @Override
    public String name() {
        return "softmax";
    }

    @Override
    public String symbol() {
        return "softmax";
    }

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return inputs.get(0);
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int step = at.rows(0);
        int columns = at.columns(0);
        for (int row = 0; row < step; row++) {
            int z = at.start(0) + row;
            double largest = Rows.largest(v, z, step, columns);
            double sum = Rows.sumOfExponentials(v, z, step, columns, largest);
            for (int j = 0, y = at.start(1) + row; j < columns; j++, y += step, z += step) {
                v[y] = Functions.exp(v[z] - largest) / sum;
            }
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        int step = at.rows(0);
        int columns = at.columns(0);
        for (int row = 0; row < step; row++) {
            double total = 0;
            for (int j = 0, y = at.start(1) + row; j < columns; j++, y += step) {
                total += g[y] * v[y];
            }
            int z = at.start(0) + row;
            for (int j = 0, y = at.start(1) + row; j < columns; j++, y += step, z += step) {
                g[z] += v[y] * (g[y] - total);
            }
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return Rows.exponential(of, row, column).over(Rows.sumOfExponentials(of, row));
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        if (row != inputRow) {
            return null;
        }
        Formula other = of.output(row, inputColumn);
        return of.output(row, column).times(Rows.delta(column, inputColumn).minus(other));
    }

    @Override
    public String matrixForm() {
        return "softmax(Z)";
    }

    @Override
    public String matrixForm(int input) {
        return "P ⊙ (G − row sums of G ⊙ P)";
    }
}
