package gradwalk.widget;

import gradwalk.app.Memo;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Svg;
import gradwalk.math.Functions;
import gradwalk.math.NumberText;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cost over two numbers as a surface seen from the side, with runs on it. Strips are drawn from the back to the front,
 * each over those behind it. A figure keeps it, and it keeps what does not change from frame to frame.
 */
public final class SurfacePlot {
    private static final int CELLS = 26;
    private static final double TILT = 0.5;
    private static final double RADIANS = Math.PI / 180;
    /** How far a drag over the whole width turns, in degrees, and a key. */
    private static final double SWEEP = 180;

    private static final double KEY = 5;

    private final PlotFrame frame;
    private final double size;
    private final double tall;
    private final Memo<double[]> heights = new Memo<>();
    private final Memo<Element> still = new Memo<>();

    private record View(ContourPlot.Ground on, Scale up, double turn) {}

    public SurfacePlot(PlotFrame frame) {
        this.frame = frame;
        this.size = 0.6 * frame.width();
        this.tall = 0.36 * frame.height();
    }

    /**
     * The surface.
     *
     * @param name what it shows, for assistive technology
     * @param up the costs shown, from the floor to the ceiling; what lies beyond is at the nearer of them
     * @param turn how far it is turned, in degrees
     * @param held the place and the turn when it was taken hold of; empty while it is not
     * @param hold the figure's event for taking hold, or for letting go
     * @param message the figure's event for a turn
     */
    public Element view(
            String name,
            ContourPlot.Ground on,
            Scale up,
            double turn,
            List<ContourPlot.Run> runs,
            int at,
            List<Double> held,
            Function<List<Double>, Object> hold,
            DoubleFunction<Object> message) {
        View view = new View(on, up, turn);
        return frame.drawing(
                name,
                still.of(view, () -> still(view)),
                runs(view, runs, at),
                PlotFrame.box(0, 0, frame.width(), frame.height(), "area grab field")
                        .with("role", "slider")
                        .with("tabindex", 0)
                        .with("aria-label", name)
                        .with("aria-valuenow", NumberText.shortest(turn))
                        .with("aria-valuemin", "0")
                        .with("aria-valuemax", "360")
                        .on("pointerdown", pressed -> hold.apply(List.of(pressed.across(), turn)))
                        .on(
                                "pointermove",
                                moved -> !moved.pressed() || held.isEmpty()
                                        ? null
                                        : message.apply(around(held.get(1) - SWEEP * (moved.across() - held.get(0)))))
                        .sending("pointerup", hold.apply(List.of()))
                        .on("keydown", key -> pressed(key, turn, message)));
    }

    private static @Nullable Object pressed(Happening key, double turn, DoubleFunction<Object> message) {
        int by = key.key().equals("ArrowLeft") ? -1 : key.key().equals("ArrowRight") ? 1 : 0;
        return by == 0 ? null : message.apply(around(turn + by * KEY));
    }

    private static double around(double turn) {
        return turn - 360 * Math.floor(turn / 360);
    }

    // Shares of both axes run from 0 to 1; a place on the floor is turned about its middle.

    private double across(View view, double x, double y) {
        double angle = view.turn * RADIANS;
        return frame.width() / 2.0
                + size * ((x - 0.5) * Functions.cos(angle) - (y - 0.5) * Functions.sin(angle)) * 0.98;
    }

    private double down(View view, double x, double y, double height) {
        double angle = view.turn * RADIANS;
        double far = (x - 0.5) * Functions.sin(angle) + (y - 0.5) * Functions.cos(angle);
        return frame.height() * 0.6 - size * TILT * far - tall * (height - 0.3);
    }

    private void place(View view, Path path, double x, double y, double height) {
        path.to(across(view, x, y), down(view, x, y, height));
    }

    private static double height(View view, double x, double y) {
        double share = view.up.share(
                view.on.cost().applyAsDouble(view.on.x().at(x), view.on.y().at(y)));
        return share >= 0 ? Math.min(1, share) : share < 0 ? 0 : Double.NaN;
    }

    private double[] heights(View view) {
        return heights.of(List.of(view.on, view.up), () -> {
            double[] all = new double[(CELLS + 1) * (CELLS + 1)];
            for (int i = 0; i < all.length; i++) {
                int row = i / (CELLS + 1);
                int column = i % (CELLS + 1);
                all[i] = height(view, (double) column / CELLS, (double) row / CELLS);
            }
            return all;
        });
    }

    private Element still(View view) {
        double cos = Functions.cos(view.turn * RADIANS);
        double sin = Functions.sin(view.turn * RADIANS);
        boolean rows = Math.abs(cos) >= Math.abs(sin);
        boolean falling = rows ? cos > 0 : sin > 0;
        Element all = Svg.of("g").as("surface").add(floor(view));
        for (int i = 0; i < CELLS; i++) {
            all = all.add(strip(view, rows, falling ? CELLS - 1 - i : i));
        }
        return all.add(names(view));
    }

    private Element floor(View view) {
        Path path = new Path();
        for (int corner = 0; corner < 4; corner++) {
            place(view, path, corner == 1 || corner == 2 ? 1 : 0, corner > 1 ? 1 : 0, 0);
        }
        return Svg.path(path.data() + "Z").as("floor");
    }

    private Element strip(View view, boolean rows, int strip) {
        Path path = new Path();
        for (int cell = 0; cell < CELLS; cell++) {
            path.lift();
            corner(view, path, rows, strip, cell);
            corner(view, path, rows, strip, cell + 1);
            corner(view, path, rows, strip + 1, cell + 1);
            corner(view, path, rows, strip + 1, cell);
            corner(view, path, rows, strip, cell);
        }
        return Svg.path(path.data());
    }

    private void corner(View view, Path path, boolean rows, int strip, int cell) {
        int column = rows ? cell : strip;
        int row = rows ? strip : cell;
        double height = heights(view)[row * (CELLS + 1) + column];
        place(view, path, (double) column / CELLS, (double) row / CELLS, height);
    }

    /** The axes' names and ends, along the two edges in front. */
    private Element names(View view) {
        double cos = Functions.cos(view.turn * RADIANS);
        double sin = Functions.sin(view.turn * RADIANS);
        double frontY = cos > 0 ? 0 : 1;
        double frontX = sin > 0 ? 0 : 1;
        Element all = Svg.of("g").as("axes");
        double corner = across(view, frontX, frontY);
        for (int axis = 0; axis < 2; axis++) {
            Scale scale = axis == 0 ? view.on.x() : view.on.y();
            double middle = axis == 0 ? across(view, 0.5, frontY) : across(view, frontX, 0.5);
            // Where both edges meet, the one's label ends and the other's begins.
            boolean left = middle < corner - 0.5;
            for (int i = 0; i < 3; i++) {
                double toX = across(view, axis == 0 ? i / 2.0 : frontX, axis == 0 ? frontY : i / 2.0) + (left ? -5 : 5);
                double toY = down(view, axis == 0 ? i / 2.0 : frontX, axis == 0 ? frontY : i / 2.0, 0) + 14;
                all = all.add(
                        i == 1
                                ? PlotFrame.text(toX, toY + 2, left ? "end" : "start")
                                        .as("axisname")
                                        .add(axis == 0 ? view.on.across() : view.on.up())
                                : PlotFrame.text(toX, toY, left ? "end" : "start")
                                        .as("tick")
                                        .with("data-plain", "tick")
                                        .add(NumberText.display(i == 0 ? scale.least() : scale.greatest(), 2)));
            }
        }
        return all.add(PlotFrame.text(4, 11, "start").as("axisname").add("C"));
    }

    private Element runs(View view, List<ContourPlot.Run> runs, int at) {
        Element paths = Svg.of("g");
        Element balls = Svg.of("g");
        for (ContourPlot.Run run : runs) {
            Path path = new Path();
            int end = Math.min(at, run.xs().length - 1);
            for (int i = 0; i <= end; i++) {
                double x = view.on.x().share(run.xs()[i]);
                double y = view.on.y().share(run.ys()[i]);
                boolean here = x >= 0 && x <= 1 && y >= 0 && y <= 1;
                double height = here ? height(view, x, y) : Double.NaN;
                double toX = across(view, x, y);
                double toY = down(view, x, y, height);
                path.to(toX, toY);
                if (i == end && Double.isFinite(toY)) {
                    balls = balls.add(PlotFrame.dot(toX, toY, 5, "ball " + run.style()));
                }
            }
            paths = paths.add(Svg.path(path.data()).as("curve path " + run.style()));
        }
        return Svg.of("g").add(paths, balls);
    }
}
