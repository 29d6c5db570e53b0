package gradwalk.graph;

/** One thing that happens in a run: forward and then back ({@link Trace}), or forward mode ({@link ForwardTrace}). */
public sealed interface Event {

    /** The node that it happens at. */
    Node node();

    /** A node got its values. */
    record Computed(Node node) implements Event {}

    /** The node that gradients are of, in forward mode the one that tangents are by, got its own, 1. */
    record Seeded(Node node) implements Event {}

    /**
     * A single number passed its share on along an edge: in reverse mode from an operation's node back to one of its
     * inputs, in forward mode from an input to the operation's node.
     *
     * @param from where the share comes from
     * @param to where it is added
     * @param input which input of the operation, from 0: a node used twice has two edges
     * @param local the partial derivative of the operation's node to this input
     * @param upstream the gradient of from, in forward mode its tangent
     * @param product local·upstream, which is added to the gradient or tangent of to
     */
    record Contribution(Node from, Node to, int input, double local, double upstream, double product) implements Event {
        @Override
        public Node node() {
            return to;
        }

        @Override
        public String toString() {
            return from.label() + " → " + to.label();
        }
    }

    /** A node has received all its shares: its gradient or tangent is final. */
    record Accumulated(Node node) implements Event {}
}
