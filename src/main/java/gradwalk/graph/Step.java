package gradwalk.graph;

/** What a plan does at once: one operation on its operands, or a stretch of scalar ones. */
class Step {
    /** The node that it computes; of a stretch, the first. */
    final Node output;

    final Operands at;

    /** The first scalar operation of a stretch and the one after the last; both 0 where it is no stretch. */
    int from;

    int to;

    private boolean runs;

    Step(Node output, Operands at) {
        this.output = output;
        this.at = at;
    }

    boolean isStretch() {
        return from < to;
    }

    /** Decides what a backward run does here, and marks the nodes whose gradients it sets. */
    final void expect(Reach reach, boolean[] set) {
        Op op = output.op();
        runs = reach.reached(output);
        for (int i = 0; i < output.inputs().size(); i++) {
            Node input = output.inputs().get(i);
            boolean alone = runs && reach.single(input) && op.setsGradients();
            at.expect(i, reach.reached(input), alone);
            set[input.index()] |= alone;
        }
    }

    /** Whether a backward run passes through it. */
    final boolean runs() {
        return runs;
    }

    void forward() {
        output.op().forward(at);
    }

    void backward() {
        output.op().backward(at);
    }
}
