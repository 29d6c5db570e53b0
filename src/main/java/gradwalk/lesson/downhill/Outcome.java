package gradwalk.lesson.downhill;

import gradwalk.app.Quantity;

/** What becomes of a descent in the long run, and the lowest point it has to do with. */
final class Outcome {
    /** What can become of it. */
    enum Kind {
        SETTLES,
        HILLTOP,
        BOUNCES,
        /** Still from side to side of a minimum in the long run, by other lengths each time. */
        SWINGS,
        FLIES,
        /** It lands where the curve has no number. */
        LEAVES,
        /** No slope and no curvature: no step moves it. */
        FLAT,
        CREEPS
    }

    static final Quantity MINIMUM = Quantity.of("weight", "minimum");
    static final Quantity LOWEST = Quantity.of("loss", "lowest");
    static final Quantity CURVATURE = Quantity.of("gradient", "curvature");
    static final Quantity BOUND = Quantity.of("rate", "bound");
    static final Quantity FACTOR = Quantity.of("rate", "factor");
    static final Quantity LEFT = Quantity.of("weight", "left");
    static final Quantity RIGHT = Quantity.of("weight", "right");
    static final Quantity NEAR = Quantity.of("weight", "near");
    static final Quantity NEAR_CURVATURE = Quantity.of("gradient", "nearcurvature");
    static final Quantity NEAR_BOUND = Quantity.of("rate", "nearbound");

    private static final double FAR = 1e9;
    private static final double STILL = 1e-9;
    private static final double FLAT = 1e-6;
    /** Looks so often, each time a little farther on, and a few times wherever it is. */
    private static final int AHEAD = 75;

    private static final int FEW = 20;

    private final Descent descent;
    private final Curve curve;
    private final Kind kind;
    private final int steps;
    private final double before;
    private final double last;
    private final double other;
    private final double minimum;
    private final double near;

    /** @param most so many steps are the long run */
    Outcome(Descent descent, int most) {
        this.descent = descent;
        this.curve = descent.curve();
        double earlier = Double.NaN;
        double now = descent.weight(0);
        double next = now;
        int step = 0;
        Kind found = Kind.CREEPS;
        while (step < most && found == Kind.CREEPS) {
            double slope = step <= descent.end() ? descent.slope(step) : curve.slope(now);
            next = Descent.next(now, slope, descent.rate());
            double scale = Math.max(1, Math.abs(now));
            if (!Double.isFinite(slope)
                    || !Double.isFinite(step <= descent.end() ? descent.cost(step) : curve.cost(now))) {
                found = Kind.LEAVES;
            } else if (!(Math.abs(next) < FAR)) {
                found = Kind.FLIES;
            } else if (Math.abs(next - now) <= STILL * scale && Math.abs(slope) < FLAT) {
                found = still(curve.curvature(now));
            } else if (Math.abs(next - earlier) <= STILL * scale && Math.abs(next - now) > FLAT * scale) {
                found = Kind.BOUNCES;
            } else if (++step < most) {
                earlier = now;
                now = next;
            }
        }
        this.before = earlier;
        this.last = now;
        this.other = next;
        this.steps = step;
        this.near = nearStart();
        double between = between(left(), right());
        boolean swings = (next - now) * (now - earlier) < 0 && Double.isFinite(between);
        this.kind = found == Kind.CREEPS && swings ? Kind.SWINGS : found;
        this.minimum = jumps()
                ? between
                : found == Kind.SETTLES
                        ? settled(now)
                        : found == Kind.HILLTOP ? now : found == Kind.FLAT ? Double.NaN : near;
    }

    private static Kind still(double curvature) {
        return Math.abs(curvature) < STILL ? Kind.FLAT : curvature < 0 ? Kind.HILLTOP : Kind.SETTLES;
    }

    private boolean jumps() {
        return kind == Kind.BOUNCES || kind == Kind.SWINGS;
    }

    /** To the last digits, which steps would take long to bring. */
    private double settled(double w) {
        double around = 1e-2 * Math.max(1, Math.abs(w));
        double found = between(w - around, w + around);
        return Math.abs(found - w) < around ? found : w;
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
        return snapped(0.5 * (low + high));
    }

    /** To six decimals, where the slope is no larger there. */
    private double snapped(double w) {
        double round = Math.floor(w * 1e6 + 0.5) / 1e6 + 0.0;
        return Math.abs(curve.slope(round)) <= Math.abs(curve.slope(w)) ? round : w;
    }

    /** The lowest point of the valley in which the descent began, as far as it can be seen from there. */
    private double nearStart() {
        double start = descent.weight(0);
        double way = curve.slope(start) > 0 ? -1 : 1;
        double step = 0.05;
        double at = start;
        for (int i = 0; i < AHEAD && (i < FEW || curve.near(at)); i++) {
            double ahead = at + way * step;
            if (curve.slope(ahead) * way > 0) {
                return way > 0 ? between(at, ahead) : between(ahead, at);
            }
            at = ahead;
            step *= 1.06;
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

    /** Whether the last jump is longer than the one before. */
    boolean growing() {
        return Math.abs(other - last) > Math.abs(last - before);
    }

    /** The minimum next to the start, where the steps have left its valley; else NaN. */
    double near() {
        return Math.abs(near - minimum) > 1e-3 && steps > 0 ? near : Double.NaN;
    }

    double nearBound() {
        return 2 / curve.curvature(near);
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

    /** The place before the last two. */
    double before() {
        return before;
    }

    /** The last place but one. */
    double last() {
        return last;
    }

    /** The last place. */
    double other() {
        return other;
    }
}
