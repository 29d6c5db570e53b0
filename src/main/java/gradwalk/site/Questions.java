package gradwalk.site;

import gradwalk.app.Figure;
import gradwalk.app.Prediction;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions of a page with their answers at its end, for readers on paper or without scripts. */
final class Questions {
    private Questions() {}

    /** The section, or null when nothing is asked. */
    static @Nullable Element of(List<Figure<?, ?>> figures) {
        Element questions = Html.of("ol");
        Element answers = Html.of("ol");
        for (Figure<?, ?> figure : figures) {
            for (Prediction prediction : figure.predictions()) {
                questions = questions.add(question(prediction));
                answers = answers.add(answer(prediction));
            }
        }
        return questions.children().isEmpty()
                ? null
                : Html.of("section")
                        .as("questions")
                        .add(Html.of("h2").add("The questions of this lesson"))
                        .add(questions)
                        .add(Html.of("h2").add("The answers"))
                        .add(answers);
    }

    private static Element question(Prediction prediction) {
        Element choices = Html.of("ul");
        for (Prediction.Choice choice : prediction.choices()) {
            choices = choices.add(Html.of("li").add(choice.label()));
        }
        return Html.of("li").add(prediction.question()).add(choices);
    }

    private static Element answer(Prediction prediction) {
        Prediction.Choice right = prediction.right();
        Element item = Html.of("li").add(Html.of("b").add(right.label())).add(". " + right.feedback());
        Element slips = Html.of("ul");
        for (Prediction.Choice choice : prediction.choices()) {
            if (!choice.right()) {
                slips = slips.add(Html.of("li").add("Not “" + choice.label() + "”: " + choice.feedback()));
            }
        }
        return item.add(slips);
    }
}
