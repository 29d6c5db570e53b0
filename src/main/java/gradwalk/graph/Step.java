package gradwalk.graph;

/** What a plan does at once: one operation on its operands, or a stretch of scalar ones. */
final class Step {
    private static final int AFFINE = 1;
    private static final int TANH = 2;

    /** The node that it computes; of a stretch, the first. */
    final Node output;

    private final Operands at;
    private final Op op;
    private final int kind;

    /** The first scalar operation of a stretch, and the one after the last; the same where it is no stretch. */
    final int from;

    int to;

    private boolean runs;

    Step(Node output, Operands at, int from, int to) {
        this.output = output;
        this.at = at;
        this.op = output.op();
        this.kind = op instanceof Affine ? AFFINE : op instanceof Tanh ? TANH : 0;
        this.from = from;
        this.to = to;
    }

    boolean isStretch() {
        return from < to;
    }

    /** Decides what a backward run does here, and marks the nodes whose gradients it sets. */
    void expect(Reach reach, boolean[] set) {
        runs = reach.reached(output);
        for (int i = 0; i < output.inputs().size(); i++) {
            Node input = output.inputs().get(i);
            boolean alone = runs && reach.single(input) && op.setsGradients();
            at.expect(i, reach.reached(input), alone);
            set[input.index()] |= alone;
        }
    }

    void forward() {
        // Called by name, what most networks are made of costs a fifth of a call through the interface.
        if (kind == AFFINE) {
            ((Affine) op).forward(at);
        } else if (kind == TANH) {
            ((Tanh) op).forward(at);
        } else {
            op.forward(at);
        }
    }

    void backward() {
        if (!runs) {
            return;
        }
        if (kind == AFFINE) {
            ((Affine) op).backward(at);
        } else if (kind == TANH) {
            ((Tanh) op).backward(at);
        } else {
            op.backward(at);
        }
    }
}
