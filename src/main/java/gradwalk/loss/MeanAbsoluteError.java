package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = 1/n Σ |t − o| over all n numbers of the output. Each pulls with the same ∂E/∂o = ±1/n however far off it is, and
 * with 0 where it is right; few outliers weigh little (Laplace, 1774; Goodfellow, Bengio and Courville, "Deep
 * Learning", section 6.2.1.2).
 */
public final class MeanAbsoluteError implements Loss {
    @Override
    public String name() {
        return "mean absolute error";
    }

    @Override
    public String formula() {
        return "1/n Σ |t − o|";
    }

    @Override
    public Node build(Graph.Builder graph, Node output, Node target) {
        Node distances = graph.apply(Ops.abs(), Differences.of(graph, output, target));
        return graph.apply(Ops.mean(), distances);
    }
}
