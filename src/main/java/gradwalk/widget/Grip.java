package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Knob;
import gradwalk.app.KnobFigure.Event;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The upper part of a node as a handle: its number is dragged to the left and right, or changed by the arrow keys. */
public final class Grip {
    /** How much a drag over the width of a node changes, and a key. */
    private static final double SPAN = 4;

    private static final double STEP = 0.1;

    private Grip() {}

    /**
     * The handle for one of a figure's numbers.
     *
     * @param index the number's place in the table
     */
    public static Element of(Knobs knobs, int index, GraphDrawing drawing) {
        Knob knob = knobs.knob(index);
        double value = knobs.value(index);
        double width = drawing.look.width;
        double height = drawing.look.height;
        return PlotFrame.box(-width / 2, -height / 2, width, height - 40, "area grab")
                .with("role", "slider")
                .with("tabindex", 0)
                .with("aria-label", say(knob.title()))
                .with("aria-valuenow", NumberText.shortest(value))
                .with("aria-valuemin", NumberText.shortest(knob.least()))
                .with("aria-valuemax", NumberText.shortest(knob.greatest()))
                .on("pointerdown", pressed -> new Event.Grip(List.of((double) index, pressed.across(), value)))
                .on("pointermove", moved -> moved(knobs, index, moved))
                .sending("pointerup", new Event.Grip(List.of()))
                .on("keydown", key -> pressed(key, index, value));
    }

    private static @Nullable Object moved(Knobs knobs, int index, Happening moved) {
        List<Double> held = knobs.grip();
        if (!moved.pressed() || held.isEmpty() || held.get(0) != index) {
            return null;
        }
        return new Event.Turn(index, tenths(held.get(2) + (moved.across() - held.get(1)) * SPAN));
    }

    private static @Nullable Object pressed(Happening key, int index, double value) {
        int by = List.of("ArrowLeft", "ArrowDown").contains(key.key())
                ? -1
                : List.of("ArrowRight", "ArrowUp").contains(key.key()) ? 1 : 0;
        return by == 0 ? null : new Event.Turn(index, tenths(value + by * STEP));
    }

    private static double tenths(double value) {
        return Math.floor(value * 10 + 0.5) / 10;
    }
}
