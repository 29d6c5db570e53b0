package gradwalk.widget;

import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import org.jspecify.annotations.Nullable;

/** A drawing with two axes, round ticks and room for curves. Build it once for a pair of scales and keep it. */
public final class PlotFrame {
    /** The drawing's size, in its own units; text is 12 units high. */
    public static final int WIDTH = 300;

    public static final int HEIGHT = 210;
    private static final int LEFT = 46;
    private static final int RIGHT = 12;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;

    private PlotFrame() {}

    /** A scale along the horizontal axis. */
    public static Scale across(double least, double greatest) {
        return new Scale(least, greatest, LEFT, WIDTH - RIGHT, false);
    }

    /** A scale along the vertical axis, upwards. */
    public static Scale up(double least, double greatest, boolean logarithmic) {
        return new Scale(least, greatest, HEIGHT - BOTTOM, TOP, logarithmic);
    }

    /** The axes, their grid and their names. */
    public static Element axes(Scale x, Scale y, String xName, String yName) {
        Element group = Svg.of("g").as("axes");
        for (double tick : x.ticks(4)) {
            group = group.add(
                    line(x.place(tick), y.start(), x.place(tick), y.end(), "gridline"),
                    label(x.place(tick), y.start() + 15, "middle", tick));
        }
        for (double tick : y.ticks(4)) {
            group = group.add(
                    line(x.start(), y.place(tick), x.end(), y.place(tick), "gridline"),
                    label(x.start() - 6, y.place(tick) + 4, "end", tick));
        }
        return group.add(
                line(x.start(), y.start(), x.end(), y.start(), "axis"),
                name(x.end(), HEIGHT - 3, "end", xName),
                name(4, 11, "start", yName));
    }

    private static Markup label(double x, double y, String anchor, double value) {
        return text(x, y, anchor).as("tick").with("data-plain", "tick").add(NumberText.display(value, 4));
    }

    private static Markup name(double x, double y, String anchor, String words) {
        return text(x, y, anchor).as("axisname").add(words);
    }

    /** A text at a place. */
    public static Element text(double x, double y, String anchor) {
        return Svg.of("text")
                .with("x", Path.tenths(x))
                .with("y", Path.tenths(y))
                .with("text-anchor", anchor);
    }

    /** A straight line. */
    public static Element line(double x1, double y1, double x2, double y2, String cssClass) {
        return Svg.of("line")
                .with("x1", Path.tenths(x1))
                .with("y1", Path.tenths(y1))
                .with("x2", Path.tenths(x2))
                .with("y2", Path.tenths(y2))
                .as(cssClass);
    }

    /** A dot. */
    public static Element dot(double x, double y, double radius, String cssClass) {
        return Svg.of("circle")
                .with("cx", Path.tenths(x))
                .with("cy", Path.tenths(y))
                .with("r", Path.tenths(radius))
                .as(cssClass);
    }

    /** The inner area, to be listened to: its across runs along the horizontal scale. */
    public static Element area(Scale x, Scale y) {
        return Svg.of("rect")
                .with("x", Path.tenths(x.start()))
                .with("y", Path.tenths(y.end()))
                .with("width", Path.tenths(x.end() - x.start()))
                .with("height", Path.tenths(y.start() - y.end()))
                .as("area");
    }

    /** The drawing with a name for assistive technology. */
    public static Element drawing(String name, @Nullable Markup... content) {
        return Svg.drawing(WIDTH, HEIGHT)
                .as("plot")
                .with("role", "group")
                .with("aria-label", name)
                .add(content);
    }
}
