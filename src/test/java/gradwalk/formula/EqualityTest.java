package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.formula.Equality.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EqualityTest {

    private static Equality compared(String left, String right) throws ParseError {
        return Equality.of(Formula.parse(left), Formula.parse(right));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(a+b)(b+1); a*b+a+b^2+b",
                "x/x; 1",
                "(x^2-1)/(x-1); x+1",
                "0.1+0.2; 0.3",
                "x/2; 0.5x",
                "x^n*n/x; n*x^(n-1)",
                "-y/a+(1-y)/(1-a); (a-y)/(a*(1-a))",
                "(1e8+x)-1e8; x",
                "e^x*e^y; e^(x+y)",
                "√(x²); |x|",
                "(e^x+e^(-x))²; e^(2x)+2+e^(-2x)",
                "2·(a-b); -2(b-a)"
            })
    void oneFormDecides(String left, String right) throws ParseError {
        Equality equality = compared(left, right);
        assertEquals(Verdict.SAME_FORM, equality.verdict());
        assertEquals(0, equality.points());
        assertEquals(List.of(), equality.at());
        assertTrue(equality.holds());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "sin(x)^2+cos(x)^2; 1",
                "sin(x)^2+cos(x)^2-1; 0",
                "1-σ(z); σ(-z)",
                "tanh(x); 2σ(2x)-1",
                "relu(x); max(0,x)",
                "relu(-x²); 0",
                "max(a,b); (a+b+|a-b|)/2",
                "ln(a*b); ln(a)+ln(b)",
                "ln(x²); 2ln(x)",
                "ln(x²); 2ln(-x)",
                "ln(1-a)+ln(a); ln(a-a²)",
                "1-σ(w*x*y*z); 1/(1+exp(w*x*y*z))",
                "ln(1-σ(10x*y)); -10x*y-ln(1+exp(-10x*y))",
                "sin(π); 0",
                "sin(π*x)²; 1-cos(π*x)²",
                "x²+1+1e-12; x²+1",
                "softplus(x); ln(1+e^x)",
                "gelu(x); x*gelu(1)*0+gelu(x)+sin(x)²+cos(x)²-1"
            })
    void valuesDecide(String left, String right) throws ParseError {
        Equality equality = compared(left, right);
        assertEquals(Verdict.SAME_VALUES, equality.verdict(), equality.toString());
        assertTrue(equality.points() >= 2);
        assertEquals(List.of(), equality.at());
        assertTrue(Double.isNaN(equality.left()) && Double.isNaN(equality.right()));
        assertTrue(equality.holds());
        assertEquals(equality.verdict(), compared(right, left).verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a; b",
                "a; a+1",
                "a*b; a+b",
                "x; 1.001x",
                "x; x+1e-6",
                "x; -x",
                "√(x²); x",
                "|x|; x",
                "x^2; x^3",
                "2^x; x^2",
                "(a-y)*a*(1-a)*x; (a-y)*a*x",
                "(a-y)*x; (y-a)*x",
                "σ(x)*(1-σ(x)); σ(x)*(1+σ(x))",
                "e^(1000x); 2e^(1000x)",
                "1e200x²; 1.1e200x²",
                "ln(a); ln(2a)",
                "ln(1-a); ln(1-a)·a",
                "0; x·0+1"
            })
    void aCounterExampleIsGiven(String left, String right) throws ParseError {
        Equality equality = compared(left, right);
        assertEquals(Verdict.DIFFERENT, equality.verdict());
        assertFalse(equality.holds());
        assertNotEquals(equality.left(), equality.right());
        assertEquals(equality.left(), Formula.parse(left).evaluate(name -> value(equality, name)));
        assertEquals(equality.right(), Formula.parse(right).evaluate(name -> value(equality, name)));
        for (Equality.At at : equality.at()) {
            assertEquals(at.value(), Math.rint(at.value() * 100) / 100, "numbers that can be checked by hand");
        }
    }

    private static double value(Equality equality, String name) {
        for (Equality.At at : equality.at()) {
            if (at.name().equals(name)) {
                return at.value();
            }
        }
        return Double.NaN;
    }

    @Test
    void theFirstNumbersAreSmallAndDifferent() throws ParseError {
        Equality equality = compared("a+b+c+d", "a+b+c-d");
        assertEquals(
                List.of(
                        new Equality.At("a", 2),
                        new Equality.At("b", 4),
                        new Equality.At("c", 6),
                        new Equality.At("d", 1)),
                equality.at());
        assertEquals(13, equality.left());
        assertEquals(11, equality.right());
        assertEquals(0, equality.points());
        assertEquals(List.of(new Equality.At("x", 2)), compared("x", "x+1").at());
    }

    @Test
    void pointsThatAgreedBeforeAreCounted() throws ParseError {
        Equality equality = compared("relu(x)", "x");
        assertEquals(Verdict.DIFFERENT, equality.verdict());
        assertTrue(equality.points() >= 4, "the first four are above 0");
        assertTrue(equality.at().get(0).value() < 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"ln(-1-x²); 5", "√(-x²-1); √(-x²-1)+1", "ln(x); √(-x)", "1e300x*1e300; x", "1/0; 2"})
    void withoutACommonPointNothingIsSaid(String left, String right) throws ParseError {
        Equality equality = compared(left, right);
        assertEquals(Verdict.UNDECIDED, equality.verdict(), equality.toString());
        assertEquals(0, equality.points());
        assertFalse(equality.holds());
    }

    @Test
    void twentyFourPointsAreEnough() throws ParseError {
        assertEquals(24, compared("sin(x)^2+cos(x)^2", "1").points());
        assertEquals(160, compared("sin(x)^2+cos(x)^2-1", "0").points());
    }

    /** What one does to a formula without changing it, and what changes it. */
    @Test
    void randomFormulasEqualTheirOtherForms() {
        RandomFormula random = new RandomFormula(8);
        int told = 0;
        for (int i = 0; i < 600; i++) {
            Formula formula = random.next(1 + i % 4);
            assertNotEquals(
                    Verdict.DIFFERENT,
                    Equality.of(formula, formula.simplified()).verdict(),
                    formula::text);
            Formula scaled = formula.times(Formula.number(2));
            Formula halved = scaled.over(Formula.call(Function.EXP, Formula.call(Function.LOG, Formula.number(2))));
            assertNotEquals(Verdict.DIFFERENT, Equality.of(formula, halved).verdict(), formula::text);
            Formula more = formula.plus(Formula.call(
                    Function.EXP, Formula.variable("a").negated().power(2).negated()));
            Verdict verdict = Equality.of(formula, more).verdict();
            assertNotEquals(Verdict.SAME_FORM, verdict, formula::text);
            told += verdict == Verdict.DIFFERENT ? 1 : 0;
        }
        assertTrue(told > 500, told + " differences found");
    }
}
