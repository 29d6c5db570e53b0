package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * λ Σ |w|, which pulls every weight towards 0 by the same λ, whatever its size, and so makes small ones vanish
 * (Tibshirani, "Regression shrinkage and selection via the lasso", 1996).
 *
 * @param strength λ
 */
public record L1Penalty(double strength) implements Penalty {
    @Override
    public String name() {
        return "L1 penalty";
    }

    @Override
    public String formula() {
        return "λ·Σ |w|";
    }

    @Override
    public Node build(Graph.Builder graph, Node weights) {
        return graph.apply(Ops.scale(strength), graph.apply(Ops.sum(), graph.apply(Ops.abs(), weights)));
    }
}
