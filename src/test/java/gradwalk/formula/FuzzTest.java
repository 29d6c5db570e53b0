package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Whatever is typed is read or answered in a sentence. */
final class FuzzTest {
    private static final int COUNT = 10_000;

    private static final String[] PIECES = {
        "a",
        "b",
        "x",
        "e",
        "e^",
        "pi",
        "w_1",
        "x₁₂",
        "sigma",
        "sin",
        "max",
        "relu",
        "foo",
        "(",
        ")",
        "(",
        ")",
        "|",
        "[",
        "]",
        "+",
        "-",
        "−",
        "*",
        "·",
        "/",
        "^",
        "²",
        "⁻¹",
        "√",
        "½",
        ",",
        ">",
        "≥",
        "<=",
        "=",
        ";",
        "\n",
        " ",
        "0",
        "1",
        "2.5",
        "1e-3",
        "3×10⁻⁷",
        ".",
        "_",
        "₂",
        "sin(x)",
        "max(a,b)",
        "(a+b)",
        "1e999",
        "{",
        "\ud835\udc65",
        "\ud835",
        "é",
        "\t"
    };

    /** Reads a text and returns whether it is a program; anything thrown but a ParseError fails. */
    private static boolean read(String text) {
        try {
            Program program = Program.parse(text);
            assertFalse(program.lines().isEmpty());
            for (Program.Line line : program.lines()) {
                String settled = again(again(line.formula().text()));
                assertTrue(line.formula().mathMl().toString().startsWith("<"), text);
                assertEquals(settled, again(settled), text);
            }
            return true;
        } catch (ParseError error) {
            String[] lines = text.split("\n", -1);
            assertTrue(error.line() >= 1 && error.line() <= lines.length, text);
            String line = lines[error.line() - 1];
            int length = line.codePointCount(0, line.length());
            assertTrue(error.position() >= 1 && error.position() <= length + 1, text + " at " + error.position());
            assertTrue(error.sentence().endsWith(".") && !error.sentence().contains("{0}"), error.sentence());
            return false;
        }
    }

    /** Where an earlier line is named e, its power is written as the exponential function is. */
    private static String again(String text) {
        try {
            return Formula.parse(text).text();
        } catch (ParseError error) {
            return error.sentence();
        }
    }

    @Test
    void tokensInAnyOrderAreAnswered() {
        SplittableRandom random = new SplittableRandom(11);
        int read = 0;
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder();
            int count = 1 + random.nextInt(1 + i % 12);
            for (int k = 0; k < count; k++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            read += read(text.toString()) ? 1 : 0;
        }
        assertTrue(read > 500, "only " + read + " were formulas");
    }

    @Test
    void anyCharactersAreAnswered() {
        SplittableRandom random = new SplittableRandom(12);
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder();
            int most = List.of(0x7f, 0x250, 0x2300, 0x10000).get(i % 4);
            int count = random.nextInt(20);
            for (int k = 0; k < count; k++) {
                text.append((char) random.nextInt(most));
            }
            read(text.toString());
        }
    }

    @Test
    void formulasWithACharacterWrongAreAnswered() {
        SplittableRandom random = new SplittableRandom(13);
        RandomFormula formulas = new RandomFormula(14);
        for (int i = 0; i < COUNT; i++) {
            StringBuilder text = new StringBuilder(formulas.next(1 + i % 4).text());
            int place = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.deleteCharAt(place);
                case 1 -> text.insert(place, PIECES[random.nextInt(PIECES.length)]);
                default -> text.setCharAt(place, PIECES[random.nextInt(PIECES.length)].charAt(0));
            }
            read(text.toString());
        }
    }

    /** The same text but for ½ and brackets at fractions, which are settled when it is read twice. */
    @Test
    void whatIsWrittenIsReadBack() throws ParseError {
        RandomFormula random = new RandomFormula(15);
        int same = 0;
        int all = 0;
        for (int i = 0; i < COUNT / 2; i++) {
            Formula formula = random.next(1 + i % 6);
            String text = formula.text();
            if (text.length() >= 2000) {
                continue;
            }
            Formula read = Formula.parse(text);
            all++;
            same += read.text().equals(text) ? 1 : 0;
            String settled = Formula.parse(read.text()).text();
            assertEquals(
                    Formula.parse(settled), Formula.parse(Formula.parse(settled).text()), text);
            for (int point = 0; point < 3; point++) {
                Environment at = random.point();
                double value = formula.evaluate(at);
                if (Math.abs(value) < 1e6) {
                    assertEquals(value, read.evaluate(at), 1e-9 * (1 + Math.abs(value)), text);
                }
            }
        }
        assertTrue(same > 0.97 * all, same + " of " + all);
    }
}
