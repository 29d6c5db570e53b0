package gradwalk.formula;

import static gradwalk.formula.Formula.call;
import static gradwalk.formula.Formula.number;
import static gradwalk.formula.Formula.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class TextTest {
    private static final Formula A = variable("a");
    private static final Formula B = variable("b");
    private static final Formula C = variable("c");
    private static final Formula SLOPE = variable("∂E/∂o₁");

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void aFormulaIsWrittenAsPeopleWriteIt(String text, Formula formula) {
        assertEquals(text, formula.text());
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("x₁·w₁₁ + x₂·w₂₁", dot()),
                arguments("a − b", A.minus(B)),
                arguments("a − b − c", A.minus(B).minus(C)),
                arguments("a − (b − c)", A.minus(B.minus(C))),
                arguments("a + b − c", A.plus(B.minus(C))),
                arguments("a − 2", A.minus(number(2))),
                arguments("a − 2·b", A.plus(number(-2).times(B))),
                arguments("a − b·c", A.minus(B.times(C))),
                arguments("a − b/c", A.plus(B.negated().over(C))),
                arguments("a − (−(−b))", A.minus(B.negated().negated())),
                arguments("−a + b", A.negated().plus(B)),
                arguments("−(a + b)", A.plus(B).negated()),
                arguments("−a·b", A.negated().times(B)),
                arguments("a·(−b)", A.times(B.negated())),
                arguments("a·(−2)", A.times(number(-2))),
                arguments("a·(b + c)", A.times(B.plus(C))),
                arguments("(a + b)·c", A.plus(B).times(C)),
                arguments("a·b·c", A.times(B.times(C))),
                arguments("a·b/c", A.times(B.over(C))),
                arguments("(a/b)·c", A.over(B).times(C)),
                arguments("a/b/c", A.over(B).over(C)),
                arguments("a/(b/c)", A.over(B.over(C))),
                arguments("a/(b·c)", A.over(B.times(C))),
                arguments("(a + b)/(−c)", A.plus(B).over(C.negated())),
                arguments("a/b²", A.over(B.power(2))),
                arguments("a²", A.power(2)),
                arguments("a⁻¹", A.power(-1)),
                arguments("(a + b)¹²", A.plus(B).power(12)),
                arguments("(−a)²", A.negated().power(2)),
                arguments("−a²", A.power(2).negated()),
                arguments("(−2)²", number(-2).power(2)),
                arguments("(a²)³", A.power(2).power(3)),
                arguments("a^b", A.power(B)),
                arguments("a^(b + c)", A.power(B.plus(C))),
                arguments("a^0.5", A.power(number(0.5))),
                arguments("½·(a − b)²", number(0.5).times(A.minus(B).power(2))),
                arguments("1/(1 + e^(−a))", number(1).over(number(1).plus(call(Function.EXP, A.negated())))),
                arguments("e^a", call(Function.EXP, A)),
                arguments("(e^a)²", call(Function.EXP, A).power(2)),
                arguments("√a", call(Function.SQRT, A)),
                arguments("√(a² + b²)", call(Function.SQRT, A.power(2).plus(B.power(2)))),
                arguments("ln(a + b)", call(Function.LOG, A.plus(B))),
                arguments("σ(a)·(1 − σ(a))", sigmoidSlope()),
                arguments("σ(a)²", call(Function.SIGMOID, A).power(2)),
                arguments("max(a, −b)", call(Function.MAX, A, B.negated())),
                arguments("[a > 0]·b", call(Function.GREATER, A, number(0)).times(B)),
                arguments("[a ≥ b]", call(Function.AT_LEAST, A, B)),
                arguments("|a|", call(Function.ABS, A)),
                arguments("∂E/∂o₁·a", SLOPE.times(A)),
                arguments("(∂E/∂o₁)²", SLOPE.power(2)),
                arguments("a/(∂E/∂o₁)", A.over(SLOPE)),
                arguments("−126.375", number(-126.375)),
                arguments("1×10⁻⁷·a", number(1e-7).times(A)));
    }

    private static Formula dot() {
        return variable("x₁").times(variable("w₁₁")).plus(variable("x₂").times(variable("w₂₁")));
    }

    private static Formula sigmoidSlope() {
        Formula sigmoid = call(Function.SIGMOID, A);
        return sigmoid.times(number(1).minus(sigmoid));
    }
}
