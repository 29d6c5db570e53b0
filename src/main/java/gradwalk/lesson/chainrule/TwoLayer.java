package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Traced;
import gradwalk.app.TracedEdges;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import java.util.List;

/**
 * Two inputs, two hidden neurons, two outputs, as a graph of single numbers that ran: the widely used worked example with
 * inputs 0.05 and 0.1, targets 0.01 and 0.99 and η = 0.5, whose biases are not updated.
 */
final class TwoLayer {
    static final double RATE = 0.5;

    static final List<String> WEIGHTS = List.of("w₁", "w₂", "w₃", "w₄", "w₅", "w₆", "w₇", "w₈");

    /** Each neuron's two weights: of h₁, h₂, o₁, o₂. */
    static final List<Double> START = List.of(0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55);

    private static final List<String> NEURONS = List.of("h₁", "h₂", "o₁", "o₂");
    private static final List<String> SOURCES = List.of("x₁", "x₂", "x₁", "x₂", "h₁", "h₂", "h₁", "h₂");

    private final List<Double> weights;
    private final Traced traced;
    private final TracedEdges edges;

    /** @param suffix tells the numbers of a second network from those of the first */
    TwoLayer(List<Double> weights, String suffix) {
        this.weights = weights;
        Graph.Builder graph = Graph.builder();
        Node[] x = {graph.input("x₁", 1, 1), graph.input("x₂", 1, 1)};
        Node[] hidden = layer(graph, x, "h", 0);
        Node[] output = layer(graph, hidden, "o", 4);
        Node[] halves = new Node[2];
        for (int i = 0; i < 2; i++) {
            Node target = graph.input(i == 0 ? "t₁" : "t₂", 1, 1);
            halves[i] = new HalfSquaredError(Reduction.sum()).build(graph, output[i], target);
        }
        Node error = graph.named("E", graph.apply(Ops.add(), halves[0], halves[1]));
        Plan plan = Plan.of(graph.build());
        List<String> given = List.of("x₁", "x₂", "t₁", "t₂", "b₁", "b₂");
        double[] numbers = {0.05, 0.1, 0.01, 0.99, 0.35, 0.6};
        for (int i = 0; i < numbers.length; i++) {
            plan.set(plan.graph().node(given.get(i)), numbers[i]);
        }
        for (int i = 0; i < WEIGHTS.size(); i++) {
            plan.set(plan.graph().node(WEIGHTS.get(i)), weights.get(i));
        }
        traced = new Traced(plan, error, -1, suffix, TwoLayer::title);
        edges = new TracedEdges(traced);
    }

    private static Node[] layer(Graph.Builder graph, Node[] before, String unit, int from) {
        Node bias = graph.parameter(from == 0 ? "b₁" : "b₂", 1, 1);
        Node[] layer = new Node[2];
        for (int i = 0; i < 2; i++) {
            Node sum = bias;
            for (int k = 0; k < 2; k++) {
                Node weight = graph.parameter(WEIGHTS.get(from + 2 * i + k), 1, 1);
                sum = graph.apply(Ops.add(), graph.apply(Ops.multiply(), weight, before[k]), sum);
            }
            layer[i] = graph.named(unit + (i == 0 ? "₁" : "₂"), graph.apply(Ops.sigmoid(), sum));
        }
        return layer;
    }

    private static String title(Element element) {
        return say("{0} of the network with two outputs", element.node().label());
    }

    Traced traced() {
        return traced;
    }

    TracedEdges edges() {
        return edges;
    }

    double value(String node) {
        return traced.number(traced.value(node));
    }

    double gradient(String node) {
        return traced.number(traced.gradient(node));
    }

    double partial(String from, String to) {
        return edges.link(from, to).local();
    }

    /** What an output passes back to a hidden neuron. */
    double share(String from, String to) {
        return gradient(to) * partial(from, to);
    }

    /**
     * The derivative by a weight. Layer after layer, the hidden ones are worked out with output weights that are updated
     * already, which is the derivative of nothing.
     */
    double derivative(int weight, boolean layerAfterLayer) {
        if (weight >= 4 || !layerAfterLayer) {
            return gradient(WEIGHTS.get(weight));
        }
        int hidden = weight / 2;
        double back = 0;
        for (int output = 0; output < 2; output++) {
            String name = NEURONS.get(2 + output);
            back += gradient(name) * partial("b₂", name) * updated(4 + 2 * output + hidden, false);
        }
        return back * partial("b₁", NEURONS.get(hidden)) * value(SOURCES.get(weight));
    }

    private double updated(int weight, boolean layerAfterLayer) {
        return weights.get(weight) - RATE * derivative(weight, layerAfterLayer);
    }

    /** All eight weights after one update. */
    List<Double> updated(boolean layerAfterLayer) {
        Double[] updated = new Double[WEIGHTS.size()];
        for (int i = 0; i < updated.length; i++) {
            updated[i] = updated(i, layerAfterLayer);
        }
        return List.of(updated);
    }
}
