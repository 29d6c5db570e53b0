package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each number of the figure comes from. */
final class Explaining {
    /** How far a central difference may be off, relative to the gradient. */
    private static final double DIFFERENCE = 1e-5;

    private static final double ROUNDING = 1e-9;

    private final Run run;

    Explaining(Run run) {
        this.run = run;
    }

    /** The explanation, or null when there is no such number. */
    @Nullable
    Explanation explain(Quantity quantity) {
        int update = Math.max(0, quantity.update());
        boolean later = quantity.kind().equals("weight") || quantity.kind().equals("bias");
        if (update > run.end() + (later ? 1 : 0)
                || !Places.exists(quantity, run.setup().bias())) {
            return null;
        }
        String kind = quantity.kind();
        if (kind.equals("input")) {
            return given(quantity, inputTitle(quantity), run.input(update)[quantity.column() - 1]);
        } else if (kind.equals("target")) {
            return quantity.node().equals("sum") ? targetSum(quantity, update) : target(quantity, update);
        } else if (kind.equals("gradient")) {
            return gradient(quantity, update);
        } else if (later) {
            return parameter(quantity, update);
        }
        return kind.equals("rate") || kind.equals("count") || quantity.node().equals("s")
                ? new RateExplaining(run).explain(quantity)
                : value(quantity, update);
    }

    private String inputTitle(Quantity quantity) {
        return say(
                "{0} of row {1}, in centimetres",
                say(Iris.FEATURES.get(quantity.column() - 1)), run.setup().row());
    }

    private Explanation given(Quantity quantity, String title, double value) {
        return Explanation.given(quantity, title, Places.symbol(quantity), value);
    }

    private Explanation target(Quantity quantity, int update) {
        double value = run.target(update)[quantity.column() - 1];
        return given(quantity, say("The target for {0}", say(Iris.SPECIES.get(quantity.column() - 1))), value);
    }

    private Explanation targetSum(Quantity quantity, int update) {
        double[] t = run.target(update);
        List<Source> sources = List.of(
                new Source("t₁", new Quantity("target", "t", 1, 1, update), t[0]),
                new Source("t₂", new Quantity("target", "t", 1, 2, update), t[1]),
                new Source("t₃", new Quantity("target", "t", 1, 3, update), t[2]));
        Formula formula = Formula.variable("t₁").plus(Formula.variable("t₂")).plus(Formula.variable("t₃"));
        double sum = t[0] + t[1] + t[2];
        return new Explanation(
                quantity,
                say("All targets together"),
                "Σt",
                sum,
                formula,
                sources,
                List.of(),
                new Check(say("Added from the last to the first:"), t[2] + t[1] + t[0], ROUNDING));
    }

    /** A weight is given at the start or where the reader put it; else it is what the update made of the one before. */
    private Explanation parameter(Quantity quantity, int update) {
        int place = Places.parameter(quantity);
        double value = run.parameters(update)[place];
        if (update == 0 || put(quantity, update)) {
            return given(quantity, startTitle(quantity, update), value);
        }
        Quantity before = quantity.at(update - 1);
        Quantity gradient = new Quantity("gradient", quantity.node(), quantity.row(), quantity.column(), update - 1);
        Model model = run.at(update - 1);
        String name = Places.symbol(quantity);
        String slope = Places.symbol(gradient);
        double rate = run.setup().rate();
        List<Source> sources = List.of(
                new Source(name, before, run.parameters(update - 1)[place]),
                new Source("η", Quantity.of("rate", "eta"), rate),
                new Source(slope, gradient, model.gradient(quantity.node(), quantity.row(), quantity.column())));
        Formula formula = Formula.variable(name).minus(Formula.variable("η").times(Formula.variable(slope)));
        return new Explanation(
                quantity,
                say("The weight after update {0}: the delta rule", update),
                name,
                value,
                formula,
                sources,
                List.of(),
                new Check(
                        say("With the gradient measured by nudging:"),
                        run.parameters(update - 1)[place]
                                - rate * model.measured(quantity.node(), quantity.row(), quantity.column()),
                        DIFFERENCE,
                        size(update - 1)));
    }

    /** What a central difference of E cannot tell from 0. */
    private double size(int update) {
        return 1e-3 * Math.max(1, Math.abs(run.error(update)));
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

    private Explanation value(Quantity quantity, int update) {
        if (quantity.node().equals("next")) {
            return new RateExplaining(run).next(quantity);
        }
        return quantity.node().startsWith("nudged")
                ? new NudgeExplaining(run).explain(quantity)
                : engine(quantity, update, Places.title(quantity), Checks.closed(run, quantity, update));
    }

    private Explanation gradient(Quantity quantity, int update) {
        double measured = run.at(update).measured(quantity.node(), quantity.row(), quantity.column());
        return engine(
                quantity,
                update,
                Places.title(quantity),
                new Check(say("Measured by nudging it up and down:"), measured, DIFFERENCE, size(update)));
    }

    /** What the engine itself says of an element, with its names turned into the page's. */
    private Explanation engine(Quantity quantity, int update, String title, Check check) {
        gradwalk.graph.Explanation told =
                run.at(update).explain(Places.element(run.at(update).graph(), quantity));
        List<Source> sources = new ArrayList<>();
        for (gradwalk.graph.Explanation.Binding binding : told.bindings()) {
            sources.add(new Source(binding.variable(), Places.quantity(binding, update), binding.value()));
        }
        return new Explanation(
                quantity, title, told.name(), told.result(), told.symbols(), List.copyOf(sources), List.of(), check);
    }
}
