package gradwalk.graph;

/** What a plan does at once: one operation on its operands, or a stretch of scalar ones. */
class Step {
    /** The node that it computes; of a stretch, the first. */
    final Node output;

    final Operands at;

    /** The first scalar operation of a stretch and the one after the last; both 0 where it is no stretch. */
    int from;

    int to;

    /** Whether a backward run passes through it. */
    boolean runs;

    Step(Node output, Operands at) {
        this.output = output;
        this.at = at;
    }

    boolean isStretch() {
        return from < to;
    }

    void forward() {
        output.op().forward(at);
    }

    void backward() {
        output.op().backward(at);
    }
}
