package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = ½ Σ (t − o)², whose gradient is ∂E/∂o = −(t − o): the half is there to cancel the 2. The error of Rumelhart,
 * Hinton and Williams, "Learning representations by back-propagating errors", Nature 323, 1986, equation 3.
 */
public final class HalfSquaredError implements Loss {
    @Override
    public String name() {
        return "half squared error";
    }

    @Override
    public String formula() {
        return "½ Σ (t − o)²";
    }

    @Override
    public Node build(Graph.Builder graph, Node output, Node target) {
        Node squares = graph.apply(Ops.square(), Differences.of(graph, output, target));
        return graph.apply(Ops.scale(0.5), graph.apply(Ops.sum(), squares));
    }
}
