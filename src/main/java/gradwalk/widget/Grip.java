package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.math.NumberText;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The upper part of a node as a handle: its number is dragged to the left and right, or changed by the arrow keys. */
public final class Grip {
    /** How much a drag over the width of a node changes, and a key. */
    private static final double SPAN = 4;

    private static final double STEP = 0.1;

    private final GraphDrawing drawing;
    private final List<Double> held;
    private final Function<List<Double>, Object> hold;

    /**
     * Handles of a drawing.
     *
     * @param held what was taken hold of last, as hold was told; empty for nothing
     * @param hold the figure's event for taking hold of something, or of nothing
     */
    public Grip(GraphDrawing drawing, List<Double> held, Function<List<Double>, Object> hold) {
        this.drawing = drawing;
        this.held = held;
        this.hold = hold;
    }

    /**
     * A handle.
     *
     * @param id tells it from the others
     * @param name what is changed, for assistive technology
     * @param limit the greatest value; the least is its negative
     * @param message the figure's event for a value
     */
    public Element of(int id, String name, double value, double limit, DoubleFunction<Object> message) {
        double width = drawing.look.width;
        double height = drawing.look.height;
        return PlotFrame.box(-width / 2, -height / 2, width, height * 0.4, "area grab")
                .with("role", "slider")
                .with("tabindex", 0)
                .with("aria-label", name)
                .with("aria-valuenow", NumberText.shortest(value))
                .with("aria-valuemin", NumberText.shortest(-limit))
                .with("aria-valuemax", NumberText.shortest(limit))
                .on("pointerdown", pressed -> hold.apply(List.of((double) id, pressed.across(), value)))
                .on("pointermove", moved -> moved(id, moved, message))
                .sending("pointerup", hold.apply(List.of()))
                .on("keydown", key -> pressed(key, value, message));
    }

    private @Nullable Object moved(int id, Happening moved, DoubleFunction<Object> message) {
        return !moved.pressed() || held.isEmpty() || held.get(0) != id
                ? null
                : message.apply(tenths(held.get(2) + (moved.across() - held.get(1)) * SPAN));
    }

    private static @Nullable Object pressed(Happening key, double value, DoubleFunction<Object> message) {
        int by = List.of("ArrowLeft", "ArrowDown").contains(key.key())
                ? -1
                : List.of("ArrowRight", "ArrowUp").contains(key.key()) ? 1 : 0;
        return by == 0 ? null : message.apply(tenths(value + by * STEP));
    }

    private static double tenths(double value) {
        return Math.floor(value * 10 + 0.5) / 10;
    }
}
