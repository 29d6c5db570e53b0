package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TidyTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                // terms
                arguments("a−(b−c)", "a − b + c"),
                arguments("x*x*x", "x³"),
                arguments("a+a", "2·a"),
                arguments("a−a", "0"),
                arguments("a+b−a", "b"),
                arguments("2a+3b−a", "a + 3·b"),
                arguments("0·a+b", "b"),
                arguments("x+0", "x"),
                arguments("−(a+b)", "−a − b"),
                arguments("−(−a)", "a"),
                arguments("−a+b", "b − a"),
                arguments("−a−b", "−a − b"),
                arguments("−a−b+c", "c − a − b"),
                arguments("b+w*x", "w·x + b"),
                arguments("1+x", "x + 1"),
                arguments("1+x+x²", "x² + x + 1"),
                arguments("1+e^x", "1 + e^x"),
                arguments("e^x+x", "x + e^x"),
                arguments("y*ln(a)+(1−y)*ln(1−a)", "y·ln(a) + (1 − y)·ln(1 − a)"),
                arguments("x₁·w₁₁+x₂·w₂₁", "x₁·w₁₁ + x₂·w₂₁"),
                // numbers
                arguments("2+3", "5"),
                arguments("0.1+0.2", "0.3"),
                arguments("0.1x+0.2x", "0.3·x"),
                arguments("0.1·0.2·x", "0.02·x"),
                arguments("x/2+x/3", "5·x/6"),
                arguments("x/3−x/3", "0"),
                arguments("2x/4", "x/2"),
                arguments("6x/3", "2·x"),
                arguments("½x+½x", "x"),
                arguments("½·2·x", "x"),
                arguments("0.5/3", "1/6"),
                arguments("x/0.5", "2·x"),
                arguments("x/0.3", "x/0.3"),
                arguments("x·0.1/3", "0.1·x/3"),
                arguments("1/3+1/6", "1/2"),
                arguments("−x/(−2)", "x/2"),
                arguments("2^10", "1024"),
                arguments("2^-2", "1/4"),
                arguments("(2/3)²", "4/9"),
                arguments("(2/3)^-2", "9/4"),
                arguments("0^2", "0"),
                arguments("0^x", "0^x"),
                arguments("1^x", "1"),
                arguments("1/0", "0⁻¹"),
                arguments("(2x)^100", "(2·x)¹⁰⁰"),
                arguments("x^100·x", "x¹⁰¹"),
                arguments("1e200·1e200·x", "∞·x"),
                // powers
                arguments("x^0", "1"),
                arguments("x^1", "x"),
                arguments("(x²)³", "x⁶"),
                arguments("x²·x⁻³", "1/x"),
                arguments("(a·b)²", "a²·b²"),
                arguments("(−a)²", "a²"),
                arguments("(−a)³", "−a³"),
                arguments("(2x+2)²", "4·(x + 1)²"),
                arguments("x^n·x", "x^(n + 1)"),
                arguments("x^(n+1)/x", "x^n"),
                arguments("x^n·x^m", "x^(n + m)"),
                arguments("x^n/x^n", "1"),
                arguments("(x^n)²", "x^(2·n)"),
                arguments("2^x·2^x", "2^(2·x)"),
                arguments("2^-x", "2^(−x)"),
                arguments("(x+1)^n·(x+1)", "(x + 1)^(n + 1)"),
                arguments("(2x)^n", "(2·x)^n"),
                arguments("(x²)^n", "(x²)^n"),
                arguments("(1/2)^n", "(1/2)^n"),
                arguments("(−2)^n", "(−2)^n"),
                // roots
                arguments("√x·√x", "x"),
                arguments("√(x²)", "|x|"),
                arguments("√(x⁴)", "x²"),
                arguments("√(x³)", "x^(3/2)"),
                arguments("√(x⁻²)", "1/|x|"),
                arguments("√(4x)", "2·√x"),
                arguments("√(x/4)", "√x/2"),
                arguments("√(2x)", "√(2·x)"),
                arguments("√(x·y)", "√(x·y)"),
                arguments("(√(x·y))²", "x·y"),
                arguments("√(−x)", "√(−x)"),
                arguments("√(a−b)·√(b−a)", "√(a − b)·√(b − a)"),
                arguments("√(4a+4b)", "2·√(a + b)"),
                arguments("√9", "3"),
                arguments("√8", "√8"),
                arguments("√2·√2", "2"),
                arguments("√(1/2)", "1/√2"),
                arguments("√(2/3)", "√2/√3"),
                arguments("√(−4)", "√(−4)"),
                arguments("4^1.5", "8"),
                arguments("x^0.5", "√x"),
                arguments("√√x", "x^(1/4)"),
                arguments("√(x^n)", "√(x^n)"),
                arguments("√0", "0"),
                // e and ln
                arguments("e^x·e^y", "e^(x + y)"),
                arguments("(e^x)²", "e^(2·x)"),
                arguments("e^x/e^x", "1"),
                arguments("e^(x+1)", "e^(x + 1)"),
                arguments("exp(1)", "e^1"),
                arguments("exp(2)·exp(1)", "e^3"),
                arguments("exp(0)", "1"),
                arguments("sqrt(exp(x))", "e^(x/2)"),
                arguments("sqrt(exp(x)·exp(y))", "e^(x/2 + y/2)"),
                arguments("(e^x)^n", "e^(x·n)"),
                arguments("exp(1)^x", "e^x"),
                arguments("e^ln(x)", "x"),
                arguments("e^(2ln(x))", "x²"),
                arguments("e^(x·ln(y))", "e^(x·ln(y))"),
                arguments("ln(e^x)", "x"),
                arguments("ln(e^x·e^y)", "x + y"),
                arguments("ln(1)", "0"),
                arguments("ln(exp(1))", "1"),
                arguments("ln(x³)", "3·ln(x)"),
                arguments("ln(√x)", "ln(x)/2"),
                arguments("ln(1/x)", "−ln(x)"),
                arguments("ln(x²)", "ln(x²)"),
                arguments("ln(2x)", "ln(2·x)"),
                arguments("ln(x^n)", "ln(x^n)"),
                arguments("ln(x·y)", "ln(x·y)"),
                arguments("ln(0)", "ln(0)"),
                // other functions
                arguments("sin(−x)", "−sin(x)"),
                arguments("cos(−2x)", "cos(2·x)"),
                arguments("tanh(−x)", "−tanh(x)"),
                arguments("|−x|", "|x|"),
                arguments("sign(−x)", "−sign(x)"),
                arguments("σ(−x)", "σ(−x)"),
                arguments("sin(a−b)", "sin(a − b)"),
                arguments("|x|²", "x²"),
                arguments("|x|³", "|x|³"),
                arguments("|a+b|·|a+b|", "(a + b)²"),
                arguments("σ(0)", "0.5"),
                arguments("cos(0)", "1"),
                arguments("sin(1)", "sin(1)"),
                arguments("|−3|", "3"),
                arguments("|−1/3|", "|1/3|"),
                arguments("max(2,5)", "5"),
                arguments("max(1/3,0)", "max(1/3, 0)"),
                arguments("max(x,5)", "max(x, 5)"),
                arguments("[2 > 1]·x", "x"),
                arguments("[x > 1]", "[x > 1]"),
                arguments("relu(x)+relu(x)", "2·relu(x)"),
                arguments("relu(x)·softplus(x)", "relu(x)·softplus(x)"),
                arguments("relu(x+x)", "relu(2·x)"),
                arguments("2π+π", "3·π"),
                arguments("π·π", "π²"),
                // fractions
                arguments("a/b/c", "a/(b·c)"),
                arguments("a/(b/c)", "a·c/b"),
                arguments("(x²+x)/x", "x + 1"),
                arguments("(2x+2)/(x+1)", "2"),
                arguments("(x²−1)/(x²−1)", "1"),
                arguments("(a−b)/(b−a)", "−1"),
                arguments("a/b+c/b", "a/b + c/b"),
                arguments("1/(1/x)", "x"),
                arguments("1/(x+1)−x/(x+1)²", "1/(x + 1)²"),
                // sums in brackets
                arguments("(a+b)·c", "c·(a + b)"),
                arguments("2(a+b)+c", "2·(a + b) + c"),
                arguments("3(x+1)+x", "4·x + 3"),
                arguments("(a+b)²−a²−b²", "2·a·b"),
                arguments("(a+b)(a−b)−a²+b²", "0"),
                arguments("(x+1)⁵−x", "(x + 1)⁵ − x"),
                arguments("a·b+a·c", "a·b + a·c"),
                arguments("2a+2b+2c", "2·(a + b + c)"),
                arguments("x·σ(z)−x·y", "(σ(z) − y)·x"),
                arguments("x·sin(y)+x", "x + x·sin(y)"),
                arguments("(y−a)²+(a−y)", "(y − a)² − y + a"),
                arguments("½(y−a)²", "½·(y − a)²"),
                arguments("(a−b)·(b−a)", "−(a − b)²"),
                arguments("−2(a−b)", "2·(b − a)"),
                arguments("−2(a−b)²", "−2·(a − b)²"),
                arguments("−(a−b)·c+d", "d − c·(a − b)"),
                arguments("−2(a+b)", "−2·(a + b)"),
                arguments("−x·(1−σ(z))", "−x·(1 − σ(z))"),
                arguments("1/(−2(a−b))", "−1/(2·(a − b))"),
                // order of factors
                arguments("b·a·2·σ(z)·π", "2·π·b·a·σ(z)"),
                arguments("e^x·(x+1)·y", "y·(x + 1)·e^x"),
                arguments("(1−σ(z))·σ(z)·x", "x·σ(z)·(1 − σ(z))"),
                arguments("x·σ(z)·(σ(z)−y)", "(σ(z) − y)·σ(z)·x"),
                arguments("x·(y+1)·σ(z)·(σ(z)−y)", "(σ(z) − y)·σ(z)·(y + 1)·x"),
                arguments("√y·x", "x·√y"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void theShortestUsualForm(String typed, String tidied) throws ParseError {
        Formula formula = Formula.parse(typed).tidied();
        assertEquals(tidied, formula.text());
        MathMlTest.assertWellFormed(formula.mathMl());
    }

    @Test
    void valuesStay() {
        RandomFormula random = new RandomFormula(101);
        int compared = 0;
        for (int i = 0; i < 12_000; i++) {
            Formula formula = random.next(1 + i % 6);
            Formula tidied = formula.tidied();
            MathMlTest.assertWellFormed(tidied.mathMl());
            for (int point = 0; point < 3; point++) {
                Environment at = random.point();
                double expected = formula.evaluate(at);
                if (Math.abs(expected) < 1e6) {
                    double tolerance = 1e-8 * (1 + Math.abs(expected));
                    assertEquals(
                            expected, tidied.evaluate(at), tolerance, () -> formula.text() + " → " + tidied.text());
                    compared++;
                }
            }
        }
        assertTrue(compared > 30_000, compared + " points compared");
    }

    /** The order may change once more: it is that of the names' first use. */
    @Test
    void aSecondTimeMakesNothingShorter() {
        RandomFormula random = new RandomFormula(102);
        int changed = 0;
        for (int i = 0; i < 4000; i++) {
            String once = random.next(1 + i % 5).tidied().text();
            String twice = parsed(once).tidied().text();
            assertEquals(once.length(), twice.length(), once);
            changed += once.equals(twice) ? 0 : 1;
        }
        assertTrue(changed < 100, changed + " changed");
    }

    private static Formula parsed(String text) {
        try {
            return Formula.parse(text);
        } catch (ParseError error) {
            throw new AssertionError(text, error);
        }
    }

    @Test
    void theOrderIsThatOfTheFormulaAlone() throws ParseError {
        String text = "y·x·σ(x·y) + x·b − (b − y)·y";
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Formula.parse(text).tidied().text(),
                    Formula.parse(text).tidied().text());
        }
        assertEquals("y·x", Formula.parse("y·x").tidied().text());
        assertEquals("x·y", Formula.parse("x·y").tidied().text());
    }

    /** Each of these would be a second or more were it not for a limit or a table. */
    @Test
    void tidyingIsQuickForAnythingThatCanBeTyped() throws ParseError {
        for (String text : new String[] {
            "(x+y+z)^4*".repeat(180) + "x",
            "(x+1)(x+2)+".repeat(150) + "x",
            "tanh(1+x*".repeat(180) + "x" + ")".repeat(180),
            "(x+".repeat(150) + "x" + ")^2".repeat(150),
            "1+x*(".repeat(190) + "x" + ")".repeat(190),
            "x^(".repeat(99) + "x" + ")".repeat(99),
            "gelu(".repeat(190) + "x" + ")".repeat(190)
        }) {
            Formula formula = Formula.parse(text);
            double value = formula.tidied().evaluate(name -> 0.25);
            double expected = formula.evaluate(name -> 0.25);
            assertEquals(expected, value, 1e-9 * Math.abs(expected), text);
        }
    }
}
