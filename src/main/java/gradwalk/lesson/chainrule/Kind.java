package gradwalk.lesson.chainrule;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import java.util.List;

/** What the neurons of a chain do with their sums, and how its cost is made. */
enum Kind {
    SIGMOID("σ", "½(y−a₃)²"),
    ENTROPY("σ", "H(y, a₃)"),
    TANH("tanh", "½(y−a₃)²");

    private final String function;
    private final String cost;

    Kind(String function, String cost) {
        this.function = function;
        this.cost = cost;
    }

    /** The activation's value, as the picture writes it. */
    String of(String z) {
        return function + "(" + z + ")";
    }

    /** The cost, as the picture writes it. */
    String cost() {
        return cost;
    }

    private Op op() {
        return switch (this) {
            case SIGMOID, ENTROPY -> Ops.sigmoid();
            case TANH -> Ops.tanh();
        };
    }

    Node activation(Graph.Builder graph, Node z) {
        return graph.apply(op(), z);
    }

    /** The activation's slope at a place. */
    double slope(double x) {
        Graph.Builder builder = Graph.builder();
        Node input = builder.input("x", 1, 1);
        Node output = activation(builder, input);
        Plan plan = Plan.of(builder.build());
        plan.set(input, x);
        plan.forward();
        plan.backward(output);
        return plan.gradient(input, 0, 0);
    }

    Node cost(Graph.Builder graph, Node a, Node y) {
        Loss loss = this == ENTROPY ? new BinaryCrossEntropy(Reduction.sum()) : new HalfSquaredError(Reduction.sum());
        return loss.build(graph, a, y);
    }

    static Kind at(double index) {
        return List.of(values()).get((int) index);
    }
}
