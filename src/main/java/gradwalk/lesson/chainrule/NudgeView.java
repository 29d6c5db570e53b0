package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of the nudge: w₂₃ is moved a little, and the change travels along the chain to C. */
final class NudgeView {
    /** The nodes that the nudge passes; it has come to the last at the last step. */
    static final List<String> WAY = List.of("w₂₃", "z₃", "a₃", "C");

    static final int LAST = WAY.size() - 1;

    static final List<Double> SIZES = List.of(0.01, 0.1, 1.0);

    private final ChainFigure figure;
    private final State state;
    private final Frame frame;
    private final Chain chain;
    private final Numbers numbers;
    private final int at;

    NudgeView(ChainFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, ChainFigure.NUDGE, 3);
        this.at = withheld() ? 0 : (int) state.knob(ChainFigure.NUDGED);
    }

    /** The change of C has the sign that the walk asks about. */
    private boolean withheld() {
        return state.open(Predictions.SIGNS);
    }

    Markup view() {
        Knobs knobs = new Knobs(figure, state, frame, ChainFigure.NUDGE);
        Element sizes =
                knobs.choice(ChainFigure.SIZE, say("size of the nudge"), List.of(size("0.01"), size("0.1"), size("1")));
        return Card.of(frame, ChainFigure.NUDGE, say("Why the product: a nudge travels"))
                .hint(Html.span("", say("each edge multiplies what passes it")))
                .add(
                        Html.div("words short", told()),
                        gears(),
                        outcome(),
                        Html.div(
                                "actions",
                                next(),
                                back(),
                                Html.span("chiplabel", say("nudge w₂₃ by")).with("data-plain", "index"),
                                sizes))
                .explaining(numbers)
                .view();
    }

    private static Markup size(String digits) {
        return Numbers.plain("choice", digits);
    }

    private Element next() {
        return Html.button(
                        at < LAST ? say("Pass it on") : say("Nudge again"),
                        new Event.Turn(ChainFigure.NUDGED, at < LAST ? at + 1 : 0))
                .as("pri")
                .with("disabled", withheld());
    }

    private Element back() {
        return Chips.chip(Markup.text(say("Back")), new Event.Turn(ChainFigure.NUDGED, at - 1))
                .with("disabled", at == 0);
    }

    private Element told() {
        if (withheld()) {
            return PredictionBox.waiting(
                    say("The walk above asks for two signs. Answer it first; then the nudge sets out."),
                    new Event.Answer(Predictions.SIGNS, Answers.SHOWN));
        }
        String sentence = switch (at) {
            case 0 -> say("w₂₃ is moved up a little. Nothing else has moved yet.");
            case 1 -> say("z₃ moves by a₂ times as much: a₂ is the ratio of this gear.");
            case 2 -> say("a₃ moves by the slope of the activation times that.");
            default -> say("C moves by ∂C/∂a₃ times that. Three gears in a row: their ratios multiply.");
        };
        return Html.p(sentence).with("data-plain", "constant");
    }

    /** The changes in a row, and between them the ratios by which they are passed on. */
    private Element gears() {
        Element row = Html.div("gears");
        for (int i = 0; i <= LAST; i++) {
            String name = WAY.get(i);
            if (i > 0) {
                Quantity ratio = chain.partialName(WAY.get(i - 1), name);
                Element symbol = MathMl.math(FormulaView.symbol("∂" + name + "/∂" + WAY.get(i - 1)));
                row = row.add(Html.div("gear")
                        .as("now", i == at)
                        .add(
                                numbers.link(symbol, ratio),
                                i <= at ? numbers.digits(5).span(ratio, chain.partial(WAY.get(i - 1), name)) : todo(),
                                Html.span("arrow", "→").with("aria-hidden", "true")));
            }
            Element number =
                    i <= at ? numbers.span(Explaining.change(name), Explaining.change(figure, state, name)) : todo();
            row = row.add(Html.div("change", MathMl.math(FormulaView.symbol("Δ" + name)), number)
                    .as("now", i == at));
        }
        return row;
    }

    private static Element todo() {
        return Html.span("todo", "·");
    }

    /** What the product predicts, beside what happened. */
    private Element outcome() {
        Element line = Html.div("outcome");
        if (at < LAST) {
            return line.add(Html.p("\u00a0"));
        }
        Quantity predicted = Explaining.PREDICTED;
        double guess = chain.gradient("w₂₃") * SIZES.get((int) state.knob(ChainFigure.SIZE));
        return line.add(say(
                Html.of("p"),
                "Predicted by the product: {0}. What C really did: {1}. The smaller the nudge, the better they agree.",
                numbers.span(predicted, guess),
                numbers.span(Explaining.change("C"), Explaining.change(figure, state, "C"))));
    }
}
