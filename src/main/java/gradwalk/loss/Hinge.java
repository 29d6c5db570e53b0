package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = Σ max(0, 1 − t·o) with targets −1 and 1: an output on the right side costs nothing once it is 1 away from 0, and
 * else pulls with ∂E/∂o = −t (Cortes and Vapnik, "Support-vector networks", 1995).
 */
public final class Hinge extends Reduced {
    /**
     * The hinge of each output, added up within a row.
     *
     * @param rows how rows are joined
     */
    public Hinge(Reduction rows) {
        super(rows);
    }

    @Override
    public String name() {
        return "hinge";
    }

    @Override
    String sum() {
        return "Σ max(0, 1 − t·o)";
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        Differences.check(output, target);
        Node margin = graph.apply(Ops.multiply(), target, output);
        Node missing = graph.apply(Ops.subtract(), graph.constant(1), margin);
        return graph.apply(Ops.sum(), graph.apply(Ops.relu(), missing));
    }
}
