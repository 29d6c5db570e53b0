package gradwalk.widget;

import gradwalk.draw.Curve;
import gradwalk.draw.GraphLayout;
import gradwalk.draw.GraphLayout.Box;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * The unchanging part of a picture of a graph: where nodes, edges and labels are. It depends on the graph and the look
 * alone, so it is made once and kept while numbers change.
 */
public final class GraphDrawing {
    /** Half the distance between the line of a value and that of a gradient along one edge. */
    private static final double SIDE = 4;

    /** The room around a drawing, for lines and focus rings. */
    private static final double MARGIN = 6;

    /** How large things are. */
    @SuppressWarnings("ImmutableEnumChecker") // A record of numbers.
    public enum Look {
        /** Roomy: value and gradient side by side, labels of one line. */
        WIDE(152, 80, 15.5, 31, false, false, 15, 56),
        /** Slim: gradient below value, labels of two lines. */
        TALL(92, 90, 12.5, 40, true, false, 8, 18),
        /** The same downwards, for a narrow page. */
        DOWN(96, 84, 12.5, 36, true, true, 9, 14),
        /** For many nodes: labels are numbers only. */
        SMALL(104, 50, 10.5, 18, false, false, 10, 12);

        final int width;
        final int height;
        final double font;
        final int label;
        final boolean stacked;
        private final boolean down;
        private final double gap;
        private final double apart;

        Look(int width, int height, double font, int label, boolean stacked, boolean down, double gap, double apart) {
            this.width = width;
            this.height = height;
            this.font = font;
            this.label = label;
            this.stacked = stacked;
            this.down = down;
            this.gap = gap;
            this.apart = apart;
        }

        /** The class of a drawing of this look. */
        String cssClass() {
            return this == WIDE ? "roomy" : this == SMALL ? "dense" : "slim";
        }

        /** Room for a label: its symbols, and a number of so many characters. */
        Box label(String symbol, int digits) {
            if (symbol.isEmpty()) {
                return new Box(0, 0);
            }
            double number = digits * font * 0.56;
            if (this == SMALL) {
                return new Box(number + 8, label);
            }
            double symbols = SvgSymbol.width(symbol) * font;
            return new Box((stacked ? Math.max(symbols, number) : symbols + number) + 12, label);
        }
    }

    /**
     * An edge of the graph, by the indices of its nodes.
     *
     * @param symbol what its label says before the number, such as {@code "∂e/∂c = d ="}; empty for no label
     */
    public record Edge(int from, int to, String symbol) {}

    final Look look;
    final GraphLayout layout;
    final List<Edge> edges;
    /** The way of each value with its arrow, kept as one object, and its line alone; then those of the gradients. */
    final List<Markup> going = new ArrayList<>();

    final List<Markup> coming = new ArrayList<>();
    final List<String> lines = new ArrayList<>();
    final List<String> backLines = new ArrayList<>();
    final GraphPieces pieces;

    /**
     * Lays a graph out.
     *
     * @param nodes how many there are, in an order in which every edge goes from an earlier one to a later one
     * @param digits how many characters the numbers on edges have at most
     */
    public GraphDrawing(Look look, int nodes, List<Edge> edges, int digits) {
        this.look = look;
        this.edges = edges;
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < nodes; i++) {
            boxes.add(new Box(look.width, look.height));
        }
        List<GraphLayout.Edge> ends = new ArrayList<>();
        List<Box> labels = new ArrayList<>();
        for (Edge edge : edges) {
            Box label = look.label(edge.symbol, digits);
            labels.add(label);
            ends.add(new GraphLayout.Edge(edge.from, edge.to, label));
        }
        layout = new GraphLayout(boxes, ends, new GraphLayout.Look(look.down, look.gap, look.apart));
        pieces = new GraphPieces(look, layout, nodes, edges, labels);
        for (int i = 0; i < edges.size(); i++) {
            Curve curve = layout.curve(i, -SIDE);
            Curve back = layout.curve(i, SIDE);
            lines.add(curve.forward());
            going.add(way("go", curve.forward(), curve.head(true)));
            backLines.add(back.back());
            coming.add(way("come", back.back(), back.head(false)));
        }
    }

    private static Markup way(String cssClass, String line, String head) {
        return Svg.of("g").as(cssClass).add(Svg.path(line), Svg.path(head).as("head"));
    }

    /** The drawing's width in its own units. */
    public int width() {
        return (int) Math.ceil(layout.width() + 2 * MARGIN);
    }

    /** The drawing's height in its own units. */
    public int height() {
        return (int) Math.ceil(layout.height() + 2 * MARGIN);
    }

    /** The middle of a node. */
    public double x(int node) {
        return layout.x(node) + MARGIN;
    }

    /** The middle of a node. */
    public double y(int node) {
        return layout.y(node) + MARGIN;
    }

    /** Moves what the layout placed into the drawing. */
    static String shift() {
        return "translate(" + (int) MARGIN + " " + (int) MARGIN + ")";
    }
}
