package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.ShapeMismatch;

/** Target minus output, refused where subtraction would repeat rows: an output of another shape is a slip here. */
final class Differences {
    private Differences() {}

    static Node of(Graph.Builder graph, Node output, Node target) {
        check(output, target);
        return graph.apply(Ops.subtract(), target, output);
    }

    /** Throws {@link ShapeMismatch} where the shapes differ. */
    static void check(Node output, Node target) {
        if (!output.shape().equals(target.shape())) {
            throw new ShapeMismatch(
                    "loss: " + output.described() + " and " + target.described() + " must have the same shape");
        }
    }
}
