package gradwalk.lesson.shared;

import gradwalk.data.Iris;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import java.util.List;

/**
 * Lesson 2's network on some flowers: 4 inputs x, 3 hidden neurons, 2 outputs, σ everywhere; sums z¹ and z², outputs a¹
 * and a², targets y, differences d = a² − y, and the cost C, the mean over the rows of ½ Σ d². The target is (1 0) for
 * setosa and (0 1) for the others.
 */
public final class FlowerNet {
    public static final int INPUTS = 4;
    public static final int HIDDEN = 3;
    public static final int OUTPUTS = 2;

    /**
     * The lesson's weights and biases, in the order in which a plan has its parameters: each neuron's incoming weights
     * together, h₁ to h₃, then their biases; the same for the outputs.
     */
    public static final List<Double> START = List.of(
            0.2, 0.4, -0.6, -0.3, // h₁
            -0.3, 0.1, 0.5, 0.4, // h₂
            0.1, -0.5, 0.2, 0.7, // h₃
            -0.5, 0.1, 0.5, // their biases
            0.8, -0.7, 0.3, // o₁
            -0.6, 0.5, 0.4, // o₂
            0.1, -0.2); // their biases

    /** The same as an array. */
    public static double[] start() {
        double[] all = new double[START.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = START.get(i);
        }
        return all;
    }

    private final int rows;
    private final Plan plan;
    private final Node cost;

    /** @param rows how many flowers at a time */
    public FlowerNet(int rows) {
        this.rows = rows;
        Graph.Builder graph = Graph.builder();
        Node x = graph.input("x", rows, INPUTS);
        Node hidden = layer(graph, x, HIDDEN, "¹");
        Node output = layer(graph, hidden, OUTPUTS, "²");
        Node y = graph.input("y", rows, OUTPUTS);
        graph.named("d", graph.apply(Ops.subtract(), output, y));
        Node total = new HalfSquaredError(Reduction.sum()).build(graph, output, y);
        cost = graph.named("C", rows == 1 ? total : graph.apply(Ops.scale(1.0 / rows), total));
        plan = Plan.of(graph.build());
    }

    private static Node layer(Graph.Builder graph, Node before, int units, String number) {
        Node w = graph.parameter("W" + number, before.shape().columns(), units);
        Node b = graph.parameter("b" + number, 1, units);
        Node z = graph.apply(Ops.add(), graph.apply(Ops.matmul(), before, w), b);
        return graph.named("a" + number, graph.apply(Ops.sigmoid(), graph.named("z" + number, z)));
    }

    /** What the two outputs should be for a flower. */
    public static double[] target(int row) {
        return Iris.species(row) == 0 ? new double[] {1, 0} : new double[] {0, 1};
    }

    /** Takes flowers one after the other, from a row on; rows count from 1. */
    public FlowerNet of(int first) {
        for (int i = 0; i < rows; i++) {
            put("x", i, Iris.measurements(first + i));
            put("y", i, target(first + i));
        }
        return this;
    }

    /** Takes other inputs for the first of its rows. */
    public void input(double[] x) {
        put("x", 0, x);
    }

    private void put(String node, int row, double[] values) {
        for (int column = 0; column < values.length; column++) {
            plan.setElement(plan.graph().node(node), row, column, values[column]);
        }
    }

    /** Computes everything forward with these parameters. */
    public void forward(double[] parameters) {
        for (int i = 0; i < parameters.length; i++) {
            plan.values()[i] = parameters[i];
        }
        plan.forward();
    }

    /** Computes everything forward with these parameters, and all gradients of the cost. */
    public void run(double[] parameters) {
        forward(parameters);
        plan.backward(cost);
    }

    public double cost() {
        return plan.value(cost);
    }

    /** The slope of the cost along a parameter, as the last run left it. */
    public double slope(int parameter) {
        return plan.gradients()[parameter];
    }

    /** An element of a node; rows and columns count from 0. */
    public double value(String node, int row, int column) {
        return plan.value(plan.graph().node(node), row, column);
    }

    /** The plan, to trace it. */
    public Plan plan() {
        return plan;
    }

    /** The node that all gradients are of. */
    public Node costNode() {
        return cost;
    }
}
