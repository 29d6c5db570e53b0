package gradwalk.nn;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.Penalty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Mlp} as a graph for a number of rows, with the plan that runs it. Nodes are named as in the lessons: inputs
 * x, for each layer W¹, b¹, sums z¹ and outputs a¹ (where the layer has no activation a¹ is the sum and there is no
 * z¹), targets y and cost C. All parameters come first in the plan's arrays, in the order that {@link Mlp} says.
 */
public final class Network {
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Mlp mlp;
    private final int rows;
    private final Plan plan;
    private final Node input;
    private final List<Node> weights = new ArrayList<>();
    private final List<Node> biases = new ArrayList<>();
    private final List<Node> sums = new ArrayList<>();
    private final List<Node> outputs = new ArrayList<>();
    private final @Nullable Node target;
    private final @Nullable Node loss;
    private final @Nullable Node cost;

    Network(Mlp mlp, int rows, @Nullable Objective objective) {
        this.mlp = mlp;
        this.rows = rows;
        Graph.Builder graph = Graph.builder();
        input = graph.input("x", rows, mlp.inputs());
        Node before = input;
        for (Layer layer : mlp.layers()) {
            before = append(graph, layer, before);
        }
        if (objective == null) {
            target = null;
            loss = null;
            cost = null;
        } else {
            target = graph.input("y", rows, mlp.outputs());
            Node answer = objective.loss().link() == null ? before : sums.get(sums.size() - 1);
            loss = objective.loss().build(graph, answer, target);
            cost = graph.named("C", penalised(graph, loss, objective.penalties()));
        }
        plan = Plan.of(graph.build());
    }

    private Node append(Graph.Builder graph, Layer layer, Node before) {
        String number = superscript(weights.size() + 1);
        Node w = graph.parameter("W" + number, before.shape().columns(), layer.units());
        Node b = graph.parameter("b" + number, 1, layer.units());
        Node sum = graph.apply(Ops.affine(), before, w, b);
        Op activation = layer.activation();
        Node output = activation == null ? sum : graph.apply(activation, graph.named("z" + number, sum));
        weights.add(w);
        biases.add(b);
        sums.add(sum);
        outputs.add(graph.named("a" + number, output));
        return output;
    }

    private Node penalised(Graph.Builder graph, Node loss, List<Penalty> penalties) {
        Node total = loss;
        for (Penalty penalty : penalties) {
            for (Node w : weights) {
                total = graph.apply(Ops.add(), total, penalty.build(graph, w));
            }
        }
        return total;
    }

    private static String superscript(int number) {
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            text.append(SUPERSCRIPTS.charAt(digits.charAt(i) - '0'));
        }
        return text.toString();
    }

    public Mlp mlp() {
        return mlp;
    }

    public int rows() {
        return rows;
    }

    public Graph graph() {
        return plan.graph();
    }

    /** Runs it; set inputs and parameters before. */
    public Plan plan() {
        return plan;
    }

    /** x, rows × inputs. */
    public Node input() {
        return input;
    }

    /** W of a layer counted from 0, its inputs × its units. */
    public Node weights(int layer) {
        return weights.get(layer);
    }

    /** b of a layer counted from 0, 1 × its units. */
    public Node bias(int layer) {
        return biases.get(layer);
    }

    /** z = x·W + b of a layer counted from 0, rows × its units. */
    public Node sums(int layer) {
        return sums.get(layer);
    }

    /** a of a layer counted from 0, rows × its units: every neuron's output for every row. */
    public Node outputs(int layer) {
        return outputs.get(layer);
    }

    /** What the network answers, rows × outputs. */
    public Node output() {
        return outputs.get(outputs.size() - 1);
    }

    /**
     * y, rows × outputs.
     *
     * @throws IllegalStateException when the network was made without a loss
     */
    public Node target() {
        return present(target);
    }

    /** The loss alone, 1×1; throws as {@link #target}. */
    public Node loss() {
        return present(loss);
    }

    /** The loss and the penalties, 1×1: what training makes small; throws as {@link #target}. */
    public Node cost() {
        return present(cost);
    }

    private static Node present(@Nullable Node node) {
        if (node == null) {
            throw new IllegalStateException("this network was made without a loss");
        }
        return node;
    }

    /** A copy of all parameters. */
    public double[] parameters() {
        return copied(new double[plan.parameterCount()], plan.values());
    }

    /**
     * Takes over all parameters.
     *
     * @param parameters in the order that {@link Mlp} says; more numbers may follow, so that another plan's values do
     * @throws IllegalArgumentException when there are too few
     */
    public void setParameters(double[] parameters) {
        if (parameters.length < plan.parameterCount()) {
            throw new IllegalArgumentException(
                    "there are " + plan.parameterCount() + " parameters, not " + parameters.length);
        }
        copied(plan.values(), parameters);
    }

    private double[] copied(double[] to, double[] from) {
        for (int i = 0; i < plan.parameterCount(); i++) {
            to[i] = from[i];
        }
        return to;
    }
}
