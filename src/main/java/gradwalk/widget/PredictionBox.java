package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.Prediction;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A question before its number: choices, "Show me", and the feedback once it is answered. */
public final class PredictionBox {
    private PredictionBox() {}

    /**
     * The box.
     *
     * @param answer what became of the question, or null while it is open
     * @param message the figure's event for a letter, or for {@link Answers#SHOWN}
     */
    public static Element of(Prediction prediction, Answers.@Nullable Answer answer, Function<String, Object> message) {
        String heading = "ask-" + prediction.id();
        Element box = Html.div(
                        "ask",
                        Html.of("p")
                                .with("id", heading)
                                .with("data-plain", "constant")
                                .add(Html.of("b").add(say("Predict first.")))
                                .add(" " + say(prediction.question())))
                .with("role", "group")
                .with("aria-labelledby", heading)
                .with("data-prediction", prediction.id());
        return box.add(choices(prediction, answer, message), feedback(prediction, answer));
    }

    /**
     * What stands in place of something that waits for a question on another card, with the way past that question.
     *
     * @param show the figure's event that answers the question by {@link Answers#SHOWN}
     */
    public static Element waiting(String sentence, Object show) {
        return Html.p(sentence)
                .as("empty")
                .with("data-plain", "constant")
                .add(" ")
                .add(Html.button(say("Show me"), show).as("quiet"));
    }

    private static Element choices(
            Prediction prediction, Answers.@Nullable Answer answer, Function<String, Object> message) {
        Element row = Html.div("chips");
        for (Prediction.Choice choice : prediction.choices()) {
            boolean chosen = answer != null && answer.letter().equals(choice.letter());
            if (answer != null && !chosen && !choice.right()) {
                continue;
            }
            row = row.add(Html.button(say(choice.label()), message.apply(choice.letter()))
                    .as("chip")
                    .as("on", chosen)
                    .as("right", answer != null && choice.right())
                    .with("data-plain", "choice")
                    .with("aria-pressed", Boolean.toString(chosen))
                    .with("disabled", answer != null));
        }
        return answer != null
                ? row
                : row.add(Html.button(say("Show me"), message.apply(Answers.SHOWN))
                        .as("quiet"));
    }

    private static @Nullable Element feedback(Prediction prediction, Answers.@Nullable Answer answer) {
        if (answer == null) {
            return null;
        }
        Prediction.Choice right = prediction.right();
        Prediction.Choice chosen = answer.chosen() ? prediction.choice(answer.letter()) : right;
        Element words = Html.div("feedback").with("role", "status").with("data-plain", "constant");
        if (!answer.chosen()) {
            return words.add(Html.p(say("The answer is: {0}. {1}", say(right.label()), say(right.feedback()))));
        }
        if (chosen.right()) {
            return words.add(Html.p(say("Right. {0}", say(chosen.feedback()))));
        }
        return words.add(Html.p(say(chosen.feedback())))
                .add(Html.p(say("The answer is: {0}. {1}", say(right.label()), say(right.feedback()))));
    }
}
