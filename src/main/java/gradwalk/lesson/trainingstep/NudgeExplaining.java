package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.List;

/** What happens when the first weight is raised by 0.01. */
final class NudgeExplaining {
    static final double NUDGE = 0.01;

    private final Run run;

    NudgeExplaining(Run run) {
        this.run = run;
    }

    Explanation explain(Quantity quantity) {
        int update = quantity.update();
        return quantity.node().equals("nudged_o") ? output(quantity, update) : error(quantity, update);
    }

    private Explanation output(Quantity quantity, int update) {
        double x = run.input(update)[0];
        Model model = run.at(update);
        double before = model.value("o", 1, 1);
        double after = Checks.outputs(run.input(update), nudged(update))[0];
        return new Explanation(
                quantity,
                say("How far output 1 moves when w₁₁ is raised by 0.01"),
                "Δo₁",
                x * NUDGE,
                Formula.variable("x₁").times(Formula.number(NUDGE)),
                List.of(new Source("x₁", Places.input(1, update), x)),
                List.of(),
                new Check(say("Output after minus output before:"), after - before, 1e-9));
    }

    private double[] nudged(int update) {
        double[] parameters = run.parameters(update).clone();
        parameters[0] += NUDGE;
        return parameters;
    }

    private Explanation error(Quantity quantity, int update) {
        double before = run.error(update);
        double after = run.errorWith(update, nudged(update));
        double closed = Checks.error(
                        run.setup().convention(), Checks.outputs(run.input(update), nudged(update)), run.target(update))
                - before;
        return new Explanation(
                quantity,
                say("How far E moves when w₁₁ is raised by 0.01: E after minus E before"),
                "ΔE",
                after - before,
                null,
                List.of(new Source("E", Places.error(update), before)),
                List.of(),
                new Check(say("Worked out a second time, by a plain sum:"), closed, 1e-7));
    }
}
