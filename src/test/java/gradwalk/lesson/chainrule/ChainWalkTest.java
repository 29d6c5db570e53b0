package gradwalk.lesson.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The walk: what each step shows, and what the questions withhold. */
class ChainWalkTest {
    private final ChainFigure figure = new ChainFigure();

    private State answered() {
        State state = figure.initial();
        for (String id : List.of(Predictions.SIGNS, Predictions.REUSE)) {
            state = figure.on(state, new Event.Answer(id, Answers.SHOWN));
        }
        return state;
    }

    private State at(int place) {
        return figure.on(answered(), new Event.To(place));
    }

    private List<String> numbers(State state) {
        return List.copyOf(Explained.values(figure, state, ChainFigure.WALK).keySet());
    }

    private String words(State state) {
        return ((Element) figure.view(state, Frame.PLAIN, ChainFigure.WALK)).textContent();
    }

    /** The numbers that each step adds to those before, in the order of the walk. */
    @Test
    void eachStepBringsItsOwnNumberAndNoOther() {
        List<List<String>> fresh = List.of(
                List.of("value:z₂"),
                List.of("value:a₂"),
                List.of("value:z₃"),
                List.of("value:a₃"),
                List.of("loss:C"),
                List.of("gradient:C", "gradient:a₃", "partial:C/a₃"),
                List.of("partial:a₃/z₃"),
                List.of("partial:z₃/w₂₃"),
                List.of("gradient:w₂₃"),
                List.of("gradient:b₃", "gradient:z₃", "partial:z₃/b₃"),
                List.of("gradient:a₂", "partial:z₃/a₂"),
                List.of("gradient:b₂", "gradient:z₂", "partial:a₂/z₂", "partial:z₂/b₂"),
                List.of("partial:z₂/w₁₂"),
                List.of("gradient:w₁₂"));
        List<String> before = numbers(at(0));
        assertEquals(List.of("bias:b₂", "bias:b₃", "input:a₁", "input:y", "weight:w₁₂", "weight:w₂₃"), before);
        for (int place = 1; place <= Steps.LAST; place++) {
            List<String> now = new java.util.ArrayList<>(numbers(at(place)));
            now.removeAll(before);
            assertEquals(fresh.get(place - 1), now, "step " + (place + 1));
            before = numbers(at(place));
        }
    }

    @Test
    void everyStepSaysWhichItIsAndComesBackToTheSameWords() {
        for (int place = 0; place <= Steps.LAST; place++) {
            String there = words(at(place));
            assertTrue(there.contains("step " + (place + 1) + " of 15"), there);
            State back = figure.on(figure.on(at(place), new Event.To(Steps.LAST)), new Event.To(place));
            assertEquals(there, words(back));
        }
    }

    @Test
    void theFirstQuestionStandsBeforeAnyDerivative() {
        State asked = figure.on(figure.on(figure.initial(), new Event.To(Steps.COST)), new Event.To(Steps.FIRST));
        assertEquals(Steps.COST, asked.at());
        assertTrue(words(asked).contains("which signs?"));
        assertTrue(
                numbers(asked).stream().noneMatch(name -> name.startsWith("gradient") || name.startsWith("partial")));
        assertNull(figure.explain(asked, Quantity.of("gradient", "w₂₃")));
        assertNull(figure.explain(asked, Quantity.of("partial", "C/a₃")));
        assertEquals(
                1,
                Explained.values(figure, asked, ChainFigure.NUDGE).size(),
                "the nudge itself; its effect tells the sign");
    }

    @Test
    void theSecondQuestionStandsBeforeTheSecondWalk() {
        State first = figure.on(figure.initial(), new Event.Answer(Predictions.SIGNS, "a"));
        assertEquals(Steps.FIRST, first.at());
        State asked = figure.on(first, new Event.To(Steps.LAST));
        assertEquals(Steps.BOX, asked.at());
        assertTrue(words(asked).contains("already computed?"));
        assertNull(figure.explain(asked, Quantity.of("gradient", "w₁₂")));
        assertTrue(words(figure.on(asked, new Event.Answer(Predictions.REUSE, "d")))
                .contains("is not on this path"));
    }

    @Test
    void theBoxIsCarriedOverAndNotWorkedOutAgain() {
        String at = words(at(Steps.BOX + 1));
        assertTrue(at.contains("carried over"));
        assertTrue(numbers(at(Steps.BOX + 1)).contains("gradient:b₃"));
        assertFalse(words(at(Steps.PRODUCT)).contains("carried over"));
    }

    @Test
    void aQuestionLoadsItsNumbersAndEditsComeBackByUndo() {
        State edited = figure.on(figure.initial(), new Event.Turn(0, 0.9));
        State asked = figure.on(figure.on(edited, new Event.To(Steps.COST)), new Event.To(Steps.FIRST));
        assertTrue(figure.holds(asked));
        assertTrue(words(asked).contains("The question’s own numbers are loaded"));
        assertNotEquals(edited.knob(0), asked.knob(0));
    }

    @Test
    void everyNumberIsExplainedAtEveryStepOfEveryKind() {
        int count = 0;
        for (int kind = 0; kind < Kind.values().length; kind++) {
            for (int place = 0; place <= Steps.LAST; place++) {
                State state = figure.on(at(place), new Event.Turn(ChainFigure.KIND, kind));
                state = figure.on(state, new Event.Turn(ChainFigure.NUDGED, place % 4));
                state = figure.on(state, new Event.Turn(ChainFigure.UPDATED, place % 2));
                count += Explained.check(figure, state);
            }
        }
        assertTrue(count > 2400, "only " + count);
    }

    @Test
    void theUpdateWaitsForTheEndOfTheWalk() {
        State early = figure.on(figure.initial(), new Event.Turn(ChainFigure.UPDATED, 1));
        assertFalse(Explained.values(figure, early, ChainFigure.UPDATE).containsKey("loss:C@1"));
        State late = figure.on(answered(), new Event.Turn(ChainFigure.UPDATED, 1));
        double after = Explained.values(figure, late, ChainFigure.UPDATE).getOrDefault("loss:C@1", Double.NaN);
        assertEquals(0.19375, after, 0.5001e-5);
    }

    @Test
    void theLongChainShowsNothingBeforeItsQuestion() {
        LengthFigure length = new LengthFigure();
        State first = length.initial();
        assertTrue(Explained.values(length, first, LengthFigure.PART).keySet().stream()
                .noneMatch(name -> name.startsWith("ratio")));
        assertNull(length.explain(first, LengthFigure.ratio(1)));
        State told = length.on(first, new Event.Answer(Predictions.LONG, Answers.SHOWN));
        assertEquals(
                1.55e-6,
                Explained.values(length, told, LengthFigure.PART).getOrDefault("ratio:r[1,1]", Double.NaN),
                0.005e-6);
        for (int layer = 1; layer <= 10; layer++) {
            assertTrue(length.explain(told, LengthFigure.ratio(layer)) != null);
        }
    }
}
