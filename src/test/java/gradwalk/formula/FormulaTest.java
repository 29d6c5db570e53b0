package gradwalk.formula;

import static gradwalk.formula.Formula.call;
import static gradwalk.formula.Formula.number;
import static gradwalk.formula.Formula.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class FormulaTest {
    private static final Formula X = variable("x");
    private static final Formula Y = variable("y");

    @Test
    void valuesAreThoseOfJava() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 1000; i++) {
            double x = random.nextDouble(-3, 3);
            double y = random.nextDouble(-3, 3);
            Environment at = name -> name.equals("x") ? x : y;
            assertEquals(x + y - 2 * x, X.plus(Y).minus(number(2).times(X)).evaluate(at));
            assertEquals(x * y / 3, X.times(Y).over(number(3)).evaluate(at));
            assertEquals(
                    -(x - y) * (x - y), X.minus(Y).negated().times(X.minus(Y)).evaluate(at));
            assertEquals(
                    0.5 * ((x - y) * (x - y)),
                    number(0.5).times(X.minus(Y).power(2)).evaluate(at));
            assertEquals(x * x * x, X.power(3).evaluate(at), 1e-14);
            assertEquals(1 / (1 + StrictMath.exp(-x)), call(Function.SIGMOID, X).evaluate(at), 1e-15);
            assertEquals(StrictMath.exp(x * y), call(Function.EXP, X.times(Y)).evaluate(at));
            assertEquals(StrictMath.log(x), call(Function.LOG, X).evaluate(at));
            assertEquals(StrictMath.tanh(y), call(Function.TANH, Y).evaluate(at), 1e-15);
            assertEquals(StrictMath.sin(y) + StrictMath.cos(x), sinAndCos().evaluate(at));
            assertEquals(
                    Math.sqrt(Math.abs(x)),
                    call(Function.SQRT, call(Function.ABS, X)).evaluate(at));
            assertEquals(Math.max(x, y), call(Function.MAX, X, Y).evaluate(at));
            assertEquals(Math.min(x, y), call(Function.MIN, X, Y).evaluate(at));
            assertEquals(Math.signum(x), call(Function.SIGN, X).evaluate(at));
            assertEquals(x > y ? 1 : 0, call(Function.GREATER, X, Y).evaluate(at));
            assertEquals(1, call(Function.AT_LEAST, X, X).evaluate(at));
        }
    }

    private static Formula sinAndCos() {
        return call(Function.SIN, Y).plus(call(Function.COS, X));
    }

    @Test
    void whatHasNoValueIsQuiet() {
        Environment zero = name -> 0;
        assertEquals(Double.NaN, X.over(Y).evaluate(zero));
        assertEquals(Double.POSITIVE_INFINITY, number(1).over(X).evaluate(zero));
        assertEquals(Double.NEGATIVE_INFINITY, call(Function.LOG, X).evaluate(zero));
    }

    @Test
    void sumsAndProductsOfListsKeepTheirOrder() {
        assertEquals("0", Formula.sum(List.of()).text());
        assertEquals("1", Formula.product(List.of()).text());
        assertEquals("x", Formula.sum(List.of(X)).text());
        assertEquals("y + x", Formula.sum(List.of(Y, X)).text());
        assertEquals("y·x", Formula.product(List.of(Y, X)).text());
    }

    @Test
    void substitutionKeepsTheRest() {
        Formula rule =
                X.times(Y).plus(call(Function.SIGMOID, X)).minus(Y.power(2).over(X));
        Formula renamed = rule.substitute(name -> name.equals("x") ? variable("w₁₂") : null);
        assertEquals("w₁₂·y + σ(w₁₂) − y²/w₁₂", renamed.text());
        assertEquals(
                "3·(−2)",
                X.times(Y).substitute(name -> number(name.equals("x") ? 3 : -2)).text());
        assertEquals(rule, rule.substitute(name -> null));
    }

    @Test
    void variablesComeInTheOrderOfFirstUse() {
        assertEquals(
                List.of("y", "x", "b"), Y.times(X).plus(variable("b").over(Y)).variables());
        assertEquals(List.of(), number(2).variables());
    }

    @Test
    void aWrongCountOfArgumentsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> call(Function.MAX, X));
        assertThrows(IllegalArgumentException.class, () -> call(Function.EXP, X, Y));
    }

    @Test
    void deepFormulasWork() {
        Formula deep = X;
        for (int i = 0; i < 200; i++) {
            deep = call(Function.TANH, Y.times(deep).plus(number(0)));
        }
        assertEquals(deep.evaluate(name -> 0.9), deep.simplified().evaluate(name -> 0.9));
        assertEquals(200, deep.simplified().text().split("tanh", -1).length - 1);
        assertEquals(List.of("y", "x"), deep.variables());
        assertEquals(
                deep.simplified().mathMl().toString(),
                deep.simplified().mathMl().toString());
    }
}
