package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Card;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The card that checks the reader's arithmetic and names the slip. */
final class CheckView {
    private final ChainFigure figure;
    private final State state;
    private final Frame frame;
    private final Chain chain;
    private final Numbers numbers;
    private final Slips slips;
    private final String target;

    CheckView(ChainFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, ChainFigure.CHECK, 5);
        this.slips = new Slips(figure, state);
        this.target = Slips.TARGETS.get((int) state.knob(ChainFigure.TARGET));
    }

    Markup view() {
        return Card.of(frame, ChainFigure.CHECK, say("Check my arithmetic"))
                .hint(Html.span("", say("a slip is recognised by its number")))
                .add(chooser(), known(), field(), Html.div("verdict", verdict()))
                .explaining(numbers)
                .view();
    }

    private Element chooser() {
        List<Markup> labels = new ArrayList<>();
        for (String name : Slips.TARGETS) {
            labels.add(FormulaView.heading("∂C/∂" + name));
        }
        Knobs knobs = new Knobs(figure, state, frame, ChainFigure.CHECK);
        return Html.div(
                "actions",
                Html.span("chiplabel", say("work out")),
                knobs.choice(ChainFigure.TARGET, say("which derivative"), labels)
                        .as("fractions"));
    }

    /** What it is worked out from. */
    private Element known() {
        Element row = Html.div("known");
        for (String name : List.of("a₁", "a₂", "w₂₃", "a₃", "y")) {
            row = row.add(Html.span("pairing", "")
                    .add(
                            MathMl.math(FormulaView.symbol(name), MathMl.mo("=")),
                            numbers.span(chain.traced().value(name), chain.value(name))));
        }
        return row;
    }

    private Element field() {
        Entry entry = Entry.one(
                "arithmetic",
                -1e6,
                1e6,
                typed -> new Event.Put(
                        List.of(new Turn(ChainFigure.TYPED, typed), new Turn(ChainFigure.TRIED, Slips.TYPED))));
        Element field = Fields.number(
                frame,
                entry,
                figure.knobs().get(ChainFigure.TYPED).quantity(),
                Fields.label()
                        .add(
                                Html.span("unseen", say("your number for ∂C/∂{0}", target))
                                        .with("data-plain", "index"),
                                MathMl.math(FormulaView.symbol("∂C/∂" + target), MathMl.mo("="))),
                tried() ? state.knob(ChainFigure.TYPED) : Double.NaN);
        return Html.div(
                "actions",
                field,
                Html.button(say("Show me"), new Event.Turn(ChainFigure.TRIED, Slips.SHOWN))
                        .as("quiet")
                        .with("disabled", state.open(Predictions.SIGNS)));
    }

    private boolean tried() {
        return state.knob(ChainFigure.TRIED) == Slips.TYPED;
    }

    private Element verdict() {
        double typed = state.knob(ChainFigure.TYPED);
        boolean tried = tried();
        int slip = tried ? slips.find(typed) : -1;
        if (slip >= 0) {
            return Html.of("div")
                    .add(
                            say(
                                    Html.of("p").as("verdictline"),
                                    "Not yet. This slip gives exactly {0}:",
                                    numbers.span(slips.quantity(slip), slips.value(slip))),
                            Html.p(slips.sentence(slip)).with("data-plain", "constant"));
        } else if (slips.told()) {
            return right(
                    !tried
                            ? "It is {0}."
                            : slips.isRight(typed) ? "Right: {0}." : "Close: it is {0}. Keep more digits on the way.");
        }
        return Html.p(
                tried
                        ? say(
                                "Not yet, and no usual slip makes this number. Write down each fraction first, then multiply "
                                        + "them.")
                        : say("Type what you get, with as many digits as you like, and press Enter."));
    }

    private Element right(String sentence) {
        return say(
                Html.of("p").as("verdictline"),
                sentence,
                numbers.span(chain.traced().gradient(target), slips.right()));
    }
}
