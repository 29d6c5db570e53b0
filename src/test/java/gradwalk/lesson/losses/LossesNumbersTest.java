package gradwalk.lesson.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.graph.Ops;
import gradwalk.lesson.Explained;
import gradwalk.lesson.NeuronGolden;
import gradwalk.lesson.shared.Neuron;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of lesson 5, as the figures show it. */
class LossesNumbersTest {
    private final LossesFigure race = new LossesFigure();
    private final CostFigure cost = new CostFigure();
    private final CancelFigure cancel = new CancelFigure();
    private final ExamplesFigure examples = new ExamplesFigure();
    private final SoftmaxFigure softmax = new SoftmaxFigure();
    private final State answered = answered();

    private State answered() {
        State state = race.on(race.initial(), new Event.Answer("p51", Answers.SHOWN));
        state = race.on(state, new Event.To(1));
        state = race.resting(race.on(state, new Event.Answer("p52", Answers.SHOWN)));
        return race.on(state, new Turn(LossesFigure.LONG, 1));
    }

    private State at(int epoch) {
        return race.on(answered, new Event.To(epoch));
    }

    private static double shown(KnobFigure figure, State state, String part, String quantity) {
        Double value = Explained.values(figure, state, part).get(quantity);
        assertTrue(value != null, quantity + " is not shown in " + part);
        return value == null ? Double.NaN : value;
    }

    private static void assertShown(
            double expected, double digits, KnobFigure figure, State state, String part, String quantity) {
        assertEquals(expected, shown(figure, state, part, quantity), digits / 2 * 1.0001, quantity);
    }

    @Test
    void goldenRunsAreShownAtEveryEpochOfTheFile() throws Exception {
        for (double rate : new double[] {0.15, 0.005}) {
            NeuronGolden golden =
                    new NeuronGolden().with("quadratic", 0.15, ".q", false).with("cross_entropy", rate, ".c", false);
            State rated = race.on(answered, new Turn(LossesFigure.CROSS_RATE, rate));
            for (int epoch : NeuronGolden.EPOCHS) {
                State state = race.on(rated, new Event.To(epoch));
                assertEquals(8, golden.check(Explained.values(race, state, "race")), "at epoch " + epoch);
            }
        }
    }

    private NeuronRun trained(State state, String suffix) {
        for (NeuronRun run : race.runs(state)) {
            if (run.name().suffix().equals(suffix)) {
                return run;
            }
        }
        throw new AssertionError(suffix);
    }

    @Test
    void firstGradientsAndTheirRatios() {
        State start = at(0);
        assertShown(0.1219, 1e-4, race, start, "race", "gradient:w.q1@0");
        assertShown(0.01735, 1e-5, race, start, "race", "gradient:w.q2@0");
        assertShown(0.8176, 1e-4, race, start, "race", "gradient:w.c1@0");
        assertShown(0.9820, 1e-4, race, start, "race", "gradient:w.c2@0");
        assertShown(6.705, 1e-3, race, start, "race", "ratio:speed1@0");
        assertShown(56.62, 1e-2, race, start, "race", "ratio:speed2@0");
        assertEquals(0.1473, 0.15 * shown(race, start, "race", "gradient:w.c2@0"), 5e-5);
        assertEquals(0.1226, 0.15 * shown(race, start, "race", "gradient:w.c1@0"), 5e-5);
        assertEquals(1 / shown(race, start, "race", "ratio:speed1@0"), slope(1.5), 1e-12);
        assertEquals(1 / shown(race, start, "race", "ratio:speed2@0"), slope(4), 1e-12);
    }

    private static double slope(double z) {
        return Functions.sigmoid(z) * Functions.sigmoid(-z);
    }

    @Test
    void epochsBelowATenth() {
        State end = at(LossesFigure.LONG_RUN);
        assertEquals(273, shown(race, end, "race", "count:below.q1"));
        assertEquals(469, shown(race, end, "race", "count:below.q2"));
        assertEquals(41, shown(race, end, "race", "count:below.c1"));
        assertEquals(50, shown(race, end, "race", "count:below.c2"));
    }

    @Test
    void outputsFollowSlowlyAtFirst() {
        assertShown(0.9760, 1e-4, race, at(1), "race", "value:a.c2@1");
        assertShown(0.7781, 1e-4, race, at(1), "race", "value:a.c1@1");
    }

    @Test
    void matchingTheFirstStepLeavesTheBadStartAhead() {
        double matched = race.matched(answered);
        assertEquals(0.02237, matched, 5e-6);
        State state = race.on(answered, new Turn(LossesFigure.CROSS_RATE, matched));
        state = race.on(state, new Event.To(LossesFigure.LONG_RUN));
        assertEquals(278, shown(race, state, "race", "count:below.c1"));
        assertEquals(339, shown(race, state, "race", "count:below.c2"));
        assertEquals(273, shown(race, state, "race", "count:below.q1"));
        assertEquals(469, shown(race, state, "race", "count:below.q2"));
        List<NeuronRun> runs = race.runs(state);
        assertEquals(
                runs.get(0).weights()[1], runs.get(2).weights()[1], 1e-15, "both costs move the first start alike");
    }

    @Test
    void withTheWellKnownPagesRateTheOutputsAreStillHigh() {
        List<Double> knobs = new ArrayList<>(race.initial().knobs().subList(0, LossesFigure.LONG));
        knobs.set(LossesFigure.CROSS_RATE, 0.005);
        List<NeuronRun> runs = Race.of(knobs);
        assertEquals(0.4177, runs.get(2).outputs()[300], 5e-5);
        assertEquals(0.7796, runs.get(3).outputs()[300], 5e-5);
    }

    @Test
    void theCostOverTheOutput() {
        double[][] points = {{0.9820137900379085, 4.018}, {0.5, 0.693}, {0.1, 0.105}, {0.01, 0.010}};
        for (double[] point : points) {
            State state = cost.on(cost.initial(), new Turn(CostFigure.A, point[0]));
            assertShown(point[1], 1e-3, cost, state, "cost", "loss:C");
        }
        assertShown(0, 1e-12, cost, cost.initial(), "cost", "loss:least");
        State between = cost.on(cost.initial(), new Turn(CostFigure.Y, 0.3));
        assertShown(0.6109, 1e-4, cost, between, "cost", "loss:least");
        assertEquals(0.4822, trained(answered, ".q2").costs()[0], 5e-5);
        assertEquals(4.018, trained(answered, ".c2").costs()[0], 5e-4);
    }

    private State bars(double z, int which) {
        State state = cancel.on(cancel.initial(), new Event.To(7));
        state = cancel.on(state, new Event.Answer("p53", "c"));
        return cancel.on(cancel.on(state, new Turn(CancelFigure.Z, z)), new Turn(CancelFigure.COST, which));
    }

    @Test
    void theBarsOfBothCosts() {
        State quadratic = bars(4, CancelFigure.QUADRATIC);
        assertShown(0.98, 1e-2, cancel, quadratic, "bars", "gradient:a.q@0");
        assertShown(0.01735, 1e-5, cancel, quadratic, "bars", "gradient:w.q@0");
        State cross = bars(4, CancelFigure.CROSS);
        assertShown(55.598, 1e-3, cancel, cross, "bars", "gradient:a.c@0");
        assertShown(0.017663, 1e-6, cancel, cross, "bars", "gradient:slope.c@0");
        assertShown(0.9820, 1e-4, cancel, cross, "bars", "gradient:w.c@0");
        assertShown(5.48, 1e-2, cancel, bars(1.5, CancelFigure.CROSS), "bars", "gradient:a.c@0");
        State linear = bars(4, CancelFigure.LINEAR);
        assertShown(1, 1e-12, cancel, linear, "bars", "gradient:slope.l@0");
        assertShown(4, 1e-12, cancel, linear, "bars", "gradient:w.l@0");
    }

    @Test
    void theFirstBarGrowsExactlyAsTheSlopeShrinks() {
        for (double z = -6; z <= 6; z += 0.25) {
            State state = bars(z, CancelFigure.CROSS);
            double product =
                    shown(cancel, state, "bars", "gradient:a.c@0") * shown(cancel, state, "bars", "gradient:slope.c@0");
            assertEquals(Functions.sigmoid(z), product, 1e-9, "z = " + z);
        }
    }

    @Test
    void theDerivationsEndInBothGradients() {
        State end = bars(4, CancelFigure.QUADRATIC);
        end = cancel.on(end, new Event.To(CancelFigure.LAST));
        assertShown(0.01735, 1e-5, cancel, end, "derive", "gradient:w.q@0");
        assertShown(0.9820, 1e-4, cancel, end, "derive", "gradient:w.c@0");
    }

    @Test
    void fourExamplesHaveSharesOfBothSignsAndTheirMean() {
        State start = examples.initial();
        double[] shares = {-0.1157, -0.5744, -0.1824, 1.7818};
        for (int twice = 0; twice < 2; twice++) {
            State state = examples.on(start, new Turn(2, twice));
            for (int row = 1; row <= shares.length; row++) {
                assertShown(shares[row - 1], 1e-4, examples, state, "rows", "gradient:share[" + row + ",1]");
            }
            assertShown(0.2273, 1e-4, examples, state, "rows", "gradient:w");
            assertShown(0.8836, 1e-4, examples, state, "rows", "loss:C");
        }
    }

    @Test
    void threeClasses() {
        double[] p = {0.665, 0.245, 0.090};
        for (int i = 0; i < p.length; i++) {
            String place = "[1," + (i + 1) + "]";
            assertShown(p[i], 1e-3, softmax, softmax.initial(), "classes", "value:p" + place);
            assertShown(p[i] - (i == 0 ? 1 : 0), 1e-3, softmax, softmax.initial(), "classes", "gradient:z" + place);
        }
        assertShown(0.4076, 1e-4, softmax, softmax.initial(), "classes", "loss:C");
    }

    @Test
    void checkYourself() {
        for (double y : new double[] {0, 1}) {
            Neuron quadratic = new Neuron(Ops.sigmoid(), new HalfSquaredError(Reduction.sum()));
            Neuron cross = new Neuron(Ops.sigmoid(), new BinaryCrossEntropy(Reduction.sum()));
            double z = Functions.log(9);
            quadratic.run(0, z, 2, y);
            cross.run(0, z, 2, y);
            assertEquals(0.9, cross.value("a"), 1e-12);
            assertEquals(y == 0 ? 1.8 : -0.2, cross.gradient("w"), 1e-12);
            assertEquals(y == 0 ? 0.162 : -0.018, quadratic.gradient("w"), 1e-12);
        }
    }
}
