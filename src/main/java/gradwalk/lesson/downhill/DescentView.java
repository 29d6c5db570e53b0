package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import org.jspecify.annotations.Nullable;

/** The pieces of a card in which the reader walks down a curve. */
final class DescentView {
    private static final Scale RATES = new Scale(0.001, 1, 0, 1, true);

    final DescentFigure figure;
    final State state;
    final Frame frame;
    final String part;
    final Descent descent;
    final Numbers numbers;
    final Knobs knobs;
    final int at;

    DescentView(DescentFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.descent = figure.descent(state);
        this.numbers = new Numbers(frame, part, 4);
        this.knobs = new Knobs(figure, state, frame, part);
        this.at = Math.min(state.at(), descent.end());
    }

    Card card(@Nullable Markup... stage) {
        return Card.of(frame, part, say(figure.setup().title()))
                .hint(Html.span("", say(figure.setup().hint())))
                .add(stage)
                .explaining(numbers)
                .footer(footer());
    }

    /** The words of a step, or the question that stands there. */
    Element question() {
        return Asking.view(
                        figure.questions(), state.walk(), id -> figure.holds(state, id), this::words, Event.Answer::new)
                .as("low");
    }

    private Element words() {
        Element told = Html.div("told");
        if (at == 0) {
            return told.add(
                    say(
                            Html.of("p").with("data-plain", "constant"),
                            "Here the slope is {0}: go one to the right along the tangent, and C changes by {0}.",
                            slope(0)),
                    Html.p(say("Press “Step”, or drag the dot.")).as("do"));
        } else if (at == descent.end() && descent.flew()) {
            return told.add(say(
                    Html.of("p").as("warned"),
                    "At step {0} the numbers left the range that a computer can hold.",
                    Numbers.count(at)));
        }
        boolean left = descent.move(at) > 0;
        return told.add(say(
                Html.of("p"),
                left
                        ? "The slope was {0}, and η times that is {1}. It is subtracted: to the left, to {2}."
                        : "The slope was {0}, and η times that is {1}. It is subtracted: to the right, to {2}.",
                slope(at - 1),
                numbers.span(descent.moveName(at), descent.move(at)),
                numbers.span(descent.weightName(at), descent.weight(at))));
    }

    private Element slope(int step) {
        return numbers.span(descent.slopeName(step), descent.slope(step));
    }

    /** The picture, and beside it what is read from it. */
    Element band(@Nullable Markup... below) {
        return Html.div(
                "descent",
                Html.div("picture", figure.plot.view(descent, at, numbers, null))
                        .add(below),
                side());
    }

    private Element side() {
        return Html.div(
                "side",
                row(say("weight"), "w", descent.weightName(at), descent.weight(at)),
                row(say("cost"), "C", descent.costName(at), descent.cost(at)),
                row(say("slope"), "C′", descent.slopeName(at), descent.slope(at)),
                Html.div(
                        "settings",
                        knobs.field(DescentFigure.START, label(say("start"), "w")),
                        knobs.field(DescentFigure.RATE, label(say("rate"), "η")),
                        knobs.slider(DescentFigure.RATE, RATES)),
                rule());
    }

    private Element row(String name, String symbol, Quantity quantity, double value) {
        return Html.div(
                "reading",
                Html.span("", name + " ").add(MathMl.math(FormulaView.symbol(symbol))),
                numbers.span(quantity, value));
    }

    private static Element label(String words, String symbol) {
        return Html.span("", words + " ").add(MathMl.math(FormulaView.symbol(symbol)));
    }

    private static Element rule() {
        return Html.div(
                "eq",
                MathMl.math(
                        FormulaView.symbol("w"),
                        MathMl.mo("←"),
                        FormulaView.symbol("w"),
                        MathMl.mo("−"),
                        FormulaView.symbol("η"),
                        MathMl.mo("·"),
                        FormulaView.symbol("C′")));
    }

    /** What becomes of it in the long run, in words that name the minimum and the bound. */
    Element verdict() {
        if (!figure.judged(state)) {
            return Html.div(
                    "verdict",
                    Html.p(say("What this rate leads to is shown after the questions."))
                            .as("empty"));
        }
        return new VerdictView(figure.outcome(state), descent, numbers).view();
    }

    private Element footer() {
        int reach = figure.reached(state);
        int last = descent.end();
        return Stepper.of(
                state.walk().time(),
                last,
                reach,
                say("Step"),
                at + 1,
                Stepper.slider(say("step"), at, reach, Event.To::new),
                Numbers.plain("index", say("step {0} of {1}", at, last)),
                Knobs::wish);
    }
}
