package gradwalk.graph;

import java.util.List;

/** All operations, by name. Each is declared in a file of its own. */
public final class Ops {
    private Ops() {}

    /** Every operation, for suites that go through them; those with a number of their own stand here with an example. */
    public static List<Op> all() {
        return List.of(
                add(),
                subtract(),
                multiply(),
                scale(-0.75),
                square(),
                sigmoid(),
                log(),
                matmul(),
                sum(),
                mean(),
                softmax(),
                logSoftmax(),
                softmaxCrossEntropy());
    }

    /** a + b, element by element, with broadcasting. */
    public static Op add() {
        return Add.OP;
    }

    /** a − b, element by element, with broadcasting. */
    public static Op subtract() {
        return Subtract.OP;
    }

    /** a·b, element by element, with broadcasting. */
    public static Op multiply() {
        return Multiply.OP;
    }

    /** Every element times a fixed number. */
    public static Op scale(double factor) {
        return new Scale(factor);
    }

    /** x², element by element. */
    public static Op square() {
        return Square.OP;
    }

    /** 1/(1 + e^(−x)), element by element. */
    public static Op sigmoid() {
        return Sigmoid.OP;
    }

    /** ln x, element by element. */
    public static Op log() {
        return Log.OP;
    }

    /** The matrix product. */
    public static Op matmul() {
        return Matmul.OP;
    }

    /** All elements added up. */
    public static Op sum() {
        return Sum.OP;
    }

    /** The mean of all elements. */
    public static Op mean() {
        return Mean.OP;
    }

    /** Softmax of each row. */
    public static Op softmax() {
        return Softmax.OP;
    }

    /** The logarithm of softmax of each row. */
    public static Op logSoftmax() {
        return LogSoftmax.OP;
    }

    /** −Σ t·ln softmax(z) over all rows, from logits z and targets t. */
    public static Op softmaxCrossEntropy() {
        return SoftmaxCrossEntropyOp.OP;
    }
}
