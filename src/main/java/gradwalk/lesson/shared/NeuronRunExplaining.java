package gradwalk.lesson.shared;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.formula.Formula;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of neurons in training come from. ∂C/∂w is told as its three factors, a parameter by the update that
 * made it; all else is the engine's own account.
 */
public final class NeuronRunExplaining {
    private static final double ROUNDING = 1e-9;

    private static final List<String> TITLES = List.of(
            "x",
            "the input",
            "y",
            "the target",
            "w",
            "the weight",
            "b",
            "the bias",
            "z",
            "the weighted input",
            "a",
            "the output",
            "the cost");

    private final List<NeuronRun> runs;
    private final String slope;
    private final Formula slopeFormula;

    /**
     * @param slope the name of the activation's slope, such as {@code "σ′(z)"}
     * @param slopeFormula the slope in terms of a
     */
    public NeuronRunExplaining(List<NeuronRun> runs, String slope, Formula slopeFormula) {
        this.runs = runs;
        this.slope = slope;
        this.slopeFormula = slopeFormula;
    }

    /** Where a number comes from; null when it is none of these runs. */
    public @Nullable Explanation explain(Quantity quantity) {
        int epoch = quantity.update();
        for (NeuronRun run : runs) {
            String suffix = run.name().suffix();
            if (quantity.node().endsWith(suffix) && epoch >= 0 && epoch <= run.end()) {
                String node = quantity.node().substring(0, quantity.node().length() - suffix.length());
                return explain(run, quantity, node, epoch);
            }
        }
        return null;
    }

    private @Nullable Explanation explain(NeuronRun run, Quantity quantity, String node, int epoch) {
        boolean gradient = quantity.kind().equals("gradient");
        if (gradient && node.equals("slope")) {
            return slope(run, quantity, epoch);
        }
        Explanation told =
                run.traced(epoch, element -> title(run, element.node().label())).explain(quantity);
        if (told == null) {
            return null;
        }
        if (gradient && node.equals("w")) {
            return factors(run, told, epoch);
        }
        boolean updated = epoch > 0 && !gradient && (node.equals("w") || node.equals("b"));
        return updated ? update(run, quantity, node, told, epoch) : told;
    }

    private static String title(NeuronRun run, String node) {
        return run.name().title() + ": " + say(named(node, TITLES));
    }

    /**
     * What is said of a node.
     *
     * @param titles names and what is said of each by turns; what is said of all others comes last
     */
    public static String named(String node, List<String> titles) {
        int at = titles.indexOf(node);
        return titles.get(at < 0 ? titles.size() - 1 : at + 1);
    }

    private Explanation slope(NeuronRun run, Quantity quantity, int epoch) {
        double a = run.outputs()[epoch];
        return Explanation.derived(
                quantity,
                run.name().title() + ": " + say("how fast a changes with z"),
                slope,
                slopeFormula,
                List.of(new Source("a", run.quantity("value", "a", epoch), a)),
                new Check(say("Measured by nudging z up and down:"), run.measuredSlope(epoch), 1e-5, 1e-3));
    }

    private Explanation factors(NeuronRun run, Explanation told, int epoch) {
        Neuron neuron = run.at(epoch);
        List<Source> sources = List.of(
                new Source("∂C/∂a", run.quantity("gradient", "a", epoch), neuron.gradient("a")),
                new Source(slope, run.quantity("gradient", "slope", epoch), slopeAt(run.outputs()[epoch])),
                new Source("x", run.quantity("input", "x", epoch), run.start().x()));
        Formula product =
                Formula.variable("∂C/∂a").times(Formula.variable(slope)).times(Formula.variable("x"));
        return new Explanation(
                told.of(),
                run.name().title() + ": " + told.title(),
                told.symbol(),
                told.value(),
                product,
                sources,
                List.of(),
                told.check());
    }

    /** The activation's slope where the output is a. */
    public double slopeAt(double a) {
        return slopeFormula.evaluate(name -> a);
    }

    private static Explanation update(NeuronRun run, Quantity quantity, String node, Explanation told, int epoch) {
        Traced before = run.traced(epoch - 1, element -> "");
        Quantity gradient = run.quantity("gradient", node, epoch - 1);
        Quantity old = run.quantity(quantity.kind(), node, epoch - 1);
        double rate = run.start().rate();
        List<Source> sources = List.of(
                new Source(node, old, before.number(old)),
                new Source("η", run.name().rate(), rate),
                new Source("∂C/∂" + node, gradient, before.number(gradient)));
        Formula formula = Formula.variable(node).minus(Formula.variable("η").times(Formula.variable("∂C/∂" + node)));
        double all = 0;
        double x = node.equals("w") ? 1 : run.start().x();
        for (int i = 0; i < epoch; i++) {
            all += run.gradients()[i] / x;
        }
        double first = node.equals("w") ? run.start().w() : run.start().b();
        return new Explanation(
                quantity,
                told.title(),
                told.symbol(),
                told.value(),
                formula,
                sources,
                List.of(),
                Double.isFinite(all)
                        ? new Check(
                                say("From the start, less η times all gradients so far:"),
                                first - rate * all,
                                ROUNDING,
                                // What is left of a start may be much smaller than the start, and carries its rounding.
                                Math.max(1, Math.abs(first)))
                        : null);
    }

    /**
     * An epoch at which a run passes a place of its curve, with the outputs on both sides of it.
     *
     * @param what which place it is, in words
     * @param after the first epoch behind the place
     */
    public static Explanation passing(Quantity quantity, NeuronRun run, String what, int epoch, int after) {
        double[] a = run.outputs();
        String note = after < 1
                ? say("It starts there.")
                : say(
                        "At epoch {0} it is {1}, at epoch {2} it is {3}.",
                        after - 1, NumberText.display(a[after - 1], 6), after, NumberText.display(a[after], 6));
        return new Explanation(
                quantity, run.name().title() + ": " + what, "n", epoch, null, List.of(), List.of(note), null);
    }
}
