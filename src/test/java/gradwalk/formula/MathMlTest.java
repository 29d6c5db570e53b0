package gradwalk.formula;

import static gradwalk.formula.Formula.call;
import static gradwalk.formula.Formula.number;
import static gradwalk.formula.Formula.variable;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.formula.Names.Shown;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Namespace;
import gradwalk.markup.Text;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class MathMlTest {
    /** Brackets keep their size; browsers would stretch and space them as operators. */
    private static final String OPEN = "<mo form=\"prefix\" stretchy=\"false\">(</mo>";

    private static final String CLOSE = "<mo form=\"postfix\" stretchy=\"false\">)</mo>";

    private static final Formula A = variable("a");
    private static final Formula B = variable("b");
    private static final Set<String> PAIRS = Set.of("mfrac", "msup", "msub");
    private static final Set<String> LEAVES = Set.of("mi", "mn", "mo");

    @Test
    void aTrailingIndexIsSetBelow() {
        assertEquals(
                "<msub><mi>w</mi><mn>11</mn></msub>", variable("w₁₁").mathMl().toString());
        assertEquals(
                "<msub><mi>w</mi><mn>11</mn></msub>", variable("w_11").mathMl().toString());
        assertEquals(
                "<msub><mi>s</mi><mi>ij</mi></msub>", variable("sᵢⱼ").mathMl().toString());
        assertEquals("<mi>x</mi>", variable("x").mathMl().toString());
    }

    @Test
    void aLayersNumberIsSetAbove() {
        assertEquals(
                "<msubsup><mi>w</mi><mn>11</mn><mn>2</mn></msubsup>",
                variable("w²₁₁").mathMl().toString());
        assertEquals(
                "<msup><mi>W</mi><mn>1</mn></msup>", variable("W¹").mathMl().toString());
        assertEquals(
                "<msup><mi>C</mi><mo>″</mo></msup>", variable("C″").mathMl().toString());
    }

    @Test
    void aDerivativesNameIsAFraction() {
        assertEquals(
                "<mfrac><mrow><mi>∂</mi><mi>E</mi></mrow>"
                        + "<mrow><mi>∂</mi><msub><mi>o</mi><mn>1</mn></msub></mrow></mfrac>",
                variable("∂E/∂o₁").mathMl().toString());
        assertTrue(variable("∂E/∂o₁").power(2).mathMl().toString().contains(OPEN));
    }

    @Test
    void fractionsPowersAndRootsAreDrawn() {
        assertEquals("<mfrac><mi>a</mi><mi>b</mi></mfrac>", A.over(B).mathMl().toString());
        assertEquals("<msup><mi>a</mi><mn>2</mn></msup>", A.power(2).mathMl().toString());
        assertEquals(
                "<msqrt><mi>a</mi></msqrt>", call(Function.SQRT, A).mathMl().toString());
        assertEquals(
                "<mrow><mfrac><mn>1</mn><mn>2</mn></mfrac><mo>·</mo><mi>a</mi></mrow>",
                number(0.5).times(A).mathMl().toString());
        assertEquals(
                "<msup><mi>e</mi><mrow><mo>−</mo><mi>a</mi></mrow></msup>",
                call(Function.EXP, A.negated()).mathMl().toString());
        assertEquals(
                "<mrow><mi>ln</mi><mrow>" + OPEN + "<mi>a</mi>" + CLOSE + "</mrow></mrow>",
                call(Function.LOG, A).mathMl().toString());
    }

    @Test
    void aNegativeNumberInANamesPlaceIsBracketedAfterAnOperator() {
        assertEquals("2·(−3)", shown(A.times(B)));
        assertEquals("−3·2", shown(B.times(A)));
        assertEquals("2+(−3)·2", shown(A.plus(B.times(A))));
        assertEquals("2−(−3)", shown(A.minus(B)));
        assertEquals("−(−3)", shown(B.negated()));
        assertEquals("(−3)2", shown(B.power(2)));
        assertEquals("2·(−3+2)", shown(A.times(B.plus(A))));
        assertEquals("σ(−3)", shown(call(Function.SIGMOID, B)));
        assertEquals("2−3", shown(A.over(B)));
    }

    private static String shown(Formula formula) {
        Map<String, Double> values = Map.of("a", 2.0, "b", -3.0);
        Names names = name -> {
            double value = values.getOrDefault(name, 0.0);
            return new Shown(MathMl.mn(Formula.number(value).text()).with("data-value", "" + value), value < 0);
        };
        return ((Element) formula.mathMl(names)).textContent();
    }

    @Test
    void numbersOfTheFormulaCanBeDrawnByTheCaller() {
        Names marked = new Names() {
            @Override
            public Shown variable(String name) {
                return Names.standard().variable(name);
            }

            @Override
            public Markup number(double magnitude) {
                return MathMl.mn("" + magnitude).with("data-plain", "constant");
            }
        };
        assertEquals(
                "<mrow><mo>−</mo><mn data-plain=\"constant\">3.0</mn></mrow>",
                number(-3).mathMl(marked).toString());
    }

    @ParameterizedTest
    @MethodSource("gradwalk.formula.TextTest#texts")
    void whatPeopleWriteIsWellFormed(String text, Formula formula) {
        assertWellFormed(formula.mathMl());
    }

    @Test
    void everyFormulaIsWellFormed() {
        RandomFormula random = new RandomFormula(5);
        for (int i = 0; i < 5000; i++) {
            assertWellFormed(random.next(1 + i % 5).mathMl());
        }
    }

    static void assertWellFormed(Markup markup) {
        Element element = (Element) markup;
        String text = element.toString();
        assertEquals(Namespace.MATHML, element.namespace());
        if (LEAVES.contains(element.tag())) {
            assertTrue(element.children().get(0) instanceof Text, text);
            return;
        }
        if (PAIRS.contains(element.tag())) {
            assertEquals(2, element.children().size(), text);
        }
        int open = 0;
        boolean operator = false;
        for (Markup child : element.children()) {
            assertWellFormed(child);
            String sign = ((Element) child).tag().equals("mo") ? ((Element) child).textContent() : "";
            open += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
            boolean binary = sign.equals("+") || sign.equals("−") || sign.equals("·");
            assertTrue(!(operator && beginsWithMinus(child)), text);
            operator = binary;
        }
        assertEquals(0, open, text);
    }

    private static boolean beginsWithMinus(Markup markup) {
        if (!(markup instanceof Element element) || element.children().isEmpty()) {
            return markup instanceof Text text && text.text().startsWith("−");
        }
        boolean row = element.tag().equals("mrow") || LEAVES.contains(element.tag());
        return row && beginsWithMinus(element.children().get(0));
    }
}
