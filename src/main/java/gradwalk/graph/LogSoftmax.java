package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Row by row, yᵢ = zᵢ − ln Σ e^zⱼ, the logarithm of softmax without its underflow. The partial is δᵢⱼ − e^yⱼ. */
final class LogSoftmax implements Op {
    static final Op OP = new LogSoftmax();

    @Override
    public String name() {
        return "log-softmax";
    }

    @Override
    public String symbol() {
        return "ln softmax";
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
            double shift = largest + Functions.log(sum);
            for (int j = 0, y = at.start(1) + row; j < columns; j++, y += step, z += step) {
                v[y] = v[z] - shift;
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
                total += g[y];
            }
            int z = at.start(0) + row;
            for (int j = 0, y = at.start(1) + row; j < columns; j++, y += step, z += step) {
                g[z] += g[y] - Functions.exp(v[y]) * total;
            }
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return of.input(0, row, column).minus(Formula.call(Function.LOG, Rows.sumOfExponentials(of, row)));
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        if (row != inputRow) {
            return null;
        }
        Formula probability = Formula.call(Function.EXP, of.output(row, inputColumn));
        return Rows.delta(column, inputColumn).minus(probability);
    }

    @Override
    public String matrixForm() {
        return "ln softmax(Z)";
    }

    @Override
    public String matrixForm(int input) {
        return "G − exp(Y) ⊙ row sums of G";
    }
}
