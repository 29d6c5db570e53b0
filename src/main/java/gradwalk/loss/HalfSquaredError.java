package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = ½ Σ (t − o)², whose gradient is ∂E/∂o = −(t − o): the half is there to cancel the 2. The error of Rumelhart,
 * Hinton and Williams, "Learning representations by back-propagating errors", Nature 323, 1986, equation 3.
 */
public final class HalfSquaredError extends Reduced {
    /**
     * Half the squared differences, added up within a row.
     *
     * @param rows how rows are joined
     */
    public HalfSquaredError(Reduction rows) {
        super(rows);
    }

    @Override
    public String name() {
        return "half squared error";
    }

    @Override
    String sum() {
        return "½ Σ (t − o)²";
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        Node squares = graph.apply(Ops.square(), Differences.of(graph, output, target));
        return graph.apply(Ops.scale(0.5), graph.apply(Ops.sum(), squares));
    }
}
