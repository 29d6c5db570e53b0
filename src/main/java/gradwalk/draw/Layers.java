package gradwalk.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Which layer everything of a graph is in. Nodes have the layers 0, 2, 4 …; between them lie those of the labels. Items
 * are the nodes by their indices, then what stands in for an edge in each layer that it passes: its label in the last
 * one, a bare place in the others. So every line leads from one layer to the next.
 */
final class Layers {
    /** The room of an edge that passes a layer. */
    private static final GraphLayout.Box BARE = new GraphLayout.Box(10, 10);

    private final int nodes;
    private final List<GraphLayout.Edge> edges;
    private final List<List<Integer>> layers = new ArrayList<>();
    private final List<List<Integer>> ways = new ArrayList<>();
    private final List<Integer> layerOf = new ArrayList<>();
    private final List<GraphLayout.Box> labels = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();
    private final List<List<Integer>> after = new ArrayList<>();

    Layers(int nodes, List<GraphLayout.Edge> edges) {
        this.nodes = nodes;
        this.edges = edges;
        int[] depth = depths();
        for (int node = 0; node < nodes; node++) {
            item(2 * depth[node]);
        }
        for (GraphLayout.Edge edge : edges) {
            ways.add(way(edge));
        }
    }

    /** The longest way to each node; one that nothing leads to stands right before the first that uses it. */
    private int[] depths() {
        int[] depth = new int[nodes];
        boolean[] entered = new boolean[nodes];
        for (int node = 0; node < nodes; node++) {
            for (GraphLayout.Edge edge : edges) {
                if (edge.to() == node) {
                    entered[node] = true;
                    depth[node] = Math.max(depth[node], depth[edge.from()] + 1);
                }
            }
        }
        for (int node = 0; node < nodes; node++) {
            int first = Integer.MAX_VALUE;
            for (GraphLayout.Edge edge : edges) {
                first = edge.from() == node ? Math.min(first, depth[edge.to()]) : first;
            }
            depth[node] = entered[node] || first == Integer.MAX_VALUE ? depth[node] : first - 1;
        }
        return depth;
    }

    private int item(int layer) {
        while (layers.size() <= layer) {
            layers.add(new ArrayList<>());
        }
        int item = layerOf.size();
        layerOf.add(layer);
        layers.get(layer).add(item);
        before.add(new ArrayList<>());
        after.add(new ArrayList<>());
        return item;
    }

    private List<Integer> way(GraphLayout.Edge edge) {
        List<Integer> way = new ArrayList<>();
        int from = edge.from();
        int end = layerOf.get(edge.to());
        for (int layer = layerOf.get(from) + 1; layer < end; layer++) {
            int item = item(layer);
            labels.add(layer == end - 1 && edge.label().width() > 0 ? edge.label() : BARE);
            join(from, item);
            way.add(item);
            from = item;
        }
        join(from, edge.to());
        return way;
    }

    private void join(int from, int to) {
        after.get(from).add(to);
        before.get(to).add(from);
    }

    int count() {
        return layers.size();
    }

    int items() {
        return layerOf.size();
    }

    /** The items of a layer, in their order; the list may be changed. */
    List<Integer> layer(int layer) {
        return layers.get(layer);
    }

    int layerOf(int item) {
        return layerOf.get(item);
    }

    /** What an edge passes, from its start to its end; its label is the last. */
    List<Integer> way(int edge) {
        return ways.get(edge);
    }

    int labelOf(int edge) {
        List<Integer> way = way(edge);
        return way.get(way.size() - 1);
    }

    /** The size of what stands in for an edge. */
    GraphLayout.Box label(int item) {
        return labels.get(item - nodes);
    }

    boolean isNode(int item) {
        return item < nodes;
    }

    /** The items of the layer before, or after, that lines lead from, or to. */
    List<Integer> neighbours(int item, boolean earlier) {
        return (earlier ? before : after).get(item);
    }
}
