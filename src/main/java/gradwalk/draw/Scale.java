package gradwalk.draw;

import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;

/**
 * Maps values to places along an axis of a drawing, evenly or by their logarithm.
 *
 * @param least the value at {@code start}
 * @param greatest the value at {@code end}
 * @param start the place of the least value, in the drawing's units
 * @param end the place of the greatest value
 * @param logarithmic whether equal ratios are equally far apart; values are then positive
 */
public record Scale(double least, double greatest, double start, double end, boolean logarithmic) {
    private static final double LN10 = 2.302585092994046;

    public Scale {
        if (!(greatest > least) || (logarithmic && least <= 0)) {
            throw new IllegalArgumentException("A scale needs least < greatest, both positive when logarithmic.");
        }
    }

    /** The place of a value; a value outside, or none at all, is put at the nearer end. */
    public double place(double value) {
        double share = share(value);
        return start + (end - start) * (share >= 0 ? Math.min(1, share) : 0);
    }

    /** The place of a value, also beyond the ends of the axis, up to ten times its length; NaN for none at all. */
    public double beyond(double value) {
        double share = Math.max(-10, Math.min(10, share(value)));
        return start + (end - start) * share;
    }

    /** How far along the axis a value is: 0 at the least, 1 at the greatest. */
    public double share(double value) {
        if (!logarithmic) {
            return (value - least) / (greatest - least);
        }
        double from = Functions.log(least);
        return value <= 0 ? Double.NEGATIVE_INFINITY : (Functions.log(value) - from) / (Functions.log(greatest) - from);
    }

    /** The value at a share of the axis, the inverse of {@link #share}. */
    public double at(double share) {
        if (!logarithmic) {
            return least + share * (greatest - least);
        }
        double from = Functions.log(least);
        return Functions.exp(from + share * (Functions.log(greatest) - from));
    }

    /** Whether a value lies on the axis. */
    public boolean holds(double value) {
        return value >= least && value <= greatest;
    }

    /** Round values along the axis, about as many as wished for. */
    public List<Double> ticks(int wished) {
        return logarithmic ? powers(wished) : rounds(wished);
    }

    private List<Double> rounds(int wished) {
        double step = step((greatest - least) / wished);
        List<Double> ticks = new ArrayList<>();
        // Adding 0 makes −0 plain 0.
        double first = Math.ceil(least / step - 1e-9) + 0.0;
        for (double i = first; i * step <= greatest + step * 1e-9; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /** The round number 1, 2 or 5 times a power of ten that is at least the one given. */
    private static double step(double wanted) {
        double power = Functions.pow(10, Math.floor(Functions.log(wanted) / LN10));
        double rest = wanted / power;
        return power * (rest <= 1 ? 1 : rest <= 2 ? 2 : rest <= 5 ? 5 : 10);
    }

    private List<Double> powers(int wished) {
        int from = (int) Math.ceil(Functions.log(least) / LN10 - 1e-9);
        int to = (int) Math.floor(Functions.log(greatest) / LN10 + 1e-9);
        int stride = Math.max(1, (to - from + wished) / wished);
        List<Double> ticks = new ArrayList<>();
        for (int power = from; power <= to; power += stride) {
            ticks.add(Functions.pow(10, power));
        }
        return ticks;
    }
}
