package gradwalk.widget;

import gradwalk.draw.GraphLayout;
import gradwalk.draw.GraphLayout.Box;
import gradwalk.draw.Path;
import gradwalk.markup.Element;
import gradwalk.markup.Svg;
import java.util.ArrayList;
import java.util.List;

/**
 * The parts of nodes and labels that no number changes, made once for a drawing: the patcher passes over what is the
 * same object.
 */
final class GraphPieces {
    private final GraphDrawing.Look look;
    private final boolean small;

    /** The frame of a node, and that of a number in it. */
    final Element nodeBox;

    final Element slotBox;

    /** Where a number is written within its frame. */
    final Element slotText;

    /** Where nodes and labels stand, and the value and the gradient within a node. */
    final List<String> nodePlaces = new ArrayList<>();

    final List<String> labelPlaces = new ArrayList<>();
    final String valuePlace;
    final String gradientPlace;

    /** By edge: the frame of its label, its symbol alone, and its symbol before a number. */
    final List<Element> labelBoxes = new ArrayList<>();

    final List<Element> symbols = new ArrayList<>();
    final List<Element> equations = new ArrayList<>();

    private final List<String> names = new ArrayList<>();
    private final List<Element> nameTexts = new ArrayList<>();

    GraphPieces(
            GraphDrawing.Look look, GraphLayout layout, int nodes, List<GraphDrawing.Edge> edges, List<Box> labels) {
        this.look = look;
        this.small = look == GraphDrawing.Look.SMALL;
        double edge = small ? 5 : look.stacked ? 8 : 9;
        double width = look.stacked ? look.width - 2 * edge : (look.width - 3 * edge) / 2;
        double height = small ? 21 : look.stacked ? 24 : 27;
        double x = look.stacked ? 0 : (width + edge) / 2;
        double y = look.height / 2.0 - edge + 1 - height / 2;
        this.nodeBox = box(look.width, look.height);
        this.slotBox = box(width, height);
        this.slotText = PlotFrame.text(0, small ? 4 : 5, "middle").as("digits");
        this.valuePlace = place(-x, look.stacked ? y - height - 4 : y);
        this.gradientPlace = place(x, y);
        for (int i = 0; i < nodes; i++) {
            nodePlaces.add(place(layout.x(i), layout.y(i)));
        }
        for (int i = 0; i < edges.size(); i++) {
            labelPlaces.add(place(layout.labelX(i), layout.labelY(i)));
            labelBoxes.add(box(labels.get(i).width(), labels.get(i).height()));
            String symbol = edges.get(i).symbol();
            int end = look.stacked ? -1 : symbol.indexOf(" =");
            symbols.add(symbol(end < 0 ? symbol : symbol.substring(0, end)));
            equations.add(symbol(symbol + " "));
        }
    }

    private static Element box(double width, double height) {
        return PlotFrame.box(-width / 2, -height / 2, width, height, "box").with("rx", 7);
    }

    private static String place(double x, double y) {
        return "translate(" + Path.tenths(x) + " " + Path.tenths(y) + ")";
    }

    /** A label's text; without symbols where there is no room for them. */
    private Element symbol(String symbol) {
        Element text = PlotFrame.text(0, look.stacked ? -4 : look.font * 0.36, "middle")
                .as("math");
        return small ? text.as("digits") : text.add(SvgSymbol.of(symbol));
    }

    /** The name of the next node, or of one that has a name already. */
    Element name(int node, String name) {
        if (node < names.size() && names.get(node).equals(name)) {
            return nameTexts.get(node);
        }
        Element text = corner(1, small ? 17 : look.stacked ? 19 : 29, "start")
                .as("math name")
                .add(SvgSymbol.of(name));
        if (node == names.size()) {
            names.add(name);
            nameTexts.add(text);
        }
        return text;
    }

    /** Where it is said what makes a node. */
    Element caption() {
        return corner(-1, small ? 16 : look.stacked ? 18 : 28, "end").as("caption");
    }

    /** A text in an upper corner of a node: 1 for the left one, −1 for the right one. */
    private Element corner(int side, double down, String anchor) {
        double in = small ? 7 : 11;
        return PlotFrame.text(side * (in - look.width / 2.0), down - look.height / 2.0, anchor);
    }

    /** Empty group of svg at a place. */
    static Element at(String place) {
        return Svg.of("g").with("transform", place);
    }
}
