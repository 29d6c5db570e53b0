package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * ½·λ Σ w², which pulls each weight w towards 0 by λ·w; with plain gradient descent this is weight decay (Krogh and
 * Hertz, "A simple weight decay can improve generalization", 1991).
 *
 * @param strength λ
 */
public record L2Penalty(double strength) implements Penalty {
    @Override
    public String name() {
        return "L2 penalty";
    }

    @Override
    public String formula() {
        return "½·λ·Σ w²";
    }

    @Override
    public Node build(Graph.Builder graph, Node weights) {
        return graph.apply(Ops.scale(strength / 2), graph.apply(Ops.sum(), graph.apply(Ops.square(), weights)));
    }
}
