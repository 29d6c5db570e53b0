package gradwalk.graph;

import gradwalk.graph.Paths.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * An edge of a graph as a reader sees it: from a node with a name to another, past steps without names only. The steps of
 * each way are multiplied, the ways added, since a node may be used twice.
 *
 * @param ways each from the start to the end
 */
public record Link(Node from, Node to, List<List<Edge>> ways) {
    private static final double STEP = 1e-5;

    /** The partial derivative of the end by the start, everything else with a name held still. */
    public double local() {
        double sum = 0;
        for (List<Edge> way : ways) {
            double product = 1;
            for (int i = way.size() - 1; i >= 0; i--) {
                product *= way.get(i).local();
            }
            sum += product;
        }
        return sum;
    }

    /** The same, measured by nudging the start up and down. */
    double measured(List<Node> nodes, Values run) {
        double x = run.value(from, 0, 0);
        double step = STEP * Math.max(1, Math.abs(x));
        double above = x + step;
        double below = x - step;
        return (carried(above, nodes, run) - carried(below, nodes, run)) / (above - below);
    }

    /** The end when the start is another number. */
    private double carried(double number, List<Node> nodes, Values run) {
        double[] changed = new double[nodes.size()];
        boolean[] reached = new boolean[nodes.size()];
        changed[from.index()] = number;
        reached[from.index()] = true;
        for (int i = from.index() + 1; i <= to.index(); i++) {
            Node node = nodes.get(i);
            for (Node input : node.inputs()) {
                reached[i] |= reached[input.index()] && (node.name() == null || node == to);
            }
            if (reached[i]) {
                changed[i] = Scratch.forward(
                        node,
                        (input, row, column) ->
                                reached[input.index()] ? changed[input.index()] : run.value(input, row, column));
            }
        }
        return changed[to.index()];
    }

    /**
     * The links that lead to a node, in the order of first use; constants have none.
     *
     * @throws IllegalArgumentException when something on the way is not 1×1
     */
    static List<Link> to(Node node, Values run) {
        List<Link> links = new ArrayList<>();
        collect(node, List.of(), run, links);
        return links;
    }

    private static void collect(Node node, List<Edge> after, Values run, List<Link> links) {
        for (int input = 0; input < node.inputs().size(); input++) {
            Node from = node.inputs().get(input);
            if (!Plan.isScalar(node)) {
                throw new IllegalArgumentException(node.described() + " is not a single number");
            }
            List<Edge> way = new ArrayList<>();
            way.add(new Edge(from, node, input, Scratch.local(node, input, run)));
            way.addAll(after);
            if (from.name() != null && from.kind() != Node.Kind.CONSTANT) {
                add(from, List.copyOf(way), links);
            } else if (from.kind() == Node.Kind.COMPUTED) {
                collect(from, way, run, links);
            }
        }
    }

    private static void add(Node from, List<Edge> way, List<Link> links) {
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.from == from) {
                List<List<Edge>> ways = new ArrayList<>(link.ways);
                ways.add(way);
                links.set(i, new Link(from, link.to, List.copyOf(ways)));
                return;
            }
        }
        links.add(new Link(from, way.get(way.size() - 1).to(), List.of(way)));
    }
}
