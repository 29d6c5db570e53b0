package gradwalk.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParserTest {

    static Stream<Arguments> spellings() {
        return Stream.of(
                arguments("(a+b)*(b+1)", "(a + b)·(b + 1)"),
                arguments("a·b×c÷d−e–f-g", "a·b·c/d − e − f − g"),
                arguments("a⋅b∙c*d/e", "a·b·c·d/e"),
                arguments(" \t\u00a0\u2009a\u202f+\ufeffb\u200b", "a + b"),
                arguments("ab", "ab"),
                arguments("a1b2", "a1b2"),
                arguments("Äq", "Äq"),
                arguments("w_12", "w₁₂"),
                arguments("w₁₂", "w₁₂"),
                arguments("w₁,₂₃", "w₁,₂₃"),
                arguments("x_ij", "xᵢⱼ"),
                arguments("x_n", "xₙ"),
                arguments("x_k1", "xₖ₁"),
                arguments("x_in", "x_in"),
                arguments("x_min", "x_min"),
                arguments("alpha", "α"),
                arguments("omega", "ω"),
                arguments("Delta_t", "Δ_t"),
                arguments("eta1", "η1"),
                arguments("alphabet", "alphabet"),
                arguments("beta*β", "β·β"),
                arguments("Pi", "Π"),
                arguments("pi", "π"),
                arguments("2π*r", "2·π·r"),
                arguments("pi_1", "π₁"),
                arguments("1e-3", "0.001"),
                arguments("1E3", "1000"),
                arguments("2e+3", "2000"),
                arguments("2e−3", "0.002"),
                arguments(".5+5.", "0.5 + 5"),
                arguments("2e", "2·e"),
                arguments("2ex", "2·ex"),
                arguments("2e^x", "2·e^x"),
                arguments("1e-7", "1×10⁻⁷"),
                arguments("3×10⁻⁷", "3×10⁻⁷"),
                arguments("2.5×10³x", "2500·x"),
                arguments("3×10", "3·10"),
                arguments("3×10+1", "3·10 + 1"),
                arguments("3*10²", "3·10²"),
                arguments("½x", "½·x"),
                arguments("¼x+¾y", "0.25·x + 0.75·y"),
                arguments("x²", "x²"),
                arguments("x¹²", "x¹²"),
                arguments("x⁻¹", "x⁻¹"),
                arguments("x⁰", "x⁰"),
                arguments("x^-2147483648", "x⁻²¹⁴⁷⁴⁸³⁶⁴⁸"),
                arguments("x^-1", "x⁻¹"),
                arguments("(x²)³", "(x²)³"),
                arguments("(a+b)²", "(a + b)²"),
                arguments("√x", "√x"),
                arguments("√√x", "√(√x)"),
                arguments("2√x", "2·√x"),
                arguments("√a·b", "√a·b"),
                arguments("√(a+b)", "√(a + b)"),
                arguments("sqrt(x)", "√x"),
                arguments("|x|", "|x|"),
                arguments("abs(x)", "|x|"),
                arguments("||a|-|b||", "||a| − |b||"),
                arguments("|a|·|b|", "|a|·|b|"),
                arguments("|a·|b||", "|a·|b||"),
                arguments("(|a|)(b)", "|a|·b"),
                arguments("log(x)+ln(x)", "ln(x) + ln(x)"),
                arguments("exp(x)", "e^x"),
                arguments("e^x", "e^x"),
                arguments("e^-x^2", "e^(−x²)"),
                arguments("e", "e"),
                arguments("e²", "e²"),
                arguments("(e)^2", "e²"),
                arguments("e+e^x", "e + e^x"),
                arguments("e1^x", "e1^x"),
                arguments("sigma(x)", "σ(x)"),
                arguments("sigmoid(x)+σ(x)", "σ(x) + σ(x)"),
                arguments("sigma*σ", "σ·σ"),
                arguments("sin (x)", "sin(x)"),
                arguments("cos(x)", "cos(x)"),
                arguments("tanh(x)", "tanh(x)"),
                arguments("sign(x)", "sign(x)"),
                arguments("max(a,b)", "max(a, b)"),
                arguments("min(a+1,-b)", "min(a + 1, −b)"),
                arguments("relu(x)", "relu(x)"),
                arguments("softplus(x)", "softplus(x)"),
                arguments("gelu(2x)", "gelu(2·x)"),
                arguments("[a > 0]", "[a > 0]"),
                arguments("[a≥0]·b", "[a ≥ 0]·b"),
                arguments("[a>=0]", "[a ≥ 0]"),
                arguments("[a<b]", "[b > a]"),
                arguments("[a≤b]", "[b ≥ a]"),
                arguments("[a<=b]", "[b ≥ a]"),
                arguments("2(x+1)", "2·(x + 1)"),
                arguments("(a)(b)", "a·b"),
                arguments("(a+b)c", "(a + b)·c"),
                arguments("(a)√b", "a·√b"),
                arguments("1/2x", "(1/2)·x"),
                arguments("a/b/c", "a/b/c"),
                arguments("a/b*c", "(a/b)·c"),
                arguments("a-b-c", "a − b − c"),
                arguments("a-(b-c)", "a − (b − c)"),
                arguments("+a", "a"),
                arguments("--a", "−(−a)"),
                arguments("a*-b", "a·(−b)"),
                arguments("a- -b", "a − (−b)"),
                arguments("a-0", "a − 0"),
                arguments("a-2", "a − 2"),
                arguments("-2x", "−2·x"),
                arguments("-(2)", "−2"),
                arguments("a^b^c", "a^(b^c)"),
                arguments("(a^b)^c", "(a^b)^c"),
                arguments("-a²", "−a²"),
                arguments("2^-x²", "2^(−x²)"),
                arguments("a^√b", "a^(√b)"),
                arguments("(1e-7)²", "(1×10⁻⁷)²"),
                arguments("1e9^x", "(1×10⁹)^x"),
                arguments("x^1e9", "x¹⁰⁰⁰⁰⁰⁰⁰⁰⁰"),
                arguments("x^1e10", "x^(1×10¹⁰)"),
                arguments("999999999x", "999999999·x"),
                arguments("0.0001^x", "0.0001^x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("spellings")
    void whatPeopleTypeIsRead(String typed, String text) throws ParseError {
        Formula formula = Formula.parse(typed);
        assertEquals(text, formula.text());
        assertEquals(text, Formula.parse(text).text());
    }

    static Stream<Arguments> values() {
        return Stream.of(
                arguments("-2^2", -4),
                arguments("(-2)^2", 4),
                arguments("2^3^2", 512),
                arguments("2^-1", 0.5),
                arguments("-2²", -4),
                arguments("8/4/2", 1),
                arguments("8/(4/2)", 4),
                arguments("8/4*2", 4),
                arguments("8-4-2", 2),
                arguments("2+3*4", 14),
                arguments("(2+3)4", Double.NaN),
                arguments("6/2(1+2)", 9),
                arguments("-3*-4", 12),
                arguments("|2-5|", 3),
                arguments("max(2, 5)-min(2, 5)", 3),
                arguments("[2 > 1] + [1 > 2] + [2 ≥ 2]", 2),
                arguments("[1 < 2] + [2 < 1] + [2 <= 2]", 2),
                arguments("√16+sqrt(9)", 7),
                arguments("ln(exp(2))", 2),
                arguments("log(1)", 0),
                arguments("sin(0)+cos(0)", 1),
                arguments("tanh(0)+σ(0)", 0.5),
                arguments("sign(-3)", -1),
                arguments("relu(-3)+relu(3)", 3),
                arguments("softplus(0)-ln(2)", 0),
                arguments("gelu(0)", 0),
                arguments("2pi", 2 * Math.PI),
                arguments("1.5e2", 150),
                arguments("2×10²", 200));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("values")
    void signsBindAsInWriting(String typed, double value) throws ParseError {
        if (Double.isNaN(value)) {
            assertThrows(ParseError.class, () -> Formula.parse(typed));
        } else {
            assertEquals(value, Formula.parse(typed).evaluate(name -> Double.NaN), 1e-15);
        }
    }

    @Test
    void geluIsThatOfThePaper() throws ParseError {
        double x = 0.7;
        double expected = 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
        assertEquals(expected, Formula.parse("gelu(y)").evaluate(name -> x), 1e-15);
    }

    @Test
    void termsAndFactorsStandInOneList() throws ParseError {
        assertEquals(
                new Formula.Sum(List.of(
                        Formula.variable("a"),
                        new Formula.Negated(Formula.variable("b")),
                        Formula.number(-2),
                        new Formula.Product(List.of(Formula.number(2), Formula.variable("c"), Formula.variable("d"))))),
                Formula.parse("a-b-2+2c*d"));
        assertEquals(
                new Formula.Product(List.of(
                        Formula.variable("a"),
                        new Formula.Product(List.of(Formula.variable("b"), Formula.variable("c"))))),
                Formula.parse("a*(b*c)"),
                "brackets are kept: a graph computes what is in them first");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("a(b+1)", 1, "a is not a function; write a*(b+1)."),
                arguments("2+a (b+(c)) + 1", 3, "a is not a function; write a*(b+(c))."),
                arguments("a(b", 1, "a is not a function; write a*(b."),
                arguments("w_1(x+1)", 1, "w_1 is not a function; write w_1*(x+1)."),
                arguments("a1(2)", 1, "a1 is not a function; write a1*(2)."),
                arguments("π(2)", 1, "π is not a function; write π*(2)."),
                arguments("ab+ab(2)", 4, "ab is not a function; write ab*(2)."),
                arguments(
                        "foo(x)",
                        1,
                        "foo is not a function; there are " + Calls.ALL + ". For a product write foo*(x)."),
                arguments("sin x", 1, "sin is a function; write sin(x)."),
                arguments("sin y", 1, "sin is a function; write sin(y)."),
                arguments("2*ln 3", 3, "ln is a function; write ln(3)."),
                arguments("relu+1", 1, "relu is a function; write relu(x)."),
                arguments("sin(0,5)", 1, "sin takes one argument; a decimal is written with a point, as in 0.5."),
                arguments("max(a)", 1, "max takes two arguments, as in max(a, b)."),
                arguments("min(a,b,c)", 1, "min takes two arguments, as in min(a, b)."),
                arguments(
                        "0,5",
                        2,
                        "A comma parts the arguments of max and min; a decimal is written with a point, as in 0.5."),
                arguments(
                        "(a,b)",
                        3,
                        "A comma parts the arguments of max and min; a decimal is written with a point, as in 0.5."),
                arguments("a > b", 3, "A comparison stands in square brackets, as in [a > 0]."),
                arguments("a<=b", 2, "A comparison stands in square brackets, as in [a > 0]."),
                arguments("[a]", 3, "Square brackets hold a comparison, as in [a > 0]."),
                arguments("[a > b > c]", 8, "A comparison stands in square brackets, as in [a > 0]."),
                arguments("(a+b", 1, "There is no closing bracket for the one at 1."),
                arguments("1+((a+b)", 3, "There is no closing bracket for the one at 3."),
                arguments("1+(a]", 3, "There is no closing bracket for the one at 3."),
                arguments("|a", 1, "There is no closing bracket for the one at 1."),
                arguments("|(a|", 2, "There is no closing bracket for the one at 2."),
                arguments("sin(x", 4, "There is no closing bracket for the one at 4."),
                arguments("[a > b", 1, "There is no closing bracket for the one at 1."),
                arguments("[a > b)", 1, "There is no closing bracket for the one at 1."),
                arguments("a+b)", 4, "There is no opening bracket for this one."),
                arguments("a]", 2, "There is no opening bracket for this one."),
                arguments("x y", 3, "There is no sign between “x” and “y”; write * for a product."),
                arguments("x 2", 3, "There is no sign between “x” and “2”; write * for a product."),
                arguments("(a)2", 4, "There is no sign between “)” and “2”; write * for a product."),
                arguments("x²y", 3, "There is no sign between “²” and “y”; write * for a product."),
                arguments("(x²y)", 4, "There is no sign between “²” and “y”; write * for a product."),
                arguments("(a|b)", 3, "There is no sign between “a” and “|”; write * for a product."),
                arguments("2|x|", 2, "There is no sign between “2” and “|”; write * for a product."),
                arguments("|a|b", 4, "There is no sign between “|” and “b”; write * for a product."),
                arguments("x² ³", 4, "There is no sign between “²” and “³”; write * for a product."),
                arguments("1.2.3", 4, "There is no sign between “1.2” and “.3”; write * for a product."),
                arguments("alpha beta", 7, "There is no sign between “alpha” and “beta”; write * for a product."),
                arguments("a+", 3, "After “+” something is missing."),
                arguments("a−", 3, "After “−” something is missing."),
                arguments("a++b", 3, "Something is missing between “+” and “+”."),
                arguments("()", 2, "Something is missing between “(” and “)”."),
                arguments("a/*b", 3, "Something is missing between “/” and “*”."),
                arguments("*a", 1, "A formula cannot begin with “*”."),
                arguments(")a", 1, "A formula cannot begin with “)”."),
                arguments("²", 1, "A formula cannot begin with “²”."),
                arguments("√x²", 3, "This can be read in two ways; put brackets around what belongs together."),
                arguments("√x^2", 3, "This can be read in two ways; put brackets around what belongs together."),
                arguments("x²^3", 3, "This can be read in two ways; put brackets around what belongs together."),
                arguments("(e)^x", 1, "e^ means the exponential function; give the name e another letter."),
                arguments("a+(e)^1.5", 3, "e^ means the exponential function; give the name e another letter."),
                arguments("x_", 1, "Behind the _ of x_ an index is missing, as in w_1."),
                arguments("_x", 1, "An index belongs close behind a name, as in w_1 or w₁."),
                arguments("2₁", 2, "An index belongs close behind a name, as in w_1 or w₁."),
                arguments("{a}", 1, "Use round brackets ( ) in formulas."),
                arguments("a}", 2, "Use round brackets ( ) in formulas."),
                arguments("a$b", 2, "“$” has no meaning in a formula."),
                arguments("a?", 2, "“?” has no meaning in a formula."),
                arguments("1+.", 3, "“.” has no meaning in a formula."),
                arguments("a+\ud835\udc65", 3, "“\ud835\udc65” has no meaning in a formula."),
                arguments("a+\ud835", 3, "“\ud835” has no meaning in a formula."),
                arguments("2*1e999", 3, "1e999 is too large a number."),
                arguments("1×10⁹⁹⁹", 1, "1e999 is too large a number."),
                arguments("x²¹⁴⁷⁴⁸³⁶⁴⁸", 2, "2147483648 is too large an exponent."),
                arguments("x⁻", 2, "“⁻” needs a raised number, as in x⁻¹."),
                arguments("", 1, "There is nothing here yet. Type a formula, such as (a+b)*(b+1)."),
                arguments(" \n ;\n", 2, "There is nothing here yet. Type a formula, such as (a+b)*(b+1)."),
                arguments("c = a+b", 1, "Type a single formula here, without =, ; and further lines."),
                arguments("c = a;c", 1, "Type a single formula here, without =, ; and further lines."));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("mistakes")
    void aMistakeIsToldWithItsPlace(String typed, int position, String sentence) {
        ParseError error = assertThrows(ParseError.class, () -> Formula.parse(typed));
        assertEquals(sentence, error.sentence());
        assertEquals(sentence, error.getMessage());
        assertEquals(1, error.line());
        assertEquals(position, error.position());
    }

    @Test
    void theSentenceCanBeTranslated() {
        ParseError error = assertThrows(ParseError.class, () -> Formula.parse("2a(b+1)"));
        assertEquals("{0} is not a function; write {0}*{1}.", error.template());
        assertEquals(List.of("a", "(b+1)"), error.inserts());
    }

    @Test
    void positionsCountCodePointsOfTheLine() {
        ParseError error = assertThrows(ParseError.class, () -> Program.parse("a = 1\nb = 2; c = √½²+?"));
        assertEquals(2, error.line());
        assertEquals(16, error.position());
    }

    private static String nested(String open, String inside, String close, int times) {
        return open.repeat(times) + inside + close.repeat(times);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(|)", "sin(|)", "a-(|)", "|/2"})
    void nestingTwoHundredDeepIsRefused(String brackets) throws ParseError {
        int place = brackets.indexOf('|');
        String open = brackets.substring(0, place);
        String close = brackets.substring(place + 1);
        assertEquals(1, Formula.parse(nested(open, "a", close, 199)).variables().size());
        ParseError error = assertThrows(ParseError.class, () -> Formula.parse(nested(open, "a", close, 200)), brackets);
        assertEquals("This is nested 200 deep; give a part of it a name and a line of its own.", error.sentence());
    }

    @Test
    void powersAndRootsCountTwiceWithTheirBrackets() throws ParseError {
        assertEquals(1, Formula.parse(nested("√(", "a", ")", 99)).variables().size());
        assertEquals(1, Formula.parse(nested("√", "a", "", 199)).variables().size());
        assertEquals(1, Formula.parse(nested("a^", "a", "", 199)).variables().size());
        for (String open : List.of("√(", "a^(")) {
            assertThrows(ParseError.class, () -> Formula.parse(nested(open, "a", ")", 100)), open);
        }
        assertThrows(ParseError.class, () -> Formula.parse(nested("√", "a", "", 200)));
        assertThrows(ParseError.class, () -> Formula.parse(nested("-", "a", "", 201)));
        assertThrows(ParseError.class, () -> Formula.parse(nested("a^", "a", "", 200)));
    }

    @Test
    void widthIsNotDepth() throws ParseError {
        assertEquals(
                999,
                ((Formula.Sum) Formula.parse("a+".repeat(998) + "a")).terms().size());
        assertEquals(
                999,
                ((Formula.Product) Formula.parse("a*".repeat(998) + "a"))
                        .factors()
                        .size());
        assertEquals(1, Formula.parse("(a/2)+".repeat(300) + "a").variables().size());
        assertEquals(1, Formula.parse("a/2*".repeat(100) + "a").variables().size());
    }

    @Test
    void twoThousandCharactersAreRefused() throws ParseError {
        assertEquals(1, Formula.parse("a".repeat(1999)).variables().size());
        ParseError error = assertThrows(ParseError.class, () -> Formula.parse("a".repeat(2000)));
        assertEquals("This is too long: fewer than 2 000 characters can be read.", error.sentence());
        assertEquals(2000, error.position());
        assertEquals(1, error.line());
        ParseError second = assertThrows(ParseError.class, () -> Formula.parse("a\n\ud835\udc65" + "b".repeat(1999)));
        assertEquals(2, second.line());
        assertEquals(1997, second.position());
    }
}
