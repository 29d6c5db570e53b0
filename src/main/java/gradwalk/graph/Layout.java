package gradwalk.graph;

import java.util.List;

/**
 * Where each node's numbers lie in a plan's arrays: parameters first and side by side, then what is computed, in order,
 * each with its notes, then what is given. So what training needs gradients of is one stretch.
 */
final class Layout {
    private final int[] starts;
    private final int parameters;
    private final int computed;
    private final int size;

    Layout(List<Node> nodes) {
        starts = new int[nodes.size()];
        int next = 0;
        for (Node node : nodes) {
            next = node.kind() == Node.Kind.PARAMETER ? place(node, next) : next;
        }
        parameters = next;
        for (Node node : nodes) {
            next = node.kind() == Node.Kind.COMPUTED
                    ? place(node, next) + node.op().notes(node.inputs().get(0).shape())
                    : next;
        }
        computed = next;
        for (Node node : nodes) {
            boolean given = node.kind() != Node.Kind.PARAMETER && node.kind() != Node.Kind.COMPUTED;
            next = given ? place(node, next) : next;
        }
        size = next;
    }

    private int place(Node node, int at) {
        starts[node.index()] = at;
        return at + node.shape().size();
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

    /** How many numbers parameters and computed nodes have together. */
    int computed() {
        return computed;
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
