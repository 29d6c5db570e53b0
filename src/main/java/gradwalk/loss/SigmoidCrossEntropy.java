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
public final class SigmoidCrossEntropy implements Loss {
    private final Reduction rows;

    /**
     * The cross-entropy of each output, added up within a row.
     *
     * @param rows how rows are joined
     */
    public SigmoidCrossEntropy(Reduction rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "sigmoid cross-entropy";
    }

    @Override
    public String formula() {
        return rows.of("−Σ (t·ln σ(o) + (1 − t)·ln(1 − σ(o)))");
    }

    @Override
    public Op link() {
        return Ops.sigmoid();
    }

    @Override
    public Node build(Graph.Builder graph, Node output, Node target) {
        Node sum = graph.apply(Ops.sigmoidCrossEntropy(), output, target);
        return rows.of(graph, sum, output.shape().rows());
    }
}
