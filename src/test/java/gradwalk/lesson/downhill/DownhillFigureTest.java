package gradwalk.lesson.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Ledger;
import gradwalk.app.Prediction;
import gradwalk.app.Quantity;
import gradwalk.app.Store;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DownhillFigureTest {
    private static final List<KnobFigure> DESCENTS =
            List.of(new BowlFigure(), new LargeFigure(), new ValleysFigure(), new NetworkFigure(), new OwnFigure());

    private static State answered(KnobFigure figure) {
        State state = figure.initial();
        for (Prediction prediction : figure.predictions()) {
            state = figure.resting(figure.on(state, new Event.Answer(prediction.id(), Answers.SHOWN)));
        }
        return figure.on(state, new Event.To(0));
    }

    private static String text(KnobFigure figure, State state) {
        return ((Element) figure.view(state, Frame.PLAIN, figure.name())).textContent();
    }

    private static Map<String, Double> values(KnobFigure figure, State state) {
        return Explained.values(figure, state, figure.name());
    }

    @Test
    void everyNumberIsExplainedInManyStates() {
        double[][] settings = {
            {3, 0.1},
            {3, 0.4},
            {3, 0.45},
            {3, 0.5},
            {3, 0.55},
            {3, 0.501},
            {-1, 0.1},
            {0.49, 0.4},
            {0.5, 0.1},
            {1, 0.3},
            {3, 10},
            {3, 1e6},
            {-0.6, 5},
            {1e6, 0.2},
            {0, 1e-9}
        };
        for (KnobFigure figure : DESCENTS) {
            Explained.check(figure, figure.initial());
            for (double[] setting : settings) {
                State state = figure.on(answered(figure), new Turn(DescentFigure.START, setting[0]));
                state = figure.on(state, new Turn(DescentFigure.RATE, setting[1]));
                for (int step : new int[] {0, 1, 2, 7, 40}) {
                    assertTrue(Explained.check(figure, figure.on(state, new Event.To(step))) >= 3);
                }
            }
        }
    }

    @Test
    void everyNumberOfTheRaceAndTheRavineIsExplained() {
        RatesFigure rates = new RatesFigure();
        RavineFigure ravine = new RavineFigure();
        Explained.check(rates, rates.initial());
        for (int step : new int[] {0, 1, 5, 20, 60}) {
            assertEquals(6, Explained.check(rates, rates.on(answered(rates), new Event.To(step))));
            for (double rate : new double[] {0.01, 0.05, 0.09, 0.1, 0.11}) {
                State state = ravine.on(ravine.on(ravine.initial(), new Turn(2, rate)), new Event.To(step));
                assertTrue(Explained.check(ravine, state) >= 8);
            }
        }
    }

    @Test
    void ownCurvesAreExplainedWhereTheyHaveNumbersAndWhereNot() {
        OwnFigure own = new OwnFigure();
        for (String text : List.of(
                "w^2 + 3*sin(3*w)",
                "abs(w)",
                "ln(w)",
                "1/w",
                "-w^2",
                "exp(w^2)",
                "exp(exp(w^2))",
                "2",
                "w^4",
                "w^3",
                "-w",
                "sqrt(w)",
                "1/(w-2.5)",
                "0/0")) {
            for (double start : new double[] {2.5, 0, -1, 1e-3}) {
                for (double rate : new double[] {0.05, 3}) {
                    State state = own.on(own.initial(), new Event.Type(text));
                    state = own.on(
                            own.on(state, new Turn(DescentFigure.START, start)), new Turn(DescentFigure.RATE, rate));
                    for (int step : new int[] {0, 1, 60}) {
                        Explained.check(own, own.on(state, new Event.To(step)));
                    }
                }
            }
        }
    }

    @Test
    void theBowlAsksBeforeItsFirstStepAndBeforeTheFourth() {
        BowlFigure bowl = new BowlFigure();
        State asked = bowl.on(bowl.initial(), new Event.To(1));
        assertEquals(0, asked.at());
        assertTrue(text(bowl, asked).contains("Next w?"));
        assertNull(bowl.explain(asked, new Quantity("weight", "w", 0, 0, 1)));
        assertFalse(values(bowl, asked).containsKey("weight:w@1"), "the step to come is withheld");
        assertFalse(values(bowl, asked).containsKey("rate:bound"), "and what it leads to");
        State first = bowl.resting(bowl.on(asked, new Event.Answer("p31", "a")));
        first = bowl.on(first, new Event.To(1));
        assertTrue(text(bowl, first).contains("That subtracts η alone."));
        State third = bowl.on(first, new Event.To(4));
        assertEquals(3, third.at());
        assertTrue(text(bowl, third).contains("Why do they shrink?"));
        assertFalse(values(bowl, third).containsKey("weight:w@4"));
        State told = bowl.resting(bowl.on(third, new Event.Answer("p32", "b")));
        assertTrue(text(bowl, told).contains("It settles at the minimum"));
    }

    @Test
    void aQuestionLoadsItsOwnNumbersAndUndoBringsTheReadersBack() {
        Store<State, Event> store = new Store<>(new BowlFigure(), () -> 0, Ledger.unknown());
        store.dispatch(new Turn(DescentFigure.START, 2));
        store.dispatch(new Event.To(1));
        assertEquals(3, store.state().knob(DescentFigure.START));
        store.dispatch(new Command.Undo());
        assertEquals(2, store.state().knob(DescentFigure.START));
    }

    @Test
    void theValleysWithholdTheLandingLineAndLargeRatesUntilTheQuestionIsAnswered() {
        ValleysFigure valleys = new ValleysFigure();
        State open = valleys.on(valleys.initial(), new Turn(DescentFigure.RATE, 0.4));
        assertTrue(text(valleys, open).contains("shown after the question"));
        assertFalse(values(valleys, open).containsKey("weight:minimum"));
        State told = valleys.resting(valleys.on(open, new Event.Answer("p34", "b")));
        assertTrue(text(valleys, told).contains("It lands on ½ exactly, not beyond."));
        assertTrue(text(valleys, told).contains("lands on this line"));
        assertNotNull(valleys.explain(told, Outcome.MINIMUM));
        State dragged = valleys.on(told, new Turn(DescentFigure.RATE, 0.2));
        assertTrue(text(valleys, dragged).contains("It lands on ½ exactly"), "so that nothing moves under the pointer");
    }

    @Test
    void goingBackShowsTheEarlierNumbersExactly() {
        for (KnobFigure figure : DESCENTS) {
            State there = figure.on(answered(figure), new Event.To(2));
            Map<String, Double> before = values(figure, there);
            State back = figure.on(figure.on(figure.on(there, new Event.To(30)), new Event.To(0)), new Event.To(2));
            assertEquals(before, values(figure, back), figure.name());
        }
    }

    @Test
    void anotherStartOrCurveBeginsTheWalkAgainAndAnotherRateDoesNot() {
        OwnFigure own = new OwnFigure();
        State five = own.on(own.initial(), new Event.To(5));
        assertEquals(5, own.on(five, new Turn(DescentFigure.RATE, 0.01)).at());
        assertEquals(0, own.on(five, new Turn(DescentFigure.START, 1)).at());
        assertEquals(0, own.on(five, new Event.Type("w^2")).at());
        assertEquals(5, own.on(five, new Event.Type("w^")).at(), "what cannot be read changes nothing");
    }

    @Test
    void aFormulaThatCannotBeReadKeepsTheLastGoodCurve() {
        OwnFigure own = new OwnFigure();
        State good = own.on(own.initial(), new Event.Type("w^2"));
        Map<String, Double> before = values(own, good);
        Map<String, String> sentences = Map.of(
                "w^2 +",
                "Character",
                "x^2",
                "“x” is not known here. Use w.",
                "",
                "Character",
                "w; w",
                "Character",
                "w".repeat(1) + "+w".repeat(80),
                "longer than 120 characters");
        sentences.forEach((text, sentence) -> {
            State bad = own.on(good, new Event.Type(text));
            assertEquals("w^2", bad.typed().taken());
            assertTrue(text(own, bad).contains(sentence), text + " gives " + text(own, bad));
            assertTrue(text(own, bad).contains("The last good one is kept."));
            assertEquals(before, values(own, bad));
        });
    }

    @Test
    void curvesThatLackSomethingAreToldSo() {
        OwnFigure own = new OwnFigure();
        Map<String, String> words = Map.of(
                "2", "here the curve is level",
                "abs(w)", "the curve has a kink",
                "-w^2", "It flies off",
                "0/0", "the curve has no number");
        words.forEach((text, told) -> {
            State state = own.on(own.initial(), new Event.Type(text));
            assertTrue(text(own, state).contains(told), text + ": " + text(own, state));
        });
        State log = own.on(own.on(own.initial(), new Event.Type("ln(w)")), new Turn(DescentFigure.RATE, 3));
        assertTrue(text(own, log).contains("At step 2 it lands where the curve has no number"));
        State end = own.on(log, new Event.To(60));
        assertEquals(2, end.at());
        assertTrue(Double.isNaN(values(own, end).getOrDefault("loss:C@2", 0.0)));
        State pole = own.on(own.on(own.initial(), new Event.Type("1/w")), new Turn(DescentFigure.START, 0));
        assertTrue(text(own, pole).contains("At step 0"));
    }

    @Test
    void theFirstQuestionTakesAnyWords() {
        FirstFigure first = new FirstFigure();
        State typed = first.on(first.initial(), new Event.Type("look for slope 0"));
        assertEquals("look for slope 0", typed.typed().taken());
        assertFalse(text(first, typed).contains("23 unknowns"));
        assertTrue(text(first, first.on(typed, new Turn(0, 1))).contains("23 unknowns"));
    }
}
