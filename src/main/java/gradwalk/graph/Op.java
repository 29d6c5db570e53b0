package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation, declared in one place: its shape rule, its kernels (the loops that compute), and what they mean.
 *
 * <p>Every fact is told twice, once for the machine and once for people. {@link #forward} computes and {@link #value}
 * says what; {@link #backward} passes gradients back and {@link #partial} says by which derivative. The page prints the
 * formulas; the op-by-op suite holds them, the kernels and central differences together.
 *
 * <p>Let E be the number whose gradients are asked for, such as a network's error. Passing them back needs one thing of
 * an operation only: given ∂E/∂output for each element of its output, add to the ∂E/∂input of each element of its inputs
 *
 * <pre>Σ over elements of the output  ∂E/∂output · ∂output/∂input</pre>
 *
 * <p>This is the chain rule. It sums, because an input can change E through several elements of the output; it adds,
 * because other operations may use the same input. Its name is vector-Jacobian product, the whole method's is reverse
 * mode.
 *
 * <p>To add one: a class here ({@link Unary} and {@link Binary} do the elementwise part), its line in {@link Ops}, and
 * its case in {@link ScalarKernels} when it works on single numbers.
 */
public interface Op {

    /** As errors and lists call it: {@code "matmul"}. */
    String name();

    /** As pictures of graphs show it: {@code "·"}. */
    String symbol();

    /** How many inputs it takes. */
    int arity();

    /**
     * The output's shape.
     *
     * @throws ShapeMismatch with the reason alone when it cannot take these shapes
     */
    Shape shape(List<Shape> inputs);

    /** Computes the output from the inputs; at tells where they lie. */
    void forward(Operands at);

    /** Adds to the gradient of each input what the output's gradient passes back to it. */
    void backward(Operands at);

    /** An element of the output, written in elements of the inputs. */
    Formula value(Elements of, int row, int column);

    /**
     * The partial derivative of the output's element (row, column) to an input's element (inputRow, inputColumn),
     * written in elements of inputs and output; null where the one does not contain the other.
     */
    @Nullable
    Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn);

    /** The output in matrices, for display: {@code "X·W"}. */
    String matrixForm();

    /** What goes back to an input, in matrices, with G the output's gradient: {@code "Xᵀ·G"}. */
    String matrixForm(int input);

    /** Where tests may draw the elements of an input. */
    default Domain domain(int input) {
        return Domain.ANY;
    }

    /**
     * How many numbers {@link #forward} leaves behind the output for {@link #backward}, such as exponentials that would
     * else be computed twice. They are no part of the output.
     */
    default int notes(Shape firstInput) {
        return 0;
    }

    /**
     * Whether {@link #backward} sets an input's gradient, rather than adds to it, where {@link Operands#alone} says that
     * no other operation adds to it. Then it need not be 0 before, which spares large networks a walk over all gradients.
     */
    default boolean setsGradients() {
        return false;
    }

    /** The case of {@link ScalarKernels} that runs it on single numbers, or {@link ScalarKernels#NONE}. */
    default int scalarCode() {
        return ScalarKernels.NONE;
    }

    /** The number that belongs to the operation, such as the factor of {@link Scale}. */
    default double constant() {
        return 0;
    }

    /**
     * What runs it in a plan. An operation that large networks spend their steps in has a class of its own for that: a
     * plan knows few such classes and calls them directly. Else it looks up which of thirty operations to call.
     */
    default Step step(Node output, Operands at) {
        return new Step(output, at);
    }
}
