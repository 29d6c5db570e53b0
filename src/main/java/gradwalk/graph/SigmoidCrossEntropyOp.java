package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.Functions;
import org.jspecify.annotations.Nullable;

/**
 * Sigmoid and cross-entropy in one: E = −Σ (t·ln p + (1 − t)·ln(1 − p)) with p = σ(z), over all elements, from the
 * logits z and the targets t. Written as ln(1 + e^z) − t·z it neither overflows nor takes the logarithm of 0.
 *
 * <p>The slope of the sigmoid cancels: ∂E/∂z = p − t (Bishop, "Pattern Recognition and Machine Learning", equation
 * 4.91).
 */
final class SigmoidCrossEntropyOp extends CrossEntropyOp {
    static final Op OP = new SigmoidCrossEntropyOp();

    @Override
    public String name() {
        return "sigmoid cross-entropy";
    }

    @Override
    public String symbol() {
        return "−Σ t·ln σ";
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int z = at.start(0);
        int t = at.start(1);
        double loss = 0;
        for (int end = z + at.size(0); z < end; z++, t++) {
            loss += crossEntropy(v[z], v[t]);
        }
        v[at.start(2)] = loss;
    }

    /** Each sign of z has its own form, so that nothing large is subtracted from something as large. */
    private static double crossEntropy(double z, double t) {
        double small = Functions.softplus(z > 0 ? -z : z);
        double linear = z > 0 ? 1 - t : -t;
        // Where the target is what an infinite logit says, nothing is wrong: not ∞·0.
        return linear == 0 ? small : small + linear * z;
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        double back = g[at.start(2)];
        int z = at.start(0);
        int t = at.start(1);
        for (int end = z + at.size(0); z < end; z++, t++) {
            g[z] += back * (Functions.sigmoid(v[z]) - v[t]);
            g[t] -= back * v[z];
        }
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return BinaryCrossEntropyOp.value(of, Sigmoid.OP);
    }

    @Override
    public @Nullable Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        return input == 0
                ? of.helper("p", Sigmoid.OP, 0, inputRow, inputColumn).minus(of.input(1, inputRow, inputColumn))
                : of.input(0, inputRow, inputColumn).negated();
    }

    @Override
    public String matrixForm() {
        return "−Σ (T ⊙ ln σ(Z) + (1 − T) ⊙ ln(1 − σ(Z)))";
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G·(σ(Z) − T)" : "−G·Z";
    }
}
