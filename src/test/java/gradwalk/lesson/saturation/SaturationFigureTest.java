package gradwalk.lesson.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SaturationFigureTest {
    private final SaturationFigure figure = new SaturationFigure();

    private State after(Event... events) {
        State state = figure.initial();
        for (Event event : events) {
            state = figure.on(state, event);
        }
        return state;
    }

    private State played(State state) {
        State playing = state;
        for (int i = 0; i < 400 && figure.playing(playing); i++) {
            playing = figure.tick(playing, 16);
        }
        return playing;
    }

    private String text(State state, String part) {
        return ((Element) figure.view(state, Frame.PLAIN, part)).textContent();
    }

    private State answered() {
        return figure.resting(after(
                new Event.Answer("p41", "a"),
                new Event.To(11),
                new Event.Answer("p42", Answers.SHOWN),
                new Event.To(300)));
    }

    @Test
    void everyNumberIsExplainedInManyStates() {
        int count = Explained.check(figure, figure.initial());
        assertTrue(count >= 14, "only " + count);
        for (int epoch : new int[] {0, 1, 57, 199, 300}) {
            for (double tanh : new double[] {0, 1}) {
                State state = figure.on(answered(), new Event.To(epoch));
                state = figure.on(figure.on(state, new Turn(Setup.TANH, tanh)), new Turn(Setup.THIRD, 1));
                state = figure.on(figure.on(state, new Turn(Setup.SLID, 195)), new Turn(Setup.PROBE, 0.3));
                assertTrue(Explained.check(figure, state) > 40);
                state = figure.on(figure.on(state, new Turn(Setup.X, -2)), new Turn(Setup.Y, 0.5));
                Explained.check(figure, state);
            }
        }
    }

    @Test
    void theFirstStateAsksAndWithholdsTheGradients() {
        State start = figure.initial();
        assertTrue(text(start, "race").contains("Which start changes its weight more"));
        for (String part : figure.parts()) {
            for (String name : Explained.values(figure, start, part).keySet()) {
                boolean known = !name.startsWith("gradient:") || name.startsWith("gradient:a.");
                assertTrue(known, part + " shows " + name);
            }
        }
        assertNull(figure.explain(start, new Quantity("gradient", "w.2", 0, 0, 0)));
        assertNull(figure.explain(start, new Quantity("gradient", "slope.1", 0, 0, 0)));
        assertNull(figure.explain(start, PeakView.TWIN));
        assertNull(figure.explain(start, new Quantity("ratio", "speed", 0, 0, 0)));
        assertNotNull(figure.explain(start, new Quantity("value", "a.2", 0, 0, 0)));
    }

    @Test
    void theRunStopsByItselfAtEpochTenAndAsks() {
        State stopped = played(after(new Event.Answer("p41", "b"), new Event.Play(true)));
        assertEquals(10, stopped.at());
        assertEquals("p42", stopped.walk().asking());
        assertTrue(text(stopped, "race").contains("When does it first fall below 0.8?"));
        assertNull(figure.explain(stopped, new Quantity("value", "a.2", 0, 0, 11)));
        assertNull(figure.explain(stopped, SlideView.mark(0.8, 2)));
        assertFalse(Explained.values(figure, stopped, "slide").containsKey("difference:gap"));
    }

    @Test
    void theAnswerRunsToEpoch199AndOnTo300() {
        State asked = played(after(new Event.Answer("p41", "b"), new Event.Play(true)));
        State told = played(figure.on(asked, new Event.Answer("p42", "b")));
        assertEquals(199, told.at());
        assertTrue(text(told, "race").contains("It is still at 0.97 then."));
        assertTrue(text(told, "race").contains("The answer is: epoch 199"));
        State end = played(figure.on(told, new Event.Play(true)));
        assertEquals(300, end.at());
        assertTrue(text(end, "race").contains("Start 2 did at epoch 199."));
        assertTrue(text(end, "race").contains("flat here, and high"));
    }

    @Test
    void ownNumbersMakeWayForTheQuestionsAndStayAfterwards() {
        State own = after(new Event.Answer("p41", "b"), new Turn(Setup.RATE, 3));
        State asked = figure.on(own, new Event.To(11));
        assertEquals("p42.loaded", asked.walk().asking());
        assertEquals(0.15, asked.knob(Setup.RATE));
        State free = figure.on(answered(), new Turn(Setup.RATE, 3));
        assertEquals(300, free.at());
        assertFalse(text(free, "race").contains("gets going"));
    }

    @Test
    void theDashedCurveIsTakenHoldOfAndSlid() {
        State held = figure.on(answered(), new Event.Grip(List.of(0.9, 0.0)));
        State slid = figure.on(held, new Turn(Setup.SLID, 195.4));
        assertEquals(195, slid.knob(Setup.SLID));
        assertTrue(text(slid, "slide").contains("It lies on the first curve."));
        assertTrue(Explained.values(figure, slid, "slide").containsKey("count:later8"));
        State notYet = figure.on(held, new Turn(Setup.SLID, 100));
        assertFalse(Explained.values(figure, notYet, "slide").containsKey("count:later8"));
    }

    @Test
    void goingBackShowsTheEarlierNumbersExactly() {
        State there = figure.on(answered(), new Event.To(57));
        Map<String, Double> before = Explained.values(figure, there, "race");
        State back = figure.on(figure.on(figure.on(there, new Event.To(300)), new Event.To(0)), new Event.To(57));
        assertEquals(before, Explained.values(figure, back, "race"));
    }

    @Test
    void withATargetOfOneErrorsAreNegativeAndTheScaleHoldsThem() {
        State state = figure.on(answered(), new Turn(Setup.Y, 1));
        double error = Explained.values(figure, figure.on(state, new Event.To(0)), "factors")
                .getOrDefault("gradient:a.1@0", Double.NaN);
        assertEquals(0.8175744761936437 - 1, error, 1e-12);
    }
}
