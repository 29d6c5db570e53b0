package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WordsTest {
    @AfterEach
    void speakEnglishAgain() {
        Words.use(Map.of());
    }

    @Test
    void textsAndWholeNumbersArePutIn() {
        assertEquals("Row 3 of x.", Words.say("Row {0} of {1}.", 3, "x"));
        assertEquals("{} {x} { 0}", Words.say("{} {x} { 0}"));
        assertEquals("aa", Words.say("{0}{0}", "a"));
        assertEquals("", Words.say(""));
    }

    @Test
    void aCatalogueTranslatesWithPlacesMoved() {
        Words.use(Map.of("Row {0} of {1}.", "Von {1} die Zeile {0}."));
        assertEquals("Von x die Zeile 3.", Words.say("Row {0} of {1}.", 3, "x"));
        assertEquals(
                "<p>Von <b>x</b> die Zeile 3.</p>",
                Words.say(
                                Html.of("p"),
                                "Row {0} of {1}.",
                                Markup.text("3"),
                                Html.of("b").add("x"))
                        .toString());
    }

    @Test
    void anUnknownSentenceStaysEnglish() {
        Words.use(Map.of("Undo", "Zurück"));
        assertEquals("Zurück", Words.say("Undo"));
        assertEquals("Redo", Words.say("Redo"));
    }

    @Test
    void whatIsPutInIsNotReadAsAPlace() {
        assertEquals("{1}", Words.say("{0}", "{1}", "x"));
    }

    @Test
    void whatWouldNeedAnyToStringIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Words.say("{0}", 1.5));
    }
}
