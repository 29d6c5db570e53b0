package gradwalk.graph;

import java.util.List;

/** Where each node's numbers lie in a plan's arrays: parameters first and side by side, then all others in order. */
final class Layout {
    private final int[] starts;
    private final int parameters;
    private final int size;

    Layout(List<Node> nodes) {
        starts = new int[nodes.size()];
        parameters = place(nodes, true, 0);
        size = place(nodes, false, parameters);
    }

    private int place(List<Node> nodes, boolean parametersOnly, int from) {
        int next = from;
        for (Node node : nodes) {
            if ((node.kind() == Node.Kind.PARAMETER) == parametersOnly) {
                starts[node.index()] = next;
                next += node.shape().size();
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
