package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.widget.Numbers;
import org.jspecify.annotations.Nullable;

/** What becomes of a descent, in words. */
final class VerdictView {
    private final Outcome outcome;
    private final Descent descent;
    private final Numbers numbers;

    VerdictView(Outcome outcome, Descent descent, Numbers numbers) {
        this.outcome = outcome;
        this.descent = descent;
        this.numbers = numbers;
    }

    Element view() {
        return Html.div("verdict", headline().as("verdictline"), bound(), near());
    }

    private Element headline() {
        return switch (outcome.kind()) {
            case SETTLES ->
                say(
                        Html.of("p"),
                        outcome.factor() < 0
                                ? "It overshoots at every step and still settles, at the minimum w = {0}, where C is {1}."
                                : "It settles at the minimum w = {0}, where C is {1}.",
                        minimum(),
                        lowest());
            case HILLTOP ->
                say(
                        Html.of("p").with("data-plain", "constant"),
                        "It ends on a hilltop, w = {0}: the slope is 0 there, so there is no further step. Slope 0 is not "
                                + "always a minimum.",
                        minimum());
            case BOUNCES ->
                say(
                        Html.of("p"),
                        "It bounces for ever, between {0} and {1}.",
                        numbers.span(Outcome.LEFT, outcome.left()),
                        numbers.span(Outcome.RIGHT, outcome.right()));
            case SWINGS ->
                say(
                        Html.of("p"),
                        outcome.growing()
                                ? "After {2} steps it jumps from side to side, between {0} and {1}, each time a little farther."
                                : "After {2} steps it still jumps from side to side, between {0} and {1}, each time a little "
                                        + "less far.",
                        numbers.span(Outcome.LEFT, outcome.left()),
                        numbers.span(Outcome.RIGHT, outcome.right()),
                        Numbers.count(outcome.steps()));
            case FLIES ->
                say(
                        Html.of("p"),
                        "It flies off: every step is longer than the one before. After {0} steps it is a thousand million "
                                + "away.",
                        Numbers.count(outcome.steps()));
            case LEAVES ->
                say(
                        Html.of("p"),
                        "At step {0} it lands where the curve has no number that a computer can hold.",
                        Numbers.count(outcome.steps()));
            case FLAT -> say(Html.of("p"), "It stays: here the curve is level, and without a slope there is no step.");
            case CREEPS -> say(Html.of("p"), "After {0} steps it has not settled.", Numbers.count(outcome.steps()));
        };
    }

    /** Where the steps left the valley they began in, why its bound said nothing. */
    private @Nullable Element near() {
        return !Double.isFinite(outcome.near())
                ? null
                : say(
                        Html.of("p").as("factor").with("data-plain", "constant"),
                        "The start lies in the valley of {0}, whose bound is {1}. A bound speaks for steps near its minimum; "
                                + "these left the valley.",
                        numbers.span(Outcome.NEAR, outcome.near()),
                        numbers.span(Outcome.NEAR_BOUND, outcome.nearBound()));
    }

    private Element minimum() {
        return numbers.span(Outcome.MINIMUM, outcome.minimum());
    }

    private Element lowest() {
        return numbers.span(Outcome.LOWEST, descent.curve().cost(outcome.minimum()));
    }

    /** The bound of the minimum that the verdict is about. */
    private Element bound() {
        Element line = Html.of("p").as("factor").with("data-plain", "constant");
        if (Double.isFinite(outcome.minimum()) && Double.isNaN(outcome.curvature())) {
            return say(line, "At {0} the curve has a kink, so no bound belongs to it.", minimum());
        }
        if (!Double.isFinite(outcome.minimum()) || !(outcome.curvature() > 0)) {
            return outcome.kind() == Outcome.Kind.HILLTOP
                    ? line.add(say("Nudge it to either side and it leaves."))
                    : line.add(say("No minimum is to be seen from here."));
        }
        return say(
                line,
                "The minimum at {0} has curvature {1}, so its bound is 2/C′′ = {2}. Near it each step multiplies the "
                        + "distance by 1 − η·C′′ = {3}.",
                minimum(),
                numbers.span(Outcome.CURVATURE, outcome.curvature()),
                numbers.span(Outcome.BOUND, outcome.bound()),
                numbers.span(Outcome.FACTOR, outcome.factor()));
    }
}
