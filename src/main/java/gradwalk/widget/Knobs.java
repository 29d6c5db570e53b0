package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The controls of a figure whose state is numbers that the reader turns. */
public final class Knobs {
    private final KnobFigure figure;
    private final State state;
    private final Frame frame;
    private final String part;

    public Knobs(KnobFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
    }

    /** A handle in a drawing for a number that goes from a limit down to its negative. */
    public Element grip(int index, GraphDrawing drawing) {
        Knob knob = figure.knobs().get(index);
        return new Grip(drawing, state.grip(), Event.Grip::new)
                .of(
                        index,
                        say(knob.title()),
                        state.knob(index),
                        knob.greatest(),
                        value -> new Event.Turn(index, value));
    }

    /**
     * A field to type a number into.
     *
     * @param index the number's place in the table
     * @param label what stands before it
     */
    public Element field(int index, Markup label) {
        Knob knob = figure.knobs().get(index);
        Entry entry = Entry.one(
                part + "." + knob.name(), knob.least(), knob.greatest(), typed -> new Event.Turn(index, typed));
        return Fields.number(
                frame,
                entry,
                knob.quantity(),
                Fields.label().add(Html.span("unseen", say(knob.title()) + " ").with("data-plain", "constant"), label),
                state.knob(index));
    }

    /**
     * A field for the text of a figure that takes one, with room below it for why it was not taken.
     *
     * @param id of the field on the page
     * @param label what stands before it
     * @param refusal says why a text is not taken
     */
    public Element typing(String id, Markup label, UnaryOperator<String> refusal) {
        String text = state.typed().text();
        boolean refused = !text.equals(state.typed().taken());
        Element field = Html.of("input")
                .with("id", id)
                .with("type", "text")
                .with("spellcheck", "false")
                .with("autocapitalize", "off")
                .with("autocomplete", "off")
                .with("value", text)
                .on("input", typed -> new Event.Type(typed.value()));
        // Its room is kept, so that nothing moves while one types.
        Element told = Html.of("p")
                .as("told")
                .as("refused", refused)
                .with("id", id + "-refusal")
                .with("role", "status")
                .with("data-plain", "constant")
                .add(refused ? refusal.apply(text) + " " + say("The last good one is kept.") : "\u00a0");
        return Html.div(
                "knobtyping",
                Html.of("label").with("for", id).add(label),
                refused ? field.with("aria-invalid", "true").with("aria-describedby", id + "-refusal") : field,
                told);
    }

    /** A slider over the number's whole range, or a part of it, even or logarithmic. */
    public Element slider(int index, Scale scale) {
        return Slider.of(
                say(figure.knobs().get(index).title()),
                scale,
                state.knob(index),
                value -> new Event.Turn(index, value));
    }

    /** Chips that set a number to 0, 1, 2 … */
    public Element choice(int index, String name, List<? extends Markup> labels) {
        Chips chips = Chips.of(name);
        for (int i = 0; i < labels.size(); i++) {
            chips = chips.add(labels.get(i), state.knob(index) == i, new Event.Turn(index, i));
        }
        return chips.view();
    }

    /** A button that sets a number to a value exactly. */
    public Element set(int index, double value, Markup label) {
        boolean on = state.knob(index) == value;
        return Chips.chip(label, new Event.Turn(index, value)).as("on", on).with("aria-pressed", Boolean.toString(on));
    }

    /** The control of the run. */
    public Element run(String name, int last, int reach, Markup place) {
        return Stepper.run(state.walk().time(), name, last, reach, place, Knobs::wish);
    }

    /**
     * The control of a walk of steps.
     *
     * @param ticks a short name for each step
     * @param back the first step that goes backward
     * @param reach the last step that may be shown now
     */
    public Element steps(List<String> ticks, int back, int reach) {
        List<Stepper.Tick> all = new ArrayList<>();
        for (int i = 0; i < ticks.size(); i++) {
            all.add(new Stepper.Tick(i, ticks.get(i), i < back ? "f" : "b"));
        }
        int at = state.at();
        return Stepper.of(
                state.walk().time(),
                ticks.size() - 1,
                reach,
                say("Next step"),
                at + 1,
                Stepper.ticks(all, at, reach, Knobs::wish),
                Numbers.plain("index", (at + 1) + " / " + ticks.size()),
                Knobs::wish);
    }

    /**
     * The control of a walk whose steps are too many for names.
     *
     * @param next what the main button says
     * @param last the last step
     * @param reach the last step that may be shown now
     */
    public Element walk(String next, int last, int reach) {
        int at = Math.min(state.at(), last);
        return Stepper.of(
                state.walk().time(),
                last,
                reach,
                next,
                at + 1,
                Stepper.slider(say("step"), at, reach, Event.To::new),
                Numbers.plain("index", say("step {0} of {1}", at, last)),
                Knobs::wish);
    }

    /** Which step of how many this is, and what happens; where a question stands, that it does. */
    public Element step(int steps, Markup what) {
        return say(
                        Html.of("span"),
                        "step {0} of {1}: {2}",
                        Numbers.plain("index", Integer.toString(state.at() + 1)),
                        Numbers.plain("index", Integer.toString(steps)),
                        state.walk().asking().isEmpty() ? what : Markup.text(say("a question before you go on")))
                .with("data-plain", "index");
    }

    /** What an arrow key does in a card that fills the window; null for other keys and cards. */
    public @Nullable Object arrow(Happening key) {
        return Stepper.arrow(key, frame, part, state.walk().time(), Knobs::wish);
    }

    /** The event of a wish of the step control. */
    public static Object wish(Stepper.Wish wish) {
        if (wish instanceof Stepper.Wish.To to) {
            return new Event.To(to.step());
        } else if (wish instanceof Stepper.Wish.Play play) {
            return new Event.Play(play.on());
        }
        return new Event.Pace(((Stepper.Wish.Pace) wish).pace());
    }

    /** Further settings, folded away. */
    public Element more(String summary, Markup... rows) {
        return Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(Html.of("summary").add(summary), Html.div("settings").add(rows));
    }

    /** A row of further settings. */
    public static Element row(String name, Markup... controls) {
        return Html.div("setting", Html.span("settingname", name).with("data-plain", "index"))
                .add(controls);
    }
}
