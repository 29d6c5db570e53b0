package gradwalk.formula;

import static gradwalk.formula.Formula.call;
import static gradwalk.formula.Formula.number;
import static gradwalk.formula.Formula.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SimplifiedTest {
    private static final Formula A = variable("a");
    private static final Formula B = variable("b");
    private static final Formula C = variable("c");

    @ParameterizedTest(name = "{0}")
    @MethodSource("simplifications")
    void aPersonWouldWrite(String text, Formula formula) {
        assertEquals(text, formula.simplified().text());
    }

    static Stream<Arguments> simplifications() {
        return Stream.of(
                arguments("a", A.plus(number(0))),
                arguments("a", number(0).plus(A)),
                arguments("a", A.times(number(1))),
                arguments("0", number(0).times(A)),
                arguments("b", number(0).times(A).plus(B)),
                arguments("a", A.negated().negated()),
                arguments("a + b", A.minus(B.negated())),
                arguments("a²", A.times(A)),
                arguments("a³", A.times(A).times(A)),
                arguments("a³", A.power(2).times(A)),
                arguments("a²·b", A.times(B).times(A)),
                arguments("(a + b)²", A.plus(B).times(A.plus(B))),
                arguments("−a", number(-1).times(A)),
                arguments("−a", A.times(number(-1))),
                arguments("2·a", A.times(number(2))),
                arguments("−6·a·b", A.times(number(2)).times(B).times(number(-3))),
                arguments("a·b", A.negated().times(B.negated())),
                arguments("c − a·b", C.plus(A.times(B.negated()))),
                arguments("a − b", number(0.5).times(number(2)).times(A.minus(B))),
                arguments("a + 3", A.plus(number(1)).plus(number(2))),
                arguments("a", number(1).plus(A).minus(number(1))),
                arguments("0.1 + 0.2", number(0.1).plus(number(0.2))),
                arguments("0.1·0.3·a", number(0.1).times(A).times(number(0.3))),
                arguments("−0.1·a", A.times(number(-0.1))),
                arguments("0.5", number(1).over(number(2)).times(number(1))),
                arguments("1", A.plus(B).over(A.plus(B))),
                arguments("½·a", number(1).over(number(2)).times(A)),
                arguments("1/3", number(1).over(number(3))),
                arguments("2", number(6).over(number(3))),
                arguments("a", A.over(number(1))),
                arguments("0", number(0).over(A)),
                arguments("−a/b", A.negated().over(B)),
                arguments("c − a/b", C.plus(A.over(B.negated()))),
                arguments("a/(b·c)", A.over(B).over(C)),
                arguments("a·c/b", A.over(B.over(C))),
                arguments("a", A.power(1)),
                arguments("1", A.power(0)),
                arguments("1", number(1).power(A)),
                arguments("8", number(2).power(3)),
                arguments("a⁶", A.power(2).power(3)),
                arguments("a²", A.negated().power(2)),
                arguments("−a³", A.negated().power(3)),
                arguments("1", call(Function.EXP, number(0))),
                arguments("0", call(Function.LOG, number(1))),
                arguments("3", call(Function.SQRT, number(9))),
                arguments("√2", call(Function.SQRT, number(2))),
                arguments("tanh(50)", call(Function.TANH, number(50))),
                arguments("a", call(Function.GREATER, number(3), number(2)).times(A)),
                arguments("a − (b − c)", A.minus(B.minus(C))),
                arguments("a + b − c", A.plus(B.minus(C))),
                arguments("0", number(-0.0)));
    }

    @Test
    void valuesStayAndASecondTimeChangesNothing() {
        RandomFormula random = new RandomFormula(42);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            Formula formula = random.next(1 + i % 5);
            Formula simple = formula.simplified();
            assertEquals(simple, simple.simplified(), formula::text);
            for (int point = 0; point < 3; point++) {
                Environment at = random.point();
                double expected = formula.evaluate(at);
                if (Double.isFinite(expected) && Math.abs(expected) < 1e6) {
                    double actual = simple.evaluate(at);
                    double tolerance = 1e-8 * (1 + Math.abs(expected));
                    assertEquals(expected, actual, tolerance, () -> formula.text() + " → " + simple.text());
                    compared++;
                }
            }
        }
        assertTrue(compared > 30_000);
    }
}
