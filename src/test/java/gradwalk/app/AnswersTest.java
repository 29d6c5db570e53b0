package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AnswersTest {
    @Test
    void aQuestionIsOpenUntilItIsAnswered() {
        assertTrue(Answers.NONE.open("q"));
        assertNull(Answers.NONE.of("q"));
        Answers answered = Answers.NONE.with("q", "a");
        assertFalse(answered.open("q"));
        assertTrue(answered.open("r"));
        assertTrue(Answers.NONE.open("q"), "answers are values");
    }

    @Test
    void theFirstAnswerStays() {
        Answers answered = Answers.NONE.with("q", "a");
        assertSame(answered, answered.with("q", "b"));
    }

    @Test
    void answersKeepTheirOrder() {
        Answers answers = Answers.NONE.with("q", "a").with("p", Answers.SHOWN).with("r", Answers.SKIPPED);
        assertEquals("q", answers.given().get(0).prediction());
        assertEquals("r", answers.given().get(2).prediction());
    }

    @Test
    void onlyALetterIsAChoice() {
        Answers answers = Answers.NONE.with("q", "a").with("p", Answers.SHOWN).with("r", Answers.SKIPPED);
        for (Answers.Answer answer : answers.given()) {
            assertEquals(answer.prediction().equals("q"), answer.chosen());
        }
        assertNotNull(answers.of("p"));
    }
}
