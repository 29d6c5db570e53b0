package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;

/**
 * E = −Σ t·ln p with p = softmax(o), row by row, where the output o is the logits. The gradient is ∂E/∂oᵢ =
 * pᵢ·(t₁ + t₂ + …) − tᵢ, which is p − t for targets that add up to 1 (Bishop, "Pattern Recognition and Machine
 * Learning", equations 4.108 and 4.109).
 */
public final class SoftmaxCrossEntropy extends Reduced {
    /**
     * The cross-entropy of each row.
     *
     * @param rows how rows are joined
     */
    public SoftmaxCrossEntropy(Reduction rows) {
        super(rows);
    }

    @Override
    public String name() {
        return "softmax cross-entropy";
    }

    @Override
    String sum() {
        return "−Σ t·ln softmax(o)";
    }

    @Override
    public Op link() {
        return Ops.softmax();
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        return graph.apply(Ops.softmaxCrossEntropy(), output, target);
    }
}
