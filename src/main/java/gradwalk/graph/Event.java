package gradwalk.graph;

/** One thing that happens in a run, forward and then back. */
public sealed interface Event {

    /** The node that it happens at. */
    Node node();

    /** A node got its values. */
    record Computed(Node node) implements Event {}

    /** The node that gradients are of got its own gradient, 1. */
    record Seeded(Node node) implements Event {}

    /**
     * A single number passed its share back to one of its inputs.
     *
     * @param from the operation's node
     * @param to the input
     * @param input which of its inputs, from 0: a node used twice gets two shares
     * @param local the partial derivative of from to this input
     * @param upstream the gradient of from
     * @param product local·upstream, which is added to the gradient of to
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

    /** A node has received all its shares: its gradient is final. */
    record Accumulated(Node node) implements Event {}
}
