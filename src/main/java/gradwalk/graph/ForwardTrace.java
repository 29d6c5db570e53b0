package gradwalk.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A run in forward mode, kept: every value, and every tangent, the derivative of an element to one element of an input
 * or parameter. Value and tangent of a node come about together, and one run serves one input: all inputs need as many
 * runs (Griewank and Walther, "Evaluating Derivatives", 2008, section 3.1).
 *
 * <p>No operation declares a kernel for this. What it passes back for a gradient of 1 at one element of its output is
 * that element's row of partial derivatives, and the row times the tangents of the inputs is the element's tangent.
 */
public final class ForwardTrace implements Values {
    private final Graph graph;
    private final Layout layout;
    private final Node by;
    private final double[] values;
    private final double[] tangents;
    /** By index: whether a node depends on the one that tangents are by. */
    private final boolean[] reached;

    private ForwardTrace(Plan plan, Node by) {
        this.graph = plan.graph();
        this.layout = plan.layout();
        this.by = by;
        this.values = plan.values().clone();
        this.tangents = new double[values.length];
        this.reached = new boolean[graph.nodes().size()];
    }

    /**
     * Runs a plan forward, with tangents to one element.
     *
     * @throws IllegalArgumentException when the node is of another graph
     * @throws IndexOutOfBoundsException when it has no such element
     */
    public static ForwardTrace run(Plan plan, Node by, int row, int column) {
        int seed = plan.layout().place(plan.graph().own(by), row, column);
        plan.forward();
        ForwardTrace trace = new ForwardTrace(plan, by);
        trace.tangents[seed] = 1;
        trace.reached[by.index()] = true;
        for (int i = by.index() + 1; i < trace.reached.length; i++) {
            trace.carry(trace.graph.nodes().get(i));
        }
        return trace;
    }

    private void carry(Node node) {
        for (Node input : node.inputs()) {
            reached[node.index()] |= reached[input.index()];
        }
        if (reached[node.index()]) {
            if (Plan.isScalar(node)) {
                tangents[layout.start(node)] = sumOfShares(node);
            } else {
                carryMatrix(node);
            }
        }
    }

    private double sumOfShares(Node node) {
        double sum = 0;
        for (int input = 0; input < node.inputs().size(); input++) {
            Node from = node.inputs().get(input);
            if (reached[from.index()]) {
                sum += Scratch.local(node, input, this) * tangent(from, 0, 0);
            }
        }
        return sum;
    }

    private void carryMatrix(Node node) {
        double[] row = new double[values.length];
        Operands at = layout.operands(node, values, row);
        int start = layout.start(node);
        for (int i = start; i < start + node.shape().size(); i++) {
            Arrays.fill(row, 0);
            row[i] = 1;
            node.op().backward(at);
            row[i] = 0;
            double sum = 0;
            for (int k = 0; k < row.length; k++) {
                // What has no tangent brings in no NaN of a partial that is not asked for.
                sum += tangents[k] == 0 ? 0 : row[k] * tangents[k];
            }
            tangents[i] = sum;
        }
    }

    /** The node that all tangents are by. */
    public Node by() {
        return by;
    }

    @Override
    public double value(Node node, int row, int column) {
        return values[layout.place(graph.own(node), row, column)];
    }

    /** The derivative of an element; 0 where it does not depend on the one that tangents are by. */
    public double tangent(Node node, int row, int column) {
        return tangents[layout.place(graph.own(node), row, column)];
    }

    /**
     * What happened, in order: the seed, then node by node its value, the share of each input that has a tangent, and
     * its own tangent. Matrix operations take their shares unseen.
     */
    public List<Event> events() {
        List<Event> events = new ArrayList<>();
        events.add(new Event.Seeded(by));
        for (Node node : graph.nodes()) {
            if (node.kind() == Node.Kind.COMPUTED) {
                events.add(new Event.Computed(node));
                addShares(node, events);
            }
        }
        return events;
    }

    private void addShares(Node node, List<Event> events) {
        if (node == by || !reached[node.index()]) {
            return;
        }
        for (int input = 0; input < node.inputs().size() && Plan.isScalar(node); input++) {
            Node from = node.inputs().get(input);
            if (reached[from.index()]) {
                double local = Scratch.local(node, input, this);
                double upstream = tangent(from, 0, 0);
                events.add(new Event.Contribution(from, node, input, local, upstream, local * upstream));
            }
        }
        events.add(new Event.Accumulated(node));
    }
}
