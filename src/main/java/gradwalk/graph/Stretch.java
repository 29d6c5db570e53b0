package gradwalk.graph;

/** Operations on single numbers that follow each other, as one step: a loop over their codes. */
final class Stretch extends Step {
    private final ScalarKernels scalars;
    private final int from;
    private int to;

    /** The operation that was appended to the kernels last, and those that {@link #grow} adds. */
    Stretch(Node output, Operands at, ScalarKernels scalars) {
        super(output, at);
        this.scalars = scalars;
        this.to = scalars.size();
        this.from = to - 1;
    }

    /** Takes in all that was appended since. */
    void grow() {
        to = scalars.size();
    }

    @Override
    void forward() {
        scalars.forward(at.values(), from, to);
    }

    @Override
    void backward() {
        scalars.backward(at.values(), at.gradients(), from, to);
    }
}
