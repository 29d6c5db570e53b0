package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Gates;
import gradwalk.app.Prediction;
import gradwalk.app.Walk;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words of a step; at a question's place, the question instead. */
public final class Asking {
    private Asking() {}

    /**
     * The place of the words, of one height for all steps.
     *
     * @param holds whether the figure's numbers are still those that the question of this id names
     * @param narration what happens at this step
     * @param answer the figure's event for a question's id and a letter
     */
    public static Element view(
            Gates gates,
            Walk walk,
            Predicate<String> holds,
            Supplier<? extends Markup> narration,
            BiFunction<String, String, Object> answer) {
        Prediction asked = gates.shown(walk);
        boolean open = asked != null && walk.answers().open(asked.id());
        Markup inside = asked == null || !(open || holds.test(asked.id()))
                ? narration.get()
                : PredictionBox.of(asked, walk.answers().of(asked.id()), letter -> answer.apply(asked.id(), letter));
        return Html.div("words", loaded(walk), inside);
    }

    private static @Nullable Element loaded(Walk walk) {
        return !walk.asking().endsWith(Walk.LOADED)
                ? null
                : Html.p(say("The question’s own numbers are loaded. Undo brings yours back."))
                        .as("loaded");
    }
}
