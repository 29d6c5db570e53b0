package gradwalk.widget;

import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A graph with its numbers: each node has a fixed place for its value and one for its gradient, each edge one for its
 * partial derivative; values run along one line, gradients back along another. Numbers are one tab stop, with the arrow
 * keys moving between them.
 */
public final class GraphView {
    private final Numbers numbers;
    private final GraphDrawing drawing;
    private final GraphPieces pieces;
    private final GraphDrawing.Look look;
    private final int turn;
    private final List<Markup> lines = new ArrayList<>();
    private final List<Markup> labels = new ArrayList<>();
    private final List<Markup> boxes = new ArrayList<>();
    /** Whether a number was shown already: Tab leads to the first, and to the one asked. */
    private boolean reachable;

    /**
     * The place of a number.
     *
     * @param shown whether the number stands there already
     * @param press what pressing an empty place sends; null for nothing
     */
    public record Slot(
            Quantity quantity,
            double value,
            boolean shown,
            @Nullable Object press) {
        public Slot(Quantity quantity, double value, boolean shown) {
            this(quantity, value, shown, null);
        }
    }

    /**
     * A node as it looks now.
     *
     * @param key the same for the same node of another graph, so that it moves instead of being made anew; empty in a
     *     graph that stays
     * @param caption what makes it, a symbol such as {@code a + b} or a word
     * @param value the place of its value; null where it has none
     * @param gradient the place of its gradient; null for a constant
     * @param state classes: now, given, dim
     */
    public record Node(
            String key,
            String name,
            Markup caption,
            @Nullable Slot value,
            @Nullable Slot gradient,
            String state) {}

    /**
     * An edge as it looks now.
     *
     * @param partial the place of its partial derivative
     * @param state classes: on (the value has passed), back (the gradient has), now, dash, dim
     */
    public record Edge(String key, Slot partial, String state) {}

    /** @param turn differs from step to step, so that what moves along an edge sets out anew */
    public GraphView(Numbers numbers, GraphDrawing drawing, int turn) {
        this.numbers = numbers;
        this.drawing = drawing;
        this.look = drawing.look;
        this.pieces = drawing.pieces;
        this.turn = turn;
    }

    /** Adds the next edge of the drawing. */
    public GraphView edge(Edge edge) {
        int i = lines.size();
        String state = " " + edge.state + " ";
        boolean asked = numbers.frame().asked(edge.partial.quantity());
        boolean now = state.contains(" now ");
        boolean back = state.contains(" back ");
        Element group = Svg.of("g")
                .as("edge")
                .as(edge.state)
                .as("asked", asked)
                .add(
                        drawing.going.get(i),
                        back ? drawing.coming.get(i) : null,
                        now
                                ? Svg.path(back ? drawing.backLines.get(i) : drawing.lines.get(i))
                                        .as("pulse turn-" + turn % 2)
                                        .with("pathLength", 1)
                                : null);
        lines.add(known(group, edge.key));
        if (!drawing.edges.get(i).symbol().isEmpty()) {
            labels.add(known(label(i, edge), edge.key));
        }
        return this;
    }

    private Element label(int i, Edge edge) {
        Slot slot = edge.partial;
        Element group = GraphPieces.at(pieces.labelPlaces.get(i)).as("label").as(edge.state);
        group = slot.shown ? holder(group, slot) : group.as("todo");
        group = group.add(pieces.labelBoxes.get(i));
        String number = slot.shown ? fitted(slot) : "·";
        if (look == GraphDrawing.Look.SMALL) {
            return group.add(pieces.symbols.get(i).add(number));
        } else if (look.stacked) {
            return group.add(
                    pieces.symbols.get(i),
                    PlotFrame.text(0, 13, "middle").as("digits").add(number));
        }
        return group.add(
                slot.shown
                        ? pieces.equations
                                .get(i)
                                .add(Svg.of("tspan").as("digits").add(number))
                        : pieces.symbols.get(i));
    }

    /** Adds the next node of the drawing. */
    public GraphView node(Node node) {
        return node(node, null);
    }

    /**
     * Adds the next node of the drawing.
     *
     * @param grip what is drawn over it to be dragged, at most as large as the upper part of the node
     */
    public GraphView node(Node node, @Nullable Element grip) {
        int i = boxes.size();
        Element group = GraphPieces.at(pieces.nodePlaces.get(i))
                .as("node")
                .as(node.state)
                .add(pieces.nodeBox, pieces.name(i, node.name), pieces.caption().add(node.caption));
        boxes.add(known(group, node.key).add(grip).add(slot(node.value, true), slot(node.gradient, false)));
        return this;
    }

    private static Element known(Element element, String key) {
        return key.isEmpty() ? element : element.with("data-key", key);
    }

    private @Nullable Element slot(@Nullable Slot slot, boolean first) {
        if (slot == null) {
            return null;
        }
        Element group =
                GraphPieces.at(first ? pieces.valuePlace : pieces.gradientPlace).as("slot");
        if (slot.shown) {
            group = holder(group, slot);
        } else {
            group = group.as("todo").as(Numbers.colour(slot.quantity.kind()));
        }
        String empty = "·";
        if (!slot.shown && slot.press != null) {
            group = group.with("role", "button")
                    .with("tabindex", -1)
                    .with("data-item", "")
                    .sending("click", slot.press)
                    .on("keydown", key -> key.key().equals("Enter") || key.key().equals(" ") ? slot.press : null);
            empty = "?";
        }
        return group.add(pieces.slotBox, pieces.slotText.add(slot.shown ? fitted(slot) : empty));
    }

    private String fitted(Slot slot) {
        return numbers.fitted(slot.value, look == GraphDrawing.Look.SMALL ? 7 : 8);
    }

    private Element holder(Element group, Slot slot) {
        boolean stop = !reachable || numbers.frame().asked(slot.quantity);
        reachable = true;
        return numbers.place(group, slot.quantity, slot.value)
                .with("role", "button")
                .with("tabindex", stop ? 0 : -1);
    }

    /**
     * The drawing.
     *
     * @param name what it is, for assistive technology
     */
    public Element view(String name) {
        return Svg.drawing(drawing.width(), drawing.height())
                .with("width", drawing.width())
                .with("height", drawing.height())
                .as("graph")
                .as(look.cssClass())
                .with("role", "group")
                .with("aria-label", name)
                .with("data-roving", 2)
                .add(Svg.of("g")
                        .with("transform", GraphDrawing.shift())
                        .add(group(lines), group(boxes), group(labels)));
    }

    private static Element group(List<Markup> content) {
        return Svg.of("g").add(content);
    }
}
