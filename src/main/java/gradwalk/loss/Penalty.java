package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;

/**
 * What large weights cost, added to the loss. Biases are left out, as is usual (Goodfellow, Bengio and Courville, "Deep
 * Learning", section 7.1).
 */
public interface Penalty {

    /** As people call it: {@code "L2 penalty"}. */
    String name();

    /** As people write it: {@code "½·λ·Σ w²"}. */
    String formula();

    /**
     * Adds the penalty of one layer's weights to a graph.
     *
     * @return the penalty, 1×1 and without a name
     */
    Node build(Graph.Builder graph, Node weights);
}
