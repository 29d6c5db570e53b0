package gradwalk.lesson.graphs;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.app.TracedEdges;
import gradwalk.graph.Element;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;

/** The graph c = a + b, d = b + 1, e = c·d, run for two numbers (Olah, "Calculus on Computational Graphs", 2015). */
final class Small {
    private final Traced traced;
    private final TracedEdges edges;

    /** @param suffix tells the numbers of a nudged run from those of the first */
    Small(double a, double b, String suffix) {
        Graph.Builder graph = Graph.builder();
        Node first = graph.input("a", 1, 1);
        Node second = graph.input("b", 1, 1);
        Node c = graph.named("c", graph.apply(Ops.add(), first, second));
        Node d = graph.named("d", graph.apply(Ops.add(), second, graph.constant(1)));
        Node e = graph.named("e", graph.apply(Ops.multiply(), c, d));
        Plan plan = Plan.of(graph.build());
        plan.set(first, a);
        plan.set(second, b);
        traced = new Traced(plan, e, -1, suffix, Small::title);
        edges = new TracedEdges(traced);
    }

    private static String title(Element element) {
        String name = element.node().label();
        return name.compareTo("b") > 0 ? say("{0} of the graph", name) : say("{0}, given by you", name);
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

    double partial(String to, String from) {
        return edges.link(from, to).local();
    }

    /** The share that comes back along an edge: the gradient at its end times its partial derivative. */
    double share(String to, String from) {
        return gradient(to) * partial(to, from);
    }

    /** Its name. */
    static Quantity shareName(String to, String from) {
        return Quantity.of("gradient", from + " by " + to);
    }
}
