package gradwalk.graph;

import gradwalk.formula.Formula;

/**
 * What an operation writes its formulas in: the single elements of its inputs and of its output. The caller decides
 * what stands for them: a variable, a number, or the formula by which the element was made.
 */
public interface Elements {

    /** The shape of an input. */
    Shape shape(int input);

    /** An element of an input. */
    Formula input(int input, int row, int column);

    /** An element of the output. */
    Formula output(int row, int column);

    /**
     * A quantity on the way that deserves a name: an element of another operation on one of the inputs. Softmax
     * cross-entropy speaks of p = softmax(z) this way.
     */
    Formula helper(String name, Op op, int input, int row, int column);
}
