package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = −Σ (t·ln o + (1 − t)·ln(1 − o)) of outputs between 0 and 1, whose gradient is ∂E/∂o = (o − t)/(o·(1 − o)): where
 * the output is a sigmoid its slope cancels (Bishop, "Pattern Recognition and Machine Learning", equation 4.90). An
 * output of exactly 0 or 1 that is wrong costs ∞; {@link SigmoidCrossEntropy} does not get there.
 */
public final class BinaryCrossEntropy extends Reduced {
    /**
     * The cross-entropy of each output, added up within a row.
     *
     * @param rows how rows are joined
     */
    public BinaryCrossEntropy(Reduction rows) {
        super(rows);
    }

    @Override
    public String name() {
        return "binary cross-entropy";
    }

    @Override
    String sum() {
        return "−Σ (t·ln o + (1 − t)·ln(1 − o))";
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        return graph.apply(Ops.binaryCrossEntropy(), output, target);
    }
}
