package gradwalk.app;

import java.util.ArrayList;
import java.util.List;

/**
 * A number that a reader can turn. A figure's knobs are a table; what they are set to is a list in the same order.
 *
 * @param name its name in the address
 * @param quantity its name on the page
 * @param title what it is, in words
 * @param symbol its name in formulas
 * @param first where it stands at first
 * @param step what its values are multiples of; 0 for any
 * @param asked whether the figure's questions are about it: to put one sets it back to where it stood first
 */
public record Knob(
        String name,
        Quantity quantity,
        String title,
        String symbol,
        double first,
        double least,
        double greatest,
        double step,
        boolean asked) {

    /** A number that the figure's questions are about. */
    public static Knob of(Quantity quantity, String title, String symbol, double first, double least, double greatest) {
        return new Knob(quantity.node(), quantity, title, symbol, first, least, greatest, 0, true);
    }

    /** A choice of a few, counted from 0. */
    public static Knob choice(String name, int count) {
        return of(Quantity.of("choice", name), name, name, 0, 0, count - 1).by(1);
    }

    /** The same with another name in the address. */
    public Knob named(String other) {
        return new Knob(other, quantity, title, symbol, first, least, greatest, step, asked);
    }

    /** The same, which the figure's questions do not touch. */
    public Knob aside() {
        return new Knob(name, quantity, title, symbol, first, least, greatest, step, false);
    }

    /** The same in multiples of a step. */
    public Knob by(double newStep) {
        return new Knob(name, quantity, title, symbol, first, least, greatest, newStep, asked);
    }

    /** The value nearest to a wished one that it can be set to. */
    double fitted(double value) {
        double stepped = step == 0 ? value : Math.floor(value / step + 0.5) * step;
        // Adding 0 makes −0 plain 0, as an address writes it.
        return Math.max(least, Math.min(greatest, stepped)) + 0.0;
    }

    /** Where a table of knobs stands at first. */
    public static List<Double> first(List<Knob> knobs) {
        List<Double> values = new ArrayList<>();
        for (Knob knob : knobs) {
            values.add(knob.first());
        }
        return List.copyOf(values);
    }
}
