package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;

/**
 * Softmax and cross-entropy in one: E = −Σ t·ln p with p = softmax(z) row by row, over all rows, from the logits z and
 * the targets t. Doing both at once never takes the logarithm of a probability that has underflowed to 0.
 *
 * <p>In a row, ∂E/∂zᵢ = pᵢ·(t₁ + t₂ + …) − tᵢ. Where the targets add up to 1 this is the well-known p − t; they need
 * not, since a reader can type any.
 */
final class SoftmaxCrossEntropyOp extends CrossEntropyOp {
    static final Op OP = new SoftmaxCrossEntropyOp();

    @Override
    public String name() {
        return "softmax cross-entropy";
    }

    @Override
    public String symbol() {
        return "−Σ t·ln softmax";
    }

    /** The probabilities, laid out as the logits are, then ln Σ e^z of each row. */
    @Override
    public int notes(Shape logits) {
        return logits.size() + logits.rows();
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int step = at.rows(0);
        int size = at.size(0);
        double loss = 0;
        for (int row = 0; row < step; row++) {
            int z = at.start(0) + row;
            int t = at.start(1) + row;
            int p = at.notes() + row;
            double largest = Rows.largest(v, z, step, at.columns(0));
            double sum = 0;
            for (int j = 0; j < size; j += step) {
                v[p + j] = Functions.exp(v[z + j] - largest);
                sum += v[p + j];
            }
            double logOfSum = largest + Functions.log(sum);
            v[p + size] = logOfSum;
            for (int j = 0; j < size; j += step) {
                v[p + j] /= sum;
                loss += v[t + j] * (logOfSum - v[z + j]);
            }
        }
        v[at.start(2)] = loss;
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        double back = g[at.start(2)];
        boolean toTargets = at.wanted(1);
        int step = at.rows(0);
        int size = at.size(0);
        for (int row = 0; row < step; row++) {
            int z = at.start(0) + row;
            int t = at.start(1) + row;
            int p = at.notes() + row;
            double targets = 0;
            for (int j = 0; j < size; j += step) {
                targets += v[t + j];
            }
            for (int j = 0; j < size; j += step) {
                g[z + j] += back * (v[p + j] * targets - v[t + j]);
                if (toTargets) {
                    g[t + j] += back * (v[p + size] - v[z + j]);
                }
            }
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        List<Formula> terms = new ArrayList<>();
        for (int i = 0; i < of.shape(0).rows(); i++) {
            for (int j = 0; j < of.shape(0).columns(); j++) {
                terms.add(of.input(1, i, j).times(logOfProbability(of, i, j)));
            }
        }
        return Formula.sum(terms).negated();
    }

    @Override
    public Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        if (input == 1) {
            return logOfProbability(of, inputRow, inputColumn).negated();
        }
        Formula target = of.input(1, inputRow, inputColumn);
        return probability(of, inputRow, inputColumn)
                .times(targets(of, inputRow))
                .minus(target);
    }

    private static Formula targets(Elements of, int row) {
        List<Formula> targets = new ArrayList<>();
        for (int j = 0; j < of.shape(1).columns(); j++) {
            targets.add(of.input(1, row, j));
        }
        return Formula.sum(targets);
    }

    private static Formula probability(Elements of, int row, int column) {
        return of.helper("p", Softmax.OP, 0, row, column);
    }

    private static Formula logOfProbability(Elements of, int row, int column) {
        return Formula.call(Function.LOG, probability(of, row, column));
    }

    @Override
    public String matrixForm() {
        return "−Σ T ⊙ ln softmax(Z)";
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G·(P ⊙ row sums of T − T)" : "−G·ln P";
    }
}
