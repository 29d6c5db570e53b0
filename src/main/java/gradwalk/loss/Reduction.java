package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/** How the losses of several rows become one number. */
public final class Reduction {
    /** Added up: twice as many rows give twice the gradient. */
    public static final Reduction SUM = new Reduction(false);

    /** Their mean: the gradient's size does not depend on how many rows there are. */
    public static final Reduction MEAN = new Reduction(true);

    private final boolean mean;

    private Reduction(boolean mean) {
        this.mean = mean;
    }

    /** The reduced loss, from the sum over all rows. */
    Node of(Graph.Builder graph, Node sum, int rows) {
        return mean && rows > 1 ? graph.apply(Ops.scale(1.0 / rows), sum) : sum;
    }

    /** The formula of a sum over all rows, reduced; N is the number of rows. */
    String of(String formula) {
        return mean ? "1/N · " + formula : formula;
    }
}
