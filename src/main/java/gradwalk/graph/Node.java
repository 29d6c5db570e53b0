package gradwalk.graph;

import gradwalk.math.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place in a graph: a matrix that is given, or computed by an operation from earlier nodes. */
public final class Node {

    /** Where a node's values come from. */
    public enum Kind {
        /** Given anew for each example, such as x. */
        INPUT,
        /** Learned, such as W. */
        PARAMETER,
        /** Fixed when the graph was built. */
        CONSTANT,
        /** The result of an operation. */
        COMPUTED
    }

    private final int index;
    private final Kind kind;
    private final @Nullable Op op;
    private final List<Node> inputs;
    private final Shape shape;

    /** Set by the builder only, before the graph is handed out. */
    @Nullable
    String name;

    /** The values of a constant, set likewise. */
    @Nullable
    Matrix constant;

    Node(int index, Kind kind, @Nullable Op op, List<Node> inputs, Shape shape) {
        this.index = index;
        this.kind = kind;
        this.op = op;
        this.inputs = inputs;
        this.shape = shape;
    }

    /** Its place in the graph's order, from 0; inputs come before the nodes that use them. */
    public int index() {
        return index;
    }

    public Kind kind() {
        return kind;
    }

    /** Its name, or null: a node without a name is a step on the way that explanations write out. */
    public @Nullable String name() {
        return name;
    }

    /** Its name, or one made from its place. */
    public String label() {
        return name == null ? "node" + index : name;
    }

    /**
     * What computes it.
     *
     * @throws IllegalStateException when it is given, not computed
     */
    public Op op() {
        if (op == null) {
            throw new IllegalStateException(label() + " is given, no operation computes it");
        }
        return op;
    }

    /** What it is computed from, in the operation's order; none when it is given. */
    public List<Node> inputs() {
        return inputs;
    }

    public Shape shape() {
        return shape;
    }

    /** @throws IndexOutOfBoundsException when there is no such row or column */
    void checkPlace(int row, int column) {
        if (row < 0 || row >= shape.rows() || column < 0 || column >= shape.columns()) {
            throw new IndexOutOfBoundsException("no element " + row + ", " + column + " in " + described());
        }
    }

    /**
     * As errors speak of it: {@code "x 1×4"}, {@code "a matmul 1×3"}. Sentences are joined from strings alone:
     * joining an object would put the toString of every class, decimal numbers and all, into the page's script.
     */
    public String described() {
        return (name == null ? op == null ? "a constant" : "a " + op.name() : name) + " " + shape.text();
    }

    @Override
    public String toString() {
        return described();
    }
}
