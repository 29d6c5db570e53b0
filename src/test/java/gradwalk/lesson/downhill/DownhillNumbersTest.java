package gradwalk.lesson.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Explanation;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.lesson.Explained;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every number of lesson 3, as its figures show it. */
class DownhillNumbersTest {
    private final BowlFigure bowl = new BowlFigure();
    private final RatesFigure rates = new RatesFigure();
    private final LargeFigure large = new LargeFigure();
    private final ValleysFigure valleys = new ValleysFigure();
    private final NetworkFigure network = new NetworkFigure();
    private final RavineFigure ravine = new RavineFigure();

    private static State shown(KnobFigure figure, String... predictions) {
        State state = figure.initial();
        for (String prediction : predictions) {
            state = figure.on(state, new Event.Answer(prediction, Answers.SHOWN));
        }
        return figure.on(figure.resting(state), new Event.To(0));
    }

    private static State from(KnobFigure figure, State state, double start, double rate, int step) {
        List<Turn> turns = List.of(new Turn(DescentFigure.START, start), new Turn(DescentFigure.RATE, rate));
        return figure.on(figure.on(state, new Event.Put(turns)), new Event.To(step));
    }

    private static double value(KnobFigure figure, State state, String quantity) {
        Map<String, Double> values = Explained.values(figure, state, figure.name());
        Double value = values.get(quantity);
        assertTrue(value != null, quantity + " is not among " + values);
        return value == null ? Double.NaN : value;
    }

    private static void assertShown(double expected, double digit, KnobFigure figure, State state, String quantity) {
        assertEquals(expected, value(figure, state, quantity), digit / 2 * 1.0001, quantity);
    }

    private static void assertWeights(KnobFigure figure, State state, double digit, double... expected) {
        for (int step = 0; step < expected.length; step++) {
            State at = figure.on(state, new Event.To(step));
            assertShown(expected[step], digit, figure, at, "weight:w@" + step);
        }
    }

    @Test
    void theBowlFromThree() {
        State state = shown(bowl, "p31", "p32");
        assertShown(8, 1e-12, bowl, state, "gradient:w@0");
        assertShown(8, 1e-12, bowl, state, "loss:C@0");
        assertWeights(bowl, state, 1e-3, 3, 2.2, 1.72, 1.432, 1.259, 1.156);
        double[] steps = {0.8, 0.48, 0.288};
        for (int i = 0; i < steps.length; i++) {
            Explanation step = bowl.explain(state, new Quantity("value", "step", 0, 0, i + 1));
            assertEquals(steps[i], step == null ? Double.NaN : step.value(), 1e-12);
        }
        assertShown(1, 1e-9, bowl, state, "weight:minimum");
        assertShown(0.5, 1e-12, bowl, state, "rate:bound");
    }

    @Test
    void theBowlFromItsLeftSide() {
        State state = from(bowl, shown(bowl, "p31", "p32"), -1, 0.1, 0);
        assertShown(-8, 1e-12, bowl, state, "gradient:w@0");
        assertWeights(bowl, state, 1e-9, -1, -0.2);
    }

    @Test
    void threeRatesAfterFiveSteps() {
        State five = rates.on(shown(rates, "p33"), new Event.To(5));
        assertShown(0.0484, 1e-4, rates, five, "loss:C.b@5");
        assertShown(0.0484, 1e-4, rates, five, "loss:C.c@5");
        assertShown(5.319, 1e-3, rates, five, "loss:C.a@5");
        State one = rates.on(rates.on(five, new Turn(1, 0.25)), new Event.To(1));
        assertShown(0, 1e-12, rates, one, "loss:C.b@1");
    }

    @Test
    void aLargeRateBouncesOrFliesOff() {
        State bounces = from(large, large.initial(), 3, 0.5, 0);
        assertWeights(large, bounces, 1e-12, 3, -1, 3, -1);
        assertEquals(Outcome.Kind.BOUNCES, large.outcome(bounces).kind());
        assertShown(-1, 1e-12, large, bounces, "weight:left");
        assertShown(3, 1e-12, large, bounces, "weight:right");
        State flies = from(large, large.initial(), 3, 0.55, 0);
        double[] costs = {8, 11.52, 16.59};
        for (int step = 0; step < costs.length; step++) {
            assertShown(costs[step], 1e-2, large, large.on(flies, new Event.To(step)), "loss:C@" + step);
        }
        assertEquals(Outcome.Kind.FLIES, large.outcome(flies).kind());
        assertShown(4, 1e-12, large, flies, "gradient:curvature");
        assertShown(0.5, 1e-12, large, flies, "rate:bound");
    }

    @Test
    void aSmallRateTakesThousandsOfSteps() {
        assertShown(2878, 1e-12, large, from(large, large.initial(), 3, 0.0001, 0), "count:tenth");
        State one = from(large, large.initial(), 3, 0.25, 1);
        assertShown(1, 1e-12, large, one, "count:tenth");
        assertShown(0, 1e-12, large, one, "loss:C@1");
    }

    @Test
    void aRateJustBeyondTheBoundIsSeenToGrow() {
        Outcome outcome = large.outcome(from(large, large.initial(), 3, 0.501, 0));
        assertEquals(Outcome.Kind.SWINGS, outcome.kind());
        assertTrue(outcome.growing());
        Outcome below = large.outcome(from(large, large.initial(), 3, 0.499, 0));
        assertTrue(below.kind() == Outcome.Kind.SWINGS && !below.growing());
    }

    @Test
    void theTwoValleysAndTheHill() {
        State state = shown(valleys, "p34");
        double[][] places = {{-2, 0.667}, {2, 3.333}, {0.5, 4.247}};
        for (double[] place : places) {
            State at = from(valleys, state, place[0], 0.1, 0);
            assertShown(place[1], 1e-3, valleys, at, "loss:C@0");
            assertShown(0, 1e-12, valleys, at, "gradient:w@0");
        }
        State three = from(valleys, state, 3, 0.1, 0);
        assertShown(6.25, 1e-12, valleys, three, "gradient:w@0");
        assertWeights(valleys, three, 1e-3, 3, 2.375, 2.221);
        assertShown(2, 1e-6, valleys, three, "weight:minimum");
        assertShown(-2, 1e-6, valleys, from(valleys, state, 0.4, 0.1, 0), "weight:minimum");
        assertShown(2, 1e-6, valleys, from(valleys, state, 0.6, 0.1, 0), "weight:minimum");
    }

    @Test
    void theStepOntoTheHilltopAndTheNudges() {
        State asked = valleys.on(valleys.initial(), new Event.Answer("p34", "a"));
        assertEquals(0.4, asked.knob(DescentFigure.RATE));
        State top = valleys.on(valleys.resting(asked), new Event.To(1));
        assertShown(0.5, 1e-12, valleys, top, "weight:w@1");
        assertShown(4.247, 1e-3, valleys, top, "loss:C@1");
        assertShown(0.5, 1e-12, valleys, valleys.on(top, new Event.To(60)), "weight:w@60");
        assertEquals(Outcome.Kind.HILLTOP, valleys.outcome(top).kind());
        assertShown(2, 1e-6, valleys, from(valleys, top, 0.51, 0.4, 0), "weight:minimum");
        State deep = from(valleys, top, 0.49, 0.4, 0);
        assertEquals(Outcome.Kind.SWINGS, valleys.outcome(deep).kind());
        assertShown(-2, 1e-6, valleys, deep, "weight:minimum");
        assertShown(0.4, 1e-6, valleys, deep, "rate:bound");
        assertShown(-2.06, 1e-2, valleys, valleys.on(deep, new Event.To(SEEN)), "weight:w@" + SEEN);
        assertShown(-1.94, 1e-2, valleys, valleys.on(deep, new Event.To(SEEN + 1)), "weight:w@" + (SEEN + 1));
    }

    /** A step at which the jumps about the deep valley are as the lesson has them. */
    private static final int SEEN = 30;

    @Test
    void theNearBoundIsNoPromise() {
        State state = from(valleys, shown(valleys, "p34"), 3, 0.45, 0);
        assertEquals(Outcome.Kind.BOUNCES, valleys.outcome(state).kind());
        assertShown(-2.288, 1e-3, valleys, state, "weight:left");
        assertShown(-1.514, 1e-3, valleys, state, "weight:right");
        assertShown(0.4, 1e-6, valleys, state, "rate:bound");
        assertShown(5, 1e-5, valleys, state, "gradient:curvature");
        assertShown(2, 1e-6, valleys, state, "weight:near");
        assertShown(0.667, 1e-3, valleys, state, "rate:nearbound");
    }

    @Test
    void theNetworksOwnCurve() {
        State valley = from(network, network.initial(), -0.966, 1, 0);
        assertShown(0.1766, 1e-4, network, valley, "loss:C@0");
        assertEquals(0, value(network, valley, "gradient:w@0"), 1e-4);
        assertShown(-0.966, 1e-3, network, from(network, network.initial(), -0.6, 1, 0), "weight:minimum");
        State hill = from(network, network.initial(), 0.887, 1, 0);
        assertShown(0.2696, 1e-4, network, hill, "loss:C@0");
        assertEquals(0, value(network, hill, "gradient:w@0"), 1e-4);
        State plateau = network.initial();
        assertShown(0.2685, 1e-4, network, plateau, "loss:C@0");
        assertShown(-0.000127, 1e-6, network, plateau, "gradient:w@0");
        assertShown(3.013, 1e-3, network, network.on(plateau, new Event.To(100)), "weight:w@100");
    }

    @Test
    void theRavine() {
        State start = ravine.initial();
        assertShown(-9, 1e-12, ravine, start, "gradient:x@0");
        assertShown(30, 1e-12, ravine, start, "gradient:y@0");
        assertShown(63.8, 1e-1, ravine, start, "angle:angle@0");
        assertShown(0.1, 1e-12, ravine, start, "rate:bound");
        State next = ravine.on(start, new Event.To(1));
        assertShown(-9 + 0.09 * 9, 1e-9, ravine, next, "weight:x@1");
        assertShown(1.5 - 0.09 * 30, 1e-9, ravine, next, "weight:y@1");
    }

    @Test
    void theRavineAsInTheReferenceRun() throws Exception {
        Map<Integer, Map<String, Double>> golden = RavineGolden.read();
        assertEquals(7, golden.size());
        State state = ravine.on(ravine.initial(), new Turn(2, RavineGolden.RATE));
        golden.forEach((step, numbers) -> numbers.forEach((name, expected) -> assertEquals(
                expected, value(ravine, ravine.on(state, new Event.To(step)), name), 1e-9 * Math.abs(expected), name)));
    }

    @Test
    void checkYourself() {
        OwnFigure own = new OwnFigure();
        State state = own.on(own.initial(), new Event.Type("(w-3)^2"));
        state = from(own, state, 5, 0.25, 1);
        assertShown(4, 1e-12, own, state, "weight:w@1");
        assertShown(1, 1e-6, own, state, "rate:bound");
        assertShown(3, 1e-9, own, from(own, state, 5, 0.5, 1), "weight:w@1");
    }
}
