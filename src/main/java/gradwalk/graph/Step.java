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

    /** Whether the present backward run passes through it. */
    boolean runs;

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

    Operands operands() {
        return at;
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
        if (kind == AFFINE) {
            ((Affine) op).backward(at);
        } else if (kind == TANH) {
            ((Tanh) op).backward(at);
        } else {
            op.backward(at);
        }
    }
}
