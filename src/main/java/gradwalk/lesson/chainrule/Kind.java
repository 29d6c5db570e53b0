package gradwalk.lesson.chainrule;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import java.util.List;

/** What the neurons of a chain do with their sums, and how its cost is made. */
enum Kind {
    SIGMOID("σ", "½(y−a₃)²"),
    ENTROPY("σ", "H(y, a₃)"),
    TANH("tanh", "½(y−a₃)²"),
    RELU("ReLU", "½(y−a₃)²");

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
            case RELU -> Ops.relu();
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
        if (this != ENTROPY) {
            return new HalfSquaredError().build(graph, a, y);
        }
        // −(y·ln a + (1 − y)·ln(1 − a)), as lesson 5 writes it.
        Node one = graph.constant(1);
        Node first = graph.apply(Ops.multiply(), y, graph.apply(Ops.log(), a));
        Node rest = graph.apply(Ops.log(), graph.apply(Ops.subtract(), one, a));
        Node second = graph.apply(Ops.multiply(), graph.apply(Ops.subtract(), one, y), rest);
        return graph.apply(Ops.negate(), graph.apply(Ops.add(), first, second));
    }

    static Kind at(double index) {
        return List.of(values()).get((int) index);
    }
}
