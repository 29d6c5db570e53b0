package gradwalk.lesson.trainingstep;

import gradwalk.app.Traced;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.optim.GradientDescent;
import java.util.function.Function;

/**
 * One linear layer and its error as a graph: o = x·W (+ b), E from o and t. Rows and columns count from 1, as on the
 * page.
 */
final class Model {
    static final int INPUTS = 4;
    static final int OUTPUTS = 3;
    static final int WEIGHTS = INPUTS * OUTPUTS;

    private final Graph graph;
    private final Plan plan;
    private final Node error;
    private final boolean bias;
    private double[] parameters = new double[0];

    Model(Convention convention, boolean bias) {
        this.bias = bias;
        Graph.Builder builder = Graph.builder();
        Node x = builder.input("x", 1, INPUTS);
        Node t = builder.input("t", 1, OUTPUTS);
        Node w = builder.parameter("W", INPUTS, OUTPUTS);
        Node product = builder.apply(Ops.matmul(), x, w);
        Node o = bias ? builder.apply(Ops.add(), product, builder.parameter("b", 1, OUTPUTS)) : product;
        builder.named("o", o);
        builder.named("d", builder.apply(Ops.subtract(), o, t));
        builder.named("p", builder.apply(Ops.softmax(), o));
        Node apart = builder.apply(Ops.subtract(), t, o);
        builder.named("M", builder.apply(Ops.mean(), builder.apply(Ops.square(), apart)));
        error = builder.named("E", convention.loss().build(builder, o, t));
        graph = builder.build();
        plan = Plan.of(graph);
    }

    /** Computes everything for one row. */
    void run(double[] x, double[] t, double[] parameters) {
        forward(x, t, parameters);
        plan.backward(error);
    }

    /** Computes the values alone. */
    void forward(double[] x, double[] t, double[] parameters) {
        this.parameters = parameters;
        plan.set(graph.node("x"), x);
        plan.set(graph.node("t"), t);
        Node w = graph.node("W");
        for (int i = 0; i < WEIGHTS; i++) {
            plan.setElement(w, i / OUTPUTS, i % OUTPUTS, parameters[i]);
        }
        for (int i = 0; bias && i < OUTPUTS; i++) {
            plan.setElement(graph.node("b"), 0, i, parameters[WEIGHTS + i]);
        }
        plan.forward();
    }

    double error() {
        return plan.value(error);
    }

    double value(String node, int row, int column) {
        return plan.value(graph.node(node), row - 1, column - 1);
    }

    double gradient(String node, int row, int column) {
        return plan.gradient(graph.node(node), row - 1, column - 1);
    }

    /** Whether every number of this update is finite. */
    boolean finite() {
        boolean finite = Double.isFinite(error());
        for (int j = 1; j <= OUTPUTS; j++) {
            finite &= Double.isFinite(value("o", 1, j)) && Double.isFinite(gradient("o", 1, j));
            for (int i = 1; i <= INPUTS; i++) {
                finite &= Double.isFinite(gradient("W", i, j));
            }
        }
        return finite;
    }

    /** Weights, and after them the bias, after one step of plain gradient descent. */
    double[] updated(double rate) {
        double[] next = parameters.clone();
        double[] gradients = new double[next.length];
        for (int i = 0; i < (bias ? next.length : WEIGHTS); i++) {
            boolean weight = i < WEIGHTS;
            gradients[i] = gradient(weight ? "W" : "b", weight ? i / OUTPUTS + 1 : 1, i % OUTPUTS + 1);
        }
        GradientDescent rule = new GradientDescent();
        rule.step(next, gradients, next.length, rule.start(next.length), rate);
        return next;
    }

    /** Its numbers, as they are now, by their names on the page. */
    Traced traced(int update, Function<Element, String> titles) {
        return new Traced(plan, error, update, "", titles);
    }
}
