package gradwalk.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * A graph drawn in layers, from inputs to results. Labels of edges have layers of their own between those of the nodes,
 * so no label meets a node or another label; edges may cross. Places are whole numbers of the
 * drawing's units.
 *
 * <p>The steps are those of Sugiyama, Tagawa and Toda, "Methods for visual understanding of hierarchical system
 * structures" (1981): layers, an order within each that avoids crossings ({@link LayerOrder}), and places
 * ({@link LayerPlaces}). The result depends on the graph and its sizes alone, never on its numbers.
 */
public final class GraphLayout {
    /** How far apart two edges are at one side of a node, at most. */
    private static final double PORTS = 20;

    private final List<Box> nodes;
    private final List<Edge> edges;
    private final boolean down;
    private final Layers layers;
    private final double[] across;
    private final double[] along;
    private final double length;
    private final double breadth;

    /** The size of a node or a label; 0×0 for an edge without a label. */
    public record Box(double width, double height) {}

    /** An edge from an earlier node to a later one, by their indices. */
    public record Edge(int from, int to, Box label) {}

    /**
     * How dense a drawing is, and where it leads.
     *
     * @param down whether layers lie below each other, for a narrow page; else they go from left to right
     * @param gap the room on either side of a label, and so between two layers
     * @param apart the least room between two nodes of one layer
     */
    public record Look(boolean down, double gap, double apart) {}

    /**
     * Lays a graph out.
     *
     * @param nodes their sizes, in an order in which every edge goes from an earlier one to a later one
     */
    public GraphLayout(List<Box> nodes, List<Edge> edges, Look look) {
        this.nodes = nodes;
        this.edges = edges;
        this.down = look.down;
        this.layers = new Layers(nodes.size(), edges);
        LayerOrder.improve(layers);
        double[] sizes = sizes();
        this.across = LayerPlaces.of(layers, sizes, look.apart);
        this.along = new double[layers.count()];
        this.length = along(look.gap);
        this.breadth = breadth(sizes);
    }

    /** The size of each item at right angles to the flow. */
    private double[] sizes() {
        double[] sizes = new double[layers.items()];
        for (int item = 0; item < sizes.length; item++) {
            Box box = box(item);
            sizes[item] = down ? box.width : box.height;
        }
        return sizes;
    }

    private Box box(int item) {
        return item < nodes.size() ? nodes.get(item) : layers.label(item);
    }

    /** Puts the layers one after another; gives the length of all. */
    private double along(double gap) {
        double next = 0;
        for (int layer = 0; layer < along.length; layer++) {
            double thick = 0;
            for (int item : layers.layer(layer)) {
                thick = Math.max(thick, down ? box(item).height : box(item).width);
            }
            along[layer] = Math.floor(next + thick / 2 + 0.5);
            next += thick + (layer + 1 < along.length ? gap : 0);
        }
        return next;
    }

    /** Moves everything so that the lowest place is 0; gives the highest. */
    private double breadth(double[] sizes) {
        double least = Double.MAX_VALUE;
        double most = -Double.MAX_VALUE;
        for (int item = 0; item < sizes.length; item++) {
            least = Math.min(least, across[item] - sizes[item] / 2);
            most = Math.max(most, across[item] + sizes[item] / 2);
        }
        for (int item = 0; item < sizes.length; item++) {
            across[item] = Math.floor(across[item] - least + 0.5);
        }
        return most - least;
    }

    /** The drawing's width. */
    public double width() {
        return down ? breadth : length;
    }

    /** The drawing's height. */
    public double height() {
        return down ? length : breadth;
    }

    /** The middle of a node. */
    public double x(int node) {
        return down ? across[node] : along[layers.layerOf(node)];
    }

    /** The middle of a node. */
    public double y(int node) {
        return down ? along[layers.layerOf(node)] : across[node];
    }

    /** The middle of an edge's label. */
    public double labelX(int edge) {
        return x(layers.labelOf(edge));
    }

    /** The middle of an edge's label. */
    public double labelY(int edge) {
        return y(layers.labelOf(edge));
    }

    /**
     * An edge as a curve, from its start to its end.
     *
     * @param shift how far the curve is moved at right angles to the flow, so that two can run side by side
     */
    public Curve curve(int edge, double shift) {
        Edge drawn = edges.get(edge);
        List<Integer> way = layers.way(edge);
        int points = way.size() + 2;
        double[] alongs = new double[points];
        double[] places = new double[points];
        alongs[0] = along[layers.layerOf(drawn.from)] + depth(drawn.from) / 2;
        places[0] = across[drawn.from] + port(edge, drawn.from, true);
        for (int i = 0; i < way.size(); i++) {
            alongs[i + 1] = along[layers.layerOf(way.get(i))];
            places[i + 1] = across[way.get(i)];
        }
        alongs[points - 1] = along[layers.layerOf(drawn.to)] - depth(drawn.to) / 2;
        places[points - 1] = across[drawn.to] + port(edge, drawn.to, false);
        for (int i = 0; i < points; i++) {
            places[i] += shift;
        }
        return new Curve(alongs, places, down);
    }

    /** The size of a node along the flow. */
    private double depth(int node) {
        return down ? nodes.get(node).height : nodes.get(node).width;
    }

    /** How far from the middle of a node's side an edge meets it. */
    private double port(int edge, int node, boolean leaving) {
        List<Integer> here = new ArrayList<>();
        for (int other = 0; other < edges.size(); other++) {
            if ((leaving ? edges.get(other).from : edges.get(other).to) == node) {
                here.add(other);
            }
        }
        int before = 0;
        double own = across[next(edge, leaving)];
        for (int other : here) {
            double place = across[next(other, leaving)];
            before += place < own || (place == own && other < edge) ? 1 : 0;
        }
        double side = down ? nodes.get(node).width : nodes.get(node).height;
        double spacing = Math.min(PORTS, side * 0.7 / here.size());
        return Math.floor((before - (here.size() - 1) / 2.0) * spacing + 0.5);
    }

    /** The first or last item on an edge's way. */
    private int next(int edge, boolean first) {
        List<Integer> way = layers.way(edge);
        return way.get(first ? 0 : way.size() - 1);
    }
}
