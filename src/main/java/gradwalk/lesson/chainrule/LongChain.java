package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Traced;
import gradwalk.graph.Edges;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import java.util.ArrayList;
import java.util.List;

/** A chain of sigmoid layers, all with the same weight and the same bias; y is 1. Layers count from 1, on the left. */
final class LongChain {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private final int layers;
    private final Traced traced;

    LongChain(int layers, double weight, double bias, double input) {
        this.layers = layers;
        Graph.Builder graph = Graph.builder();
        Node a = graph.input("a₁", 1, 1);
        for (int layer = 1; layer <= layers; layer++) {
            Node product = graph.apply(Ops.multiply(), graph.parameter(name("w", layer), 1, 1), a);
            Node z = graph.apply(Ops.add(), product, graph.parameter(name("b", layer), 1, 1));
            a = graph.named(name("a", layer), graph.apply(Ops.sigmoid(), graph.named(name("z", layer), z)));
        }
        Node y = graph.input("y", 1, 1);
        Node cost = graph.named("C", new HalfSquaredError(Reduction.sum()).build(graph, a, y));
        Plan plan = Plan.of(graph.build());
        plan.set(plan.graph().node("a₁"), input);
        plan.set(y, 1);
        for (int layer = 1; layer <= layers; layer++) {
            plan.set(plan.graph().node(name("w", layer)), weight);
            plan.set(plan.graph().node(name("b", layer)), bias);
        }
        traced = new Traced(plan, cost, -1, "", LongChain::title);
    }

    private static String title(Element element) {
        return say("{0} of this long chain", element.node().label());
    }

    /** The name of a layer's number: its output is one further than a₁. */
    static String name(String letter, int layer) {
        StringBuilder name = new StringBuilder(letter);
        String digits = Integer.toString(layer + 1);
        for (int i = 0; i < digits.length(); i++) {
            name.append(SUBSCRIPTS.charAt(digits.charAt(i) - '0'));
        }
        return name.toString();
    }

    Traced traced() {
        return traced;
    }

    int layers() {
        return layers;
    }

    /** ∂C/∂b of a layer. */
    double gradient(int layer) {
        return traced.number(traced.gradient(name("b", layer)));
    }

    /** ∂C/∂b of a layer, as a multiple of the last layer's. */
    double ratio(int layer) {
        return gradient(layer) / gradient(layers);
    }

    /** The same as the product of what each layer between brings, w·σ′. */
    double product(int layer) {
        double product = 1;
        for (int next = layer + 1; next <= layers; next++) {
            double before = traced.number(traced.value(name("a", next - 1)));
            product *= traced.number(traced.value(name("w", next))) * before * (1 - before);
        }
        return product;
    }

    // The edges that a person draws: each layer's sum, its output, and the weight that leads to the sum.

    private static Edges edges(int layers) {
        List<Edges.Edge> edges = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            // Nodes of a layer: its weight, its sum, its output.
            int weight = 1 + 3 * layer;
            edges.add(new Edges.Edge(layer == 0 ? 0 : weight - 1, weight + 1));
            edges.add(new Edges.Edge(weight, weight + 1));
            edges.add(new Edges.Edge(weight + 1, weight + 2));
        }
        edges.add(new Edges.Edge(3 * layers, 3 * layers + 1));
        return Edges.of(edges);
    }

    /** How many multiplications all ∂C/∂w take when each is worked out by itself. */
    static int separately(int layers) {
        Edges edges = edges(layers);
        double count = 0;
        for (int layer = 0; layer < layers; layer++) {
            count += edges.pathByPath(1 + 3 * layer, 3 * layers + 1).multiplications();
        }
        return (int) count;
    }

    /** How many they take together in one walk back. */
    static int together(int layers) {
        List<Integer> weights = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            weights.add(1 + 3 * layer);
        }
        return edges(layers).sweptMultiplications(weights, 3 * layers + 1);
    }
}
