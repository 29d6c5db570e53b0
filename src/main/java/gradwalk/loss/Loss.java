package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import org.jspecify.annotations.Nullable;

/** How wrong an output o is, given a target t of the same shape, as one number. */
public interface Loss {

    /** As people call it: {@code "half squared error"}. */
    String name();

    /** As people write it: {@code "½ Σ (t − o)²"}. */
    String formula();

    /**
     * The activation that it contains: it then takes logits, what comes before that activation, and is stable where a
     * logarithm of the activation would not be. Null when it takes outputs as they are.
     */
    default @Nullable Op link() {
        return null;
    }

    /**
     * Adds the loss to a graph.
     *
     * @param output what the network says, one example a row
     * @param target what is right, of the same shape
     * @return the loss, 1×1 and without a name; so are the steps to it
     * @throws gradwalk.graph.ShapeMismatch when the shapes differ
     */
    Node build(Graph.Builder graph, Node output, Node target);
}
