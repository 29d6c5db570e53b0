package gradwalk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of a plan, kept: every value, every gradient of one number, and the order in which they came about. Going back
 * in time is an index into {@link #events}. The plan may run on; a trace stays as it was.
 */
public final class Trace implements Values {
    private final Graph graph;
    private final Layout layout;
    private final Node of;
    private final double[] values;
    private final double[] gradients;
    private final Naming naming;

    private Trace(Plan plan, Node of) {
        this.graph = plan.graph();
        this.layout = plan.layout();
        this.of = of;
        this.values = plan.values().clone();
        this.gradients = plan.gradients().clone();
        this.naming = new Naming(graph);
    }

    /**
     * Runs a plan forward, and back from a node.
     *
     * @throws IllegalArgumentException when the node is not 1×1
     */
    public static Trace run(Plan plan, Node of) {
        plan.forward();
        plan.backward(of);
        return new Trace(plan, of);
    }

    /** Gives a plan of the same graph the values of this run. */
    public void restore(Plan plan) {
        for (int i = 0; i < values.length; i++) {
            plan.values()[i] = values[i];
        }
    }

    /** The node that all gradients are of. */
    public Node of() {
        return of;
    }

    public Graph graph() {
        return graph;
    }

    @Override
    public double value(Node node, int row, int column) {
        return values[layout.place(graph.own(node), row, column)];
    }

    public double gradient(Node node, int row, int column) {
        return gradients[layout.place(graph.own(node), row, column)];
    }

    /** An element's number at full precision. */
    public double number(Element element) {
        return element.kind() == Element.Kind.VALUE
                ? value(element.node(), element.row(), element.column())
                : gradient(element.node(), element.row(), element.column());
    }

    /** What an element is called in formulas: {@code "o₁"}, {@code "∂E/∂w₁₁"}. */
    public String name(Element element) {
        return naming.of(element, of);
    }

    /** Where an element's number comes from. */
    public Explanation explain(Element element) {
        graph.own(element.node());
        return new Explainer(this, naming).explain(element);
    }

    /** The edges that lead to a node as a reader sees them, from one named node to another. */
    public List<Link> links(Node node) {
        return graph.own(node).kind() == Node.Kind.COMPUTED ? Link.to(node, this) : List.of();
    }

    /** Where the partial derivative of such an edge comes from. */
    public Explanation explain(Link link) {
        return new Explainer(this, naming).explain(link);
    }

    /** The partial derivative of such an edge, measured by nudging its start. */
    public double measured(Link link) {
        return link.measured(graph.nodes(), this);
    }

    /**
     * What happened, in order: all nodes computed; then back from the seeded node, each node that it depends on as its
     * gradient becomes final, and each share that a single number passes on. Matrix operations pass theirs on unseen;
     * {@link #explain} shows them for any element.
     */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (Node node : graph.nodes()) {
            if (node.kind() == Node.Kind.COMPUTED) {
                events.add(new Event.Computed(node));
            }
        }
        boolean[] reached = reached();
        events.add(new Event.Seeded(of));
        for (int i = of.index(); i >= 0; i--) {
            if (reached[i]) {
                addBackward(graph.nodes().get(i), events);
            }
        }
        return events;
    }

    private void addBackward(Node node, List<Event> events) {
        if (node != of) {
            events.add(new Event.Accumulated(node));
        }
        if (node.kind() == Node.Kind.COMPUTED && Plan.isScalar(node)) {
            double upstream = gradient(node, 0, 0);
            for (int input = 0; input < node.inputs().size(); input++) {
                double local = Scratch.local(node, input, this);
                Node to = node.inputs().get(input);
                events.add(new Event.Contribution(node, to, input, local, upstream, local * upstream));
            }
        }
    }

    /** By index: whether the node that gradients are of depends on this one. */
    boolean[] reached() {
        boolean[] reached = new boolean[graph.nodes().size()];
        reached[of.index()] = true;
        for (int i = of.index(); i >= 0; i--) {
            for (Node input : graph.nodes().get(i).inputs()) {
                reached[input.index()] |= reached[i];
            }
        }
        return reached;
    }
}
