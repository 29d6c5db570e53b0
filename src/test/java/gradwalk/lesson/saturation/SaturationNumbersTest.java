package gradwalk.lesson.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.lesson.Explained;
import gradwalk.lesson.NeuronGolden;
import gradwalk.lesson.shared.NeuronRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of lesson 4, as the figure shows it. */
class SaturationNumbersTest {
    private final SaturationFigure figure = new SaturationFigure();
    private final State answered = answered();

    private State answered() {
        State state = figure.on(figure.initial(), new Event.Answer("p41", Answers.SHOWN));
        state = figure.on(state, new Event.To(11));
        return figure.resting(figure.on(state, new Event.Answer("p42", Answers.SHOWN)));
    }

    private State at(int epoch) {
        return figure.on(answered, new Event.To(epoch));
    }

    private double shown(State state, String part, String quantity) {
        Double value = Explained.values(figure, state, part).get(quantity);
        assertTrue(value != null, quantity + " is not shown in " + part);
        return value == null ? Double.NaN : value;
    }

    private void assertShown(double expected, double digits, State state, String part, String quantity) {
        assertEquals(expected, shown(state, part, quantity), digits / 2 * 1.0001, quantity);
    }

    @Test
    void goldenRunsAreShownAtEveryEpochOfTheFile() throws Exception {
        NeuronGolden golden = new NeuronGolden().with("quadratic", 0.15, ".", true);
        for (int epoch : NeuronGolden.EPOCHS) {
            int count = golden.check(Explained.values(figure, at(epoch), "race"));
            assertTrue(count >= 8, count + " at epoch " + epoch);
        }
    }

    @Test
    void theStartsAreTheLectures() {
        State start = figure.initial();
        assertShown(1.5, 1e-12, start, "race", "value:z.1@0");
        assertShown(0.8176, 1e-4, start, "race", "value:a.1@0");
        assertShown(0.3342, 1e-4, start, "race", "loss:C.1@0");
        assertShown(4, 1e-12, start, "race", "value:z.2@0");
        assertShown(0.9820, 1e-4, start, "race", "value:a.2@0");
        assertShown(0.4822, 1e-4, start, "race", "loss:C.2@0");
    }

    @Test
    void outputsAfterTenAHundredAndThreeHundredEpochs() {
        assertShown(0.7518, 1e-4, at(10), "race", "value:a.1@10");
        assertShown(0.9810, 1e-4, at(10), "race", "value:a.2@10");
        assertShown(0.2110, 1e-4, at(100), "race", "value:a.1@100");
        assertShown(0.9641, 1e-4, at(100), "race", "value:a.2@100");
        assertShown(0.0940, 1e-4, at(300), "race", "value:a.1@300");
        assertShown(0.2028, 1e-4, at(300), "race", "value:a.2@300");
        assertShown(0.97, 1e-2, at(60), "race", "value:a.2@60");
    }

    @Test
    void factorsAndProductsOfBothStarts() {
        State start = at(0);
        assertShown(0.8176, 1e-4, start, "factors", "gradient:a.1@0");
        assertShown(0.1491, 1e-4, start, "factors", "gradient:slope.1@0");
        assertShown(1, 1e-12, start, "factors", "input:x.1@0");
        assertShown(0.1219, 1e-4, start, "factors", "gradient:w.1@0");
        assertShown(0.9820, 1e-4, start, "factors", "gradient:a.2@0");
        assertShown(0.01766, 1e-5, start, "factors", "gradient:slope.2@0");
        assertShown(0.01735, 1e-5, start, "factors", "gradient:w.2@0");
        assertShown(7.03, 1e-2, start, "factors", "ratio:speed@0");
        // Δw is η times the gradient.
        assertEquals(0.0183, 0.15 * shown(start, "race", "gradient:w.1@0"), 5e-5);
        assertEquals(0.0026, 0.15 * shown(start, "race", "gradient:w.2@0"), 5e-5);
        assertEquals(
                8, shown(start, "factors", "gradient:slope.1@0") / shown(start, "factors", "gradient:slope.2@0"), 0.5);
    }

    @Test
    void theSlopeIsAtMostAQuarter() {
        Setup setup = Setup.of(figure.initial().knobs());
        assertEquals(0.25, setup.explaining().slopeAt(setup.output(0)), 1e-15);
        assertEquals(0.1491, setup.explaining().slopeAt(setup.output(1.5)), 5e-5);
        assertEquals(0.01766, setup.explaining().slopeAt(setup.output(4)), 5e-6);
    }

    @Test
    void theGradientPeaksAtTwoThirds() {
        double peak = 2.0 / 3;
        assertEquals(4.0 / 27, PeakView.gradient(peak), 1e-15);
        assertTrue(PeakView.gradient(peak - 0.01) < PeakView.gradient(peak));
        assertTrue(PeakView.gradient(peak + 0.01) < PeakView.gradient(peak));
        State start = figure.on(answered, new Turn(Setup.PROBE, peak));
        assertShown(0.1481, 1e-4, start, "peak", "gradient:peak");
        assertShown(peak, 1e-7, start, "peak", "value:twin");
        assertShown(0.1422, 1e-4, answered, "peak", "value:twin");
        assertShown(0.01735, 1e-5, answered, "peak", "gradient:peak");
        assertShown(0.01735, 1e-5, answered, "peak", "gradient:twin");
    }

    @Test
    void slidBy195EpochsTheSecondCurveLiesOnTheFirst() {
        State slid = figure.on(answered, new Turn(Setup.SLID, 195));
        double gap = shown(slid, "slide", "difference:gap");
        assertTrue(gap < 0.002, "apart by " + gap);
        for (int other : new int[] {190, 194, 196, 200}) {
            double apart = shown(figure.on(answered, new Turn(Setup.SLID, other)), "slide", "difference:gap");
            assertTrue(apart > 2 * gap, other + " gives " + apart);
        }
    }

    @Test
    void bothStartsPassTheSamePlacesAboutAsMuchLater() {
        State slid = figure.on(answered, new Turn(Setup.SLID, 195));
        double[][] passes = {{8, 4, 199}, {5, 36, 232}, {1, 273, 469}, {0, 26, 221}};
        for (double[] pass : passes) {
            String level = String.valueOf((int) pass[0]);
            assertEquals(pass[1], shown(slid, "slide", "count:passes" + level + ".1"), level);
            assertEquals(pass[2], shown(slid, "slide", "count:passes" + level + ".2"), level);
            assertEquals(pass[2] - pass[1], shown(slid, "slide", "count:later" + level), level);
        }
    }

    @Test
    void aLargerRateShortensBothWaysAndLeavesTheRatio() {
        List<Double> knobs = new ArrayList<>(figure.initial().knobs());
        knobs.set(Setup.RATE, 10.0);
        List<NeuronRun> runs = Setup.of(knobs).runs();
        assertEquals(3, runs.get(0).below(0.1));
        assertEquals(7, runs.get(1).below(0.1));
        assertEquals(7.03, runs.get(0).gradients()[0] / runs.get(1).gradients()[0], 5e-3);
    }

    @Test
    void checkYourself() {
        State state = figure.on(answered, new Turn(Setup.Y, 1));
        state = figure.on(figure.on(state, new Event.To(0)), new Turn(Setup.B, -4.6));
        state = figure.on(figure.on(state, new Turn(2 + Setup.B, 2)), new Turn(2 + Setup.W, 2));
        assertShown(-4, 1e-9, state, "race", "value:z.1@0");
        assertShown(0.018, 1e-3, state, "race", "value:a.1@0");
        assertShown(-0.01735, 1e-5, state, "race", "gradient:w.1@0");
        assertShown(4, 1e-9, state, "race", "value:z.2@0");
        assertShown(-0.000318, 1e-6, state, "race", "gradient:w.2@0");
    }
}
