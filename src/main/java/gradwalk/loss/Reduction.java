package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/** How the losses of several rows become one number. */
public enum Reduction {
    /** Added up: twice as many rows give twice the gradient. */
    SUM,
    /** Their mean: the gradient's size does not depend on how many rows there are. */
    MEAN;

    /** The reduced loss, from the sum over all rows. */
    Node of(Graph.Builder graph, Node sum, int rows) {
        return this == SUM || rows == 1 ? sum : graph.apply(Ops.scale(1.0 / rows), sum);
    }

    /** The formula of a sum over all rows, reduced; N is the number of rows. */
    String of(String formula) {
        return this == SUM ? formula : "1/N · " + formula;
    }
}
