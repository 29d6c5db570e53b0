package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Optimizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps down a curve from one start at one rate, up to a length or to the first number that is not finite. */
final class Descent {
    private static final Optimizer RULE = new GradientDescent();
    private static final double DIFFERENCE = 1e-5;

    private final Curve curve;
    private final double rate;
    private final String suffix;
    private final double[] weights;
    private final double[] costs;
    private final double[] slopes;
    private int end;

    /** @param suffix tells its numbers from those of other descents on a card */
    Descent(Curve curve, double start, double rate, int length, String suffix) {
        this.curve = curve;
        this.rate = rate;
        this.suffix = suffix;
        this.weights = new double[length + 1];
        this.costs = new double[length + 1];
        this.slopes = new double[length + 1];
        double w = start;
        for (int step = 0; step <= length; step++) {
            weights[step] = w;
            slopes[step] = curve.slope(w);
            costs[step] = curve.cost(w);
            end = step;
            if (!Double.isFinite(costs[step]) || !Double.isFinite(slopes[step])) {
                break;
            }
            w = next(w, slopes[step], rate);
        }
    }

    /** One step of the rule. */
    static double next(double w, double slope, double rate) {
        return RULE.next(new double[] {w}, new double[] {slope}, RULE.start(1), rate)[0];
    }

    Curve curve() {
        return curve;
    }

    double rate() {
        return rate;
    }

    /** The last step that can be shown. */
    int end() {
        return end;
    }

    /** Whether it ended at a number that is not finite. */
    boolean flew() {
        return !Double.isFinite(costs[end]) || !Double.isFinite(slopes[end]);
    }

    double weight(int step) {
        return weights[step];
    }

    double cost(int step) {
        return costs[step];
    }

    double slope(int step) {
        return slopes[step];
    }

    double[] costs() {
        return costs;
    }

    // The names of its numbers.

    Quantity weightName(int step) {
        return new Quantity("weight", "w" + suffix, 0, 0, step);
    }

    Quantity costName(int step) {
        return new Quantity("loss", "C" + suffix, 0, 0, step);
    }

    Quantity slopeName(int step) {
        return new Quantity("gradient", "w" + suffix, 0, 0, step);
    }

    /** η times the slope that led to a step. */
    Quantity moveName(int step) {
        return new Quantity("value", "step" + suffix, 0, 0, step);
    }

    Quantity rateName() {
        return Quantity.of("rate", "eta" + suffix);
    }

    double move(int step) {
        return rate * slopes[step - 1];
    }

    /** Where one of its numbers comes from; null when it has none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        int step = quantity.update();
        if (quantity.equals(rateName())) {
            return Explanation.given(quantity, say("The learning rate, chosen by you"), "η", rate);
        } else if (step < 0 || step > end) {
            return null;
        } else if (quantity.equals(weightName(step))) {
            return step == 0
                    ? Explanation.given(quantity, say("Where you stand first"), "w", weights[0])
                    : stepped(step);
        } else if (quantity.equals(costName(step))) {
            return curve.cost(quantity, weightName(step), weights[step]);
        } else if (quantity.equals(slopeName(step))) {
            return curve.slope(quantity, weightName(step), weights[step]);
        }
        return step > 0 && quantity.equals(moveName(step)) ? moved(step) : null;
    }

    private List<Source> before(int step) {
        return List.of(
                new Source("w", weightName(step - 1), weights[step - 1]),
                new Source("η", rateName(), rate),
                new Source("C′", slopeName(step - 1), slopes[step - 1]));
    }

    private Explanation stepped(int step) {
        Formula move = Formula.variable("η").times(Formula.variable("C′"));
        double w = weights[step - 1];
        return Explanation.derived(
                weightName(step),
                say("The weight after step {0}: downhill by η times the slope", step),
                "w",
                Formula.variable("w").minus(move),
                before(step),
                !curve.steady(w)
                        ? null
                        : new Check(
                                say("With the slope measured by nudging:"),
                                w - rate * curve.measuredSlope(w),
                                DIFFERENCE,
                                Math.max(1, Math.abs(rate)) * 1e-3 * Math.max(1, Math.abs(costs[step - 1]))));
    }

    private Explanation moved(int step) {
        return Explanation.derived(
                moveName(step),
                say("How far step {0} went: η times the slope", step),
                "Δw",
                Formula.variable("η").times(Formula.variable("C′")),
                before(step).subList(1, 3),
                null);
    }
}
