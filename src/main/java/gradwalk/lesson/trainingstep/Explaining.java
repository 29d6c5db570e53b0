package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.data.Iris;
import gradwalk.formula.Formula;
import gradwalk.graph.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each number of the figure comes from. */
final class Explaining {
    private static final double ROUNDING = 1e-9;
    /** Numbers that are no element of the graph. */
    private static final List<String> DERIVED = List.of(
            "value:Σt",
            "value:nudged_o",
            "loss:nudged_E",
            "loss:next",
            "value:s",
            "rate:eta",
            "rate:lecture",
            "rate:solving",
            "rate:bound",
            "rate:ratio",
            "rate:factor",
            "count:right",
            "count:tied",
            "count:class1",
            "count:class2",
            "count:class3");

    private static final List<String> NODES = List.of("o", "p", "d", "E", "M");

    private static final List<String> TITLES = List.of(
            "Output {0}: the row times column {0} of W",
            "The share of output {0}",
            "Output {0} minus its target",
            "The error of this row",
            "The mean of the three squares");

    private final Run run;

    Explaining(Run run) {
        this.run = run;
    }

    /** The explanation, or null when there is no such number. */
    @Nullable
    Explanation explain(Quantity quantity) {
        int update = Math.max(0, quantity.update());
        boolean parameter = quantity.kind().equals("weight") || quantity.kind().equals("bias");
        if (update > run.end() + (parameter ? 1 : 0)) {
            return null;
        }
        if (parameter) {
            return parameter(quantity, update);
        }
        Explanation engine = traced(update).explain(quantity);
        if (engine != null) {
            return engine;
        }
        int derived = quantity.row() == 0 ? DERIVED.indexOf(quantity.kind() + ":" + quantity.node()) : -1;
        if (derived < 0) {
            return null;
        }
        return derived == 0
                ? targetSum(quantity, update)
                : derived <= 2 ? new NudgeExplaining(run).explain(quantity) : new RateExplaining(run).explain(quantity);
    }

    private Traced traced(int update) {
        return run.at(update).traced(update, this::title);
    }

    private String title(Element element) {
        String node = element.node().label();
        int column = element.column();
        if (node.equals("x")) {
            return say(
                    "{0} of row {1}, in centimetres",
                    say(Iris.FEATURES.get(column)), run.setup().row());
        } else if (node.equals("t")) {
            return say("The target for {0}", say(Iris.SPECIES.get(column)));
        }
        int at = NODES.indexOf(node);
        return at < 0 ? "" : say(TITLES.get(at), column + 1);
    }

    private Explanation targetSum(Quantity quantity, int update) {
        double[] t = run.target(update);
        List<Source> sources = List.of(
                new Source("t₁", Places.target(1, update), t[0]),
                new Source("t₂", Places.target(2, update), t[1]),
                new Source("t₃", Places.target(3, update), t[2]));
        Formula sum = Formula.variable("t₁").plus(Formula.variable("t₂")).plus(Formula.variable("t₃"));
        Check check = new Check(say("Added from the last to the first:"), t[2] + t[1] + t[0], ROUNDING);
        return Explanation.derived(quantity, say("All targets together"), "Σt", sum, sources, check);
    }

    /** A weight is given at the start or where the reader put it; else it is what the update made of the one before. */
    private @Nullable Explanation parameter(Quantity quantity, int update) {
        int made = Math.max(0, update - 1);
        Traced before = traced(made);
        boolean known = before.explain(quantity.at(made)) != null;
        Explanation gradient =
                before.explain(new Quantity("gradient", quantity.node(), quantity.row(), quantity.column(), made));
        if (gradient == null || !known) {
            return null;
        }
        String name = before.symbol(quantity.at(made));
        double value = run.parameters(update)[Places.parameter(quantity)];
        return update == 0 || put(quantity, update)
                ? Explanation.given(quantity, startTitle(quantity, update), name, value)
                : updated(quantity, name, gradient, value);
    }

    private Explanation updated(Quantity quantity, String name, Explanation gradient, double value) {
        int update = quantity.update();
        double old = run.parameters(update - 1)[Places.parameter(quantity)];
        double rate = run.setup().rate();
        List<Source> sources = List.of(
                new Source(name, quantity.at(update - 1), old),
                new Source("η", Quantity.of("rate", "eta"), rate),
                new Source(gradient.symbol(), gradient.of(), gradient.value()));
        Formula rule = Formula.variable(name).minus(Formula.variable("η").times(Formula.variable(gradient.symbol())));
        Check measured = gradient.check();
        Check check = measured == null
                ? null
                : new Check(
                        say("With the gradient measured by nudging:"),
                        old - rate * measured.value(),
                        measured.tolerance(),
                        measured.size());
        return new Explanation(
                quantity,
                say("The weight after update {0}: the delta rule", update),
                name,
                value,
                rule,
                sources,
                List.of(),
                check);
    }

    private boolean put(Quantity quantity, int update) {
        for (Edit edit : run.setup().edits()) {
            boolean here =
                    edit.update() == update && String.valueOf(edit.target()).equals(quantity.node());
            if (here && edit.row() == quantity.row() && edit.column() == quantity.column()) {
                return true;
            }
        }
        return false;
    }

    private String startTitle(Quantity quantity, int update) {
        State.Start start = run.setup().start();
        if (put(quantity, update)) {
            return say("Put here by you");
        } else if (quantity.kind().equals("bias")) {
            return say("The bias starts at 0");
        } else if (!start.weights().isEmpty()) {
            return say("Kept from the run before");
        }
        return start.seed() == 0
                ? say("All weights start at 1 here, so that the numbers can be checked")
                : say("Drawn at random from −1 to 1, seed {0}", start.seed());
    }
}
