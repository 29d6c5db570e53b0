package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What becomes of a descent in the long run, and the lowest point it has to do with. */
final class Outcome {
    /** What can become of it. */
    enum Kind {
        SETTLES,
        HILLTOP,
        BOUNCES,
        FLIES,
        CREEPS
    }

    static final Quantity MINIMUM = Quantity.of("weight", "minimum");
    static final Quantity LOWEST = Quantity.of("loss", "lowest");
    static final Quantity CURVATURE = Quantity.of("gradient", "curvature");
    static final Quantity BOUND = Quantity.of("rate", "bound");
    static final Quantity FACTOR = Quantity.of("rate", "factor");
    static final Quantity LEFT = Quantity.of("weight", "left");
    static final Quantity RIGHT = Quantity.of("weight", "right");

    private static final double FAR = 1e9;
    private static final double STILL = 1e-9;
    private static final double FLAT = 1e-6;

    private final Descent descent;
    private final Curve curve;
    private final Kind kind;
    private final int steps;
    private final double last;
    private final double other;
    private final double minimum;

    /** @param most so many steps are the long run */
    Outcome(Descent descent, int most) {
        this.descent = descent;
        this.curve = descent.curve();
        double before = Double.NaN;
        double now = descent.weight(0);
        double next = now;
        int step = 0;
        Kind found = Kind.CREEPS;
        while (step < most && found == Kind.CREEPS) {
            double slope = curve.slope(now);
            next = Descent.next(now, slope, descent.rate());
            double scale = Math.max(1, Math.abs(now));
            if (!(Math.abs(next) < FAR) || !Double.isFinite(slope)) {
                found = Kind.FLIES;
            } else if (Math.abs(next - now) <= STILL * scale && Math.abs(slope) < FLAT) {
                found = curve.curvature(now) < 0 ? Kind.HILLTOP : Kind.SETTLES;
            } else if (Math.abs(next - before) <= STILL * scale && Math.abs(next - now) > FLAT * scale) {
                found = Kind.BOUNCES;
            } else {
                before = now;
                now = next;
                step++;
            }
        }
        this.kind = found;
        this.steps = step;
        this.last = now;
        this.other = next;
        this.minimum = found == Kind.BOUNCES
                ? between(Math.min(now, next), Math.max(now, next))
                : found == Kind.SETTLES ? settled(now) : found == Kind.HILLTOP ? now : nearStart();
    }

    /** A few steps at a rate that fits the curve bring the last digits. */
    private double settled(double w) {
        double at = w;
        for (int i = 0; i < 40; i++) {
            double curvature = curve.curvature(at);
            at -= curvature > 0 ? curve.slope(at) / curvature : 0;
        }
        return Math.abs(at - w) < 1e-3 * Math.max(1, Math.abs(w)) ? at : w;
    }

    /** Where the slope changes its sign between two places; NaN when it does not. */
    private double between(double left, double right) {
        if (!(curve.slope(left) < 0) || !(curve.slope(right) > 0)) {
            return Double.NaN;
        }
        double low = left;
        double high = right;
        for (int i = 0; i < 200; i++) {
            double middle = 0.5 * (low + high);
            if (curve.slope(middle) < 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The lowest point of the valley in which the descent began, as far as it can be seen from there. */
    private double nearStart() {
        double start = descent.weight(0);
        double way = curve.slope(start) > 0 ? -1 : 1;
        double step = 0.05;
        double at = start;
        for (int i = 0; i < 400; i++) {
            double ahead = at + way * step;
            if (curve.slope(ahead) * way > 0) {
                return way > 0 ? between(at, ahead) : between(ahead, at);
            }
            at = ahead;
            step *= 1.03;
        }
        return Double.NaN;
    }

    Kind kind() {
        return kind;
    }

    /** After how many steps it was clear. */
    int steps() {
        return steps;
    }

    double left() {
        return Math.min(last, other);
    }

    double right() {
        return Math.max(last, other);
    }

    /** The lowest point that the verdict names; NaN when there is none. For a hilltop, its top. */
    double minimum() {
        return minimum;
    }

    double curvature() {
        return curve.curvature(minimum);
    }

    double bound() {
        return 2 / curvature();
    }

    /** What a step near the minimum multiplies the distance to it by. */
    double factor() {
        return 1 - descent.rate() * curvature();
    }

    /** After how many steps the cost above the lowest is a tenth of what it was; −1 when that takes too long. */
    int tenth(int most) {
        double lowest = curve.cost(minimum);
        double w = descent.weight(0);
        double wanted = (curve.cost(w) - lowest) / 10;
        for (int step = 0; step <= most; step++) {
            if (curve.cost(w) - lowest <= wanted) {
                return step;
            }
            w = Descent.next(w, curve.slope(w), descent.rate());
        }
        return -1;
    }

    /** Where one of the verdict's numbers comes from; null when it has none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        if (quantity.equals(LEFT) || quantity.equals(RIGHT)) {
            boolean isLeft = quantity.equals(LEFT);
            double from = isLeft ? right() : left();
            return new Explanation(
                    quantity,
                    say("One of the two places between which it bounces"),
                    "w",
                    isLeft ? left() : right(),
                    null,
                    List.of(),
                    List.of(),
                    new Check(
                            say("One step from the other place:"),
                            Descent.next(from, curve.slope(from), descent.rate()),
                            1e-6));
        } else if (!Double.isFinite(minimum)) {
            return null;
        } else if (quantity.equals(MINIMUM)) {
            return lowest(quantity);
        } else if (quantity.equals(LOWEST)) {
            return curve.cost(quantity, MINIMUM, minimum);
        } else if (quantity.equals(CURVATURE)) {
            return curve.curvature(quantity, MINIMUM, minimum);
        } else if (quantity.equals(BOUND)) {
            return Explanation.derived(
                    quantity,
                    say("The bound: near this minimum a larger η makes every step longer than the one before"),
                    "η_bound",
                    Formula.number(2).over(Formula.variable("C″")),
                    List.of(new Source("C″", CURVATURE, curvature())),
                    null);
        }
        return !quantity.equals(FACTOR)
                ? null
                : Explanation.derived(
                        quantity,
                        say("What a step near the minimum multiplies the distance to it by"),
                        "f",
                        Formula.number(1).minus(Formula.variable("η").times(Formula.variable("C″"))),
                        List.of(
                                new Source("η", descent.rateName(), descent.rate()),
                                new Source("C″", CURVATURE, curvature())),
                        null);
    }

    /** The place is checked by the costs alone: the lowest of three, ever closer together. */
    private Explanation lowest(Quantity quantity) {
        double sign = kind == Kind.HILLTOP ? -1 : 1;
        double at = minimum + 1e-3;
        for (double step = 1e-3; step > 1e-9; step *= 0.5) {
            for (int way = -1; way <= 1; way += 2) {
                while (sign * curve.cost(at + way * step) < sign * curve.cost(at)) {
                    at += way * step;
                }
            }
        }
        return new Explanation(
                quantity,
                kind == Kind.HILLTOP
                        ? say("A place with slope 0, on top of a hill")
                        : say("A place with slope 0, the lowest around"),
                "w",
                minimum,
                null,
                List.of(),
                List.of(),
                new Check(say("Found by comparing costs alone:"), at, 1e-5, 1));
    }
}
