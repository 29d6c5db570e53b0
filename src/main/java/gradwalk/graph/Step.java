package gradwalk.graph;

/** What a plan does at once: one operation on its operands, or a {@link Stretch} of scalar ones. */
class Step {
    /** The node that it computes; of a stretch, the first. */
    final Node output;

    final Operands at;

    private final Op op;

    /** Whether a backward run passes through it. */
    boolean runs = true;

    Step(Node output, Operands at) {
        this.output = output;
        this.at = at;
        this.op = output.op();
    }

    void forward() {
        op.forward(at);
    }

    void backward() {
        op.backward(at);
    }
}
