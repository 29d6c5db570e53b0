package gradwalk.widget;

import gradwalk.app.Memo;
import gradwalk.draw.Contours;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A cost over two numbers, seen from above: lines of equal cost, runs as paths, and a start to drag. A figure keeps it,
 * and it keeps what does not change from frame to frame.
 */
public final class ContourPlot {
    /** How many units of the drawing a cell of the grid is wide and high. */
    private static final double CELL = 3.5;

    private static final int LEVELS = 9;
    /** Up to so many steps each has a dot of its own. */
    private static final int DOTTED = 60;

    /** The height that a label needs. */
    private static final double LABEL = 13;

    /** How many presses of an arrow key lead across the map. */
    private static final double PRESSES = 40;

    private static final List<String> KEYS = List.of("ArrowLeft", "ArrowRight", "ArrowDown", "ArrowUp");

    private final PlotFrame frame;
    private final Memo<Contours> contours = new Memo<>();
    private final Memo<Element> ground = new Memo<>();

    /**
     * What the map shows. The same ground is drawn once, so a figure keeps it.
     *
     * @param x the numbers along the horizontal axis
     * @param y the numbers along the vertical axis
     * @param across the name of the horizontal axis
     * @param up the name of the vertical axis
     * @param cost the cost at a place
     */
    public record Ground(Scale x, Scale y, String across, String up, DoubleBinaryOperator cost) {

        /** The same with the shorter axis widened about its middle, so that a unit is equally long on both. */
        public Ground equal() {
            double unit = Math.min(unit(x), unit(y));
            return new Ground(widened(x, unit), widened(y, unit), across, up, cost);
        }

        private static double unit(Scale scale) {
            return Math.abs(scale.end() - scale.start()) / (scale.greatest() - scale.least());
        }

        private static Scale widened(Scale scale, double unit) {
            double middle = (scale.least() + scale.greatest()) / 2;
            double half = Math.abs(scale.end() - scale.start()) / unit / 2;
            return new Scale(middle - half, middle + half, scale.start(), scale.end(), false);
        }
    }

    /**
     * A run.
     *
     * @param label stands beside its head: a character or two
     * @param style classes that give its path colour and stroke, such as {@code "k-parameter second"}
     * @param xs where it is after 0, 1, 2 … steps; it may end before others
     * @param ys the same along the other axis
     */
    @SuppressWarnings("ArrayRecordComponent") // The same run has the same arrays: nothing else is to count as equal.
    public record Run(String label, String style, double[] xs, double[] ys) {}

    /** The event of a figure for a place. */
    @FunctionalInterface
    public interface Moved {
        /** What is sent for a place on the map, rounded to what the map can show. */
        Object to(double x, double y);
    }

    /**
     * Where runs start.
     *
     * @param name what is dragged, for assistive technology
     */
    public record Start(String name, double x, double y, Moved moved) {}

    public ContourPlot(PlotFrame frame) {
        this.frame = frame;
    }

    /**
     * The map.
     *
     * @param name what it shows, for assistive technology
     * @param at how many steps of the runs are shown
     * @param start what is dragged, or null for a map that only shows
     * @param more drawn over the lines of equal cost: points, arrows
     */
    public Element view(
            String name, Ground on, List<Run> runs, int at, @Nullable Start start, @Nullable Markup... more) {
        return frame.drawing(
                name,
                ground.of(on, () -> ground(on)),
                PlotFrame.inside(
                        on.x(), on.y(), paths(on, runs, at), Svg.of("g").add(more)),
                heads(on, runs, at),
                start == null ? null : area(on, start),
                start == null ? null : handle(on, start));
    }

    private Contours contours(Ground on) {
        int columns = (int) (Math.abs(on.x().end() - on.x().start()) / CELL);
        int rows = (int) (Math.abs(on.y().end() - on.y().start()) / CELL);
        return contours.of(on, () -> new Contours(on.x(), on.y(), columns, rows, on.cost()));
    }

    /** The costs that lines are drawn at, rising; none for a cost that is the same everywhere. */
    public double[] levels(Ground on) {
        return contours(on).roundLevels(LEVELS);
    }

    /** The costs of the map from 0 to 1, by powers of ten where they span many; null where all are the same. */
    public @Nullable Scale costs(Ground on) {
        return contours(on).scale();
    }

    private Element ground(Ground on) {
        Element lines = Svg.of("g").as("contours");
        double[] levels = levels(on);
        for (int i = 0; i < levels.length; i++) {
            double high = (i + 0.5) / levels.length;
            lines = lines.add(Svg.path(contours(on).lines(levels[i]))
                    .with("stroke-opacity", Path.tenths(1 - 0.6 * high))
                    .as("contour"));
        }
        return Svg.of("g").add(frame.axes(on.x(), on.y(), on.across(), on.up()), lines);
    }

    /** What a run has gone through, with a dot for each step while they are few. */
    private static Element paths(Ground on, List<Run> runs, int at) {
        Element all = Svg.of("g");
        for (Run run : runs) {
            Path line = new Path();
            Path dots = new Path();
            int end = Math.min(at, run.xs().length - 1);
            for (int i = 0; i <= end; i++) {
                double x = on.x().beyond(run.xs()[i]);
                double y = on.y().beyond(run.ys()[i]);
                line.to(x, y);
                if (i < end && end <= DOTTED) {
                    dots.lift().to(x, y).to(x, y);
                }
            }
            all = all.add(
                    Svg.path(line.data()).as("curve path " + run.style()),
                    Svg.path(dots.data()).as("marks " + run.style()));
        }
        return all;
    }

    /** A dot where each run is with its label, the labels kept apart; a run that has left the map is at its edge. */
    private static Element heads(Ground on, List<Run> runs, int at) {
        Element heads = Svg.of("g").as("letters").with("data-plain", "index");
        List<double[]> taken = new ArrayList<>();
        for (Run run : at == 0 ? List.<Run>of() : runs) {
            int end = Math.min(at, run.xs().length - 1);
            double x = on.x().place(run.xs()[end]);
            double y = on.y().place(run.ys()[end]);
            boolean here = on.x().holds(run.xs()[end]) && on.y().holds(run.ys()[end]);
            double[] label = free(x, y + 4, on, taken);
            taken.add(label);
            heads = heads.add(
                    PlotFrame.dot(x, y, here ? 5 : 3.5, "ball " + run.style()),
                    PlotFrame.text(label[0], label[1], label[0] > x ? "start" : "end")
                            .as("head " + run.style())
                            .add(run.label()));
        }
        return heads;
    }

    /** A place for a label beside a dot, below or above the labels that are already there. */
    private static double[] free(double x, double y, Ground on, List<double[]> taken) {
        boolean right = x < on.x().end() - LABEL;
        double at = x + (right ? 9 : -9);
        double down = Math.max(on.y().end() + LABEL, Math.min(on.y().start() - 3, y));
        double step = y > (on.y().start() + on.y().end()) / 2 ? -LABEL : LABEL;
        for (int i = 0; i < taken.size(); i++) {
            for (double[] other : taken) {
                if (Math.abs(other[0] - at) < LABEL && Math.abs(other[1] - down) < LABEL) {
                    down = other[1] + step;
                }
            }
        }
        return new double[] {at, down};
    }

    private static Element area(Ground on, Start start) {
        return PlotFrame.area(on.x(), on.y())
                .as("field")
                .on("pointerdown", pointer -> dragged(on, start, pointer))
                .on("pointermove", pointer -> pointer.pressed() ? dragged(on, start, pointer) : null);
    }

    private static Object dragged(Ground on, Start start, Happening pointer) {
        double x = on.x().at(Math.max(0, Math.min(1, pointer.across())));
        double y = on.y().at(1 - Math.max(0, Math.min(1, pointer.down())));
        return start.moved().to(rounded(x, on.x()), rounded(y, on.y()));
    }

    /** The same by keys. */
    private static Element handle(Ground on, Start start) {
        Element handle = Svg.of("g")
                .as("handle")
                .with("role", "slider")
                .with("tabindex", 0)
                .with("aria-label", start.name())
                .with("aria-valuenow", NumberText.shortest(start.x()))
                .with("aria-valuemin", NumberText.shortest(on.x().least()))
                .with("aria-valuemax", NumberText.shortest(on.x().greatest()))
                .with(
                        "aria-valuetext",
                        on.across() + " " + NumberText.display(start.x(), 4) + ", " + on.up() + " "
                                + NumberText.display(start.y(), 4))
                .on("keydown", key -> pressed(on, start, key));
        if (!on.x().holds(start.x()) || !on.y().holds(start.y())) {
            return handle;
        }
        double x = on.x().place(start.x());
        double y = on.y().place(start.y());
        return handle.add(PlotFrame.dot(x, y, 8, "halo"), PlotFrame.dot(x, y, 4.5, "startdot"));
    }

    private static @Nullable Object pressed(Ground on, Start start, Happening key) {
        int which = KEYS.indexOf(key.key());
        if (which < 0) {
            return null;
        }
        Scale scale = which < 2 ? on.x() : on.y();
        double by = (which % 2 == 0 ? -1 : 1) * (scale.greatest() - scale.least()) / PRESSES;
        double x = which < 2 ? start.x() + by : start.x();
        double y = which < 2 ? start.y() : start.y() + by;
        return start.moved().to(which < 2 ? rounded(x, scale) : x, which < 2 ? y : rounded(y, scale));
    }

    /** To a power of ten that is between a fortieth and a four-hundredth of an axis. */
    private static double rounded(double value, Scale scale) {
        double times = 1;
        double range = scale.greatest() - scale.least();
        while (range * times < PRESSES && times < 1e12) {
            times *= 10;
        }
        return Math.floor(value * times + 0.5) / times;
    }

    /** An arrow from a place on the map, so far along both axes; null where it is too short to be seen or not finite. */
    public static @Nullable Element arrow(Ground on, double x, double y, double dx, double dy, String cssClass) {
        double toX = on.x().beyond(x + dx);
        double toY = on.y().beyond(y + dy);
        double alongX = toX - on.x().beyond(x);
        double alongY = toY - on.y().beyond(y);
        double length = Math.sqrt(alongX * alongX + alongY * alongY);
        if (!(length > 3)) {
            return null;
        }
        double head = Math.min(8, length * 0.6) / length;
        double backX = toX - alongX * head;
        double backY = toY - alongY * head;
        Path point = new Path()
                .to(toX, toY)
                .to(backX - alongY * head / 2, backY + alongX * head / 2)
                .to(backX + alongY * head / 2, backY - alongX * head / 2);
        return Svg.of("g")
                .as("arrow " + cssClass)
                .add(
                        PlotFrame.line(toX - alongX, toY - alongY, backX, backY, "shaft"),
                        Svg.path(point.data() + "Z").as("point"));
    }
}
