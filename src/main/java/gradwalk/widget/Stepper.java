package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Timeline;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.math.NumberText;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The step control that every stepping figure has: first, back, next, last, play with its pace, labelled ticks. */
public final class Stepper {
    private static final List<String> PACES = List.of("slow", "normal", "fast");

    private Stepper() {}

    /**
     * A tick of the scrubber.
     *
     * @param step where it leads
     * @param label a short name
     * @param colour forward or backward, as a class
     */
    public record Tick(int step, String label, String colour) {}

    /** What the control sends. */
    public sealed interface Wish {

        /** To a step. */
        record To(int step) implements Wish {}

        /** Play, or pause. */
        record Play(boolean on) implements Wish, Figure.Glance {}

        /** The next pace. */
        record Pace(int pace) implements Wish {}
    }

    /**
     * The control.
     *
     * @param time where the walk is
     * @param last the last step
     * @param reach the last step that may be shown now; a question stands before the next
     * @param next the words on the primary button
     * @param nextStep where it leads; a step past {@code reach} asks the question that stands there
     * @param scrubber leads to any place: {@link #ticks} or {@link #slider}
     * @param place where the walk is, in figures, such as "8 / 11"
     * @param message wraps a wish into the figure's own event
     */
    public static Element of(
            Timeline time,
            int last,
            int reach,
            String next,
            int nextStep,
            Markup scrubber,
            Markup place,
            Function<Wish, Object> message) {
        int at = time.at();
        Element buttons = Html.div(
                "stepbuttons",
                Icon.FIRST
                        .button(say("First step"), message.apply(new Wish.To(0)))
                        .with("disabled", at == 0),
                Icon.BACK
                        .button(say("One step back"), message.apply(new Wish.To(at - 1)))
                        .with("disabled", at == 0),
                Html.button(next, message.apply(new Wish.To(nextStep)))
                        .as("pri")
                        .as("next")
                        .with("disabled", at >= last),
                Icon.LAST
                        .button(say("Last step"), message.apply(new Wish.To(reach)))
                        .with("disabled", at >= reach),
                play(time, at >= reach, message));
        return Html.div("stepper", buttons, scrubber, Html.div("num", place));
    }

    /**
     * The control of a run of many places: first, back, run or pause as the primary button, on, last, pace, a slider.
     *
     * @param name what a place is called, such as "epoch"
     * @param last the last place
     * @param reach the last place that may be shown now; a question stands before the next
     * @param place where the run is, in figures, such as "epoch 8 of 300"
     * @param message wraps a wish into the figure's own event
     */
    public static Element run(
            Timeline time, String name, int last, int reach, Markup place, Function<Wish, Object> message) {
        int at = time.at();
        Element buttons = Html.div(
                "stepbuttons",
                Icon.FIRST
                        .button(say("First {0}", name), message.apply(new Wish.To(0)))
                        .with("disabled", at == 0),
                Icon.BACK
                        .button(say("One {0} back", name), message.apply(new Wish.To(at - 1)))
                        .with("disabled", at == 0),
                running(time, last, reach, message),
                Icon.PLAY
                        .button(say("One {0} on", name), message.apply(new Wish.To(at + 1)))
                        .as("next")
                        .with("disabled", at >= last),
                Icon.LAST
                        .button(say("Last {0}", name), message.apply(new Wish.To(reach)))
                        .with("disabled", at >= reach),
                pace(time, message));
        return Html.div(
                "stepper",
                buttons,
                slider(name, at, reach, to -> message.apply(new Wish.To(to))),
                Html.div("num", place));
    }

    /** At the end it leads back to the start; where a question stands, it puts it. */
    private static Element running(Timeline time, int last, int reach, Function<Wish, Object> message) {
        int at = time.at();
        Element button = time.playing()
                ? Html.button(say("Pause"), message.apply(new Wish.Play(false)))
                : at >= last
                        ? Html.button(say("Start again"), message.apply(new Wish.To(0)))
                        : Html.button(
                                say("Run"), message.apply(at < reach ? new Wish.Play(true) : new Wish.To(at + 1)));
        return button.as("pri").as("run");
    }

    /**
     * A scrubber of many places.
     *
     * @param name what a place is, for assistive technology, such as "epoch"
     * @param reach the last place that may be shown
     * @param message the figure's event for a place
     */
    public static Element slider(String name, int at, int reach, IntFunction<Object> message) {
        return Html.of("input")
                .with("type", "range")
                .with("min", "0")
                .with("max", Math.max(1, reach))
                .with("step", "1")
                .with("value", Integer.toString(at))
                .with("aria-label", name)
                .with("disabled", reach == 0)
                .on("input", dragged -> message.apply((int) NumberText.parse(dragged.value())));
    }

    /**
     * What an arrow key does in a card that fills the window: a step on or back; null for other keys and cards.
     *
     * @param message wraps a wish into the figure's own event
     */
    public static @Nullable Object arrow(
            Happening key, Frame frame, String part, Timeline time, Function<Wish, Object> message) {
        if (!frame.enlarged().equals(part)) {
            return null;
        }
        int by = key.key().equals("ArrowRight") ? 1 : key.key().equals("ArrowLeft") ? -1 : 0;
        return by == 0 ? null : message.apply(new Wish.To(time.at() + by));
    }

    private static Markup play(Timeline time, boolean atEnd, Function<Wish, Object> message) {
        return Html.div(
                "playing",
                (time.playing() ? Icon.PAUSE : Icon.PLAY)
                        .button(
                                time.playing() ? say("Pause") : say("Play"),
                                message.apply(new Wish.Play(!time.playing())))
                        .with("disabled", atEnd && !time.playing()),
                pace(time, message));
    }

    private static Element pace(Timeline time, Function<Wish, Object> message) {
        String pace = say(PACES.get(time.pace()));
        return Html.button(pace, message.apply(new Wish.Pace((time.pace() + 1) % PACES.size())))
                .as("pace")
                .with("aria-label", say("Pace: {0}. Change it.", pace))
                .with("title", say("Pace"));
    }

    /** A scrubber of few places, each with its name; those past the reach are switched off. */
    public static Element ticks(List<Tick> ticks, int at, int reach, Function<Wish, Object> message) {
        Element row = Html.div("ticks")
                .as("many", ticks.size() > 8)
                .as("rows", ticks.size() > 12)
                .with("role", "group")
                .with("aria-label", say("Steps"));
        for (Tick tick : ticks) {
            boolean now = tick.step() == at;
            Element button = Html.of("button")
                    .with("type", "button")
                    .as("tick")
                    .as(tick.colour())
                    .as("done", tick.step() <= at)
                    .as("now", now)
                    .with("title", tick.label())
                    .with("disabled", tick.step() > reach)
                    .add(Html.span("bar", ""), Html.span("name", tick.label()).with("data-plain", "tick"))
                    .sending("click", message.apply(new Wish.To(tick.step())));
            row = row.add(now ? button.with("aria-current", "step") : button);
        }
        return row;
    }
}
