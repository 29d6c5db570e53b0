package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where each number of the four cards comes from. */
final class Explaining {
    /** What the product predicts for the change of C. */
    static final Quantity PREDICTED = Quantity.of("value", "predicted ΔC");

    private static final double ROUNDING = 1e-9;

    private final ChainFigure figure;
    private final State state;
    private final Chain chain;

    Explaining(ChainFigure figure, State state) {
        this.figure = figure;
        this.state = state;
        this.chain = figure.chain(state);
    }

    @Nullable
    Explanation explain(Quantity quantity) {
        String node = quantity.node();
        if (quantity.kind().equals("rate")) {
            return figure.given(state, quantity);
        } else if (node.startsWith("Δ")) {
            return change(quantity, node.substring(1));
        } else if (quantity.equals(PREDICTED)) {
            return predicted();
        } else if (quantity.kind().equals("slip")) {
            return new Slips(figure, state).explain(quantity);
        } else if (quantity.update() == 1) {
            return Chain.PARAMETERS.contains(node)
                    ? next(quantity)
                    : figure.updated(state).traced().explain(quantity);
        } else if (node.endsWith("′")) {
            return figure.nudged(state).traced().explain(quantity);
        }
        boolean told = new Slips(figure, state).told();
        boolean withheld = !told && Steps.shown(quantity.kind(), node) > figure.shown(state);
        return withheld ? null : chain.edges().explain(quantity);
    }

    /** The name of how far a node moves when w₂₃ is nudged. */
    static Quantity change(String node) {
        return Quantity.of(node.equals("w₂₃") ? "weight" : "value", "Δ" + node);
    }

    static double change(ChainFigure figure, State state, String node) {
        return node.equals("w₂₃")
                ? NudgeView.SIZES.get((int) state.knob(ChainFigure.SIZE))
                : figure.nudged(state).value(node) - figure.chain(state).value(node);
    }

    private Explanation change(Quantity quantity, String node) {
        if (node.equals("w₂₃")) {
            return Explanation.given(quantity, say("The nudge, chosen by you"), "Δw₂₃", change(figure, state, node));
        }
        String after = node.charAt(0) + "′" + node.substring(1);
        Formula formula = Formula.variable(after).minus(Formula.variable(node));
        Quantity moved = figure.nudged(state).traced().value(node);
        return Explanation.derived(
                quantity,
                say("How far {0} moves: {0} after the nudge minus {0} before", node),
                "Δ" + node,
                formula,
                List.of(
                        new Source(after, moved, figure.nudged(state).value(node)),
                        source(node, chain.traced().value(node))),
                null);
    }

    private Source source(String name, Quantity quantity) {
        return new Source(name, quantity, chain.traced().number(quantity));
    }

    private Explanation predicted() {
        Quantity nudge = change("w₂₃");
        return Explanation.derived(
                PREDICTED,
                say("What the derivative predicts for the change of C"),
                "ΔC",
                Formula.variable("∂C/∂w₂₃").times(Formula.variable("Δw₂₃")),
                List.of(
                        source("∂C/∂w₂₃", chain.traced().gradient("w₂₃")),
                        new Source("Δw₂₃", nudge, change(figure, state, "w₂₃"))),
                null);
    }

    private Explanation next(Quantity quantity) {
        String name = quantity.node();
        Formula step = Formula.variable("η").times(Formula.variable("∂C/∂" + name));
        double rate = state.knob(ChainFigure.RATE);
        double next = figure.updated(state).value(name);
        return Explanation.derived(
                quantity,
                say("{0} after the update", name),
                name,
                Formula.variable(name).minus(step),
                List.of(
                        source(name, chain.traced().value(name)),
                        new Source("η", Quantity.of("rate", "η"), rate),
                        source("∂C/∂" + name, chain.traced().gradient(name))),
                new Check(say("What the optimizer made of it:"), next, ROUNDING));
    }
}
