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
                divide(),
                power(),
                max(),
                min(),
                greater(),
                atLeast(),
                scale(-0.75),
                negate(),
                square(),
                sqrt(),
                abs(),
                sign(),
                exp(),
                log(),
                sin(),
                cos(),
                sigmoid(),
                tanh(),
                relu(),
                leakyRelu(0.01),
                softplus(),
                gelu(),
                matmul(),
                affine(),
                transpose(),
                sum(),
                mean(),
                softmax(),
                logSoftmax(),
                softmaxCrossEntropy(),
                sigmoidCrossEntropy(),
                binaryCrossEntropy());
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

    /** X·W + b, the sums of a layer, from X, W and a row b. */
    public static Op affine() {
        return Affine.OP;
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

    /** a/b, element by element, with broadcasting. */
    public static Op divide() {
        return Divide.OP;
    }

    /** a^b, element by element, with broadcasting. */
    public static Op power() {
        return Power.OP;
    }

    /** The larger of a and b, element by element, with broadcasting. */
    public static Op max() {
        return Max.OP;
    }

    /** The smaller of a and b, element by element, with broadcasting. */
    public static Op min() {
        return Min.OP;
    }

    /** 1 where a > b, else 0, element by element, with broadcasting. */
    public static Op greater() {
        return Comparison.GREATER;
    }

    /** 1 where a ≥ b, else 0, element by element, with broadcasting. */
    public static Op atLeast() {
        return Comparison.AT_LEAST;
    }

    /** −x, element by element. */
    public static Op negate() {
        return Negate.OP;
    }

    /** √x, element by element. */
    public static Op sqrt() {
        return Sqrt.OP;
    }

    /** |x|, element by element. */
    public static Op abs() {
        return Abs.OP;
    }

    /** −1, 0 or 1 as x is below, at or above 0, element by element. */
    public static Op sign() {
        return Sign.OP;
    }

    /** e^x, element by element. */
    public static Op exp() {
        return Exp.OP;
    }

    /** sin x, element by element. */
    public static Op sin() {
        return Sin.OP;
    }

    /** cos x, element by element. */
    public static Op cos() {
        return Cos.OP;
    }

    /** tanh x, element by element. */
    public static Op tanh() {
        return Tanh.OP;
    }

    /** max(0, x), element by element. */
    public static Op relu() {
        return Relu.OP;
    }

    /** x above 0 and leak·x below, element by element. */
    public static Op leakyRelu(double leak) {
        return new LeakyRelu(leak);
    }

    /** ln(1 + e^x), element by element. */
    public static Op softplus() {
        return Softplus.OP;
    }

    /** ½·x·(1 + tanh(√(2/π)·(x + 0.044715·x³))), element by element. */
    public static Op gelu() {
        return Gelu.OP;
    }

    /** Rows become columns. */
    public static Op transpose() {
        return Transpose.OP;
    }

    /** −Σ (t·ln σ(z) + (1 − t)·ln(1 − σ(z))) over all elements, from logits z and targets t. */
    public static Op sigmoidCrossEntropy() {
        return SigmoidCrossEntropyOp.OP;
    }

    /** −Σ (t·ln p + (1 − t)·ln(1 − p)) over all elements, from probabilities p and targets t. */
    public static Op binaryCrossEntropy() {
        return BinaryCrossEntropyOp.OP;
    }
}
