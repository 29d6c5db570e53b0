package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rates come from that matter for a row, and the counts over all rows. */
final class RateExplaining {
    private static final double MEASURED = 1e-6;
    /** An error below this is made of differences of which the last digits are rounding. */
    private static final double ROUNDING = 1e-12;

    private static final String SUBSCRIPTS = "₁₂₃₄";

    private final Run run;
    private final Convention convention;

    RateExplaining(Run run) {
        this.run = run;
        this.convention = run.setup().convention();
    }

    @Nullable
    Explanation explain(Quantity quantity) {
        if (quantity.kind().equals("count")) {
            return count(quantity);
        }
        int update = Math.max(0, quantity.update());
        double size = size(update);
        double rate = run.setup().rate();
        String node = quantity.node();
        if (node.equals("eta")) {
            return Explanation.given(quantity, say("The learning rate, chosen by you"), "η", rate);
        } else if (node.equals("lecture")) {
            return Explanation.given(quantity, say("The rate used first in this lesson"), "η", 0.01);
        } else if (node.equals("s")) {
            return size(quantity, update);
        } else if (node.equals("ratio")) {
            return ratio(quantity, update);
        }
        if (node.equals("factor")) {
            return factor(quantity, update);
        }
        return node.equals("solving") || node.equals("bound") ? mark(quantity, size) : next(quantity, update);
    }

    private double size(int update) {
        return Rates.size(run.input(update), run.setup().bias());
    }

    /** The rate that solves the row, as the lowest point of the parabola of E after one update; NaN where E is rounding. */
    private double vertex(int update) {
        double step = 1 / size(update);
        double here = run.error(update);
        if (here < ROUNDING) {
            return Double.NaN;
        }
        double near = run.errorAfter(update, step);
        double far = run.errorAfter(update, 2 * step);
        return step * (3 * here - 4 * near + far) / (2 * (here - 2 * near + far));
    }

    private Explanation size(Quantity quantity, int update) {
        double[] x = run.input(update);
        List<Source> sources = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        double backwards = run.setup().bias() ? 1 : 0;
        for (int i = 0; i < Model.INPUTS; i++) {
            String name = "x" + SUBSCRIPTS.charAt(i);
            sources.add(new Source(name, Places.input(i + 1, update), x[i]));
            terms.add(Formula.variable(name).power(2));
            backwards += x[Model.INPUTS - 1 - i] * x[Model.INPUTS - 1 - i];
        }
        if (run.setup().bias()) {
            terms.add(Formula.number(1));
        }
        return new Explanation(
                quantity,
                say("The row times itself, x·x; with a bias, 1 more"),
                "s",
                size(update),
                Formula.sum(terms),
                sources,
                List.of(),
                new Check(say("Added from the last to the first:"), backwards, 1e-12));
    }

    private @Nullable Explanation mark(Quantity quantity, double size) {
        if (!convention.bounded() || size == 0) {
            return null;
        }
        boolean bound = quantity.node().equals("bound");
        double above = convention.solving() * (bound ? 2 : 1);
        int update = Math.max(0, quantity.update());
        double measured = vertex(update) * (bound ? 2 : 1);
        return new Explanation(
                quantity,
                bound ? say("The bound: beyond it E grows") : say("The rate that solves this row in one step"),
                bound ? "η_bound" : "η_one",
                above / size,
                Formula.number(above).over(Formula.variable("s")),
                List.of(new Source("s", new Quantity("value", "s", 0, 0, update), size)),
                List.of(),
                Double.isFinite(measured)
                        ? new Check(say("Found from three points of the parabola:"), measured, MEASURED)
                        : null);
    }

    private @Nullable Explanation ratio(Quantity quantity, int update) {
        if (!convention.bounded()) {
            return null;
        }
        double solving = Rates.solving(convention, size(update));
        double value = run.setup().rate() / solving;
        double measured = run.setup().rate() / vertex(update);
        return new Explanation(
                quantity,
                say("How the chosen rate compares with the one that solves the row"),
                "r",
                value,
                Formula.variable("η").over(Formula.variable("η_one")),
                List.of(
                        eta(),
                        new Source("η_one", Quantity.of("rate", "solving").at(update), solving)),
                List.of(),
                Double.isFinite(measured)
                        ? new Check(say("With the lowest point of the parabola:"), measured, MEASURED)
                        : null);
    }

    private Source eta() {
        return new Source("η", Quantity.of("rate", "eta"), run.setup().rate());
    }

    private @Nullable Explanation factor(Quantity quantity, int update) {
        if (!convention.bounded()) {
            return null;
        }
        double ratio = run.setup().rate() / Rates.solving(convention, size(update));
        double before = run.at(update).value("d", 1, 1);
        double after = Checks.outputs(
                        run.input(update), run.at(update).updated(run.setup().rate()))[0]
                - run.target(update)[0];
        double measured = after / before;
        return new Explanation(
                quantity,
                say("What one update multiplies every difference o − t by"),
                "f",
                1 - ratio,
                Formula.number(1).minus(Formula.variable("r")),
                List.of(new Source("r", Quantity.of("rate", "ratio").at(update), ratio)),
                List.of(),
                Double.isFinite(measured) && Math.abs(before) > 1e-6
                        ? new Check(say("The first difference after an update, over the one before:"), measured, 1e-6)
                        : null);
    }

    /** E after one update from here. */
    private Explanation next(Quantity quantity, int update) {
        double value = run.errorAfter(update, run.setup().rate());
        double[] next = run.at(update).updated(run.setup().rate());
        double closed = Checks.error(convention, Checks.outputs(run.input(update), next), run.target(update));
        boolean bounded = convention.bounded() && size(update) > 0;
        double ratio = bounded ? run.setup().rate() / Rates.solving(convention, size(update)) : 0;
        Formula formula = Formula.variable("E")
                .times(Formula.number(1).minus(Formula.variable("r")).power(2));
        return new Explanation(
                quantity,
                say("The error after one update from here"),
                "E_next",
                value,
                bounded ? formula : null,
                bounded
                        ? List.of(
                                new Source("E", Places.error(update), run.error(update)),
                                new Source("r", Quantity.of("rate", "ratio").at(update), ratio))
                        : List.of(),
                List.of(),
                new Check(say("From the new weights, by a plain sum:"), closed, 1e-9));
    }

    private Explanation count(Quantity quantity) {
        Flowers flowers = new Flowers(run, Math.max(0, quantity.update()));
        String node = quantity.node();
        double count = node.equals("right")
                ? flowers.right()
                : node.equals("tied") ? flowers.tied() : flowers.answered(node.charAt(node.length() - 1) - '1');
        return Explanation.given(quantity, say("Counted over all 150 rows with the present weights"), "n", count);
    }
}
