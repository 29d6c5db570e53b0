package gradwalk.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where each node's numbers lie in a plan's arrays: parameters first and side by side, then computed nodes in order,
 * each with its notes, then inputs and constants. So all that training needs gradients of lies together, and the outputs
 * of a {@link Stretch} side by side.
 */
final class Layout {
    private final int[] starts;
    private final int parameters;
    private final int size;

    Layout(List<Node> nodes) {
        starts = new int[nodes.size()];
        parameters = place(nodes, Node.Kind.PARAMETER, 0);
        size = place(nodes, null, place(nodes, Node.Kind.COMPUTED, parameters));
    }

    /** Places the nodes of a kind, or what is left where none is given. */
    private int place(List<Node> nodes, Node.@Nullable Kind kind, int from) {
        int next = from;
        for (Node node : nodes) {
            boolean computed = node.kind() == Node.Kind.COMPUTED;
            boolean left = node.kind() != Node.Kind.PARAMETER && !computed;
            if (kind == null ? left : node.kind() == kind) {
                starts[node.index()] = next;
                next += node.shape().size()
                        + (computed ? node.op().notes(node.inputs().get(0).shape()) : 0);
            }
        }
        return next;
    }

    int start(Node node) {
        return starts[node.index()];
    }

    /** Where an element lies. */
    int place(Node node, int row, int column) {
        node.checkPlace(row, column);
        return starts[node.index()] + column * node.shape().rows() + row;
    }

    /** How many numbers all parameters have together. */
    int parameters() {
        return parameters;
    }

    /** How many numbers all nodes have together. */
    int size() {
        return size;
    }

    /** The operands of a computed node in these arrays. */
    Operands operands(Node node, double[] values, double[] gradients) {
        int arity = node.inputs().size();
        int[] places = new int[arity + 1];
        Shape[] shapes = new Shape[arity + 1];
        for (int i = 0; i <= arity; i++) {
            Node operand = i < arity ? node.inputs().get(i) : node;
            places[i] = start(operand);
            shapes[i] = operand.shape();
        }
        return new Operands(values, gradients, places, List.of(shapes));
    }
}
