package gradwalk.widget;

import gradwalk.app.Quantity;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;

/**
 * Numbers as bars on one scale that stays as it is while they change, each with its name before it and its number behind
 * it. On an even scale a bar begins at 0, on a logarithmic one at 1 where that lies on it: factors whose size is above
 * 1 go right, below 1 left; their sign is told by the number alone.
 */
public final class Bars {
    private static final int ROW = 34;
    private static final int THICK = 16;
    private static final int NAMES = 74;
    private static final int VALUES = 78;
    private static final int AXIS = 20;

    private final Numbers numbers;
    private final String name;
    private final Scale scale;
    private final int width;
    private final double zero;
    private Element bars = Svg.of("g");
    private int rows;

    /**
     * @param name what they are, for assistive technology
     * @param least the least value of the scale
     * @param greatest the greatest value of the scale
     */
    public Bars(Numbers numbers, String name, int width, double least, double greatest, boolean logarithmic) {
        this.numbers = numbers;
        this.name = name;
        this.width = width;
        this.scale = new Scale(least, greatest, NAMES, width - VALUES, logarithmic);
        this.zero = scale.place(logarithmic ? 1 : 0);
    }

    /**
     * Adds a bar.
     *
     * @param label its name, as the content of an SVG text
     */
    public Bars add(Markup label, Quantity quantity, double value) {
        double y = name(label);
        double length = scale.logarithmic() ? Math.abs(value) : value;
        double end = scale.place(length);
        Element bar = PlotFrame.box(Math.min(zero, end), y, Math.max(2, Math.abs(end - zero)), THICK, "bar")
                .as(Numbers.colour(quantity.kind()))
                .as("beyond", !scale.holds(length));
        bars = bars.add(bar, numbers.svg(PlotFrame.text(width - VALUES + 10, y + 13, "start"), quantity, value));
        return this;
    }

    /** Adds the room of a bar whose number may not be shown yet. */
    public Bars withheld(Markup label) {
        double y = name(label);
        bars = bars.add(PlotFrame.text(zero + 8, y + 13, "start").as("barname").add("?"));
        return this;
    }

    /** Begins a row with its name; gives the upper edge of its bar. */
    private double name(Markup label) {
        double y = rows * ROW + (ROW - THICK) / 2.0;
        bars = bars.add(PlotFrame.text(NAMES - 10, y + 13, "end")
                .as("barname")
                .with("data-plain", "index")
                .add(label));
        rows++;
        return y;
    }

    /** The drawing. */
    public Element view() {
        int height = rows * ROW;
        Element axes = Svg.of("g").as("axes");
        for (double tick : scale.ticks(scale.logarithmic() ? 3 : 4)) {
            double x = scale.place(tick);
            axes = axes.add(
                    PlotFrame.line(x, 0, x, height, "gridline"),
                    PlotFrame.text(x, height + 14, "middle")
                            .as("tick")
                            .with("data-plain", "tick")
                            .add(NumberText.display(tick, 4)));
        }
        axes = axes.add(PlotFrame.line(zero, 0, zero, height, "axis"));
        return Svg.drawing(width, height + AXIS)
                .as("plot bars")
                .with("role", "group")
                .with("aria-label", name)
                .add(axes, bars);
    }
}
