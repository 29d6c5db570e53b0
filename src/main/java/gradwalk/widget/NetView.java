package gradwalk.widget;

import gradwalk.draw.Path;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import java.util.List;

/**
 * Where the pieces of a fully connected network stand in a drawing, and what they look like: inputs as squares, since
 * nothing is computed in them, neurons as circles, weights as lines, thick where they are large and dashed where they
 * are negative. Columns and units count from 0.
 */
public final class NetView {
    private static final int EDGE = 40;
    private static final double GREATEST_RADIUS = 28;
    private static final double LEAST_STROKE = 0.7;
    private static final double GREATEST_STROKE = 7;

    private final int width;
    private final int height;
    private final List<Integer> sizes;
    private final double radius;

    /** @param sizes how many units each column has, the inputs first */
    public NetView(int width, int height, List<Integer> sizes) {
        this.width = width;
        this.height = height;
        this.sizes = sizes;
        int most = 1;
        for (int size : sizes) {
            most = Math.max(most, size);
        }
        this.radius = Math.min(GREATEST_RADIUS, 0.4 * height / most);
    }

    /** How many units a column has. */
    public int count(int column) {
        return sizes.get(column);
    }

    /** The place of a column across the drawing. */
    public double x(int column) {
        return sizes.size() == 1 ? width / 2.0 : EDGE + (width - 2.0 * EDGE) * column / (sizes.size() - 1);
    }

    /** The place of a unit down the drawing. */
    public double y(int column, int unit) {
        return height * (unit + 0.5) / sizes.get(column);
    }

    /** Half the height of a unit. */
    public double radius() {
        return radius;
    }

    /** The line from a unit to one of the next column, as thick as its weight is large. */
    public Element link(int column, int from, int to, double weight) {
        double stroke = LEAST_STROKE + 3.6 * Math.abs(weight);
        return PlotFrame.line(x(column) + radius, y(column, from), x(column + 1) - radius, y(column + 1, to), "link")
                .as("negative", weight < 0)
                // Written so that a weight that is no number is thin.
                .with(
                        "stroke-width",
                        Path.tenths(stroke < GREATEST_STROKE ? stroke : weight * 0 == 0 ? GREATEST_STROKE : 1));
    }

    /** An input. */
    public Element square(int column, int unit) {
        return PlotFrame.box(x(column) - radius, y(column, unit) - 0.75 * radius, 2 * radius, 1.5 * radius, "unit")
                .with("rx", "5");
    }

    /** A neuron. */
    public Element circle(int column, int unit) {
        return PlotFrame.dot(x(column), y(column, unit), radius, "unit");
    }

    /** A place for a number or a sign within a unit. */
    public Element inside(int column, int unit) {
        return PlotFrame.text(x(column), y(column, unit) + 5, "middle");
    }

    /** A unit's name, within it. */
    public Element symbol(int column, int unit, String symbol) {
        return inside(column, unit).add(SvgSymbol.of(symbol));
    }

    /** A unit's name, above it. */
    public Element name(int column, int unit, String symbol) {
        double above = column == 0 ? 0.75 * radius : radius;
        return PlotFrame.text(x(column), y(column, unit) - above - 8, "middle")
                .as("unitname")
                .add(SvgSymbol.of(symbol));
    }

    /**
     * The drawing.
     *
     * @param name what it is, for assistive technology
     * @param below room below the units
     */
    public Element drawing(String name, int below, List<Markup> content) {
        return Svg.drawing(width, height + below)
                .as("net")
                .with("role", "group")
                .with("aria-label", name)
                .add(content);
    }
}
