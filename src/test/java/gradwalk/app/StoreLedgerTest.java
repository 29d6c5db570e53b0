package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoreLedgerTest {
    private final FakeMemory memory = new FakeMemory();
    private final Ledger ledger = new Ledger(memory);
    private final Store<Counter.State, Counter.Event> store = new Store<>(new Counter(), () -> 0, ledger);

    @Test
    void anAnswerIsWrittenOnceHoweverOftenItIsUndone() {
        store.dispatch(new Counter.Answer("a"));
        store.dispatch(new Command.Undo());
        store.dispatch(new Command.Redo());
        store.dispatch(new Counter.Put(3));
        assertEquals(1, memory.saved.size());
        assertEquals(
                List.of(new Ledger.Line("counter", "q", "How many?", "four", false)),
                store.frame().ledger().lines());
    }

    @Test
    void anotherAnswerAfterUndoTakesThePlaceOfTheFirst() {
        store.dispatch(new Counter.Answer("a"));
        store.dispatch(new Command.Undo());
        store.dispatch(new Counter.Answer("b"));
        assertEquals(
                List.of(new Ledger.Line("counter", "q", "How many?", "five", true)),
                store.frame().ledger().lines());
    }

    @Test
    void whatTheReaderDidNotChooseIsNotWritten() {
        store.dispatch(new Counter.Answer(Answers.SHOWN));
        assertEquals(List.of(), memory.saved);
        store.dispatch(new Command.Reset());
        store.dispatch(new Counter.Answer(Answers.SKIPPED));
        assertEquals(List.of(), memory.saved);
    }

    @Test
    void aStorageThatRefusesIsTold() {
        memory.refusing = true;
        store.dispatch(new Counter.Answer("b"));
        assertEquals(1, store.frame().notices().size());
        assertTrue(store.frame().notices().get(0).startsWith("This browser does not let the page keep your answers"));
        assertTrue(ledger.holds("counter", "q"));
    }

    @Test
    void theLedgerIsClearedAndBroughtBack() {
        store.dispatch(new Counter.Answer("b"));
        store.dispatch(new Command.ClearLedger());
        assertEquals(List.of(), store.frame().ledger().lines());
        assertEquals(1, store.frame().ledger().cleared().size());
        store.dispatch(new Command.RestoreLedger());
        assertEquals(1, store.frame().ledger().lines().size());
        assertEquals(List.of(), store.frame().notices());
        memory.refusing = true;
        store.dispatch(new Command.ClearLedger());
        assertEquals(1, store.frame().notices().size());
    }
}
