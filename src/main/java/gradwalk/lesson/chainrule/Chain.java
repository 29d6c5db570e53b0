package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.app.TracedEdges;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Link;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Optimizer;
import java.util.ArrayList;
import java.util.List;

/** The chain a₁ → z₂ → a₂ → z₃ → a₃ → C as a graph that ran. */
final class Chain {
    /** What is given, in the order of a figure's knobs. */
    static final List<String> GIVEN = List.of("a₁", "w₁₂", "b₂", "w₂₃", "b₃", "y");

    static final List<String> PARAMETERS = List.of("w₁₂", "b₂", "w₂₃", "b₃");

    private static final List<String> TITLED =
            List.of("a₁", "w₁₂", "b₂", "w₂₃", "b₃", "y", "z₂", "a₂", "z₃", "a₃", "C");

    private static final List<String> TITLES = List.of(
            "What comes in",
            "The first weight",
            "The first bias",
            "The second weight",
            "The second bias",
            "What should come out",
            "Weight times input, plus bias",
            "What the first neuron says",
            "Weight times input, plus bias",
            "What the second neuron says: the output",
            "The cost: how wrong the output is");

    private final Kind kind;
    private final List<Double> given;
    private final Traced traced;
    private final TracedEdges edges;

    /**
     * Runs a chain forward and back.
     *
     * @param given the numbers of {@link #GIVEN}
     * @param update how many updates were made before; −1 where time does not matter
     * @param suffix tells the numbers of a second chain from those of the first
     */
    Chain(Kind kind, List<Double> given, int update, String suffix) {
        this.kind = kind;
        this.given = given;
        Graph.Builder graph = Graph.builder();
        Node a = graph.input("a₁", 1, 1);
        Node first = neuron(graph, a, "₁₂", "₂");
        Node second = neuron(graph, first, "₂₃", "₃");
        Node y = graph.input("y", 1, 1);
        Node cost = graph.named("C", kind.cost(graph, second, y));
        Plan plan = Plan.of(graph.build());
        for (int i = 0; i < GIVEN.size(); i++) {
            plan.set(plan.graph().node(GIVEN.get(i)), given.get(i));
        }
        traced = new Traced(plan, cost, update, suffix, Chain::title);
        edges = new TracedEdges(traced);
    }

    private Node neuron(Graph.Builder graph, Node input, String weight, String unit) {
        Node product = graph.apply(Ops.multiply(), graph.parameter("w" + weight, 1, 1), input);
        Node z = graph.named("z" + unit, graph.apply(Ops.add(), product, graph.parameter("b" + unit, 1, 1)));
        return graph.named("a" + unit, kind.activation(graph, z));
    }

    private static String title(Element element) {
        return say(title(element.node().label()));
    }

    /** What a number of the chain is, in English. */
    static String title(String node) {
        return TITLES.get(TITLED.indexOf(node));
    }

    Kind kind() {
        return kind;
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

    /** The fraction on an edge. */
    double partial(String from, String to) {
        return edges.link(from, to).local();
    }

    Quantity partialName(String from, String to) {
        Link link = edges.link(from, to);
        return edges.partial(link);
    }

    /** The numbers given, one of them changed. */
    List<Double> with(String name, double value) {
        List<Double> changed = new ArrayList<>(given);
        changed.set(GIVEN.indexOf(name), value);
        return changed;
    }

    /** The numbers given after one update of all four parameters. */
    List<Double> updated(double rate) {
        double[] now = new double[PARAMETERS.size()];
        double[] gradients = new double[now.length];
        for (int i = 0; i < now.length; i++) {
            now[i] = value(PARAMETERS.get(i));
            gradients[i] = gradient(PARAMETERS.get(i));
        }
        Optimizer rule = new GradientDescent();
        double[] next = rule.next(now, gradients, rule.start(now.length), rate);
        List<Double> updated = new ArrayList<>(given);
        for (int i = 0; i < next.length; i++) {
            updated.set(GIVEN.indexOf(PARAMETERS.get(i)), next[i]);
        }
        return updated;
    }
}
