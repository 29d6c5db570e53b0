package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every number of lesson 1, in the script and in the reference file, against the figure's own run. */
class LessonNumbersTest {
    private static final State.Setup LECTURE = State.Setup.LECTURE;

    private static double[] outputs(Run run, int update) {
        Model model = run.at(update);
        return new double[] {model.value("o", 1, 1), model.value("o", 1, 2), model.value("o", 1, 3)};
    }

    private static double[] column(Run run, String node, int column) {
        double[] values = new double[Model.INPUTS];
        for (int i = 0; i < values.length; i++) {
            values[i] = run.at(0).gradient(node, i + 1, column);
        }
        return values;
    }

    @Test
    void sixUpdatesAreTheReferenceFiles() throws Exception {
        JsonObject golden = Golden.read("training-step.json").getAsJsonObject();
        Run run = Run.of(LECTURE);
        JsonArray steps = golden.getAsJsonArray("steps");
        for (int update = 0; update < steps.size(); update++) {
            JsonObject step = steps.get(update).getAsJsonObject();
            Model model = run.at(update);
            near(step.get("half_squared_error").getAsDouble(), run.error(update));
            near(step.get("mean_squared_difference").getAsDouble(), model.value("M", 1, 1));
            for (int j = 0; j < Model.OUTPUTS; j++) {
                near(step.getAsJsonArray("output").get(j).getAsDouble(), model.value("o", 1, j + 1));
                near(step.getAsJsonArray("d_error_d_output").get(j).getAsDouble(), model.gradient("o", 1, j + 1));
                for (int i = 0; i < Model.INPUTS; i++) {
                    near(at(step, "d_error_d_weights", i, j), model.gradient("W", i + 1, j + 1));
                    near(at(step, "weights", i, j), model.value("W", i + 1, j + 1));
                }
            }
        }
        double size = Rates.size(run.input(0), false);
        near(golden.get("largest_converging_rate").getAsDouble(), Rates.bound(Convention.HALF, size));
    }

    private static double at(JsonObject step, String name, int i, int j) {
        return step.getAsJsonArray(name).get(i).getAsJsonArray().get(j).getAsDouble();
    }

    private static void near(double expected, double actual) {
        assertEquals(expected, actual, 1e-9 * Math.max(1e-3, Math.abs(expected)));
    }

    @Test
    void theStartIsTheScripts() {
        Run run = Run.of(LECTURE);
        assertArrayEquals(new double[] {9.5, 9.5, 9.5}, outputs(run, 0), 1e-12);
        assertEquals(126.375, run.error(0), 1e-9);
        assertEquals(84.25, run.at(0).value("M", 1, 1), 1e-9);
        assertArrayEquals(new double[] {41.65, 25.5, 11.9, 1.7}, column(run, "W", 1), 1e-9);
        assertArrayEquals(new double[] {46.55, 28.5, 13.3, 1.9}, column(run, "W", 2), 1e-9);
        assertArrayEquals(new double[] {46.55, 28.5, 13.3, 1.9}, column(run, "W", 3), 1e-9);
    }

    @Test
    void theErrorsFallAsTheScriptSays() {
        Run run = Run.of(LECTURE);
        double[] expected = {126.375, 53.377, 22.545, 9.522, 4.022, 1.699};
        for (int update = 0; update < expected.length; update++) {
            assertEquals(expected[update], run.error(update), 5e-4);
        }
        assertArrayEquals(new double[] {6.52415, 6.17405, 6.17405}, outputs(run, 1), 1e-9);
    }

    @Test
    void theNudgeOfOneWeightIsTheScripts() {
        Explaining explaining = new Explaining(Run.of(LECTURE));
        assertEquals(0.049, value(explaining, new Quantity("value", "nudged_o", 0, 0, 0)), 1e-12);
        assertEquals(0.4177, value(explaining, new Quantity("loss", "nudged_E", 0, 0, 0)), 5e-5);
    }

    private static double value(Explaining explaining, Quantity quantity) {
        Explanation explanation = explaining.explain(quantity);
        assertNotNull(explanation, quantity.id());
        return explanation.value();
    }

    @Test
    void theRatesThatMatterAreTheScripts() {
        double[] x = Iris.measurements(2);
        assertEquals(35.01, Rates.size(x, false), 1e-9);
        assertEquals(36.01, Rates.size(x, true), 1e-9);
        assertEquals(0.02856, Rates.solving(Convention.HALF, 35.01), 5e-6);
        assertEquals(0.05713, Rates.bound(Convention.HALF, 35.01), 5e-6);
        assertEquals(0.02777, Rates.solving(Convention.HALF, 36.01), 5e-6);
        assertEquals(0.05554, Rates.bound(Convention.HALF, 36.01), 5e-6);
        assertEquals(0.04284, Rates.solving(Convention.MEAN, 35.01), 5e-6);
        assertEquals(0.08569, Rates.bound(Convention.MEAN, 35.01), 5e-6);
        assertTrue(!Convention.SOFTMAX.bounded());
    }

    @Test
    void theSolvingRateSolvesAndTheBoundStays() {
        double size = Rates.size(Iris.measurements(2), false);
        Run solved = Run.of(LECTURE.withRate(Rates.solving(Convention.HALF, size)));
        assertTrue(solved.error(1) < 1e-24, "E after one update: " + solved.error(1));
        Run bound = Run.of(LECTURE.withRate(Rates.bound(Convention.HALF, size)));
        for (int update = 0; update <= 20; update++) {
            assertEquals(126.375, bound.error(update), 1e-6);
        }
        assertArrayEquals(new double[] {-7.5, -9.5, -9.5}, outputs(bound, 1), 1e-9);
    }

    @Test
    void largerRatesDoWhatTheScriptSays() {
        Run tenTimes = Run.of(LECTURE.withRate(0.1));
        assertEquals(790.5, tenTimes.error(1), 0.05);
        assertArrayEquals(new double[] {-20.26, -23.76, -23.76}, outputs(tenTimes, 1), 5e-3);
        Run overshooting = Run.of(LECTURE.withRate(0.05));
        assertEquals(71.18, overshooting.error(1), 5e-3);
        assertEquals(-5.38, outputs(overshooting, 1)[0], 5e-3);
        Run above = Run.of(LECTURE.withRate(0.06));
        assertEquals(153.08, above.error(1), 5e-3);
        assertEquals(185.43, above.error(2), 5e-3);
        assertEquals(Verdict.OVERSHOOTS, Verdict.of(0.05 * 35.01));
        assertEquals(Verdict.DIVERGES, Verdict.of(0.1 * 35.01));
        assertEquals(Verdict.FALLS, Verdict.of(0.01 * 35.01));
    }

    @Test
    void aRunThatDivergesEndsWhereNumbersLeaveTheRange() {
        Run run = Run.of(LECTURE.withRate(0.1).withLength(1000));
        assertEquals(385, run.divergedAt());
        assertEquals(385, run.end());
        assertEquals(-1, Run.of(LECTURE.withLength(1000)).divergedAt());
        assertEquals(1000, Run.of(LECTURE.withLength(1000)).end());
    }

    @Test
    void theMeanConventionIsTheSlidesNumber() {
        Run run = Run.of(LECTURE.withConvention(Convention.MEAN));
        assertEquals(84.25, run.error(0), 1e-9);
        assertEquals(5.667, run.at(0).gradient("o", 1, 1), 5e-4);
        assertEquals(6.333, run.at(0).gradient("o", 1, 2), 5e-4);
    }

    @Test
    void softmaxCrossEntropyIsTheScripts() {
        Run run = Run.of(LECTURE.withConvention(Convention.SOFTMAX).withRate(0.1));
        assertEquals(1.0986, run.error(0), 5e-5);
        assertEquals(0.0586, run.error(1), 5e-5);
        assertEquals(-2.0 / 3, run.at(0).gradient("o", 1, 1), 1e-12);
        assertEquals(1.0 / 3, run.at(0).gradient("o", 1, 2), 1e-12);
        assertEquals(-1, run.divergedAt());
    }

    @Test
    void softmaxWithTargetsThatDoNotAddUpToOneStillGivesTheTrueGradient() {
        State.Setup setup = LECTURE.withConvention(Convention.SOFTMAX)
                .withEdits(List.of(new Edit('t', 1, 1, 0, 2), new Edit('t', 1, 2, 0, 0.5)));
        Model model = Run.of(setup).at(0);
        assertEquals(2.5 / 3 - 2, model.gradient("o", 1, 1), 1e-12);
        assertEquals(2.5 / 3 - 0.5, model.gradient("o", 1, 2), 1e-12);
    }

    @Test
    void oneSolvedRowAnswersAllFlowersAlike() {
        TrainingStepFigure figure = new TrainingStepFigure();
        State solved = figure.on(figure.initial(), new Event.SolveRow());
        assertEquals(2, solved.setup().row());
        State row51 = figure.on(solved, new Event.PickRow(51));
        Run run = Run.of(row51.setup());
        assertArrayEquals(new double[] {3.976, 2.526, 2.526}, outputs(run, 0), 5e-4);
        assertEquals(12.26, run.error(0), 5e-3);
        Flowers flowers = new Flowers(run, 0);
        assertEquals(150, flowers.answered(0));
        assertEquals(50, flowers.right());
        State row101 = figure.on(row51, new Event.PickRow(101));
        assertEquals(35.49, Run.of(row101.setup()).error(0), 5e-3);
        assertEquals(row51.setup().start(), row101.setup().start());
    }

    @Test
    void zeroWeightsAreTheCheckYourself() {
        State.Start zero = new State.Start(0, java.util.Collections.nCopies(12, 0.0), List.of());
        Run run = Run.of(LECTURE.withStart(zero));
        assertArrayEquals(new double[] {0, 0, 0}, outputs(run, 0), 0);
        assertEquals(0.5, run.error(0), 0);
        assertArrayEquals(new double[] {-4.9, -3.0, -1.4, -0.2}, column(run, "W", 1), 1e-12);
        assertArrayEquals(new double[] {0, 0, 0, 0}, column(run, "W", 2), 0);
    }

    @Test
    void aRandomStartIsSeededAndHasTwoDecimals() {
        double[] first = Run.start(State.Start.random(7));
        assertArrayEquals(first, Run.start(State.Start.random(7)), 0);
        for (int i = 0; i < Model.WEIGHTS; i++) {
            assertTrue(first[i] >= -1 && first[i] <= 1);
            assertEquals(Math.rint(first[i] * 100) / 100, first[i], 0);
        }
    }
}
