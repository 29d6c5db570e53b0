package gradwalk.graph;

import gradwalk.math.Matrix;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A graph made ready to run. All values lie in one array and all gradients in another, each element's gradient at the
 * same place as its value. A run is a walk over the nodes in order, and back; nothing is allocated on the way.
 *
 * <p>Why backwards: whatever uses a node stands after it. So when the walk back comes to a node, all that use it have
 * added their shares, and its gradient is complete before it is passed on. The walk starts at the result E with
 * ∂E/∂E = 1. That is all of backpropagation.
 *
 * <p>A node is a place and a shape; an operation gets its {@link Operands}, the places of its inputs and its output, and
 * loops over them.
 */
public final class Plan {
    private final Graph graph;
    private final Layout layout;
    private final double[] values;
    private final double[] gradients;

    /** Null in a plan whose operations all run through their own kernels. */
    private final @Nullable ScalarKernels scalars;

    private final Step[] steps;
    private int stepCount;

    // What the steps were prepared for last, so that the same run is not prepared again: from which node, and back to
    // all nodes or to parameters only.
    private @Nullable Node readyFor;
    private boolean readyForAll;
    private @Nullable Reach reach;

    private Plan(Graph graph, @Nullable ScalarKernels scalars) {
        this.graph = graph;
        this.scalars = scalars;
        this.layout = new Layout(graph.nodes());
        this.values = new double[layout.size()];
        this.gradients = new double[layout.size()];
        this.steps = new Step[graph.nodes().size()];
        for (Node node : graph.nodes()) {
            if (node.kind() == Node.Kind.COMPUTED) {
                addStep(node);
            } else if (node.kind() == Node.Kind.CONSTANT) {
                graph.constant(node).copyColumnsInto(values, layout.start(node));
            }
        }
    }

    /** A plan with all values 0 but the constants. Every operation runs through its own kernels. */
    public static Plan of(Graph graph) {
        return new Plan(graph, null);
    }

    /**
     * The same for a graph that is mostly single numbers: stretches of these run through {@link ScalarKernels}, several
     * times faster and to the same bits. A page whose graphs are small does without them, and without their code.
     */
    public static Plan ofScalars(Graph graph) {
        return new Plan(graph, new ScalarKernels(graph.nodes().size()));
    }

    public Graph graph() {
        return graph;
    }

    /**
     * Gives a node all its values, row by row.
     *
     * @throws IllegalArgumentException when the node is computed or constant, or there are not as many numbers as it has
     */
    public void set(Node node, double... rowByRow) {
        int start = layout.start(settable(node));
        Shape shape = node.shape();
        if (rowByRow.length != shape.size()) {
            throw new IllegalArgumentException(node.described() + " cannot hold " + rowByRow.length + " numbers");
        }
        for (int i = 0; i < rowByRow.length; i++) {
            values[start + i % shape.columns() * shape.rows() + i / shape.columns()] = rowByRow[i];
        }
    }

    /**
     * Gives a node all its values.
     *
     * @throws IllegalArgumentException when the node is computed or constant, or of another shape
     */
    public void set(Node node, Matrix matrix) {
        int start = layout.start(settable(node));
        if (matrix.rows() != node.shape().rows()
                || matrix.columns() != node.shape().columns()) {
            throw new IllegalArgumentException(
                    node.described() + " cannot hold " + matrix.rows() + "×" + matrix.columns());
        }
        matrix.copyColumnsInto(values, start);
    }

    /** Gives one element its value. */
    public void setElement(Node node, int row, int column, double value) {
        values[layout.place(settable(node), row, column)] = value;
    }

    private Node settable(Node node) {
        Node.Kind kind = graph.own(node).kind();
        if (kind != Node.Kind.INPUT && kind != Node.Kind.PARAMETER) {
            throw new IllegalArgumentException(node.described() + " is not an input or a parameter and cannot be set");
        }
        return node;
    }

    /** Computes all nodes from the inputs, parameters and constants. */
    public void forward() {
        for (int i = 0; i < stepCount; i++) {
            steps[i].forward();
        }
    }

    /**
     * Computes the gradient of one number to every element of every node, from the values of the last forward run: all
     * gradients are set to 0, the node's own to 1, and each operation passes its share back to its inputs, last
     * operation first. Nodes that it does not depend on keep 0.
     *
     * @throws IllegalArgumentException when the node is not 1×1
     */
    public void backward(Node of) {
        checkScalar(of);
        if (of != readyFor || !readyForAll) {
            prepare(of);
        }
        Arrays.fill(gradients, 0);
        passBack(of);
    }

    private void passBack(Node of) {
        // ∂E/∂E: it changes by as much as itself.
        gradients[layout.start(of)] = 1;
        for (int i = stepCount - 1; i >= 0; i--) {
            Step step = steps[i];
            if (step.runs) {
                step.backward();
            }
        }
    }

    /**
     * The same where only parameters are asked for, as in training, which is faster: operations that no parameter leads
     * to are left out, and a gradient that one operation alone gives is not set to 0 before. Afterwards NaN is the
     * gradient of every node that does not lie between a parameter and this one, such as an input: nobody asked for it. A
     * parameter without influence has 0.
     *
     * @throws IllegalArgumentException when the node is not 1×1
     */
    public void backwardToParameters(Node of) {
        checkScalar(of);
        Reach known = reach;
        if (known == null || of != readyFor || readyForAll) {
            known = new Reach(graph, layout, of);
            known.prepare(steps, stepCount, gradients);
            if (scalars != null) {
                scalars.expect(known.places());
            }
            reach = known;
            readyFor = of;
            readyForAll = false;
        }
        known.clear(gradients);
        passBack(of);
    }

    private void checkScalar(Node of) {
        if (!graph.own(of).shape().isScalar()) {
            throw new IllegalArgumentException(
                    "gradients are of a single number, and " + of.described() + " is not one");
        }
    }

    /** Decides which operations a backward run passes through: those that a node depends on. */
    private void prepare(Node of) {
        // By place of a node's first number.
        boolean[] active = new boolean[layout.size()];
        active[layout.start(of)] = true;
        for (int i = of.index(); i >= 0; i--) {
            Node node = graph.nodes().get(i);
            for (Node input : node.inputs()) {
                active[layout.start(input)] |= active[layout.start(node)];
            }
        }
        for (int i = 0; i < stepCount; i++) {
            if (!(steps[i] instanceof Stretch)) {
                steps[i].runs = active[layout.start(steps[i].output)];
                steps[i].at.expectAll();
            }
        }
        if (scalars != null) {
            scalars.expect(active);
        }
        readyFor = of;
        readyForAll = true;
    }

    /** An element as the last forward run left it, or as it was set. */
    public double value(Node node, int row, int column) {
        return values[layout.place(graph.own(node), row, column)];
    }

    /** The value of a 1×1 node. */
    public double value(Node node) {
        return value(node, 0, 0);
    }

    /** An element's gradient as the last backward run left it. */
    public double gradient(Node node, int row, int column) {
        return gradients[layout.place(graph.own(node), row, column)];
    }

    /** All values of a node. */
    public Matrix values(Node node) {
        return Matrix.fromColumns(node.shape().rows(), node.shape().columns(), values, layout.start(graph.own(node)));
    }

    /** All gradients of a node. */
    public Matrix gradients(Node node) {
        return Matrix.fromColumns(
                node.shape().rows(), node.shape().columns(), gradients, layout.start(graph.own(node)));
    }

    /** How many numbers all parameters have together; they come first in both arrays, in the graph's order. */
    public int parameterCount() {
        return layout.parameters();
    }

    /** The plan's own array of values, for optimizers and kernels that must not copy. */
    public double[] values() {
        return values;
    }

    /** The plan's own array of gradients. */
    public double[] gradients() {
        return gradients;
    }

    /** Where a node's first number lies in both arrays; the others follow, column by column. */
    public int start(Node node) {
        return layout.start(graph.own(node));
    }

    Layout layout() {
        return layout;
    }

    /** Single numbers go into a stretch. Of an operation with one input, a and b are the same place. */
    private void addStep(Node node) {
        if (scalars == null || !hasScalarForm(node)) {
            steps[stepCount++] = node.op().step(node, layout.operands(node, values, gradients));
            return;
        }
        int a = layout.start(node.inputs().get(0));
        int b = layout.start(node.inputs().get(node.inputs().size() - 1));
        scalars.append(node.op(), a, b, layout.start(node));
        if (stepCount > 0 && steps[stepCount - 1] instanceof Stretch last) {
            last.grow();
        } else {
            steps[stepCount++] = new Stretch(node, layout.operands(node, values, gradients), scalars);
        }
    }

    private static boolean hasScalarForm(Node node) {
        return isScalar(node) && node.op().scalarCode() != ScalarKernels.NONE;
    }

    /** Whether a computed node and all its inputs are single numbers. */
    static boolean isScalar(Node node) {
        boolean scalar = node.shape().isScalar();
        for (Node input : node.inputs()) {
            scalar &= input.shape().isScalar();
        }
        return scalar;
    }
}
