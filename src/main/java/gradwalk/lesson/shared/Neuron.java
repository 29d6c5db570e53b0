package gradwalk.lesson.shared;

import gradwalk.app.Traced;
import gradwalk.graph.Element;
import gradwalk.graph.GradientCheck;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.Loss;
import java.util.function.Function;

/** One neuron with one input as a graph: z = w·x + b, a from z, and the cost C of a where y is right. All are 1×1. */
public final class Neuron {
    private final Graph graph;
    private final Plan plan;
    private final Node cost;

    /**
     * @param activation makes a of z
     * @param loss makes C of a and y
     */
    public Neuron(Op activation, Loss loss) {
        Graph.Builder builder = Graph.builder();
        Node x = builder.input("x", 1, 1);
        Node y = builder.input("y", 1, 1);
        Node w = builder.parameter("w", 1, 1);
        Node b = builder.parameter("b", 1, 1);
        Node z = builder.named("z", builder.apply(Ops.add(), builder.apply(Ops.multiply(), w, x), b));
        Node a = builder.named("a", builder.apply(activation, z));
        cost = builder.named("C", loss.build(builder, a, y));
        graph = builder.build();
        plan = Plan.of(graph);
    }

    /** Computes everything, forward and back. */
    public void run(double w, double b, double x, double y) {
        set(w, b, x, y);
        plan.forward();
        plan.backward(cost);
    }

    private void set(double w, double b, double x, double y) {
        plan.set(graph.node("w"), w);
        plan.set(graph.node("b"), b);
        plan.set(graph.node("x"), x);
        plan.set(graph.node("y"), y);
    }

    /** The value of x, y, w, b, z, a or C in the last run. */
    public double value(String node) {
        return plan.value(graph.node(node));
    }

    /** The gradient of C to one of them in the last run. */
    public double gradient(String node) {
        return plan.gradient(graph.node(node), 0, 0);
    }

    /** The slope of the activation in the last run, measured by a central difference. */
    double measuredSlope() {
        return GradientCheck.centralDifference(plan, graph.node("a"), graph.node("z"), 0, 0);
    }

    /** A run of which every number explains itself; see {@link Traced}. */
    public Traced traced(
            double w, double b, double x, double y, int update, String suffix, Function<Element, String> titles) {
        set(w, b, x, y);
        return new Traced(plan, cost, update, suffix, titles);
    }
}
