package gradwalk.widget;

import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A drawing with two axes, round ticks and room for curves. Build the axes once for a pair of scales and keep them.
 *
 * @param width the drawing's width in its own units, in which text is 11 high
 * @param height its height
 */
public record PlotFrame(int width, int height) {
    private static final int LEFT = 46;
    private static final int RIGHT = 12;
    private static final int TOP = 16;
    private static final int BOTTOM = 34;
    /** Room for one tick's text, along each axis. */
    private static final int TICK_WIDTH = 62;

    private static final int TICK_HEIGHT = 40;
    /** A tick with more digits behind the first has no room. */
    private static final int LONG = 5;

    /** A scale along the horizontal axis. */
    public Scale across(double least, double greatest) {
        return across(least, greatest, false);
    }

    /** A scale along the horizontal axis, even or logarithmic. */
    public Scale across(double least, double greatest, boolean logarithmic) {
        return new Scale(least, greatest, LEFT, width - RIGHT, logarithmic);
    }

    /** A scale along the vertical axis, upwards. */
    public Scale up(double least, double greatest, boolean logarithmic) {
        return new Scale(least, greatest, height - BOTTOM, TOP, logarithmic);
    }

    /** The axes, their grid and their names. */
    public Element axes(Scale x, Scale y, String xName, String yName) {
        Element group = Svg.of("g").as("axes");
        for (double tick : x.ticks(Math.max(2, width / TICK_WIDTH))) {
            group = group.add(
                    line(x.place(tick), y.start(), x.place(tick), y.end(), "gridline"),
                    tick(x.place(tick), y.start() + 15, "middle", tick));
        }
        for (double tick : y.ticks(Math.max(2, height / TICK_HEIGHT))) {
            group = group.add(
                    line(x.start(), y.place(tick), x.end(), y.place(tick), "gridline"),
                    tick(x.start() - 9, y.place(tick) + 4, "end", tick));
        }
        return group.add(
                line(x.start(), y.start(), x.end(), y.start(), "axis"),
                text(x.end(), height - 3, "end").as("axisname").add(xName),
                text(4, 11, "start").as("axisname").add(yName));
    }

    /** The number of a tick; a long one is written with a power of ten. */
    public static Element tick(double x, double y, String anchor, double value) {
        return text(x, y, anchor).as("tick").with("data-plain", "tick").add(tick(value));
    }

    private static String tick(double value) {
        double rest = value;
        int power = 0;
        while (Math.abs(rest) >= 10 && Math.abs(rest) <= Double.MAX_VALUE) {
            rest /= 10;
            power++;
        }
        String text = power < LONG
                ? NumberText.display(value, 4)
                : NumberText.display(rest, 3) + "×10" + NumberText.superscript(power);
        return text.startsWith("1×") ? text.substring(2) : text;
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

    /** A box. */
    public static Element box(double x, double y, double width, double height, String cssClass) {
        return box(x, y, width, height, Svg.of("rect")).as(cssClass);
    }

    private static Element box(double x, double y, double width, double height, Element element) {
        return element.with("x", Path.tenths(x))
                .with("y", Path.tenths(y))
                .with("width", Path.tenths(width))
                .with("height", Path.tenths(height));
    }

    /** A curve through the values 0, 1, 2 … of a run, up to one of them. */
    public static Element series(Scale x, Scale y, double[] values, int last, String cssClass) {
        Path path = new Path();
        for (int i = 0; i <= last && i < values.length; i++) {
            path.to(x.place(i), y.place(values[i]));
        }
        return Svg.path(path.data()).as(cssClass);
    }

    /**
     * A curve of a function, from end to end of the horizontal scale; it leaves the drawing where the function does. From
     * below the drawing to above it within one sample there is no line: a pole lies between.
     */
    public static Element curve(Scale x, Scale y, int samples, DoubleUnaryOperator function, String cssClass) {
        Path path = new Path();
        double before = Double.NaN;
        for (int i = 0; i <= samples; i++) {
            double at = x.at((double) i / samples);
            double value = function.applyAsDouble(at);
            double share = y.share(value);
            if ((before < 0 && share > 1) || (before > 1 && share < 0)) {
                path.lift();
            }
            path.to(x.place(at), y.beyond(value));
            before = share;
        }
        return Svg.path(path.data()).as(cssClass);
    }

    /** What is drawn within the axes; beyond them it is cut off. */
    public static Element inside(Scale x, Scale y, @Nullable Markup... content) {
        return until(x.end(), x, y, content);
    }

    /** The same, uncovered only up to a place along the horizontal axis. */
    public static Element until(double place, Scale x, Scale y, @Nullable Markup... content) {
        double width = place - x.start();
        double height = y.start() - y.end();
        return box(x.start(), y.end(), width, height, Svg.of("svg"))
                .with(
                        "viewBox",
                        Path.tenths(x.start()) + " " + Path.tenths(y.end()) + " " + Path.tenths(width) + " "
                                + Path.tenths(height))
                .add(content);
    }

    /** The inner area, to be listened to: its across runs along the horizontal scale, its down from top to bottom. */
    public static Element area(Scale x, Scale y) {
        return box(x.start(), y.end(), x.end() - x.start(), y.start() - y.end(), "area");
    }

    /** The drawing with a name for assistive technology. */
    public Element drawing(String name, @Nullable Markup... content) {
        return Svg.drawing(width, height)
                .as("plot")
                .with("role", "group")
                .with("aria-label", name)
                .add(content);
    }
}
