package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static List<List<Double>> read(String text) throws Refused {
        return Table.read(text, 4, 3, -100, 100);
    }

    private static String refusal(String text) {
        return assertThrows(Refused.class, () -> read(text)).sentence();
    }

    @Test
    void tabsCommasSemicolonsAndSpacesSeparateValues() throws Exception {
        List<List<Double>> row = List.of(List.of(1.0, -2.5, 3.0));
        assertEquals(row, read("1\t-2.5\t3"));
        assertEquals(row, read("1, −2.5, 3"));
        assertEquals(row, read(" 1;-2.5;3 "));
        assertEquals(row, read("1  -2.5  3\n"));
    }

    @Test
    void eachLineIsARow() throws Exception {
        assertEquals(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), read("1\t2\r\n3\t4\r\n"));
    }

    @Test
    void everyRefusalSaysWhatIsWrong() {
        assertEquals("“x” is not a number.", refusal("1 x 3"));
        assertEquals("The pasted rows are not equally long.", refusal("1 2\n3"));
        assertEquals("The pasted table is 1×4; from this cell there is room for 4×3.", refusal("1 2 3 4"));
        assertEquals("The pasted table is 5×1; from this cell there is room for 4×3.", refusal("1\n2\n3\n4\n5"));
        assertEquals("101 is out of range: from −100 to 100.", refusal("101"));
        assertEquals("Nothing is typed here. Type a number, or press Escape to keep the old one.", refusal("  \t "));
        assertTrue(refusal("1\n\n2").startsWith("Nothing is typed here."));
    }

    @Test
    void whatIsNoFiniteDecimalIsRefused() {
        for (String text :
                List.of("NaN", "Infinity", "-Infinity", "1e999", "0x10", "1f", "1d", "--1", "1e", ".", "٣", "1_0")) {
            assertTrue(refusal(text).endsWith("."), text);
        }
    }

    @Test
    void aLongTextIsQuotedShort() {
        String sentence = refusal("x".repeat(5000));
        assertTrue(sentence.length() < 60, sentence);
    }

    @Test
    void theEndsOfTheRangeAreInside() throws Exception {
        assertEquals(-100.0, Table.number("-100", -100, 100));
        assertEquals(100.0, Table.number("+1e2", -100, 100));
    }
}
