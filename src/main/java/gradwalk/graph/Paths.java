package gradwalk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The ways from one number to another in a graph of single numbers. Along a way the local partial derivatives are
 * multiplied; the ways are added: that sum is the derivative (the chain rule of several variables).
 */
public final class Paths {
    /** More ways than this are counted with {@link Edges}, not listed. */
    public static final int MOST = 1000;

    private final List<Path> paths;

    /**
     * One use of a node by another.
     *
     * @param input which input of the operation, from 0: a node used twice has two edges
     * @param local the partial derivative of to by this input
     */
    public record Edge(Node from, Node to, int input, double local) {}

    /** A way, from its start to its end, and the product of its local partials from the end back to the start. */
    public record Path(List<Edge> edges, double product) {}

    private Paths(List<Path> paths) {
        this.paths = List.copyOf(paths);
    }

    /**
     * The ways in the order in which a depth-first walk back from the end meets them, inputs in their order.
     *
     * @throws IllegalArgumentException when a node on a way is not 1×1, or there are more than {@link #MOST} ways
     */
    public static Paths of(Trace trace, Node from, Node to) {
        Graph graph = trace.graph();
        Edges edges = Edges.of(graph);
        if (edges.paths(graph.own(from).index(), graph.own(to).index()) > MOST) {
            throw new IllegalArgumentException("there are too many ways to list");
        }
        List<Path> found = new ArrayList<>();
        // Ways that are not finished, the next one last.
        List<Path> open = new ArrayList<>();
        open.add(new Path(List.of(), 1));
        while (!open.isEmpty()) {
            Path path = open.remove(open.size() - 1);
            Node start = path.edges().isEmpty() ? to : path.edges().get(0).from();
            if (start == from) {
                found.add(path);
            } else {
                extend(path, start, edges, from, trace, open);
            }
        }
        return new Paths(found);
    }

    private static void extend(Path path, Node start, Edges edges, Node from, Trace trace, List<Path> open) {
        for (int input = start.inputs().size() - 1; input >= 0; input--) {
            Node next = start.inputs().get(input);
            if (next.index() >= from.index() && edges.paths(from.index(), next.index()) > 0) {
                if (!Plan.isScalar(start)) {
                    throw new IllegalArgumentException(start.described() + " is not a single number");
                }
                double local = Scratch.local(start, input, trace);
                List<Edge> longer = new ArrayList<>();
                longer.add(new Edge(next, start, input, local));
                longer.addAll(path.edges());
                open.add(new Path(List.copyOf(longer), path.product() * local));
            }
        }
    }

    /** The ways; none when the end does not depend on the start, one without edges when they are the same. */
    public List<Path> paths() {
        return paths;
    }

    /** The products added up, which is the derivative. */
    public double total() {
        double sum = 0;
        for (Path path : paths) {
            sum += path.product();
        }
        return sum;
    }
}
