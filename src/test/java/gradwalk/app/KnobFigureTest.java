package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnobFigureTest {
    private static final int N = 0;
    private static final int SIDE = 1;
    private static final Quantity SIZE = Quantity.of("value", "n");

    private static final Gates GATES = new Gates(List.of(new Gates.Gate(
            new Prediction("q", "What?", List.of(new Prediction.Choice("a", "this", "yes", true))), 2, 4)));

    /** A run of as many places as the first knob says; the second looks at it from the side. */
    private static final class Run extends KnobFigure {
        private final double perSecond;

        Run(double perSecond) {
            super(
                    "run",
                    List.of("main"),
                    List.of(
                            Knob.of(SIZE, "how far it goes", "n", 6, 1, 9),
                            Knob.of(Quantity.of("choice", "side"), "the side", "s", 0, 0, 3)
                                    .by(1)
                                    .aside()),
                    GATES,
                    "",
                    9);
            this.perSecond = perSecond;
        }

        @Override
        protected int last(State state) {
            return (int) state.knob(N);
        }

        @Override
        protected double perSecond() {
            return perSecond;
        }

        @Override
        public Markup view(State state, Frame frame, String part) {
            return Html.of("figure");
        }
    }

    private final Run run = new Run(10);
    private final Run steps = new Run(0);

    private State after(Event... events) {
        State state = run.initial();
        for (Event event : events) {
            state = run.on(state, event);
        }
        return state;
    }

    @Test
    void aKnobStaysInItsRangeAndOnItsSteps() {
        assertEquals(9, after(new Event.Turn(N, 20)).knob(N));
        assertEquals(1, after(new Event.Turn(N, Double.NEGATIVE_INFINITY)).knob(N));
        assertEquals(2, after(new Event.Turn(SIDE, 1.6)).knob(SIDE));
        double zero = after(new Event.Turn(SIDE, -0.3)).knob(SIDE);
        assertEquals(0, Double.compare(0.0, zero), "−0 would be written as 0 and be another state");
    }

    @Test
    void aRunStopsAtTheQuestionAndPutsItWithItsOwnNumbers() {
        State own = after(new Event.Turn(N, 8), new Event.Turn(SIDE, 3), new Event.Play(true));
        State stopped = run.tick(own, 1000);
        assertEquals(2, stopped.at());
        assertFalse(run.playing(stopped));
        assertEquals("q" + Walk.LOADED, stopped.walk().asking());
        assertEquals(6, stopped.knob(N));
        assertEquals(3, stopped.knob(SIDE), "what no question names stays");
    }

    @Test
    void anAnswerRunsToWhereItIsSeenAndTheNextRunToTheEnd() {
        State asked = run.tick(after(new Event.Play(true)), 1000);
        State answered = run.on(asked, new Event.Answer("q", "a"));
        assertTrue(run.playing(answered));
        assertEquals(2, answered.at());
        State seen = run.tick(answered, 1000);
        assertEquals(4, seen.at());
        assertFalse(run.playing(seen));
        assertNotNull(GATES.shown(seen.walk()));
        State end = run.tick(run.on(seen, new Event.Play(true)), 1000);
        assertEquals(6, end.at());
        assertSame(seen, run.on(seen, new Event.Answer("q", "a")));
    }

    @Test
    void withTheReadersNumbersARunDoesNotHaltWhereAnAnswerWasSeen() {
        State answered = after(new Event.To(3), new Event.Answer("q", "a"), new Event.To(0), new Event.Turn(N, 8));
        State end = run.tick(run.on(answered, new Event.Play(true)), 1000);
        assertEquals(8, end.at());
    }

    @Test
    void aWalkOfStepsGoesWhereTheAnswerIsSeenAtOnce() {
        State asked = steps.on(steps.initial(), new Event.To(3));
        assertEquals("q", asked.walk().asking());
        State answered = steps.on(asked, new Event.Answer("q", Answers.SHOWN));
        assertEquals(4, answered.at());
        assertFalse(steps.playing(answered));
    }

    @Test
    void turningAKnobTakesAStandingQuestionBackUnlessItIsAside() {
        State asked = after(new Event.To(3));
        assertEquals("q", run.on(asked, new Event.Turn(SIDE, 1)).walk().asking());
        assertEquals("", run.on(asked, new Event.Turn(N, 5)).walk().asking());
    }

    @Test
    void aShorterRunEndsWhereItCan() {
        State far = after(new Event.To(3), new Event.Answer("q", "a"), new Event.To(6), new Event.Turn(N, 3));
        assertEquals(3, far.at());
    }

    @Test
    void severalKnobsAreSetAtOnce() {
        State both = after(new Event.Put(List.of(new Event.Turn(N, 2), new Event.Turn(SIDE, 1))));
        assertEquals(List.of(2.0, 1.0), both.knobs());
    }

    @Test
    void restingHoldsNothingAndPlaysNot() {
        State held = after(new Event.Grip(List.of(0.5, 2.0)), new Event.Play(true));
        assertEquals(List.of(0.5, 2.0), held.grip());
        assertEquals(run.initial(), run.resting(held));
    }

    @Test
    void theAddressHoldsWhatWasChosen() {
        State state = after(
                new Event.Turn(N, 7),
                new Event.To(3),
                new Event.Answer("q", "a"),
                new Event.To(5),
                new Event.Pace(2),
                new Event.More(true));
        String address = Address.write(run, state);
        List<String> problems = new ArrayList<>();
        assertEquals(state, Address.read(run, address, problems), address);
        assertEquals(List.of(), problems);
        assertEquals("", Address.write(run, run.initial()));
        Address.read(run, "n=700", problems);
        assertEquals(1, problems.size());
    }

    @Test
    void aNumberThatWasSetIsGiven() {
        Explanation told = run.given(after(new Event.Turn(N, 3)), SIZE);
        assertNotNull(told);
        assertEquals(3, told.value());
        assertNull(run.given(run.initial(), Quantity.of("value", "other")));
    }
}
