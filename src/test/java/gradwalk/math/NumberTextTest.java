package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NumberTextTest {

    @ParameterizedTest
    @CsvSource({
        "126.375, 126.375", "1e-7, 1e-7", "1e21, 1e+21", "1e20, 100000000000000000000", "0.000001, 0.000001",
        "-0.0, 0", "-2.5e-8, -2.5e-8", "2e-3, 0.002", "5e-324, 5e-324",
                "1.7976931348623157e308, 1.7976931348623157e+308",
        "2e23, 2e+23", "5.684341886080802e-14, 5.684341886080802e-14", "NaN, NaN", "-Infinity, -Infinity", "100, 100",
    })
    void shortestTextIsJavaScripts(double x, String expected) {
        assertEquals(expected, NumberText.shortest(x));
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, 0, 3",
        "1.005, 2, 1.00",
        "-2.5, 0, -3",
        "0, 2, 0.00",
        "-0.0, 1, 0.0",
        "-0.001, 2, -0.00",
        "1e21, 2, 1e+21",
        "1.45, 1, 1.4",
        "0.5, 0, 1",
        "123.456, 2, 123.46",
        "NaN, 2, NaN",
        "Infinity, 3, Infinity",
    })
    void fixedTextIsJavaScripts(double x, int digits, String expected) {
        assertEquals(expected, NumberText.fixed(x, digits));
    }

    /** The sums of all texts were computed by Node 20 from the same numbers. */
    @Test
    void bothTextsAreJavaScriptsOnManyNumbers() {
        long state = 1;
        int sum = 0;
        for (int i = 0; i < 100_000; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double x = Double.longBitsToDouble(i % 4 == 0 ? state & 0xfff0000000000000L : state);
            if (Double.isFinite(x)) {
                sum = mixed(sum, NumberText.shortest(x));
            }
        }
        assertEquals(-445034586, sum);
        sum = 0;
        for (int i = 0; i < 20_000; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            double x = (state >>> 20) / Math.pow(2, 20 + i % 24);
            sum = mixed(sum, NumberText.fixed(i % 3 == 0 ? -Math.floor(x * 8 + 0.5) / 8 : x, i % 7));
        }
        assertEquals(-136196662, sum);
    }

    private static int mixed(int sum, String text) {
        int mixed = sum;
        for (char c : (text + "\n").toCharArray()) {
            mixed = mixed * 31 + c;
        }
        return mixed;
    }

    @Test
    void shortestTextReadsBackAsTheSameNumber() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            assertEquals(x, Double.isFinite(x) ? NumberText.parse(NumberText.shortest(x)) : x);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9.5, 4, 9.5",
        "126.375, 6, 126.375",
        "53.37701, 7, 53.37701",
        "6.52415, 6, 6.52415",
        "-9.5, 4, −9.5",
        "1.23e-7, 4, 1.23×10⁻⁷",
        "0, 4, 0",
        "-0.0, 4, 0",
        "Infinity, 4, ∞",
        "-Infinity, 4, −∞",
        "NaN, 4, not a number",
        "0.3333333333333333, 4, 0.3333",
        "2.5, 1, 3",
        "2.675, 3, 2.68",
        "999.96, 4, 1000",
        "123456.7, 4, 123457",
        "1e9, 4, 1×10⁹",
        "-1234567890, 4, −1.235×10⁹",
        "0.0001234, 4, 0.0001234",
        "0.00001234, 4, 1.234×10⁻⁵",
        "0.000099999, 4, 0.0001",
        "999999999.9, 4, 1×10⁹",
        "1000, 2, 1000",
        "0.1, 17, 0.1",
        "1e300, 3, 1×10³⁰⁰",
        "9.99e-10, 1, 1×10⁻⁹",
        "0.00099, 1, 0.001",
        "1.5e25, 4, 1.5×10²⁵",
        "0.0100, 5, 0.01",
        "100.04, 4, 100",
    })
    void displayIsWhatAReaderWants(double x, int significant, String expected) {
        assertEquals(expected, NumberText.display(x, significant));
    }

    @ParameterizedTest
    @CsvSource({
        "-1.5e-3, -0.0015",
        "−2, -2",
        "–2, -2",
        "' 7 ', 7",
        ".5, 0.5",
        "5., 5",
        "+4E+2, 400",
        "1e999, Infinity",
        "-1e999, -Infinity",
        "1e-999, 0",
    })
    void whatAReaderTypesIsRead(String typed, double expected) {
        assertEquals(expected, NumberText.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                ".",
                "e5",
                "1e",
                "1e+",
                "1d",
                "1f",
                "0x10",
                "NaN",
                "Infinity",
                "1,5",
                "1 2",
                "--1",
                "1.2.3",
                "1e5.0",
                "½",
                "١",
            })
    void whatIsNoNumberIsNaN(String typed) {
        assertEquals(Double.NaN, NumberText.parse(typed));
        assertFalse(NumberText.isDecimal(typed));
    }

    @Test
    void noTextMakesParsingThrow() {
        SplittableRandom random = new SplittableRandom(11);
        String letters = "0123456789.eE+-−x d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(8); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            double x = NumberText.parse(typed.toString());
            assertTrue(Double.isNaN(x) || x <= Double.POSITIVE_INFINITY, typed.toString());
        }
    }
}
