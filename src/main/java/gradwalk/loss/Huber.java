package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * E = Σ ½·d² where the distance d = |t − o| is at most δ, and δ·(d − ½·δ) beyond: like {@link HalfSquaredError} near by,
 * with a pull that grows no more far away (Huber, "Robust estimation of a location parameter", 1964). Both halves are
 * one product, c·(d − ½·c) with c = min(d, δ), whose gradient is ∂E/∂o = −c·sign(t − o).
 */
public final class Huber extends Reduced {
    private final double delta;

    /**
     * Huber's loss of each output, added up within a row.
     *
     * @param delta δ, above 0: from where on it is a straight line
     * @param rows how rows are joined
     */
    public Huber(double delta, Reduction rows) {
        super(rows);
        if (!(delta > 0)) {
            throw new IllegalArgumentException("delta must be above 0");
        }
        this.delta = delta;
    }

    @Override
    public String name() {
        return "Huber";
    }

    @Override
    String sum() {
        return "Σ c·(d − ½·c), d = |t − o|, c = min(d, δ)";
    }

    @Override
    Node sum(Graph.Builder graph, Node output, Node target) {
        Node distance = graph.apply(Ops.abs(), Differences.of(graph, output, target));
        Node cut = graph.apply(Ops.min(), distance, graph.constant(delta));
        Node rest = graph.apply(Ops.subtract(), distance, graph.apply(Ops.scale(0.5), cut));
        return graph.apply(Ops.sum(), graph.apply(Ops.multiply(), cut, rest));
    }
}
