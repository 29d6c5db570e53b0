package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Prediction;
import gradwalk.markup.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PredictionBoxTest {
    private static final Prediction QUESTION = new Prediction(
            "q",
            "How many?",
            List.of(
                    new Prediction.Choice("c", "3", "That counts edges.", false),
                    new Prediction.Choice("a", "4", "One was left out.", false),
                    new Prediction.Choice("b", "5", "All are counted.", true)));

    private static Element box(@Nullable String letter) {
        Answers.Answer answer = letter == null ? null : new Answers.Answer("q", letter);
        return PredictionBox.of(QUESTION, answer, chosen -> chosen);
    }

    private static List<String> buttons(Element box) {
        return Views.tags(box, "button").stream().map(Element::textContent).toList();
    }

    private static String feedback(Element box) {
        return Views.classed(box, "feedback").get(0).textContent();
    }

    @Test
    void anOpenQuestionOffersItsChoicesInOrderAndShowMe() {
        Element box = box(null);
        assertEquals(List.of("3", "4", "5", "Show me"), buttons(box));
        assertEquals(
                List.of("c", "a", "b", Answers.SHOWN),
                Views.tags(box, "button").stream().map(Views::click).toList());
        assertEquals(List.of(), Views.classed(box, "feedback"));
        assertTrue(Views.tags(box, "button").stream().noneMatch(Views::disabled));
        assertTrue(Views.classed(box, "right").isEmpty(), "nothing gives the answer away");
    }

    @Test
    void aRightAnswerIsToldWhy() {
        assertEquals(List.of("5"), buttons(box("b")));
        assertEquals("Right. All are counted.", feedback(box("b")));
    }

    @Test
    void aWrongAnswerNamesTheSlipAndThenTheAnswer() {
        assertEquals(List.of("4", "5"), buttons(box("a")));
        assertEquals("One was left out.The answer is: 5. All are counted.", feedback(box("a")));
        assertTrue(Views.tags(box("a"), "button").stream().allMatch(Views::disabled));
    }

    @Test
    void whatWasShownIsNotCalledRightOrWrong() {
        assertEquals(List.of("5"), buttons(box(Answers.SHOWN)));
        assertEquals("The answer is: 5. All are counted.", feedback(box(Answers.SHOWN)));
        assertEquals("false", Views.tags(box(Answers.SHOWN), "button").get(0).attribute("aria-pressed"));
    }
}
