package gradwalk.widget;

import gradwalk.app.Memo;
import gradwalk.draw.Scale;
import gradwalk.draw.Spread;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Several runs on one clock in one plot: a curve each, uncovered as far as the clock has come, with a dot at its head. A
 * figure keeps it, and it keeps what does not change from frame to frame.
 */
public final class RacePlot {
    /** The height that a label needs. */
    private static final double LABEL = 14;

    private final PlotFrame frame;
    private final Memo<Element> axes = new Memo<>();
    private final Memo<Element> curves = new Memo<>();

    /**
     * A run.
     *
     * @param label stands beside its head: a character or two
     * @param style classes that give its curve colour and stroke, such as {@code "k-value second"}
     * @param values at the places 0, 1, 2 … of the clock; a run may end before the others
     */
    @SuppressWarnings("ArrayRecordComponent") // The same run has the same array: nothing else is to count as equal.
    public record Lane(String label, String style, double[] values) {}

    /**
     * What is drawn along the edges.
     *
     * @param x the clock's places
     * @param across the name of the horizontal axis
     * @param up the name of the vertical axis
     */
    public record Axes(Scale x, Scale y, String across, String up) {}

    /** What the curves are made of. */
    private record Drawn(Axes axes, List<Lane> lanes, int reach) {}

    public RacePlot(PlotFrame frame) {
        this.frame = frame;
    }

    /** A scale for the clock that leaves room for labels behind its last place. */
    public static Scale clock(PlotFrame frame, int last) {
        Scale whole = frame.across(0, last);
        return new Scale(0, last, whole.start(), whole.end() - LABEL, false);
    }

    /**
     * The plot.
     *
     * @param name what it shows, for assistive technology
     * @param at the clock's place
     * @param reach the last place that may be shown; no curve is drawn beyond it
     * @param message the figure's event for a place that is pointed at
     * @param more drawn behind the curves: levels, labels
     */
    public Element view(
            String name,
            Axes drawn,
            List<Lane> lanes,
            int at,
            int reach,
            IntFunction<Object> message,
            @Nullable Markup... more) {
        Scale x = drawn.x();
        Scale y = drawn.y();
        return frame.drawing(
                name,
                axes.of(drawn, () -> frame.axes(x, y, drawn.across(), drawn.up())),
                Svg.of("g").add(more),
                PlotFrame.until(
                        x.place(at),
                        x,
                        y,
                        curves.of(new Drawn(drawn, lanes, reach), () -> curves(drawn, lanes, reach))),
                heads(drawn, lanes, at),
                PlotFrame.area(x, y)
                        .on("pointerdown", pointer -> message.apply(place(x, pointer, reach)))
                        .on(
                                "pointermove",
                                pointer -> pointer.pressed() ? message.apply(place(x, pointer, reach)) : null));
    }

    /** A dot at the end of each run with its label, the labels kept apart; what is no number has no place. */
    private static Element heads(Axes axes, List<Lane> lanes, int at) {
        Element heads = Svg.of("g").with("data-plain", "index");
        double[] places = new double[lanes.size()];
        for (int i = 0; i < places.length; i++) {
            double[] values = lanes.get(i).values();
            places[i] = axes.y().place(values[Math.min(at, values.length - 1)]);
        }
        double[] labels = Spread.apart(places, LABEL, axes.y().end(), axes.y().start());
        double x = axes.x().place(at);
        for (int i = 0; i < places.length; i++) {
            Lane lane = lanes.get(i);
            double[] values = lane.values();
            if (Double.isNaN(values[Math.min(at, values.length - 1)])) {
                continue;
            }
            heads = heads.add(
                    PlotFrame.dot(x, places[i], 5, "ball " + lane.style()),
                    PlotFrame.text(x + 7, labels[i] + 4, "start")
                            .as("head " + lane.style())
                            .add(lane.label()));
        }
        return heads;
    }

    private static Element curves(Axes axes, List<Lane> lanes, int reach) {
        Element all = Svg.of("g");
        for (Lane lane : lanes) {
            all = all.add(PlotFrame.series(axes.x(), axes.y(), lane.values(), reach, "curve " + lane.style()));
        }
        return all;
    }

    private static int place(Scale x, Happening pointer, int reach) {
        int place = (int) Math.floor(x.at(pointer.across()) + 0.5);
        return Math.max(0, Math.min(reach, place));
    }
}
