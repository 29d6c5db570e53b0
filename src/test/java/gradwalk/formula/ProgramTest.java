package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {
    private static final double A = 2;
    private static final double B = 1;

    private static double colah(String name) {
        return name.equals("a") ? A : name.equals("b") ? B : Double.NaN;
    }

    @ParameterizedTest
    @ValueSource(strings = {"c = a+b\nd = b+1\ne = c*d", "c=a+b;d=b+1;e=c*d", "\n\nc = a+b;; d = b+1;\r\n e = c*d ;\n"})
    void linesUseEarlierLines(String text) throws ParseError {
        Program program = Program.parse(text);
        List<String> lines = new ArrayList<>();
        for (Program.Line line : program.lines()) {
            lines.add(line.name() + " = " + line.formula().text());
        }
        assertEquals(List.of("c = a + b", "d = b + 1", "e = c·d"), lines);
        assertEquals(List.of("a", "b"), program.inputs());
        assertEquals("c·d", program.result().text());
        assertArrayEquals(new double[] {3, 2, 6}, program.evaluate(ProgramTest::colah));
        assertEquals(
                "(a + b)·(b + 1)", Objects.requireNonNull(program.written()).text());
    }

    @Test
    void theLastLineMayBeWithoutAName() throws ParseError {
        Program program = Program.parse("c = a+b\nc^2");
        assertEquals("", program.lines().get(1).name());
        assertEquals("(a + b)²", Objects.requireNonNull(program.written()).text());
        assertEquals(List.of(), Program.parse("1+1").inputs());
    }

    @Test
    void inputsComeInTheOrderOfFirstUse() throws ParseError {
        assertEquals(
                List.of("y", "w", "x", "b"), Program.parse("c = y+w*x; y+c+b").inputs());
    }

    @Test
    void aNameIsOneNameHoweverItIsSpelled() throws ParseError {
        Program program = Program.parse("w_1 = alpha; w₁*α");
        assertEquals(List.of("α"), program.inputs());
        assertEquals("α·α", Objects.requireNonNull(program.written()).text());
    }

    @Test
    void afterALineNamedEItsPowersAreItsOwn() throws ParseError {
        Program program = Program.parse("e = 2*a\nf = e^3\ng = exp(b)+(e)^b");
        assertEquals(List.of("a", "b"), program.inputs());
        assertArrayEquals(new double[] {4, 64, Math.exp(1) + 4}, program.evaluate(ProgramTest::colah), 1e-14);
        assertEquals(
                Math.exp(2), Program.parse("e = e^a; e").evaluate(ProgramTest::colah)[0], 1e-14, "e^ before its line");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("c = a\nc = b", 2, 1, "c has a line already; choose another name."),
                arguments("c = d+1; d = 2", 1, 10, "d is used further up already; its own line must come first."),
                arguments("c = a+c", 1, 7, "c stands in its own line; a line may use earlier lines only."),
                arguments("pi = 3", 1, 1, "π is a constant; choose another name."),
                arguments("sin = 3", 1, 1, "sin is a function; choose another name."),
                arguments("relu = 3", 1, 1, "relu is a function; choose another name."),
                arguments(
                        "a+b\nc = 1",
                        2,
                        1,
                        "Only the last line may be without a name; begin the one before with a name, as in c = a+b."),
                arguments("c = a\n2 = c", 2, 3, "Left of the one = of a line stands a single name, as in c = a+b."),
                arguments("c = a = b", 1, 7, "Left of the one = of a line stands a single name, as in c = a+b."),
                arguments("c = a\n= c", 2, 1, "Left of the one = of a line stands a single name, as in c = a+b."),
                arguments("c = a\nd =\n", 2, 4, "After “=” something is missing."),
                arguments("c = a\n* c", 2, 1, "A formula cannot begin with “*”."),
                arguments("c = (a\nd = 2", 1, 5, "There is no closing bracket for the one at 5."),
                arguments("c = 1\nc(2)", 2, 1, "c is not a function; write c*(2)."),
                arguments("foo = 1\nfoo(2)", 2, 1, "foo is not a function; write foo*(2)."));
    }

    @ParameterizedTest(name = "{index} {3}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsLine(String text, int line, int position, String sentence) {
        ParseError error = assertThrows(ParseError.class, () -> Program.parse(text));
        assertEquals(sentence, error.sentence());
        assertEquals(line, error.line());
        assertEquals(position, error.position());
    }

    @Test
    void sigmaIsANameToo() throws ParseError {
        Program program = Program.parse("σ = a; σ(σ)");
        assertEquals("σ(a)", Objects.requireNonNull(program.written()).text());
    }

    @Test
    void whatWouldBeTooLongIsNotWrittenOut() throws ParseError {
        StringBuilder doubling = new StringBuilder("x0 = a");
        for (int i = 1; i <= 10; i++) {
            doubling.append(";x")
                    .append(i)
                    .append(" = x")
                    .append(i - 1)
                    .append("+x")
                    .append(i - 1);
        }
        Program tenfold = Program.parse(doubling.toString());
        assertEquals(1024, Objects.requireNonNull(tenfold.written()).evaluate(name -> 1));
        Program more = Program.parse(doubling + ";x11=x10+x10");
        assertNull(more.written());
        assertEquals(2048, more.evaluate(name -> 1)[11]);
    }

    @Test
    void exactlyTwoThousandNamesAreWrittenOut() throws ParseError {
        String thousand = "t = " + "a+".repeat(499) + "a\nu = t+t\n";
        assertNotNull(Program.parse(thousand + "u+u").written());
        assertNull(Program.parse(thousand + "u+u+a").written());
    }

    @Test
    void whatWouldBeTooDeepIsNotWrittenOut() throws ParseError {
        String half = "p = " + "(".repeat(98) + "a" + ")".repeat(98) + "\n";
        assertNotNull(
                Program.parse(half + "(".repeat(99) + "p+2" + ")".repeat(99)).written());
        assertNull(
                Program.parse(half + "(".repeat(102) + "p+2" + ")".repeat(102)).written());
        assertNotNull(
                Program.parse(half + "(".repeat(102) + "a+2" + ")".repeat(102)).written());
    }
}
