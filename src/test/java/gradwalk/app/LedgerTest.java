package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Ledger.Line FIRST = new Ledger.Line("counter", "q", "How many?", "four", false);
    private static final Ledger.Line SECOND = new Ledger.Line("counter", "r", "And now?", "five", true);
    private static final Ledger.Line AGAIN = new Ledger.Line("counter", "q", "How many?", "five", true);

    private final FakeMemory memory = new FakeMemory();
    private final Ledger ledger = new Ledger(memory);

    @Test
    void whatIsPutIsThereOnTheNextVisit() {
        assertTrue(ledger.put(FIRST));
        assertTrue(ledger.put(SECOND));
        Ledger next = new Ledger(memory);
        assertEquals(List.of(FIRST, SECOND), next.contents().lines());
        assertTrue(next.holds("counter", "q"));
        assertFalse(next.holds("counter", "s"));
        assertFalse(next.holds("other", "q"));
    }

    @Test
    void aNewAnswerTakesThePlaceOfTheOld() {
        ledger.put(FIRST);
        ledger.put(SECOND);
        ledger.put(AGAIN);
        assertEquals(List.of(SECOND, AGAIN), ledger.contents().lines());
    }

    @Test
    void badStoredTextIsLeftOut() {
        memory.text = "nonsense\n\na\tb\tc\td\n\u0000\ncounter\tr\tAnd now?\tfive\t1\n<b>\t\t\t\t\nx\ty\tz\tu\tv\tw\n";
        Ledger read = new Ledger(memory);
        assertTrue(read.contents().lines().contains(SECOND));
        for (Ledger.Line line : read.contents().lines()) {
            assertFalse(line.figure().isEmpty() || line.prediction().isEmpty(), line.toString());
        }
        assertEquals(1, read.contents().lines().size(), read.contents().toString());
    }

    @Test
    void separatorsInsideTextsDoNotBreakLines() {
        ledger.put(new Ledger.Line("counter", "q", "How\tmany\nof them?", "4\t\n", true));
        Ledger.Line read = new Ledger(memory).contents().lines().get(0);
        assertEquals("How many of them?", read.question());
        assertTrue(read.right());
    }

    @Test
    void clearingForgetsAndRestoringBringsBack() {
        ledger.put(FIRST);
        ledger.put(SECOND);
        assertTrue(ledger.clear());
        assertEquals("", memory.text);
        assertFalse(ledger.holds("counter", "q"));
        assertEquals(List.of(FIRST, SECOND), ledger.contents().cleared());
        ledger.put(AGAIN);
        assertTrue(ledger.restore());
        assertEquals(List.of(SECOND, AGAIN), ledger.contents().lines());
        assertEquals(List.of(), ledger.contents().cleared());
        assertEquals(List.of(SECOND, AGAIN), new Ledger(memory).contents().lines());
    }

    @Test
    void twoPagesOpenAtOnceKeepEachOthersAnswers() {
        Ledger other = new Ledger(memory);
        ledger.put(FIRST);
        other.put(SECOND);
        assertEquals(List.of(FIRST, SECOND), other.contents().lines());
        ledger.refresh();
        assertEquals(List.of(FIRST, SECOND), ledger.contents().lines());
        ledger.clear();
        other.put(AGAIN);
        assertEquals(List.of(AGAIN), new Ledger(memory).contents().lines(), "what was cleared stays cleared");
    }

    @Test
    void whatTheMemoryRefusesStaysUntilThePageIsLeft() {
        memory.refusing = true;
        assertFalse(ledger.put(FIRST));
        ledger.refresh();
        assertFalse(ledger.put(SECOND));
        assertEquals(List.of(FIRST, SECOND), ledger.contents().lines());
        assertFalse(ledger.clear());
        assertEquals(List.of(), ledger.contents().lines());
    }

    @Test
    void theContentsAreTheSameObjectUntilTheyChange() {
        ledger.put(FIRST);
        Ledger.Contents before = ledger.contents();
        ledger.refresh();
        assertSame(before, ledger.contents());
    }

    @Test
    void theBuildersLedgerKnowsNoReader() {
        assertFalse(Ledger.unknown().contents().known());
        assertFalse(Ledger.unknown().put(FIRST));
        assertTrue(ledger.contents().known());
    }
}
