package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;

/**
 * E = −Σ (t·ln p + (1 − t)·ln(1 − p)) with p = σ(o), where the output o is the logits: {@link BinaryCrossEntropy} of a
 * sigmoid, computed together so that no output is too large for it. The gradient is ∂E/∂o = p − t (Bishop, "Pattern
 * Recognition and Machine Learning", equation 4.91).
 */
public final class SigmoidCrossEntropy extends Reduced {
    /**
     * The cross-entropy of each output, added up within a row.
     *
     * @param rows how rows are joined
     */
    public SigmoidCrossEntropy(Reduction rows) {
        super(rows);
    }

    @Override
    public String name() {
        return "sigmoid cross-entropy";
    }

    @Override
    String sum() {
        return "−Σ (t·ln σ(o) + (1 − t)·ln(1 − σ(o)))";
    }

    @Override
    public Op link() {
        return Ops.sigmoid();
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        return graph.apply(Ops.sigmoidCrossEntropy(), output, target);
    }
}
