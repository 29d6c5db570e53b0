package gradwalk.lesson.landscapes;

import gradwalk.app.Quantity;
import gradwalk.optim.Optimizer;
import gradwalk.optim.State;
import java.util.Arrays;

/** A run of a rule from a start: every place, cost and slope, up to a length or to the first that is not finite. */
final class Course {
    private final Entrant entrant;
    private final Optimizer rule;
    private final double rate;
    /** By axis and step. */
    private final double[][] places;

    private final double[][] slopes;
    private final double[] costs;

    Course(Cost cost, Entrant entrant, Optimizer rule, double rate, double[] start, int length) {
        this.entrant = entrant;
        this.rule = rule;
        this.rate = rate;
        double[][] all = new double[5][length + 1];
        double[] at = start.clone();
        double[] slope = new double[2];
        State state = rule.start(2);
        int end = 0;
        for (int step = 0; step <= length; step++) {
            end = step;
            double c = cost.at(at[0], at[1], slope);
            double[] row = {at[0], at[1], slope[0], slope[1], c};
            for (int i = 0; i < row.length; i++) {
                all[i][step] = row[i];
            }
            // Written so that NaN counts as not finite.
            if (!(Math.abs(c) + Math.abs(slope[0]) + Math.abs(slope[1]) < Double.POSITIVE_INFINITY)) {
                break;
            }
            rule.step(at, slope, 2, state, rate);
        }
        for (int i = 0; i < all.length; i++) {
            all[i] = Arrays.copyOf(all[i], end + 1);
        }
        this.places = new double[][] {all[0], all[1]};
        this.slopes = new double[][] {all[2], all[3]};
        this.costs = all[4];
    }

    Entrant entrant() {
        return entrant;
    }

    Optimizer rule() {
        return rule;
    }

    double rate() {
        return rate;
    }

    /** The last step that it has. */
    int end() {
        return costs.length - 1;
    }

    /** Whether it ended at a number that is not finite. */
    boolean flew() {
        return !Double.isFinite(costs[end()])
                || !Double.isFinite(slopes[0][end()])
                || !Double.isFinite(slopes[1][end()]);
    }

    double[] places(int axis) {
        return places[axis];
    }

    double[] slopes(int axis) {
        return slopes[axis];
    }

    double[] costs() {
        return costs;
    }

    // The names of its numbers.

    Quantity placeName(int axis, int step) {
        return new Quantity("weight", Cost.AXES.get(axis) + entrant.suffix(), 0, 0, step);
    }

    Quantity slopeName(int axis, int step) {
        return new Quantity("gradient", Cost.AXES.get(axis) + entrant.suffix(), 0, 0, step);
    }

    Quantity costName(int step) {
        return new Quantity("loss", "C" + entrant.suffix(), 0, 0, step);
    }

    /** What a line of the rule gave, which is not yet the weight. */
    Quantity lineName(String symbol, int axis, int step) {
        return new Quantity("value", symbol + "." + Cost.AXES.get(axis) + entrant.suffix(), 0, 0, step);
    }

    Quantity rateName() {
        return Quantity.of("rate", "eta" + entrant.suffix());
    }

    Quantity settingName(Optimizer.Setting setting) {
        return Quantity.of("rate", setting.key() + entrant.suffix());
    }
}
