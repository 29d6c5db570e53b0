package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = 1/n Σ (t − o)² over all n numbers of the output, whose gradient is ∂E/∂o = 2/n·(o − t): with three outputs ⅔ of
 * what {@link HalfSquaredError} gives (Bishop, "Pattern Recognition and Machine Learning", section 1.1).
 */
public final class MeanSquaredError implements Loss {
    @Override
    public String name() {
        return "mean squared error";
    }

    @Override
    public String formula() {
        return "1/n Σ (t − o)²";
    }

    @Override
    public Node build(Graph.Builder graph, Node output, Node target) {
        Node squares = graph.apply(Ops.square(), Differences.of(graph, output, target));
        return graph.apply(Ops.mean(), squares);
    }
}
