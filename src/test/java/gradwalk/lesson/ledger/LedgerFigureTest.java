package gradwalk.lesson.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.app.Ledger;
import gradwalk.app.Store;
import gradwalk.markup.Element;
import gradwalk.markup.HtmlText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LedgerFigureTest {
    private static final String PRIVATE = "Nothing is sent anywhere; it is kept in this browser.";

    private final Ledger ledger = new Ledger(new Ledger.Memory() {
        private @Nullable String text;

        @Override
        public @Nullable String load(String key) {
            return text;
        }

        @Override
        public boolean save(String key, String newText) {
            text = newText;
            return true;
        }
    });
    private final LedgerFigure figure = new LedgerFigure();
    private final Store<?, ?> store = new Store<>(figure, () -> 0, ledger);

    private String view() {
        return HtmlText.of(store.view(store.frame(), "main"));
    }

    private void answer(String question, String answer, boolean right) {
        ledger.put(new Ledger.Line("training-step", question, question, answer, right));
    }

    @Test
    void withoutTheReadersBrowserItSaysWhatItNeeds() {
        String written = HtmlText.of(figure.view(figure.initial(), Frame.PLAIN, "main"));
        assertTrue(written.contains("needs the page’s script"), written);
        assertTrue(written.contains(PRIVATE), written);
        assertFalse(written.contains("<button"), written);
        assertFalse(written.contains("No predictions"), written);
    }

    @Test
    void anEmptyLedgerSaysSo() {
        assertTrue(view().contains("No predictions yet. "), view());
        assertTrue(view().contains(PRIVATE), view());
        assertFalse(view().contains("<button"), view());
    }

    @Test
    void everyLineSaysRightOrNotInWords() {
        answer("Which weight?", "Row of 4.9", true);
        answer("E is about", "125.1", false);
        String view = view();
        assertTrue(view.contains("<p>Which weight?</p>"), view);
        assertTrue(view.contains("✓</span><b>Row of 4.9</b> Right.</p>"), view);
        assertTrue(view.contains("✗</span><b>125.1</b> Not right.</p>"), view);
        assertTrue(view.contains("1 of 2 right"), view);
        assertTrue(view.contains(PRIVATE), view);
    }

    @Test
    void clearingCanBeTakenBackWithTheSameButton() {
        answer("q", "a", true);
        assertTrue(view().contains("Clear my predictions"), view());
        store.dispatch(new Command.ClearLedger());
        assertTrue(view().contains("No predictions: they were cleared."), view());
        assertTrue(view().contains("Bring my predictions back"), view());
        store.dispatch(new Command.RestoreLedger());
        assertTrue(view().contains("1 of 1 right"), view());
    }

    @Test
    void textFromTheStorageIsNoMarkup() {
        answer("<img src=x>", "<b>", false);
        assertFalse(view().contains("<img"), view());
    }

    @Test
    void itHasNoToolsBecauseItHasNoStateOfItsOwn() {
        Element card = (Element) figure.view(figure.initial(), Frame.PLAIN, "main");
        assertFalse(card.toString().contains("class=\"tools\""));
        assertEquals("", store.address());
        assertNull(store.frame().explanation());
    }
}
