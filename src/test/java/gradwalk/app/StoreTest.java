package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.markup.HtmlText;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoreTest {
    private final Ledger ledger = new Ledger(new FakeMemory());
    private double now;
    private final Store<Counter.State, Counter.Event> store = new Store<>(new Counter(), () -> now, ledger);

    private int count() {
        return store.state().count();
    }

    private void put(int... counts) {
        for (int count : counts) {
            store.dispatch(new Counter.Put(count));
        }
    }

    private void undo() {
        store.dispatch(new Command.Undo());
    }

    private void redo() {
        store.dispatch(new Command.Redo());
    }

    @Test
    void everyChangeIsUndoneAndMadeAgainInOrder() {
        put(1, 2, 3);
        undo();
        assertEquals(2, count());
        undo();
        undo();
        assertEquals(0, count());
        assertFalse(store.frame().undoable());
        undo();
        assertEquals(0, count());
        redo();
        redo();
        assertEquals(2, count());
        assertTrue(store.frame().redoable());
        put(9);
        assertFalse(store.frame().redoable());
        redo();
        assertEquals(9, count());
        undo();
        assertEquals(2, count());
    }

    @Test
    void whatChangesNothingIsNothingToUndo() {
        put(0);
        assertFalse(store.frame().undoable());
        assertFalse(store.frame().changed());
    }

    @Test
    void resetIsOneChangeThatCanBeUndone() {
        put(4, 5);
        store.tell("A note.");
        store.dispatch(new Command.Ask("main", Counter.count(5)));
        store.dispatch(new Command.Draft(Counter.FIELD, "6"));
        store.dispatch(new Command.Reset());
        assertEquals(0, count());
        assertFalse(store.frame().changed());
        assertEquals(List.of(), store.frame().notices());
        assertEquals(List.of(), store.frame().drafts());
        assertNull(store.frame().explanation());
        undo();
        assertEquals(5, count());
    }

    @Test
    void aRowOfLikeEventsIsOneUndo() {
        put(7);
        for (int i = 0; i < 20; i++) {
            now += 900;
            store.dispatch(new Counter.Slide(i));
        }
        undo();
        assertEquals(7, count());
        redo();
        assertEquals(19, count());
    }

    @Test
    void aPauseEndsTheRow() {
        store.dispatch(new Counter.Slide(1));
        now += 1000;
        store.dispatch(new Counter.Slide(2));
        undo();
        assertEquals(1, count());
    }

    @Test
    void anotherEventEndsTheRow() {
        store.dispatch(new Counter.Slide(1));
        put(5);
        store.dispatch(new Counter.Slide(6));
        undo();
        assertEquals(5, count());
        undo();
        assertEquals(1, count());
    }

    @Test
    void undoEndsTheRow() {
        store.dispatch(new Counter.Slide(1));
        undo();
        store.dispatch(new Counter.Slide(2));
        assertTrue(store.frame().undoable());
        undo();
        assertEquals(0, count());
    }

    @Test
    void takingHoldAnewEndsTheRow() {
        store.dispatch(new Counter.Slide(1));
        store.dispatch(new Counter.Open(true));
        store.dispatch(new Counter.Slide(2));
        undo();
        assertEquals(1, count());
    }

    @Test
    void aGlanceIsNothingToUndo() {
        store.dispatch(new Counter.Open(true));
        assertTrue(store.state().open());
        assertFalse(store.frame().undoable());
        assertTrue(store.frame().changed());
    }

    @Test
    void aRefusedDraftKeepsTheLastGoodNumberAndSaysWhy() {
        put(3);
        store.dispatch(new Command.Draft(Counter.FIELD, "12x"));
        Frame.Draft draft = store.frame().draft("value:count");
        assertNotNull(draft);
        assertEquals("", draft.refusal());
        assertEquals("value:count", store.frame().focus());
        store.dispatch(new Command.Commit(Counter.FIELD, "12x"));
        Frame.Draft refused = store.frame().draft("value:count");
        assertNotNull(refused);
        assertEquals("12x", refused.text());
        assertEquals("“12x” is not a number.", refused.refusal());
        assertEquals(3, count());
        store.dispatch(new Command.Draft(Counter.FIELD, "12"));
        assertEquals(
                List.of(new Frame.Draft("value:count", "12", "")), store.frame().drafts());
        store.dispatch(new Command.Commit(Counter.FIELD, "12"));
        assertNull(store.frame().draft("value:count"));
        assertEquals(12, count());
        undo();
        assertEquals(3, count());
    }

    @Test
    void escapeForgetsTheDraftAndGivesTheFocusBack() {
        store.dispatch(new Command.Draft(Counter.FIELD, "8"));
        String mark = store.frame().focusMark("value:count");
        assertFalse(mark.isEmpty());
        store.dispatch(new Command.Cancel(Counter.FIELD));
        assertEquals(List.of(), store.frame().drafts());
        assertEquals(0, count());
        assertFalse(store.frame().focusMark("value:count").equals(mark), "the focus moves once more");
        assertEquals("", store.frame().focusMark("value:other"));
    }

    @Test
    void explanationsLeadFurtherAndBack() {
        put(5);
        store.dispatch(new Command.Ask("main", Counter.count(5)));
        Frame asked = store.frame();
        assertTrue(asked.asked(Counter.count(5)));
        assertTrue(asked.lit(Counter.count(4)));
        assertFalse(asked.lit(Counter.count(3)));
        assertEquals("main", asked.explained());
        store.dispatch(new Command.AskFurther(Counter.count(4)));
        store.dispatch(new Command.AskFurther(Counter.count(3)));
        assertTrue(store.frame().asked(Counter.count(3)));
        store.dispatch(new Command.AskBack(0));
        assertTrue(store.frame().asked(Counter.count(5)));
        store.dispatch(new Command.CloseAsk());
        assertNull(store.frame().explanation());
        assertEquals(Counter.count(5).id(), store.frame().focus());
    }

    @Test
    void thePointerExplainsOnlyWhileNothingIsAsked() {
        put(5);
        store.dispatch(new Command.Hover("side", Counter.count(2)));
        assertTrue(store.frame().asked(Counter.count(2)));
        assertEquals("side", store.frame().explained());
        store.dispatch(new Command.Ask("main", Counter.count(5)));
        assertTrue(store.frame().asked(Counter.count(5)));
        store.dispatch(new Command.CloseAsk());
        store.dispatch(new Command.Unhover());
        assertNull(store.frame().explanation());
    }

    @Test
    void aLinkBringsTheTrailBackWithTheStateItBelongsTo() {
        put(5);
        store.dispatch(new Command.Ask("main", Counter.count(5)));
        store.dispatch(new Command.AskFurther(Counter.count(4)));
        String address = store.address();
        Store<Counter.State, Counter.Event> other = new Store<>(new Counter(), () -> now, ledger);
        other.open(address);
        assertEquals(store.state(), other.state());
        assertEquals(store.frame().trail(), other.frame().trail());
        assertEquals(address, other.address());
        assertEquals(List.of(), other.frame().notices());
    }

    @Test
    void openingALinkCanBeUndoneAndTellsWhatItCouldNotRead() {
        put(4);
        store.dispatch(new Command.Draft(Counter.FIELD, "8"));
        store.open("count=7&open=maybe");
        assertEquals(7, count());
        assertEquals(1, store.frame().notices().size());
        assertEquals(List.of(), store.frame().drafts(), "what was typed belonged to another state");
        store.dispatch(new Command.Dismiss());
        assertEquals(List.of(), store.frame().notices());
        undo();
        assertEquals(4, count());
    }

    @Test
    void oneNoticeIsToldOnce() {
        store.tell("A note.");
        store.tell("A note.");
        assertEquals(List.of("A note."), store.frame().notices());
    }

    @Test
    void playingIsOneUndo() {
        store.dispatch(new Counter.Play(true));
        assertTrue(store.playing());
        for (int i = 0; i < 100; i++) {
            now += 16;
            store.tick(2);
        }
        assertEquals(200, count());
        undo();
        assertEquals(0, count());
    }

    @Test
    void enlargingAndTheLinkAreNoChanges() {
        store.dispatch(new Command.Enlarge("main"));
        assertEquals("main", store.frame().enlarged());
        store.dispatch(new Command.Enlarge("main"));
        assertEquals("", store.frame().enlarged());
        store.dispatch(new Command.CopyLink());
        assertTrue(store.takeLinkWish());
        assertFalse(store.takeLinkWish());
        assertFalse(store.frame().undoable());
        assertEquals("<figure>0</figure>", HtmlText.of(store.view(store.frame(), "main")));
    }
}
