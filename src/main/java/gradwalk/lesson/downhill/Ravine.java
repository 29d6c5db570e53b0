package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.math.Functions;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Optimizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Steps down the ravine ½(x² + 20y²), and where their numbers come from. */
final class Ravine {
    /** By weight, x and y: the curvature along it. The least point is at 0, 0. */
    static final double[] CURVATURES = {1, 20};

    static final List<String> NAMES = List.of("x", "y");
    static final Quantity BOUND = Quantity.of("rate", "bound");

    private static final Optimizer RULE = new GradientDescent();
    private static final double DEGREES = 180 / Math.PI;
    private static final double NUDGE = 1e-5;
    private static final Formula COST = Formula.number(0.5)
            .times(Formula.variable("x")
                    .power(2)
                    .plus(Formula.number(20).times(Formula.variable("y").power(2))));

    private final double rate;
    /** By weight, and by step. */
    private final double[][] weights;

    Ravine(double x, double y, double rate, int length) {
        this.rate = rate;
        this.weights = new double[][] {new double[length + 1], new double[length + 1]};
        double[] at = {x, y};
        for (int step = 0; step <= length; step++) {
            weights[0][step] = at[0];
            weights[1][step] = at[1];
            double[] gradient = {gradient(0, step), gradient(1, step)};
            at = RULE.next(at, gradient, RULE.start(2), rate);
        }
    }

    static double cost(double x, double y) {
        return COST.evaluate(name -> name.equals("x") ? x : y);
    }

    /** All places of a weight. */
    double[] run(int which) {
        return weights[which];
    }

    double weight(int which, int step) {
        return weights[which][step];
    }

    double gradient(int which, int step) {
        return CURVATURES[which] * weights[which][step];
    }

    double cost(int step) {
        return cost(weights[0][step], weights[1][step]);
    }

    /** Between the way against the gradient and the way to the minimum, in degrees; NaN where there is no way. */
    double angle(int step) {
        double x = weights[0][step];
        double y = weights[1][step];
        double across = gradient(0, step) * y - gradient(1, step) * x;
        double along = gradient(0, step) * x + gradient(1, step) * y;
        return along > 0 ? Math.atan2(Math.abs(across), along) * DEGREES : Double.NaN;
    }

    /** What a step multiplies a weight by. */
    double factor(int which) {
        return 1 - rate * CURVATURES[which];
    }

    static double bound() {
        return 2 / CURVATURES[1];
    }

    // The names of its numbers.

    static Quantity weightName(int which, int step) {
        return new Quantity("weight", NAMES.get(which), 0, 0, step);
    }

    static Quantity gradientName(int which, int step) {
        return new Quantity("gradient", NAMES.get(which), 0, 0, step);
    }

    static Quantity costName(int step) {
        return new Quantity("loss", "C", 0, 0, step);
    }

    static Quantity angleName(int step) {
        return new Quantity("angle", "angle", 0, 0, step);
    }

    static Quantity factorName(int which) {
        return Quantity.of("rate", "factor." + NAMES.get(which));
    }

    static Quantity rateName() {
        return Quantity.of("rate", "eta");
    }

    private static Quantity curvatureName(int which) {
        return Quantity.of("gradient", "curvature." + NAMES.get(which));
    }

    /** Where one of its numbers comes from; null when it has none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        int step = quantity.update();
        if (quantity.equals(rateName())) {
            return Explanation.given(quantity, say("The learning rate, chosen by you"), "η", rate);
        } else if (quantity.equals(BOUND)) {
            return Explanation.derived(
                    quantity,
                    say("The bound: with a larger η the steps across the ravine grow"),
                    "η_bound",
                    Formula.number(2).over(Formula.variable("C″")),
                    List.of(new Source("C″", curvatureName(1), CURVATURES[1])),
                    null);
        }
        for (int which = 0; which < NAMES.size(); which++) {
            Explanation told = explain(quantity, which, step);
            if (told != null) {
                return told;
            }
        }
        if (step < 0 || step >= weights[0].length) {
            return null;
        }
        List<Source> places = List.of(source(0, step), source(1, step));
        if (quantity.equals(costName(step))) {
            return Explanation.derived(quantity, say("The cost at this place"), "C", COST, places, null);
        }
        return quantity.equals(angleName(step)) ? between(quantity, step) : null;
    }

    private Source source(int which, int step) {
        return new Source(NAMES.get(which), weightName(which, step), weights[which][step]);
    }

    private @Nullable Explanation explain(Quantity quantity, int which, int step) {
        String name = NAMES.get(which);
        if (quantity.equals(curvatureName(which))) {
            return Explanation.given(
                    quantity, say("The curvature along {0}, as the formula has it", name), "C″", CURVATURES[which]);
        } else if (quantity.equals(factorName(which))) {
            return Explanation.derived(
                    quantity,
                    say("What each step multiplies {0} by", name),
                    "f",
                    Formula.number(1).minus(Formula.variable("η").times(Formula.variable("C″"))),
                    List.of(
                            new Source("η", rateName(), rate),
                            new Source("C″", curvatureName(which), CURVATURES[which])),
                    null);
        } else if (step < 0 || step >= weights[0].length) {
            return null;
        } else if (quantity.equals(gradientName(which, step))) {
            return sloped(quantity, which, step);
        }
        return !quantity.equals(weightName(which, step))
                ? null
                : step == 0
                        ? Explanation.given(quantity, say("Where you stand first"), name, weights[which][0])
                        : stepped(quantity, which, step);
    }

    private Explanation sloped(Quantity quantity, int which, int step) {
        double x = weights[0][step];
        double y = weights[1][step];
        double size = NUDGE * Math.max(1, Math.abs(weights[which][step]));
        double dx = which == 0 ? size : 0;
        double dy = size - dx;
        Formula weight = Formula.variable(NAMES.get(which));
        return Explanation.derived(
                quantity,
                say("How fast the cost grows with {0} alone", NAMES.get(which)),
                "∂C/∂" + NAMES.get(which),
                which == 0 ? weight : Formula.number(CURVATURES[which]).times(weight),
                List.of(source(which, step)),
                new Check(
                        say("Measured by nudging it up and down:"),
                        (cost(x + dx, y + dy) - cost(x - dx, y - dy)) / (2 * size),
                        1e-5,
                        Math.max(1e-3, 1e-3 * cost(step))));
    }

    private Explanation stepped(Quantity quantity, int which, int step) {
        String name = NAMES.get(which);
        String slope = "∂C/∂" + name;
        return Explanation.derived(
                quantity,
                say("{0} after step {1}: against its own slope", name, step),
                name,
                Formula.variable(name).minus(Formula.variable("η").times(Formula.variable(slope))),
                List.of(
                        source(which, step - 1),
                        new Source("η", rateName(), rate),
                        new Source(slope, gradientName(which, step - 1), gradient(which, step - 1))),
                new Check(
                        say("From the start, by the number that each step multiplies it by:"),
                        weights[which][0] * Functions.wholePower(factor(which), step),
                        1e-9));
    }

    private Explanation between(Quantity quantity, int step) {
        double x = weights[0][step];
        double y = weights[1][step];
        double one = Math.atan2(-gradient(1, step), -gradient(0, step));
        double other = Math.atan2(-y, -x);
        double apart = Math.abs(one - other) * DEGREES;
        return new Explanation(
                quantity,
                say("Between the way against the gradient and the way to the minimum, in degrees"),
                "α",
                angle(step),
                null,
                List.of(
                        source(0, step),
                        source(1, step),
                        new Source("∂C/∂x", gradientName(0, step), gradient(0, step)),
                        new Source("∂C/∂y", gradientName(1, step), gradient(1, step))),
                List.of(say("Against the gradient is where the cost falls fastest. It is not where the minimum lies.")),
                new Check(
                        say("The difference of the two ways’ own angles:"),
                        apart > 180 ? 360 - apart : apart,
                        1e-9,
                        1e-3));
    }
}
