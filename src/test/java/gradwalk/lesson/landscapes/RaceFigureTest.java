package gradwalk.lesson.landscapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceFigureTest {
    /** A place in a drawing that is none. */
    private static final Pattern NOWHERE = Pattern.compile(" (d|c?x|c?y|[xy][12])=\"[^\"]*(NaN|Infinity)");

    private final RaceFigure figure = new RaceFigure();

    private State on(int land) {
        return figure.on(figure.initial(), new Event.Put(RaceFigure.opening(land)));
    }

    private State all(State state) {
        State running = state;
        for (int i = 0; i < Entrant.ALL.size(); i++) {
            running = figure.on(running, new Turn(RaceFigure.knob(i), 1));
        }
        return running;
    }

    private String words(State state) {
        return ((Element) figure.view(state, Frame.PLAIN, "race")).textContent();
    }

    @ParameterizedTest
    @CsvSource({"ravine, 0", "rosenbrock, 2"})
    void allRulesRunAsTheReferenceDoes(String function, int land) throws Exception {
        RaceGolden golden = new RaceGolden(function, land);
        State state = golden.state(figure);
        for (Map.Entry<Integer, Map<String, Double>> step : golden.steps().entrySet()) {
            Map<String, Double> shown = Explained.values(figure, figure.on(state, new Event.To(step.getKey())), "race");
            assertEquals(3 * Entrant.ALL.size(), step.getValue().size());
            step.getValue().forEach((name, value) -> {
                Double here = shown.get(name);
                assertNotNull(here, name);
                assertEquals(value, here, 1e-9 * Math.max(1e-6, Math.abs(value)), name);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "1, 0, 0, 0",
        "2, 1, 1, 0",
        "3, 3, 0.5, 0",
        "4, 3, 2, 0",
        "4, -2.805118, 3.131312, 0",
        "4, -3.77931, -3.283186, 0",
        "4, 3.584428, -1.848126, 0",
        "5, 0, 1, -0.25",
        "5, 0, -1, -0.25"
    })
    void minimaAreWhereTheyAreKnownToBe(int land, double x, double y, double least) {
        double[] slopes = new double[2];
        assertEquals(least, figure.cost(on(land)).at(x, y, slopes), 1e-9);
        assertEquals(0, slopes[0], 1e-3);
        assertEquals(0, slopes[1], 1e-3);
    }

    @Test
    void theSaddleIsFlatAndNoMinimum() {
        double[] slopes = new double[2];
        Cost saddle = figure.cost(on(5));
        assertEquals(0, saddle.at(0, 0, slopes));
        assertEquals(0, slopes[0]);
        assertEquals(0, slopes[1]);
        assertTrue(saddle.at(0, 0.1) < 0);
    }

    @Test
    void everyNumberOfEveryRuleIsExplainedOnEveryCost() {
        int count = 0;
        for (int land = 0; land < Land.ALL.size(); land++) {
            State state = all(on(land));
            for (int step : new int[] {0, 1, 2, 25, 60}) {
                count += Explained.check(figure, figure.on(state, new Event.To(step)));
            }
            count += Explained.check(figure, figure.on(state, new Turn(RaceFigure.SURFACE, 1)));
        }
        assertTrue(count > 1000, "only " + count);
    }

    @Test
    void aRunThatLeavesTheNumbersIsToldWithItsStep() {
        State state = figure.on(on(2), new Turn(RaceFigure.knob(0) + 1, 1));
        State end = figure.on(state, new Event.To(200));
        int flew = figure.courses(end).get(0).end();
        assertTrue(figure.courses(end).get(0).flew());
        assertTrue(words(end).contains("not finite at step " + flew), words(end));
        Explained.check(figure, end);
    }

    @Test
    void anotherCostIsAnotherRaceFromItsOwnStart() {
        State walked = figure.on(figure.initial(), new Event.To(40));
        State beale = figure.on(walked, new Event.Put(RaceFigure.opening(3)));
        assertEquals(0, beale.at());
        assertEquals(1.5, beale.knob(RaceFigure.Y));
        assertTrue(words(beale).contains("The minimum is at (3, 0.5)"));
    }

    /** The rule that has the least cost at the end, as the page says: one on one cost, another on the next. */
    private String best(int land) {
        State state = all(on(land));
        Course best = figure.courses(state).get(0);
        for (Course course : figure.courses(state)) {
            best = course.costs()[course.end()] < best.costs()[best.end()] ? course : best;
        }
        return best.entrant().label();
    }

    @ParameterizedTest
    @CsvSource({"0, R", "1, GD", "2, M", "3, M", "4, R", "5, N"})
    void whichRuleIsBestHangsOnTheCost(int land, String label) {
        assertEquals(label, best(land));
    }

    @Test
    void onHimmelblauDescentAndMomentumEndInDifferentValleys() {
        List<Course> courses = figure.courses(on(4));
        assertTrue(courses.get(0).places(1)[60] > 1.9);
        assertTrue(courses.get(1).places(1)[60] < -1.7);
    }

    @Test
    void aRuleIsTakenOutAndPutBackIn() {
        State without = figure.on(figure.initial(), new Turn(RaceFigure.knob(0), 0));
        assertEquals(2, figure.courses(without).size());
        assertEquals(
                3,
                figure.courses(figure.on(without, new Turn(RaceFigure.knob(0), 1)))
                        .size());
        State none = figure.on(figure.on(without, new Turn(RaceFigure.knob(1), 0)), new Turn(RaceFigure.knob(6), 0));
        assertTrue(figure.courses(none).isEmpty());
        assertNotNull(words(none));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x +", "x*z", "a(x)", "", "x y", "1/0*", "sin x"})
    void aBadFormulaGetsItsSentenceAndKeepsTheLastGoodMap(String text) {
        State own = on(Land.OWN);
        State bad = figure.on(own, new Event.Type(text));
        assertFalse(RaceFigure.refusal(text).isEmpty());
        assertTrue(RaceFigure.refusal(text).endsWith("."), RaceFigure.refusal(text));
        assertEquals(RaceFigure.OWN, RaceFigure.text(bad));
        assertTrue(words(bad).contains(RaceFigure.refusal(text)));
        assertEquals(figure.courses(own), figure.courses(bad));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/x + y", "ln(x) + y^2", "3", "x", "exp(exp(x*x)) + y", "sqrt(x)", "1/(x*y)", "x^2"})
    void anyFormulaIsDrawnWithoutComplaint(String text) {
        State typed = figure.on(on(Land.OWN), new Event.Type(text));
        assertEquals(text, RaceFigure.text(typed));
        for (int surface = 0; surface < 2; surface++) {
            State seen = figure.on(typed, new Turn(RaceFigure.SURFACE, surface));
            Explained.check(figure, seen);
            String drawn = figure.view(seen, Frame.PLAIN, "race").toString();
            assertFalse(NOWHERE.matcher(drawn).find(), drawn);
        }
    }

    @Test
    void aFormulaOfOneWeightHasNoSlopeInTheOther() {
        double[] slopes = new double[2];
        State typed = figure.on(on(Land.OWN), new Event.Type("x^2"));
        assertEquals(9, figure.cost(typed).at(3, 7, slopes));
        assertEquals(6, slopes[0]);
        assertEquals(0, slopes[1]);
    }

    @Test
    void theSurfaceTurns() {
        State before = figure.on(figure.initial(), new Turn(RaceFigure.SURFACE, 1));
        State after = figure.on(before, new Turn(RaceFigure.TURN, 120));
        assertNotEquals(
                figure.view(before, Frame.PLAIN, "race").toString(),
                figure.view(after, Frame.PLAIN, "race").toString());
        assertEquals(List.of(), List.copyOf(figure.predictions()));
    }
}
