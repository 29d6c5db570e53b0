package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class DerivativeTest {

    static Stream<Arguments> derivatives() {
        return Stream.of(
                arguments("(a+b)(b+1)", "b", "a + 2·b + 1"),
                arguments("(a+b)(b+1)", "a", "b + 1"),
                arguments("σ(w*x+b)", "w", "x·σ(w·x + b)·(1 − σ(w·x + b))"),
                arguments("σ(w*x+b)", "b", "σ(w·x + b)·(1 − σ(w·x + b))"),
                arguments("½(y−σ(w*x+b))²", "w", "(σ(w·x + b) − y)·σ(w·x + b)·(1 − σ(w·x + b))·x"),
                arguments("(y-σ(w*x+b))^2/2", "w", "(σ(w·x + b) − y)·σ(w·x + b)·(1 − σ(w·x + b))·x"),
                arguments("½(y−σ(w*x+b))²", "b", "(σ(w·x + b) − y)·σ(w·x + b)·(1 − σ(w·x + b))"),
                arguments("½(y−σ(w*x+b))²", "y", "y − σ(w·x + b)"),
                arguments("x^n", "x", "n·x^(n − 1)"),
                arguments("x^n", "n", "x^n·ln(x)"),
                arguments("x^(n+1)", "x", "(n + 1)·x^n"),
                arguments("ln(x²)", "x", "2/x"),
                arguments("e^(−x²)", "x", "−2·x·e^(−x²)"),
                arguments("√x", "x", "1/(2·√x)"),
                arguments("x*x*x", "x", "3·x²"),
                arguments("7", "x", "0"),
                arguments("y", "x", "0"),
                arguments("x", "x", "1"),
                arguments("−x", "x", "−1"),
                arguments("a−(b−c)", "c", "1"),
                arguments("a*x²+b*x+c", "x", "2·a·x + b"),
                arguments("x/3", "x", "1/3"),
                arguments("0.1x²", "x", "0.2·x"),
                arguments("1/x", "x", "−1/x²"),
                arguments("1/x²", "x", "−2/x³"),
                arguments("a/b", "b", "−a/b²"),
                arguments("x/(x+1)", "x", "1/(x + 1)²"),
                arguments("(x+1)/(x−1)", "x", "−2/(x − 1)²"),
                arguments("1/(1+x²)", "x", "−2·x/(x² + 1)²"),
                arguments("(x²+1)³", "x", "6·x·(x² + 1)²"),
                arguments("(x+1)²·y", "x", "2·y·(x + 1)"),
                arguments("2(w−1)²", "w", "4·(w − 1)"),
                arguments("(w−3)²", "w", "2·(w − 3)"),
                arguments("w⁴/8−w³/12−w²+w+4", "w", "w³/2 − w²/4 − 2·w + 1"),
                arguments("½(x²+20y²)", "y", "20·y"),
                arguments("100(y−x²)²+(1−x)²", "x", "−400·x·(y − x²) − 2·(1 − x)"),
                arguments("(1−a)²", "a", "2·(a − 1)"),
                arguments("(y−a)²", "a", "2·(a − y)"),
                arguments("(y−a)²", "y", "2·(y − a)"),
                arguments("x²·(x+1)", "x", "3·x² + 2·x"),
                arguments("x^1.5", "x", "1.5·√x"),
                arguments("x^(1/3)", "x", "1/(3·x^(2/3))"),
                arguments("1/√x", "x", "−1/(2·x^(3/2))"),
                arguments("√(a²+b²)", "a", "a/√(a² + b²)"),
                arguments("x^x", "x", "x^x·(1 + ln(x))"),
                arguments("2^x", "x", "2^x·ln(2)"),
                arguments("a^x", "x", "a^x·ln(a)"),
                arguments("e^x", "x", "e^x"),
                arguments("e^(2x)", "x", "2·e^(2·x)"),
                arguments("x*e^x", "x", "(x + 1)·e^x"),
                arguments("ln(x)", "x", "1/x"),
                arguments("ln(2x)", "x", "1/x"),
                arguments("x*ln(x)", "x", "1 + ln(x)"),
                arguments("sin(3x)", "x", "3·cos(3·x)"),
                arguments("cos(2π*x)", "x", "−2·π·sin(2·π·x)"),
                arguments("cos(x)²", "x", "−2·cos(x)·sin(x)"),
                arguments("x*sin(x)", "x", "x·cos(x) + sin(x)"),
                arguments("sin(x)/x", "x", "cos(x)/x − sin(x)/x²"),
                arguments("exp(a)*sin(b)/(1+a²)", "a", "(a² − 2·a + 1)·e^a·sin(b)/(a² + 1)²"),
                arguments("tanh(w*x)", "w", "x·(1 − tanh(w·x)²)"),
                arguments("(tanh(w*x)−y)²", "w", "2·(tanh(w·x) − y)·(1 − tanh(w·x)²)·x"),
                arguments("σ(z)*(1−σ(z))", "z", "σ(z)·(1 − σ(z))·(1 − 2·σ(z))"),
                arguments("1/(1+e^(−z))", "z", "e^(−z)/(1 + e^(−z))²"),
                arguments("ln(1−σ(w*x))", "w", "−x·σ(w·x)"),
                arguments("−(y*ln(a)+(1−y)*ln(1−a))", "a", "(a − y)/(a·(1 − a))"),
                arguments("−(y*ln(σ(w*x+b))+(1−y)*ln(1−σ(w*x+b)))", "w", "(σ(w·x + b) − y)·x"),
                arguments("−(y*ln(σ(w*x+b))+(1−y)*ln(1−σ(w*x+b)))", "b", "σ(w·x + b) − y"),
                arguments("(w*x−y)²", "w", "2·x·(w·x − y)"),
                arguments("|x|", "x", "sign(x)"),
                arguments("|x|³", "x", "3·x²·sign(x)"),
                arguments("sign(x)", "x", "0"),
                arguments("[x > y]·x", "x", "[x > y]"),
                arguments("[x ≥ y]", "y", "0"),
                arguments("max(a,b)", "a", "[a ≥ b]"),
                arguments("max(a,b)", "b", "[b > a]"),
                arguments("min(a,b)", "a", "[b ≥ a]"),
                arguments("min(a,b)", "b", "[a > b]"),
                arguments("relu(x)", "x", "[x > 0]"),
                arguments("relu(w*x)", "w", "x·[w·x > 0]"),
                arguments("relu(y)", "x", "0"),
                arguments("softplus(x)", "x", "σ(x)"),
                arguments("softplus(2x)", "x", "2·σ(2·x)"),
                arguments("π*r²", "r", "2·π·r"),
                arguments("π", "x", "0"));
    }

    @ParameterizedTest(name = "d/d{1} {0}")
    @MethodSource("derivatives")
    void aDerivativeIsWhatAPersonWouldWrite(String formula, String name, String derivative) throws ParseError {
        Formula slope = Formula.parse(formula).derivative(name);
        assertEquals(derivative, slope.text());
        MathMlTest.assertWellFormed(slope.mathMl());
        assertTrue(Equality.of(slope, Formula.parse(derivative)).holds());
    }

    @Test
    void geluHasItsSlope() throws ParseError {
        Formula slope = Formula.parse("gelu(w*x)").derivative("w");
        Formula formula = Formula.parse("gelu(w*x)");
        for (double w : new double[] {-2, -0.3, 0, 1.7}) {
            double step = 1e-5;
            double above = formula.evaluate(name -> name.equals("w") ? w + step : 1.5);
            double below = formula.evaluate(name -> name.equals("w") ? w - step : 1.5);
            assertEquals((above - below) / (2 * step), slope.evaluate(name -> name.equals("w") ? w : 1.5), 1e-8);
        }
    }

    /** Central differences of two widths agree where the formula is smooth; there the derivative must agree too. */
    @Test
    void derivativesAreCentralDifferences() {
        RandomFormula random = new RandomFormula(77);
        int compared = 0;
        for (int i = 0; i < 6000; i++) {
            Formula formula = random.next(1 + i % 5);
            Formula slope = formula.derivative("a");
            MathMlTest.assertWellFormed(slope.mathMl());
            for (int point = 0; point < 2; point++) {
                Environment at = random.point();
                double wide = difference(formula, at, 2e-5);
                double narrow = difference(formula, at, 1e-5);
                boolean smooth = Math.abs(wide - narrow) < 1e-6 * (1 + Math.abs(narrow));
                double found = slope.evaluate(at);
                // A root of exactly 0 has a slope of 0/0.
                if (smooth && Math.abs(formula.evaluate(at)) < 1e3 && Math.abs(narrow) < 1e4 && !Double.isNaN(found)) {
                    compared++;
                    assertEquals(
                            narrow, found, 1e-5 * (1 + Math.abs(narrow)), () -> formula.text() + " → " + slope.text());
                }
            }
        }
        assertTrue(compared > 10_000, compared + " points compared");
    }

    private static double difference(Formula formula, Environment at, double step) {
        double a = at.valueOf("a");
        double above = formula.evaluate(name -> name.equals("a") ? a + step : at.valueOf(name));
        double below = formula.evaluate(name -> name.equals("a") ? a - step : at.valueOf(name));
        return (above - below) / (2 * step);
    }

    @Test
    void deepAndWideFormulasAreDifferentiated() throws ParseError {
        Formula deep = Formula.parse("tanh(x*".repeat(150) + "x" + ")".repeat(150));
        assertEquals(150, deep.derivative("x").text().split("1 − tanh", -1).length - 1);
        Formula wide = Formula.parse("(x+1)*".repeat(200) + "x");
        assertEquals("(x + 1)¹⁹⁹·(201·x + 1)", wide.derivative("x").text());
        Formula nested = Formula.parse("gelu(".repeat(150) + "x" + ")".repeat(150));
        assertTrue(Double.isFinite(nested.derivative("x").evaluate(name -> 0.5)));
    }
}
