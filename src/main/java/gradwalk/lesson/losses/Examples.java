package gradwalk.lesson.losses;

import gradwalk.app.Traced;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.Reduction;
import java.util.function.Function;

/** One neuron with cross-entropy on several examples at once, one a row: the cost is the mean of the rows'. */
final class Examples {
    /** The inputs and targets of the lesson. */
    private static final double[] X = {0.5, -1, 1, 2};

    private static final double[] Y = {1, 0, 1, 0};
    static final int ROWS = X.length;

    private final Graph graph;
    private final Plan plan;
    private final Node cost;
    private final int rows;

    /** @param times how often each row stands in the data */
    Examples(int times, double w, double b) {
        rows = times * ROWS;
        Graph.Builder builder = Graph.builder();
        Node x = builder.input("x", rows, 1);
        Node y = builder.input("y", rows, 1);
        Node weight = builder.parameter("w", 1, 1);
        Node bias = builder.parameter("b", 1, 1);
        Node product = builder.apply(Ops.multiply(), x, weight);
        Node z = builder.named("z", builder.apply(Ops.add(), product, bias));
        Node a = builder.named("a", builder.apply(Ops.sigmoid(), z));
        cost = builder.named("C", new BinaryCrossEntropy(Reduction.mean()).build(builder, a, y));
        graph = builder.build();
        plan = Plan.of(graph);
        for (int i = 0; i < rows; i++) {
            plan.setElement(x, i, 0, X[i % ROWS]);
            plan.setElement(y, i, 0, Y[i % ROWS]);
        }
        plan.set(weight, w);
        plan.set(bias, b);
        plan.forward();
        plan.backward(cost);
    }

    int rows() {
        return rows;
    }

    /** The value of x, y, z or a in a row, counted from 0. */
    double value(String node, int row) {
        return plan.value(graph.node(node), row, 0);
    }

    /** What a row says of the weight: (a − y)·x. */
    double share(int row) {
        return (value("a", row) - value("y", row)) * value("x", row);
    }

    /** ∂C/∂w. */
    double gradient() {
        return plan.gradient(graph.node("w"), 0, 0);
    }

    double cost() {
        return plan.value(cost);
    }

    Traced traced(Function<Element, String> titles) {
        return new Traced(plan, cost, -1, "", titles);
    }
}
