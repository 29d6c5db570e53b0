package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pieces of a card in which the reader walks down a curve. */
final class DescentView {
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
        this.numbers = new Numbers(frame, part, figure.digits());
        this.knobs = new Knobs(figure, state, frame, part);
        this.at = Math.min(state.at(), descent.end());
    }

    Card card(@Nullable Markup... stage) {
        return Card.of(frame, part, say(figure.setup().title()))
                .hint(Html.span("", say(figure.setup().hint())))
                .add(stage)
                .explaining(numbers)
                .footer(knobs.walk(say("Step"), descent.end(), figure.reached(state)));
    }

    /** The words of a step, or the question that stands there. */
    Element question() {
        return Asking.view(
                        figure.questions(), state.walk(), id -> figure.holds(state, id), this::words, Event.Answer::new)
                .as("low");
    }

    private Element words() {
        Element told = Html.div("told");
        if (at == descent.end() && descent.flew()) {
            boolean none = Double.isNaN(descent.cost(at)) || Double.isNaN(descent.slope(at));
            return told.add(say(
                    Html.of("p").as("warned"),
                    none
                            ? "At step {0} the weight is where the curve has no number."
                            : "At step {0} the numbers left the range that a computer can hold.",
                    Numbers.count(at)));
        } else if (at == 0) {
            return told.add(
                    say(
                            Html.of("p").with("data-plain", "constant"),
                            "Here the slope is {0}: go one to the right along the tangent, and C changes by {0}.",
                            slope(0)),
                    Html.p(say("Press “Step”, or drag the dot.")).as("do"));
        }
        double move = descent.move(at);
        if (move == 0) {
            return told.add(say(Html.of("p"), "The slope was {0}: no step. The weight stays for ever.", slope(at - 1)));
        }
        boolean left = move > 0;
        return told.add(say(
                Html.of("p"),
                left
                        ? "The slope was {0}, and η times that is {1}. It is subtracted: to the left, to {2}."
                        : "The slope was {0}, and η times that is {1}. It is subtracted: to the right, to {2}.",
                slope(at - 1),
                numbers.span(descent.moveName(at), move),
                numbers.span(descent.weightName(at), descent.weight(at))));
    }

    private Element slope(int step) {
        return numbers.span(descent.slopeName(step), descent.slope(step));
    }

    /** The picture with something below it, and beside it what is read from it, and places to begin from. */
    Element band(@Nullable Markup below, @Nullable Markup places) {
        return Html.div(
                "descent",
                Html.div("picture", figure.plot.view(descent, at, numbers, ahead()), below),
                side().add(places));
    }

    /** Places to begin from, each with its rate. */
    Element places(double[][] pairs, int count) {
        Element chips = Html.div("chips");
        for (int i = 0; i < count; i++) {
            double start = pairs[i][0];
            double rate = pairs[i][1];
            boolean on = state.knob(DescentFigure.START) == start && state.knob(DescentFigure.RATE) == rate;
            chips = chips.add(Chips.chip(
                            Numbers.plain("choice", say("{0}, {1}", numbers.text(start), numbers.text(rate))),
                            new Event.Put(List.of(
                                    new Event.Turn(DescentFigure.START, start),
                                    new Event.Turn(DescentFigure.RATE, rate))))
                    .as("on", on)
                    .with("aria-pressed", Boolean.toString(on)));
        }
        String name = say("Begin from w, with η:");
        return Html.div(
                "places", Html.span("", name), chips.with("role", "group").with("aria-label", name));
    }

    private Element side() {
        return Html.div(
                "side",
                row(say("weight"), "w", descent.weightName(at), descent.weight(at)),
                row(say("cost"), "C", descent.costName(at), descent.cost(at)),
                row(say("slope"), "C′", descent.slopeName(at), descent.slope(at)),
                Html.div(
                        "settings",
                        knobs.field(DescentFigure.START, label(say("start"), FormulaView.symbol("w"))),
                        knobs.field(DescentFigure.RATE, label(say("rate"), FormulaView.symbol("η"))),
                        knobs.slider(DescentFigure.RATE, figure.rates())),
                rule());
    }

    private Element row(String name, String symbol, Quantity quantity, double value) {
        return row(label(name, FormulaView.symbol(symbol)), numbers.span(quantity, value));
    }

    private static Element row(Element label, Element number) {
        return Html.div("reading", label, number);
    }

    private static Element label(String words, Markup symbol) {
        return Html.span("", words + " ").add(MathMl.math(symbol));
    }

    /** Whether the step to come may be shown. */
    private boolean ahead() {
        return at < figure.reached(state) && at < descent.end();
    }

    /** The rule, and what it makes of the numbers here. */
    private Element rule() {
        Markup product = MathMl.mrow(FormulaView.symbol("η"), MathMl.mo("·"), FormulaView.symbol("C′"));
        Markup w = FormulaView.symbol("w");
        int next = at + 1;
        return Html.div(
                "nextw",
                Html.div("eq", MathMl.math(w, MathMl.mo("←"), w, MathMl.mo("−"), product)),
                row(
                        label(say("step"), product),
                        ahead() ? numbers.span(descent.moveName(next), descent.move(next)) : hidden()),
                row(
                        label(say("next"), w),
                        ahead() ? numbers.span(descent.weightName(next), descent.weight(next)) : hidden()));
    }

    private static Element hidden() {
        return Html.span("withheld", "?");
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
}
