package gradwalk.graph;

import gradwalk.math.Matrix;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is computed from what: nodes in an order in which every node comes after its inputs. A graph is immutable and
 * holds no numbers but its constants; values and gradients live in a {@link Plan}.
 */
public final class Graph {
    private final List<Node> nodes;

    private Graph(Builder builder) {
        this.nodes = List.copyOf(builder.nodes);
    }

    public static Builder builder() {
        return new Builder();
    }

    /** All nodes; each stands at its {@link Node#index}. */
    public List<Node> nodes() {
        return nodes;
    }

    /** The node of this name, or null. */
    public @Nullable Node find(String name) {
        for (Node node : nodes) {
            if (name.equals(node.name())) {
                return node;
            }
        }
        return null;
    }

    /**
     * The node of this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Node node(String name) {
        Node node = find(name);
        if (node == null) {
            throw new IllegalArgumentException("no node is named " + name);
        }
        return node;
    }

    /** The values of a constant. */
    Matrix constant(Node node) {
        Matrix matrix = node.constant;
        if (matrix == null) {
            throw new IllegalArgumentException(node.described() + " is not a constant");
        }
        return matrix;
    }

    /** The same node, when it is of this graph. */
    Node own(Node node) {
        return own(nodes, node);
    }

    private static Node own(List<Node> nodes, Node node) {
        if (node.index() >= nodes.size() || nodes.get(node.index()) != node) {
            throw new IllegalArgumentException(node.described() + " belongs to another graph");
        }
        return node;
    }

    /** Puts a graph together, node by node. Whatever cannot be is refused at once, in a sentence that names the nodes. */
    public static final class Builder {
        private final List<Node> nodes = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private boolean built;

        private Builder() {}

        /** A matrix given anew for each example. */
        public Node input(String name, int rows, int columns) {
            return named(name, given(Node.Kind.INPUT, new Shape(rows, columns)));
        }

        /** A matrix that is learned. All parameters of a plan lie side by side in its arrays, in the order of adding. */
        public Node parameter(String name, int rows, int columns) {
            return named(name, given(Node.Kind.PARAMETER, new Shape(rows, columns)));
        }

        /** A fixed matrix. Without a name its numbers stand in formulas. */
        public Node constant(Matrix matrix) {
            Node node = given(Node.Kind.CONSTANT, new Shape(matrix.rows(), matrix.columns()));
            node.constant = matrix;
            return node;
        }

        /** A fixed number. */
        public Node constant(double number) {
            return constant(Matrix.of(number));
        }

        private Node given(Node.Kind kind, Shape shape) {
            return added(new Node(nodes.size(), kind, null, List.of(), shape));
        }

        /**
         * The result of an operation, without a name. Its inputs are in the graph already, so it comes after them.
         *
         * @throws ShapeMismatch when the operation cannot take these shapes
         * @throws IllegalArgumentException when their number is wrong or one is of another graph
         */
        public Node apply(Op op, Node... inputs) {
            if (inputs.length != op.arity()) {
                throw new IllegalArgumentException(
                        op.name() + " takes " + op.arity() + " inputs, not " + inputs.length);
            }
            List<Shape> shapes = new ArrayList<>();
            for (Node input : inputs) {
                shapes.add(known(input).shape());
            }
            Shape shape = shape(op, shapes, inputs);
            return added(new Node(nodes.size(), Node.Kind.COMPUTED, op, List.of(inputs), shape));
        }

        private static Shape shape(Op op, List<Shape> shapes, Node[] inputs) {
            try {
                return op.shape(shapes);
            } catch (ShapeMismatch mismatch) {
                StringBuilder sentence = new StringBuilder(op.name()).append(": ");
                for (int i = 0; i < inputs.length; i++) {
                    String name = inputs[i].name();
                    sentence.append(i == 0 ? "" : " and ")
                            .append(name == null ? "input " + (i + 1) : name)
                            .append(" is ")
                            .append(shapes.get(i).text());
                }
                throw new ShapeMismatch(
                        sentence.append("; ").append(mismatch.sentence()).toString());
            }
        }

        /**
         * Gives a node a name, under which explanations stop and refer to it.
         *
         * @return the same node
         * @throws IllegalArgumentException when the name is taken or empty, or the node has one already
         */
        public Node named(String name, Node node) {
            if (built || name.isEmpty() || known(node).name() != null) {
                throw new IllegalArgumentException("cannot name " + node.described() + " \"" + name + "\"");
            }
            if (names.contains(name)) {
                throw new IllegalArgumentException("two nodes cannot both be named " + name);
            }
            names.add(name);
            node.name = name;
            return node;
        }

        private Node known(Node node) {
            return own(nodes, node);
        }

        private Node added(Node node) {
            if (built) {
                throw new IllegalStateException("the graph is built already");
            }
            nodes.add(node);
            return node;
        }

        /**
         * The finished graph; the builder is done with then.
         *
         * @throws IllegalStateException when it has no node
         */
        public Graph build() {
            if (nodes.isEmpty()) {
                throw new IllegalStateException("a graph needs a node");
            }
            built = true;
            return new Graph(this);
        }
    }
}
