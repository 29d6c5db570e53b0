package gradwalk.lesson.graphs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.graph.Edges;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The small graph, the stages and the modes: the script's numbers, and what is shown when. */
class SmallGraphTest {
    private final SmallFigure figure = new SmallFigure();

    private State answered() {
        return figure.on(figure.initial(), new Event.Answer(Questions.NUDGE, Answers.SHOWN));
    }

    private State at(int place) {
        return figure.on(answered(), new Event.To(place));
    }

    private Map<String, Double> numbers(State state, String part) {
        return Explained.values(figure, state, part);
    }

    private String words(State state) {
        return ((Element) figure.view(state, Frame.PLAIN, SmallFigure.WALK)).textContent();
    }

    @Test
    void valuesPartialsAndGradientsAreTheScripts() {
        Small small = figure.graph(figure.initial());
        assertEquals(List.of(3.0, 2.0, 6.0), List.of(small.value("c"), small.value("d"), small.value("e")));
        assertEquals(1, small.partial("c", "a"));
        assertEquals(1, small.partial("c", "b"));
        assertEquals(1, small.partial("d", "b"));
        assertEquals(2, small.partial("e", "c"));
        assertEquals(3, small.partial("e", "d"));
        assertEquals(2, small.gradient("a"));
        assertEquals(5, small.gradient("b"));
        assertEquals(2, small.share("c", "b"));
        assertEquals(3, small.share("d", "b"));
    }

    @Test
    void elevenStepsEachWithItsOwnNumber() {
        List<List<String>> fresh = List.of(
                List.of(),
                List.of("partial:c/a", "partial:c/b", "value:c"),
                List.of("partial:d/b", "value:d"),
                List.of("partial:e/c", "partial:e/d", "value:e"),
                List.of("gradient:e"),
                List.of("gradient:c"),
                List.of("gradient:d"),
                List.of("gradient:a"),
                List.of("gradient:b by c"),
                List.of("gradient:b", "gradient:b by d", "value:Δ[3,2]", "value:Δe[3,2]", "value:Δ∂[3,2]"));
        List<String> before = List.copyOf(numbers(at(0), SmallFigure.WALK).keySet());
        assertEquals(List.of("input:a", "input:b"), before);
        for (int place = 1; place <= Steps.LAST; place++) {
            List<String> now =
                    new ArrayList<>(numbers(at(place), SmallFigure.WALK).keySet());
            now.removeAll(before);
            assertEquals(fresh.get(place - 1), now, "step " + (place + 1));
            before = List.copyOf(numbers(at(place), SmallFigure.WALK).keySet());
            assertTrue(words(at(place)).contains("step " + (place + 1) + " of 11: " + Steps.TITLES.get(place)));
        }
    }

    @Test
    void fiveNeverStandsWithoutItsTwoTerms() {
        assertTrue(words(at(Steps.ONE_SHARE)).contains("b shows 2."));
        assertTrue(words(at(Steps.LAST)).contains("b shows 2 + 3 = 5."));
    }

    @Test
    void everyStepComesBackToTheSameWords() {
        for (int place = 0; place <= Steps.LAST; place++) {
            State back = figure.on(figure.on(at(place), new Event.To(Steps.LAST)), new Event.To(place));
            assertEquals(words(at(place)), words(back));
        }
    }

    @Test
    void theQuestionStandsBeforeAnyGradient() {
        State asked = figure.on(figure.initial(), new Event.To(Steps.LAST));
        assertEquals(Steps.RESULT, asked.at());
        assertTrue(words(asked).contains("e goes from 6 to about"));
        assertTrue(numbers(asked, SmallFigure.WALK).keySet().stream().noneMatch(name -> name.startsWith("gradient")));
        assertNull(figure.explain(asked, Quantity.of("gradient", "b")));
        assertEquals(3, numbers(asked, SmallFigure.NUDGES).size(), "the three nudges alone");
    }

    @Test
    void nudgesOfBLeaveTheirSquareOver() {
        Map<String, Double> shown = numbers(answered(), SmallFigure.NUDGES);
        double[][] rows = {{1, 6, 5, 1}, {0.1, 0.51, 0.5, 0.01}, {0.01, 0.0501, 0.05, 0.0001}};
        List<String> kinds = List.of("Δ", "Δe", "Δ∂", "Δr");
        for (int size = 0; size < 3; size++) {
            for (int kind = 0; kind < 4; kind++) {
                assertEquals(
                        rows[size][kind],
                        shown.getOrDefault("value:" + kinds.get(kind) + "[" + (size + 1) + ",2]", Double.NaN),
                        1e-12);
            }
        }
        assertEquals(5.0, shown.get("gradient:∂e/∂b"));
    }

    @Test
    void aNudgeOfALeavesNothingOver() {
        State state = figure.on(answered(), new Event.Turn(SmallFigure.NUDGED, SmallFigure.A));
        Map<String, Double> shown = numbers(state, SmallFigure.NUDGES);
        assertEquals(2.0, shown.get("value:Δe[1,1]"));
        assertEquals(0.0, shown.get("value:Δr[1,1]"));
        assertEquals(2.0, shown.get("gradient:∂e/∂a"));
    }

    @Test
    void theGeneralDerivativesHoldForOtherNumbers() {
        for (double a = -3; a < 4; a += 0.7) {
            for (double b = -2; b < 3; b += 0.9) {
                State state = figure.on(figure.on(answered(), new Event.Turn(0, a)), new Event.Turn(1, b));
                Small small = figure.graph(state);
                assertEquals(b + 1, small.gradient("a"), 1e-12);
                assertEquals(a + 2 * b + 1, small.gradient("b"), 1e-12);
                Explained.check(figure, state);
            }
        }
    }

    @Test
    void replacingTheShareFailsTheNudgeCheckAtOnce() {
        State adds = at(Steps.LAST);
        assertTrue(words(adds).contains("predicted 0.05, true 0.0501. They agree."));
        State replaces = figure.on(adds, new Event.Turn(SmallFigure.REPLACE, 1));
        assertTrue(words(replaces).contains("b shows 3."));
        assertTrue(words(replaces).contains("predicted 0.03, true 0.0501. They differ"));
        Element card = (Element) figure.view(replaces, Frame.PLAIN, SmallFigure.WALK);
        assertTrue(card.toString().contains("nudgecheck differs"));
        assertFalse(words(figure.on(replaces, new Event.Turn(SmallFigure.REPLACE, 0)))
                .contains("They differ"));
        Explained.check(figure, replaces);
    }

    @Test
    void stagesCountPathsAndEdges() {
        Edges nine = Edges.stages(2, 3);
        assertEquals(9, nine.paths(0, 2));
        assertEquals(17, nine.pathByPath(0, 2).operations());
        assertEquals(5, nine.factored(0, 2).operations());
        assertEquals(6, nine.swept(0, 2));
        assertEquals(59_049, Edges.stages(10, 3).paths(0, 10));
        assertEquals(30, Edges.stages(10, 3).swept(0, 10));
    }

    @Test
    void theStagesCardShowsThem() {
        StagesFigure stages = new StagesFigure();
        String two = ((Element) stages.view(stages.initial(), Frame.PLAIN, StagesFigure.PART)).textContent();
        assertTrue(two.contains("path by path17paths: 9; multiplications: 9; additions: 8"), two);
        assertTrue(two.contains("factored, stage by stage5additions: 4; multiplications: 1"), two);
        assertTrue(two.contains("one backward sweep6"), two);
        State ten = stages.on(
                stages.on(stages.initial(), new Event.Answer(Questions.SWEEP, "a")),
                new Event.Turn(StagesFigure.STAGES, 10));
        String many = ((Element) stages.view(ten, Frame.PLAIN, StagesFigure.PART)).textContent();
        assertTrue(many.contains("paths: 59\u202f049"), many);
        assertTrue(many.contains("one backward sweep30"), many);
    }

    @Test
    void theModesCardCountsSweeps() {
        ModesFigure modes = new ModesFigure();
        String open = ((Element) modes.view(modes.initial(), Frame.PLAIN, ModesFigure.PART)).textContent();
        assertFalse(open.contains("sweeps made"), "withheld");
        State told = modes.on(modes.initial(), new Event.Answer(Questions.MODES, Answers.SHOWN));
        State all = modes.on(told, new Event.Turn(ModesFigure.SWEPT, 23));
        String words = ((Element) modes.view(all, Frame.PLAIN, ModesFigure.PART)).textContent();
        assertTrue(words.contains("23 of 23 sweeps made"), words);
        assertTrue(words.contains("1 of 1 sweeps made"), words);
        assertTrue(words.contains("24 runs forward"), words);
    }
}
