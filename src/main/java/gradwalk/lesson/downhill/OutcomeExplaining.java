package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the numbers of a verdict come from. */
final class OutcomeExplaining {
    private final Outcome outcome;
    private final Descent descent;
    private final Curve curve;
    private final double minimum;
    private final double near;

    OutcomeExplaining(Outcome outcome, Descent descent) {
        this.outcome = outcome;
        this.descent = descent;
        this.curve = descent.curve();
        this.minimum = outcome.minimum();
        this.near = outcome.near();
    }

    /** Where one of the verdict's numbers comes from; null when it has none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        if (quantity.equals(Outcome.LEFT) || quantity.equals(Outcome.RIGHT)) {
            return jump(quantity, quantity.equals(Outcome.LEFT) == outcome.last() < outcome.other());
        } else if (Double.isFinite(near) && quantity.equals(Outcome.NEAR)) {
            return lowest(quantity, near, false);
        } else if (Double.isFinite(near) && quantity.equals(Outcome.NEAR_CURVATURE)) {
            return curve.curvature(quantity, Outcome.NEAR, near);
        } else if (Double.isFinite(near) && quantity.equals(Outcome.NEAR_BOUND)) {
            return bound(quantity, Outcome.NEAR_CURVATURE, curve.curvature(near));
        } else if (!Double.isFinite(minimum)) {
            return null;
        } else if (quantity.equals(Outcome.MINIMUM)) {
            return lowest(quantity, minimum, outcome.kind() == Outcome.Kind.HILLTOP);
        } else if (quantity.equals(Outcome.LOWEST)) {
            return curve.cost(quantity, Outcome.MINIMUM, minimum);
        } else if (quantity.equals(Outcome.CURVATURE)) {
            return curve.curvature(quantity, Outcome.MINIMUM, minimum);
        } else if (quantity.equals(Outcome.BOUND)) {
            return bound(quantity, Outcome.CURVATURE, outcome.curvature());
        }
        return !quantity.equals(Outcome.FACTOR)
                ? null
                : Explanation.derived(
                        quantity,
                        say("What a step near the minimum multiplies the distance to it by"),
                        "f",
                        Formula.number(1).minus(Formula.variable("η").times(Formula.variable("C″"))),
                        List.of(
                                new Source("η", descent.rateName(), descent.rate()),
                                new Source("C″", Outcome.CURVATURE, outcome.curvature())),
                        null);
    }

    private Explanation jump(Quantity quantity, boolean isLast) {
        double from = isLast ? outcome.before() : outcome.last();
        return new Explanation(
                quantity,
                say("One of the two places between which it jumps"),
                "w",
                isLast ? outcome.last() : outcome.other(),
                null,
                List.of(),
                List.of(),
                new Check(
                        say("One step from the place before:"),
                        Descent.next(from, curve.slope(from), descent.rate()),
                        1e-6));
    }

    private static Explanation bound(Quantity quantity, Quantity source, double curvature) {
        return Explanation.derived(
                quantity,
                say("The bound: near this minimum a larger η makes every step longer than the one before"),
                "η_bound",
                Formula.number(2).over(Formula.variable("C″")),
                List.of(new Source("C″", source, curvature)),
                null);
    }

    /** A place is checked by the costs alone: the lowest of three, ever closer together. */
    private Explanation lowest(Quantity quantity, double place, boolean top) {
        double sign = top ? -1 : 1;
        double at = place + 1e-3;
        for (double step = 1e-3; step > 1e-9; step *= 0.5) {
            for (int way = -1; way <= 1; way += 2) {
                while (sign * curve.cost(at + way * step) < sign * curve.cost(at)) {
                    at += way * step;
                }
            }
        }
        return new Explanation(
                quantity,
                top ? say("A place with slope 0, on top of a hill") : say("A place with slope 0, the lowest around"),
                "w",
                place,
                null,
                List.of(),
                List.of(),
                new Check(say("Found by comparing costs alone:"), at, 1e-5, 1));
    }
}
