package gradwalk.lesson.graphs;

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
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of nudges: what the gradient predicts, what really happens, and what is left over. */
final class NudgesView {
    private static final List<String> KINDS = List.of("Δ", "Δe", "Δ∂", "Δr");

    private final SmallFigure figure;
    private final State state;
    private final Frame frame;
    private final Numbers numbers;
    private final int input;
    private final boolean open;

    NudgesView(SmallFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.numbers = new Numbers(frame, SmallFigure.NUDGES, 6);
        this.input = (int) state.knob(SmallFigure.NUDGED);
        this.open = state.open(Questions.NUDGE);
    }

    Markup view() {
        Knobs knobs = new Knobs(figure, state, frame, SmallFigure.NUDGES);
        return Card.of(frame, SmallFigure.NUDGES, say("A gradient is a prediction"))
                .hint(Html.span("", say("the smaller the nudge, the better it holds")))
                .add(
                        Html.div(
                                "actions",
                                Html.span("chiplabel", say("nudge")),
                                knobs.choice(
                                        SmallFigure.NUDGED,
                                        say("which input"),
                                        List.of(Markup.text("a"), Markup.text("b")))),
                        table(),
                        told(),
                        general())
                .explaining(numbers)
                .view();
    }

    private String name() {
        return input == SmallFigure.A ? "a" : "b";
    }

    private Element table() {
        Element body = Html.of("tbody")
                .add(Html.of("tr")
                        .add(
                                head(say("nudge of {0}", name())),
                                head(say("e really moves by")),
                                head(say("predicted")),
                                head(say("left over"))));
        for (int size = 0; size < SmallFigure.SIZES.size(); size++) {
            Element row = Html.of("tr");
            for (int column = 0; column < KINDS.size(); column++) {
                boolean shown = column == 0 || !open;
                Quantity quantity = SmallFigure.nudge(KINDS.get(column), input, size);
                row = row.add(Html.of("td")
                        .add(shown ? numbers.span(quantity, value(column, size)) : Html.span("todo", "·")));
            }
            body = body.add(row);
        }
        return Html.of("table").as("nudgetable").add(body);
    }

    private static Element head(String words) {
        return Html.of("th").with("scope", "col").add(words);
    }

    private double value(int column, int size) {
        return switch (column) {
            case 0 -> SmallFigure.SIZES.get(size);
            case 1 -> figure.moved(state, input, size);
            case 2 -> figure.predicted(state, input, size);
            default -> figure.moved(state, input, size) - figure.predicted(state, input, size);
        };
    }

    private Element told() {
        if (open) {
            return Html.div(
                    "outcome",
                    PredictionBox.waiting(
                            say("The walk above asks where e goes. Answer it first; then the numbers are here."),
                            new Event.Answer(Questions.NUDGE, Answers.SHOWN)));
        }
        String sentence = input == SmallFigure.A
                ? say("Nothing is left over: while b stays, e is a straight line in a.")
                : say("What is left over is exactly the square of the nudge. A gradient is the straight part of how "
                        + "e moves.");
        return Html.div("outcome", Html.p(sentence).with("data-plain", "constant"));
    }

    private Element general() {
        Element line = Html.div("outcome");
        if (open) {
            return line.add(Html.p("\u00a0"));
        }
        Small graph = figure.graph(state);
        String symbol = "∂e/∂" + name();
        return line.add(say(
                Html.of("p").as("general"),
                "For any a and b: {0} At the present ones it is {1}.",
                MathMl.math(
                        FormulaView.symbol(symbol),
                        MathMl.mo("="),
                        FormulaView.symbols(SmallFigure.general(input)),
                        MathMl.mo(".")),
                numbers.span(Quantity.of("gradient", symbol), graph.gradient(name()))));
    }
}
