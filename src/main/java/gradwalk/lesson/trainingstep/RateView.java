package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.Entry;
import gradwalk.app.Quantity;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Icon;
import gradwalk.widget.Numbers;
import gradwalk.widget.PredictionBox;
import gradwalk.widget.Slider;
import gradwalk.widget.Stepper;
import org.jspecify.annotations.Nullable;

/** The card about η: the error over updates, and the error after one update for every η. */
final class RateView {
    private static final Scale SLIDER = new Scale(0.0001, 1, 0, 1, true);

    private final Board board;
    private final State state;
    private final Numbers numbers;
    private final double size;
    private final boolean known;

    RateView(Board board) {
        this.board = board;
        this.state = board.state();
        this.numbers = board.wide();
        this.size = Rates.size(board.run().input(board.update()), state.setup().bias());
        this.known = Predictions.rateKnown(state.answers());
    }

    /** Where a typed η goes. */
    static Entry entry(String id) {
        return Entry.one(id, Rates.LEAST, Rates.GREATEST, Event.Rate::new);
    }

    Markup view() {
        return Card.of(board.frame(), board.part(), say("How large a step?"))
                .hint(Html.span("", say("drag η, and watch where E goes")))
                .add(question(), control(), verdict(), plots())
                .explaining(numbers)
                .footer(scrubber())
                .view();
    }

    private @Nullable Element question() {
        Answers.Answer answer = state.answers().of(Predictions.RATE);
        boolean named = state.setup()
                .equals(Predictions.setup(Predictions.RATE, state.setup().length()));
        boolean tell = answer != null && !answer.letter().equals(Answers.SKIPPED) && named;
        if (answer != null && !tell) {
            return null;
        }
        return PredictionBox.of(
                Predictions.GATES.named(Predictions.RATE),
                answer,
                letter -> new Event.Answer(Predictions.RATE, letter));
    }

    private Element control() {
        double rate = state.setup().rate();
        return Html.div(
                "ratebar",
                Fields.number(
                        board.frame(),
                        entry("rate:eta.card"),
                        Quantity.of("rate", "eta"),
                        Fields.label().add(say("learning rate") + " ").add(MathMl.math(FormulaView.symbol("η"))),
                        rate),
                Slider.of(say("learning rate"), SLIDER, rate, Event.Rate::new),
                marks());
    }

    /** The rates that matter, as buttons that set them exactly; withheld while the question about η is open. */
    private Element marks() {
        Element row = Html.div("chips marks");
        row = row.add(mark("0.01", Quantity.of("rate", "lecture"), 0.01, say("the lecture’s")));
        Convention convention = state.setup().convention();
        if (!known || !convention.bounded() || size == 0) {
            return row;
        }
        String product = product();
        String solving = convention == Convention.HALF ? "1/" : "1.5/";
        String bound = convention == Convention.HALF ? "2/" : "3/";
        return row.add(
                mark(
                        solving + product,
                        Quantity.of("rate", "solving"),
                        Rates.solving(convention, size),
                        say("solves it")),
                mark(bound + product, Quantity.of("rate", "bound"), Rates.bound(convention, size), say("the bound")));
    }

    /** x·x, with 1 more for a bias. */
    private String product() {
        return state.setup().bias() ? "(x·x + 1)" : "(x·x)";
    }

    private Markup mark(String formula, Quantity quantity, double rate, String words) {
        boolean chosen = state.setup().rate() == rate;
        Element label = Html.of("span")
                .add(Numbers.plain("constant", formula))
                .add(formula.equals("0.01") ? null : Html.of("span").add(" = ").add(value(quantity, rate)))
                .add(" " + words);
        return Chips.chip(label, new Event.Rate(rate)).as("on", chosen).with("aria-pressed", Boolean.toString(chosen));
    }

    private Element value(Quantity quantity, double value) {
        return Html.of("span")
                .with("data-quantity", quantity.id())
                .with("data-value", NumberText.shortest(value))
                .add(NumberText.display(value, 4));
    }

    private Element verdict() {
        Convention convention = state.setup().convention();
        if (!known) {
            return Html.div(
                    "verdict",
                    Html.p(say("What η does to E is shown after the question above."))
                            .as("empty"));
        }
        if (!convention.bounded()) {
            return Html.div(
                    "verdict",
                    Html.p(say(
                            "Softmax with cross-entropy has no such bound: its gradient never grows beyond the size of "
                                    + "the input, so a large η overshoots but E does not run away.")));
        }
        double ratio = state.setup().rate() / Rates.solving(convention, size);
        int update = board.update();
        Numbers shown = numbers.digits(4);
        Element factor = say(
                Html.of("p").as("factor").with("data-plain", "constant"),
                "η·{0}{3} = {1} · {2}{3} = {4}. Each update multiplies every difference by 1 − {4} = {5}.",
                Numbers.plain("constant", product()),
                shown.span(Quantity.of("rate", "eta"), state.setup().rate()),
                shown.span(new Quantity("value", "s", 0, 0, update), size),
                Numbers.plain("constant", convention == Convention.MEAN ? "/1.5" : ""),
                shown.span(Quantity.of("rate", "ratio").at(update), ratio),
                shown.span(Quantity.of("rate", "factor").at(update), 1 - ratio));
        return Html.div(
                "verdict",
                Html.p(Verdict.of(ratio).sentence())
                        .as("verdictline")
                        .as(Verdict.of(ratio).cssClass()),
                factor);
    }

    private Element plots() {
        RatePlots plots = new RatePlots(board, known);
        return Html.div(
                "plots",
                Html.div("plotbox", plots.overUpdates(), axisChips()),
                Html.div("plotbox", plots.overRates(), plots.note()));
    }

    private Element axisChips() {
        Element lengths = Chips.of(say("Length of the run"))
                .add(Numbers.plain("choice", "20"), state.setup().length() == 20, new Event.SetLength(20))
                .add(Numbers.plain("choice", "100"), state.setup().length() == 100, new Event.SetLength(100))
                .add(Numbers.plain("choice", "1000"), state.setup().length() == 1000, new Event.SetLength(1000))
                .view();
        Element axis = Chips.of(say("Axis of E"))
                .add(Markup.text(say("linear")), !state.logarithmic(), new Event.SetLogarithmic(false))
                .add(Markup.text(say("logarithmic")), state.logarithmic(), new Event.SetLogarithmic(true))
                .view();
        return Html.div("axischips", Html.span("chiplabel", say("updates")), lengths, axis);
    }

    /** A slider over the updates that may be shown. */
    private Element scrubber() {
        int reachable = Stop.update(board.reach());
        int update = board.update();
        Element slider = Stepper.slider(say("update"), update, reachable, Event.ToUpdate::new);
        return Html.div(
                "stepper",
                Html.div(
                        "stepbuttons",
                        Icon.FIRST
                                .button(say("First update"), new Event.ToUpdate(0))
                                .with("disabled", update == 0),
                        Icon.BACK
                                .button(say("One update back"), new Event.ToUpdate(Math.max(0, update - 1)))
                                .with("disabled", update == 0),
                        Html.button(say("Next update"), new Event.ToUpdate(update + 1))
                                .as("pri")
                                .with("disabled", update >= reachable),
                        Icon.LAST
                                .button(say("Last update"), new Event.ToUpdate(reachable))
                                .with("disabled", update >= reachable)),
                slider,
                Html.div(
                        "num",
                        Numbers.plain(
                                "index",
                                say("after {0} of {1}", update, board.run().end()))));
    }
}
