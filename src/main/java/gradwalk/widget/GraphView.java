package gradwalk.widget;

import gradwalk.app.Quantity;
import gradwalk.draw.GraphLayout.Box;
import gradwalk.draw.Path;
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
     * @param key the same for the same node of another graph, so that it moves instead of being made anew
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
                .with("data-key", edge.key)
                .as("edge")
                .as(edge.state)
                .as("asked", asked)
                .add(
                        drawing.going.get(i),
                        back ? drawing.coming.get(i) : null,
                        now
                                ? Svg.path(back ? drawing.backLines.get(i) : drawing.lines.get(i))
                                        .as("pulse turn" + turn % 2)
                                        .with("pathLength", 1)
                                : null);
        lines.add(group);
        if (!drawing.edges.get(i).symbol().isEmpty()) {
            labels.add(label(i, edge));
        }
        return this;
    }

    private Element label(int i, Edge edge) {
        Box box = drawing.labels.get(i);
        Slot slot = edge.partial;
        Element group = placed(Svg.of("g"), drawing.layout.labelX(i), drawing.layout.labelY(i))
                .with("data-key", edge.key)
                .as("label")
                .as(edge.state);
        if (slot.shown) {
            group = holder(group, slot);
        } else {
            group = group.as("todo");
        }
        group = group.add(box(box.width(), box.height(), "box"));
        boolean symbols = look != GraphDrawing.Look.SMALL;
        String number = slot.shown ? fitted(slot) : "·";
        if (symbols && look.stacked) {
            return group.add(text(0, -4, "middle")
                            .as("math")
                            .add(SvgSymbol.of(drawing.edges.get(i).symbol())))
                    .add(text(0, 13, "middle").as("digits").add(number));
        }
        Element text = text(0, look.font * 0.36, "middle").as("math");
        if (!symbols) {
            return group.add(text.as("digits").add(number));
        }
        String symbol = drawing.edges.get(i).symbol();
        return group.add(text.add(SvgSymbol.of(slot.shown ? symbol + " " : symbol.substring(0, before(symbol))))
                .add(slot.shown ? Svg.of("tspan").as("digits").add(number) : null));
    }

    /** Where the number would come; before it the symbol alone is shown. */
    private static int before(String symbol) {
        int end = symbol.indexOf(" =");
        return end < 0 ? symbol.length() : end;
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
        double left = -look.width / 2.0;
        double top = -look.height / 2.0;
        boolean small = look == GraphDrawing.Look.SMALL;
        double side = small ? 7 : 11;
        Element group = placed(Svg.of("g"), drawing.layout.x(i), drawing.layout.y(i))
                .with("data-key", node.key)
                .as("node")
                .as(node.state)
                .add(
                        box(look.width, look.height, "box"),
                        text(left + side, top + (small ? 17 : look.stacked ? 19 : 29), "start")
                                .as("math name")
                                .add(SvgSymbol.of(node.name)),
                        text(-left - side, top + (small ? 16 : look.stacked ? 18 : 28), "end")
                                .as("caption")
                                .add(node.caption));
        boxes.add(group.add(grip).add(slot(node.value, true), slot(node.gradient, false)));
        return this;
    }

    private @Nullable Element slot(@Nullable Slot slot, boolean first) {
        if (slot == null) {
            return null;
        }
        boolean small = look == GraphDrawing.Look.SMALL;
        double edge = small ? 5 : look.stacked ? 8 : 9;
        double width = look.stacked ? look.width - 2 * edge : (look.width - 3 * edge) / 2;
        double height = small ? 21 : look.stacked ? 24 : 27;
        double x = look.stacked ? 0 : (width + edge) / 2 * (first ? -1 : 1);
        double bottom = look.height / 2.0 - edge + 1;
        double y = bottom - height / 2 - (look.stacked && first && look != GraphDrawing.Look.LINE ? height + 4 : 0);
        Element group = placed(Svg.of("g"), x, y).as("slot");
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
        return group.add(
                box(width, height, "box"),
                text(0, small ? 4 : 5, "middle").as("digits").add(slot.shown ? fitted(slot) : empty));
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

    private static Element placed(Element group, double x, double y) {
        return group.with("transform", "translate(" + Path.tenths(x) + " " + Path.tenths(y) + ")");
    }

    private static Element box(double width, double height, String cssClass) {
        return PlotFrame.box(-width / 2, -height / 2, width, height, cssClass).with("rx", 7);
    }

    private static Element text(double x, double y, String anchor) {
        return PlotFrame.text(x, y, anchor);
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
