package gradwalk.lesson.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Explanation;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every number that the lesson script names, against the figures' own models. */
class ChainNumbersTest {
    private static final double FIVE_PLACES = 0.5001e-5;

    private final ChainFigure figure = new ChainFigure();
    private final Chain chain = figure.chain(figure.initial());

    @ParameterizedTest
    @CsvSource({
        "a₁,0.5",
        "w₁₂,0.8",
        "b₂,0.1",
        "w₂₃,-2",
        "b₃,0.5",
        "y,1",
        "z₂,0.5",
        "a₂,0.62246",
        "z₃,-0.74492",
        "a₃,0.32193",
        "C,0.22989"
    })
    void valueOfTheScript(String node, double value) {
        assertEquals(value, chain.value(node), FIVE_PLACES);
    }

    @ParameterizedTest
    @CsvSource({"a₃,C,-0.67807", "z₃,a₃,0.21829", "w₂₃,z₃,0.62246", "a₂,z₃,-2", "z₂,a₂,0.23500", "w₁₂,z₂,0.5", "b₃,z₃,1"
    })
    void fractionOfTheScript(String from, String to, double value) {
        assertEquals(value, chain.partial(from, to), FIVE_PLACES);
    }

    @ParameterizedTest
    @CsvSource({"w₂₃,-0.09213", "b₃,-0.14802", "z₃,-0.14802", "a₂,0.29603", "b₂,0.06957", "z₂,0.06957", "w₁₂,0.03478"})
    void gradientOfTheScript(String node, double value) {
        assertEquals(value, chain.gradient(node), FIVE_PLACES);
    }

    @Test
    void theNudgeTravels() {
        State state = figure.initial();
        assertEquals(0.0062, Explaining.change(figure, state, "z₃"), 0.5e-4);
        assertEquals(0.00136, Explaining.change(figure, state, "a₃"), 0.5e-5);
        assertEquals(-0.00092, Explaining.change(figure, state, "C"), 0.5e-5);
    }

    @Test
    void oneUpdateOfAllFourTakesTheCostDown() {
        assertEquals(0.19375, figure.updated(figure.initial()).value("C"), FIVE_PLACES);
    }

    @Test
    void onlyTheFirstFractionContainsTheTarget() {
        Chain other = new Chain(Kind.SIGMOID, chain.with("y", 0), -1, "");
        assertEquals(0.32193, other.partial("a₃", "C"), FIVE_PLACES);
        assertEquals(-0.01651, other.gradient("w₁₂"), FIVE_PLACES);
        for (Steps.Edge edge : Steps.EDGES) {
            if (!edge.to().equals("C")) {
                assertEquals(chain.partial(edge.from(), edge.to()), other.partial(edge.from(), edge.to()));
            }
        }
    }

    @Test
    void crossEntropyTakesTheLastSlopeAwayButNotTheHiddenOne() {
        Chain other = new Chain(Kind.ENTROPY, chain.with("y", 1), -1, "");
        assertEquals(other.value("a₃") - 1, other.gradient("b₃"), 1e-12);
        assertEquals(0.23500, other.partial("z₂", "a₂"), FIVE_PLACES);
        assertEquals(0.15935, other.gradient("w₁₂"), FIVE_PLACES);
    }

    private State typed(String target, double value) {
        List<Turn> turns = List.of(
                new Turn(ChainFigure.TARGET, Slips.TARGETS.indexOf(target)),
                new Turn(ChainFigure.TYPED, value),
                new Turn(ChainFigure.TRIED, Slips.TYPED));
        return figure.on(figure.initial(), new Event.Put(turns));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "w₂₃|-0.42207|is left out",
                "w₂₃|0.09213|sign is turned",
                "w₂₃|-0.18427|½ of C is forgotten",
                "w₂₃|-0.04607|½ of C is kept",
                "w₂₃|-0.07401|a₁ stands in the place of a₂",
                "w₂₃|0.16268|are added",
                "w₂₃|-0.13588|stands in the place of the slope",
                "w₂₃|-0.10283|slope is taken at a₃",
                "w₂₃|0.29603|w₂₃ stands in the place of a₂",
                "w₁₂|-0.01739|∂z₃/∂a₂ = w₂₃ is left out",
                "w₁₂|0.14802|slope of the hidden neuron",
                "w₁₂|0.04330|a₂ stands in the place of a₁",
                "w₁₂|0.03318|updated w₂₃ is used",
                "b₃|-0.67807|is left out",
                "b₃|-0.09213|That is ∂C/∂w₂₃"
            })
    void theSlipThatMakesExactlyThisNumberIsNamed(String target, double typed, String words) {
        State state = typed(target, typed);
        Slips slips = new Slips(figure, state);
        int slip = slips.find(typed);
        assertTrue(slip >= 0, "no slip makes " + typed);
        assertTrue(slips.sentence(slip).contains(words), slips.sentence(slip));
        assertEquals(typed, slips.value(slip), FIVE_PLACES);
        Explanation told = figure.explain(state, slips.quantity(slip));
        assertNotNull(told);
        assertEquals(slips.value(slip), told.value());
    }

    @ParameterizedTest
    @CsvSource({"w₂₃,-0.09213", "w₂₃,-0.092", "b₃,-0.14802", "b₃,-0.148", "w₁₂,0.03478", "w₁₂,0.034784"})
    void theRightAnswerIsNoSlip(String target, double typed) {
        Slips slips = new Slips(figure, typed(target, typed));
        assertEquals(-1, slips.find(typed));
        assertTrue(slips.isRight(typed) && slips.told());
    }

    @Test
    void slipsAreWorkedOutForThePresentNumbers() {
        State state = figure.on(typed("w₂₃", 0), new Turn(Chain.GIVEN.indexOf("w₁₂"), 3.5));
        Slips slips = new Slips(figure, state);
        Chain other = figure.chain(state);
        double leftOut = other.partial("a₃", "C") * other.value("a₂");
        assertNotEquals(-0.42207, leftOut, 1e-3);
        assertTrue(slips.sentence(slips.find(leftOut)).contains("is left out"));
        assertEquals(-1, slips.find(12345));
    }

    @ParameterizedTest
    @CsvSource({"1,0,1.55e-6,0.005e-6,0.226", "4,-2,1,1e-12,1", "6,-3,38.4,0.05,1.5"})
    void theFirstGradientAgainstTheLast(double w, double b, double ratio, double off, double average) {
        LongChain ten = new LongChain(10, w, b, 0.5);
        assertEquals(ratio, ten.ratio(1), off);
        assertEquals(average, LengthFigure.average(ten), 0.0005);
        assertEquals(ten.product(1), ten.ratio(1), 1e-9 * ratio);
    }

    @Test
    void theWrongChoicesAboutTheLongChainAreWhatTheySay() {
        LongChain ten = new LongChain(10, 1, 0, 0.5);
        assertEquals(645_000, 1 / ten.ratio(1), 500);
        assertEquals(370, 1 / new LongChain(5, 1, 0, 0.5).ratio(1), 15);
    }

    @ParameterizedTest
    @CsvSource({"2,6,5", "10,110,29", "30,930,89"})
    void productsWithAndWithoutReuse(int layers, int separately, int together) {
        assertEquals(separately, LongChain.separately(layers));
        assertEquals(together, LongChain.together(layers));
    }

    @Test
    void everyKindOfChainHasItsProductsRight() {
        for (Kind kind : Kind.values()) {
            List<Double> given = new ArrayList<>(figure.initial().knobs().subList(0, ChainFigure.KIND));
            if (kind != Kind.SIGMOID) {
                given.set(Chain.GIVEN.indexOf("w₂₃"), 0.7);
            }
            Chain other = new Chain(kind, given, -1, "");
            double product = other.partial("a₃", "C")
                    * other.partial("z₃", "a₃")
                    * other.partial("a₂", "z₃")
                    * other.partial("z₂", "a₂")
                    * other.partial("w₁₂", "z₂");
            assertEquals(product, other.gradient("w₁₂"), 1e-12 * Math.max(1, Math.abs(product)), kind.name());
            Explanation told = other.edges().explain(Quantity.of("partial", "C/a₃"));
            assertNotNull(told);
            Explanation.Check check = told.check();
            assertTrue(check != null && check.agrees(told.value()), kind.name());
        }
    }
}
