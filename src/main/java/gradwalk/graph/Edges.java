package gradwalk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * The bare edges of a graph, with parallel ones kept apart, to count what a derivative costs: path by path, factored,
 * and by one sweep. Counts are doubles, since paths soon outnumber every int.
 */
public final class Edges {
    private final int nodes;
    /** By the node that they lead to: a walk through them meets each node after all that lead to it. */
    private final List<Edge> edges;

    /** An edge from an input to what is computed from it; nodes are numbered in an order that edges follow. */
    public record Edge(int from, int to) {
        public Edge {
            if (from < 0 || from >= to) {
                throw new IllegalArgumentException("an edge goes from an earlier node to a later one");
            }
        }
    }

    /** What has to be calculated. */
    public record Cost(double multiplications, double additions) {
        /** All of it. */
        public double operations() {
            return multiplications + additions;
        }
    }

    private Edges(int nodes, List<Edge> edges) {
        this.nodes = nodes;
        List<Edge> inOrder = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            for (Edge edge : edges) {
                if (edge.to() == node) {
                    inOrder.add(edge);
                }
            }
        }
        this.edges = List.copyOf(inOrder);
    }

    /** These edges, in any order. */
    public static Edges of(List<Edge> edges) {
        int nodes = 1;
        for (Edge edge : edges) {
            nodes = Math.max(nodes, edge.to() + 1);
        }
        return new Edges(nodes, edges);
    }

    /** A line of stages, each of as many parallel edges. */
    public static Edges stages(int stages, int parallel) {
        List<Edge> edges = new ArrayList<>();
        for (int stage = 0; stage < stages; stage++) {
            for (int i = 0; i < parallel; i++) {
                edges.add(new Edge(stage, stage + 1));
            }
        }
        return of(edges);
    }

    /** Every use of a node by another, at the nodes' own indices. */
    public static Edges of(Graph graph) {
        List<Edge> edges = new ArrayList<>();
        for (Node node : graph.nodes()) {
            for (Node input : node.inputs()) {
                edges.add(new Edge(input.index(), node.index()));
            }
        }
        return of(edges);
    }

    /** How many ways lead from one node to another; 1 from a node to itself. */
    public double paths(int from, int to) {
        return counted(from, to)[0];
    }

    /** The number of paths, and the sum of their lengths. */
    private double[] counted(int from, int to) {
        double[] paths = new double[nodes];
        double[] lengths = new double[nodes];
        paths[from] = 1;
        for (Edge edge : edges) {
            paths[edge.to()] += paths[edge.from()];
            lengths[edge.to()] += lengths[edge.from()] + paths[edge.from()];
        }
        return new double[] {paths[to], lengths[to]};
    }

    /** Each path's edges multiplied, the products added. */
    public Cost pathByPath(int from, int to) {
        double[] counted = counted(from, to);
        double paths = counted[0];
        return paths == 0 ? new Cost(0, 0) : new Cost(counted[1] - paths, paths - 1);
    }

    /**
     * Parallel edges added up and nodes on the way eliminated, the one nearest to the start first: each way through a
     * node is one multiplication, and one addition where it meets another edge (Griewank and Walther, "Evaluating
     * Derivatives", 2008, section 9.2).
     */
    public Cost factored(int from, int to) {
        boolean[] between = needed(List.of(from), to);
        boolean[][] joined = new boolean[nodes][nodes];
        double additions = 0;
        double multiplications = 0;
        for (Edge edge : edges) {
            if (between[edge.from()] && between[edge.to()]) {
                additions += joined[edge.from()][edge.to()] ? 1 : 0;
                joined[edge.from()][edge.to()] = true;
            }
        }
        // What comes before the present node is eliminated already, but for the start.
        for (int node = from + 1; node < to; node++) {
            for (int after = node + 1; after <= to && joined[from][node]; after++) {
                if (joined[node][after]) {
                    multiplications++;
                    additions += joined[from][after] ? 1 : 0;
                    joined[from][after] = true;
                }
            }
        }
        return new Cost(multiplications, additions);
    }

    /** How many edges lie on a way from one node to another: what one sweep visits, each edge once. */
    public int swept(int from, int to) {
        return swept(List.of(from), to);
    }

    /** How many edges one backward sweep visits that brings the derivatives to all these nodes. */
    public int swept(List<Integer> from, int to) {
        return swept(needed(from, to), nodes);
    }

    /**
     * The multiplications of such a sweep: one an edge, but none at the edges that start from the 1 of the result
     * itself.
     */
    public int sweptMultiplications(List<Integer> from, int to) {
        return swept(needed(from, to), to);
    }

    private int swept(boolean[] needed, int below) {
        int count = 0;
        for (Edge edge : edges) {
            count += needed[edge.from()] && needed[edge.to()] && edge.to() < below ? 1 : 0;
        }
        return count;
    }

    /** Which nodes lie on a way from one of several, the ends included; none when there is no way. */
    private boolean[] needed(List<Integer> from, int to) {
        boolean[] reached = new boolean[nodes];
        boolean[] leads = new boolean[nodes];
        for (int start : from) {
            reached[start] = true;
        }
        leads[to] = true;
        for (Edge edge : edges) {
            reached[edge.to()] |= reached[edge.from()];
        }
        for (int i = edges.size() - 1; i >= 0; i--) {
            leads[edges.get(i).from()] |= leads[edges.get(i).to()];
        }
        for (int i = 0; i < nodes; i++) {
            reached[i] &= leads[i];
        }
        return reached;
    }
}
