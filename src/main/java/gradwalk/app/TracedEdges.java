package gradwalk.app;

import gradwalk.graph.Link;
import gradwalk.graph.Node;
import gradwalk.graph.Trace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the partial derivatives on the edges of a graph come from: {@link Traced} for what lies between two nodes. */
public final class TracedEdges {
    private final Traced traced;
    private final Trace trace;

    /** @param traced the run of the whole graph, whose numbers explain those on the edges */
    public TracedEdges(Traced traced) {
        this.traced = traced;
        this.trace = traced.trace();
    }

    /** The name of the partial derivative on an edge, such as {@code partial:e/c}. */
    public Quantity partial(Link link) {
        Quantity end = traced.value(link.to().label());
        return new Quantity("partial", end.node() + "/" + link.from().label(), 0, 0, end.update());
    }

    /**
     * The edge from one named node to another.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Link link(String from, String to) {
        for (Link link : trace.links(trace.graph().node(to))) {
            if (link.from().label().equals(from)) {
                return link;
            }
        }
        throw new IllegalArgumentException("no edge from " + from + " to " + to);
    }

    /** The present number of this name, on an edge or at a node; NaN when there is none. */
    public double number(Quantity quantity) {
        Link link = link(quantity);
        return link == null ? traced.number(quantity) : link.local();
    }

    /** Where a number comes from, on an edge or at a node; null when it is none of this run. */
    public @Nullable Explanation explain(Quantity quantity) {
        Link link = link(quantity);
        return link == null ? traced.explain(quantity) : explain(quantity, link);
    }

    private @Nullable Link link(Quantity quantity) {
        if (quantity.kind().equals("partial")) {
            for (Node node : trace.graph().nodes()) {
                for (Link link : node.name() == null ? List.<Link>of() : trace.links(node)) {
                    if (partial(link).equals(quantity)) {
                        return link;
                    }
                }
            }
        }
        return null;
    }

    private Explanation explain(Quantity quantity, Link link) {
        String title = Words.say(
                "How fast {0} changes with {1} alone",
                link.to().label(), link.from().label());
        String how = Words.say("Measured by nudging it up and down:");
        Explanation.Check check = new Explanation.Check(how, trace.measured(link), Traced.DIFFERENCE, 1e-3);
        return traced.explained(quantity, title, trace.explain(link), check);
    }
}
