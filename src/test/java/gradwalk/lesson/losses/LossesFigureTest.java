package gradwalk.lesson.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Address;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossesFigureTest {
    private final LossesFigure race = new LossesFigure();
    private final CancelFigure cancel = new CancelFigure();

    private static State after(KnobFigure figure, State from, Event... events) {
        State state = from;
        for (Event event : events) {
            state = figure.on(state, event);
        }
        return state;
    }

    private static State played(KnobFigure figure, State state) {
        State playing = state;
        for (int i = 0; i < 2000 && figure.playing(playing); i++) {
            playing = figure.tick(playing, 16);
        }
        return playing;
    }

    private static String text(KnobFigure figure, State state, String part) {
        return ((Element) figure.view(state, Frame.PLAIN, part)).textContent();
    }

    @Test
    void everyNumberIsExplainedInManyStates() {
        State answered = after(
                race,
                race.initial(),
                new Event.Answer("p51", "b"),
                new Event.To(1),
                new Event.Answer("p52", "c"),
                new Turn(LossesFigure.LONG, 1));
        for (int epoch : new int[] {0, 1, 50, 273, 500}) {
            State state = after(race, answered, new Event.To(epoch));
            assertTrue(Explained.check(race, state) > 16);
            Explained.check(race, after(race, state, new Turn(LossesFigure.CROSS_RATE, 2), new Turn(0, -3)));
        }
        State lines = after(cancel, cancel.initial(), new Event.To(7), new Event.Answer("p53", "c"));
        for (double z : new double[] {-6, -1, 0, 4, 6}) {
            for (int cost = 0; cost < 3; cost++) {
                for (int line = 0; line <= CancelFigure.LAST; line++) {
                    State state = after(
                            cancel,
                            lines,
                            new Turn(CancelFigure.Z, z),
                            new Turn(CancelFigure.COST, cost),
                            new Event.To(line));
                    assertTrue(Explained.check(cancel, state) > 8);
                }
            }
        }
        ExamplesFigure examples = new ExamplesFigure();
        Explained.check(examples, after(examples, examples.initial(), new Turn(0, -3.7), new Turn(2, 1)));
        CostFigure cost = new CostFigure();
        Explained.check(cost, after(cost, cost.initial(), new Turn(CostFigure.Y, 0.3), new Turn(CostFigure.A, 0.9)));
        SoftmaxFigure softmax = new SoftmaxFigure();
        Explained.check(softmax, after(softmax, softmax.initial(), new Turn(0, -25), new Turn(3, 2)));
    }

    @Test
    void theFirstStateAsksAndWithholdsWhatCrossEntropyMakesOfTheGradient() {
        State start = race.initial();
        assertTrue(text(race, start, "race").contains("Cross-entropy, same η"));
        Map<String, Double> values = Explained.values(race, start, "race");
        assertTrue(values.containsKey("gradient:w.q2@0"));
        assertFalse(values.containsKey("gradient:w.c2@0"));
        assertFalse(values.containsKey("ratio:speed2@0"));
        assertNull(race.explain(start, new Quantity("gradient", "w.c1", 0, 0, 0)));
        assertNull(race.explain(start, new Quantity("gradient", "z.c1", 0, 0, 0)));
        assertNull(race.explain(start, Race.ratio(0)));
        assertNull(race.explain(start, new Quantity("count", "below.c2", 0, 0, -1)));
    }

    @Test
    void theFirstAnswerStaysAtTheStartAndTheSecondQuestionStopsTheRun() {
        State told = after(race, race.initial(), new Event.Answer("p51", "a"));
        assertEquals(0, told.at());
        assertFalse(race.playing(told));
        assertTrue(text(race, told, "race").contains("σ′ is gone from the product."));
        assertTrue(Explained.values(race, told, "race").containsKey("gradient:w.c2@0"));
        State asked = after(race, told, new Event.To(1));
        assertEquals("p52", asked.walk().asking());
        assertTrue(text(race, asked, "race").contains("196 epochs later"));
        assertNull(race.explain(asked, new Quantity("value", "a.c2", 0, 0, 1)));
        State seen = played(race, after(race, asked, new Event.Answer("p52", "a")));
        assertEquals(50, seen.at());
        assertTrue(text(race, seen, "race").contains("The answer is: about 9. 50 − 41."));
        State end = played(race, after(race, seen, new Event.Play(true)));
        assertEquals(LossesFigure.SHORT_RUN, end.at());
        State longer = after(race, end, new Turn(LossesFigure.LONG, 1), new Event.To(LossesFigure.LONG_RUN));
        assertEquals(500, longer.at());
        assertEquals(60, after(race, longer, new Turn(LossesFigure.LONG, 0)).at());
    }

    @Test
    void epochsBelowATenthAreToldOnlyOnceTheyHavePassed() {
        State answered = played(
                race,
                after(
                        race,
                        race.initial(),
                        new Event.Answer("p51", "b"),
                        new Event.To(1),
                        new Event.Answer("p52", "c")));
        Map<String, Double> at50 = Explained.values(race, answered, "race");
        assertEquals(50, at50.get("count:below.c2"));
        assertFalse(at50.containsKey("count:below.q1"));
        State before = after(race, answered, new Event.To(45));
        assertFalse(Explained.values(race, before, "race").containsKey("count:below.c2"));
    }

    @Test
    void theLastLinesAndTheProductAreWithheldUntilTheQuestion() {
        State asked = after(cancel, cancel.initial(), new Event.To(7), new Turn(CancelFigure.COST, 1));
        assertEquals(5, asked.at());
        assertEquals("p53", asked.walk().asking());
        assertFalse(Explained.values(cancel, asked, "derive").containsKey("gradient:w.c@0"));
        assertFalse(Explained.values(cancel, asked, "bars").containsKey("gradient:w.c@0"));
        assertTrue(Explained.values(cancel, asked, "bars").containsKey("gradient:a.c@0"));
        for (String node : new String[] {"w.c", "z.c", "b.c", "x.c"}) {
            assertNull(cancel.explain(asked, new Quantity("gradient", node, 0, 0, 0)), node);
        }
        State told = after(cancel, asked, new Event.Answer("p53", "a"));
        assertEquals(6, told.at());
        assertTrue(text(cancel, told, "derive").contains("That is ∂C/∂a; multiply by σ′."));
        assertTrue(Explained.values(cancel, told, "bars").containsKey("gradient:w.c@0"));
        assertNotNull(cancel.explain(told, new Quantity("gradient", "w.c", 0, 0, 0)));
    }

    @Test
    void theQuestionAboutZLoadsItsOwn() {
        State moved = after(cancel, cancel.initial(), new Turn(CancelFigure.Z, -2), new Event.To(7));
        assertEquals(4, moved.knob(CancelFigure.Z));
        assertEquals("p53.loaded", moved.walk().asking());
    }

    @Test
    void theFirstDerivationStandsAtTheStart() {
        State start = cancel.initial();
        assertEquals(3, start.at());
        assertTrue(Explained.values(cancel, start, "derive").containsKey("gradient:w.q@0"));
        assertEquals("at=0", Address.write(cancel, after(cancel, start, new Event.To(0))));
    }
}
