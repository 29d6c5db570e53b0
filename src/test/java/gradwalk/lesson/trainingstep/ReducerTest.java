package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Address;
import gradwalk.app.Answers;
import gradwalk.app.Command;
import gradwalk.app.Ledger;
import gradwalk.app.Quantity;
import gradwalk.app.Store;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReducerTest {
    private final TrainingStepFigure figure = new TrainingStepFigure();
    private final Store<State, Event> store = new Store<>(figure, () -> 0, Ledger.unknown());

    private State on(Object event) {
        store.dispatch(event);
        return store.state();
    }

    private State to(int place) {
        return on(new Event.Walk(new Stepper.Wish.To(place)));
    }

    private State opened(String query) {
        List<String> problems = new ArrayList<>();
        State state = Address.read(figure, query, problems);
        assertEquals(List.of(), problems);
        store.open(query);
        assertEquals(state, store.state());
        return state;
    }

    private Event put(char target, int row, int column, double value) {
        return new Event.Put(target, row, column, List.of(List.of(value)));
    }

    private void answerAll() {
        for (String id : List.of("p1", "p2", "p3")) {
            on(new Event.Answer(id, Answers.SHOWN));
        }
        on(new Event.Rate(0.01));
    }

    private String letter(String prediction) {
        Answers.Answer answer = store.state().answers().of(prediction);
        assertNotNull(answer, prediction);
        return answer.letter();
    }

    @Test
    void theTwelveGradientsWaitForTheFirstAnswer() {
        State state = to(Stop.BACK_WEIGHTS.place(0));
        assertEquals(Stop.NUDGE, state.stop());
        assertEquals("p1", state.walk().asking());
        assertTrue(state.answers().open("p1"));
        State answered = on(new Event.Answer("p1", "b"));
        assertEquals(Stop.BACK_WEIGHTS, answered.stop());
        assertEquals("", answered.walk().asking());
    }

    @Test
    void theNextOutputsWaitForTheSecondAnswer() {
        on(new Event.Answer("p1", "a"));
        State state = to(Stop.ERROR.place(1));
        assertEquals(Stop.UPDATE, state.stop());
        assertEquals(0, state.update());
        assertEquals("p2", state.walk().asking());
        assertNull(figure.explain(state, new Quantity("loss", "E", 0, 0, 2)));
        State answered = on(new Event.Answer("p2", Answers.SHOWN));
        assertEquals(Stop.ERROR.place(1), answered.time().at());
        assertTrue(answered.answers().open("p3"), "the picture of η still waits");
    }

    @Test
    void thePictureOfTheRateWaitsForTheThirdAnswer() {
        on(new Event.Answer("p2", "b"));
        assertFalse(Predictions.rateKnown(store.state().answers()));
        State state = on(new Event.Answer("p3", "d"));
        assertTrue(Predictions.rateKnown(state.answers()));
        assertEquals(0.1, state.setup().rate());
        assertEquals(1, state.update());
    }

    @Test
    void choosingAnotherRatePassesTheThirdQuestionOnlyWhereTheRunIsOpen() {
        on(new Event.Rate(0.05));
        assertTrue(store.state().answers().open("p3"));
        on(new Event.Answer("p2", "b"));
        on(new Event.Rate(0.05));
        assertEquals(Answers.SKIPPED, letter("p3"));
    }

    @Test
    void askingLoadsItsOwnNumbersAndUndoBringsTheReadersBack() {
        on(put('x', 1, 1, 7));
        on(new Event.Rate(0.3));
        State mine = to(Stop.NUDGE.place(0));
        State asked = to(Stop.BACK_WEIGHTS.place(0));
        assertEquals(State.Setup.LECTURE, asked.setup());
        assertEquals("p1" + gradwalk.app.Walk.LOADED, asked.walk().asking());
        assertEquals(mine, on(new Command.Undo()));
        to(Stop.BACK_WEIGHTS.place(0));
        assertEquals("", on(new Event.Rate(0.2)).walk().asking(), "other numbers take the question back");
    }

    @Test
    void anAddressPastAQuestionCountsAsSkippedNotWrong() {
        opened("at=40");
        assertEquals(Answers.SKIPPED, letter("p1"));
        assertEquals(Answers.SKIPPED, letter("p2"));
        assertEquals(40, store.state().time().at());
        assertTrue(store.state().answers().open("p3"));
    }

    @Test
    void anAnsweredQuestionKeepsItsFirstAnswer() {
        State first = on(new Event.Answer("p1", "a"));
        assertEquals(first, on(new Event.Answer("p1", "b")));
    }

    @Test
    void pickingARowKeepsTheWeights() {
        answerAll();
        to(Stop.ERROR.place(3));
        double[] before = Run.of(store.state().setup()).parameters(3);
        State state = on(new Event.PickRow(51));
        assertEquals(51, state.setup().row());
        assertEquals(Stop.ERROR.place(0), state.time().at());
        assertArrayEquals(before, Run.of(state.setup()).parameters(0), 0);
        State reset = on(new Event.ResetWeights());
        assertEquals(State.Start.ONES, reset.setup().start());
        assertEquals(51, reset.setup().row());
    }

    @Test
    void untouchedWeightsStayTheStartTheyCameFrom() {
        answerAll();
        on(new Event.SetSeed(7));
        to(0);
        assertEquals(State.Start.random(7), on(new Event.PickRow(3)).setup().start());
    }

    @Test
    void solvingARowLeavesNoErrorAfterOneUpdate() {
        for (Convention convention : List.of(Convention.HALF, Convention.MEAN)) {
            on(new Command.Reset());
            answerAll();
            on(new Event.SetConvention(convention));
            on(put('x', 1, 1, 6));
            State state = on(new Event.SolveRow());
            assertEquals(1, state.update());
            assertEquals(0, Run.of(state.setup()).error(1), 1e-20);
            assertEquals(6, Run.of(state.setup()).input(1)[0]);
        }
        on(new Event.SetConvention(Convention.SOFTMAX));
        assertSame(store.state(), on(new Event.SolveRow()));
    }

    @Test
    void anEditHoldsFromItsUpdateOn() {
        answerAll();
        to(Stop.ERROR.place(2));
        Run before = Run.of(store.state().setup());
        State state = on(put('W', 1, 2, 5));
        Run after = Run.of(state.setup());
        assertEquals(Stop.ERROR.place(2), state.time().at());
        for (int update = 0; update < 2; update++) {
            assertEquals(before.error(update), after.error(update), 0);
            assertArrayEquals(before.parameters(update), after.parameters(update), 0);
        }
        assertEquals(5, after.parameters(2)[1]);
        double[] rest = before.parameters(2).clone();
        rest[1] = 5;
        assertArrayEquals(rest, after.parameters(2), 0);
        assertTrue(after.error(3) != before.error(3));
        assertEquals(1, on(put('W', 1, 2, 6)).setup().edits().size(), "an edit takes the earlier one's place");
    }

    @Test
    void theLastStopOfAnUpdateEditsTheNewWeights() {
        answerAll();
        to(Stop.UPDATE.place(0));
        State state = on(put('W', 4, 3, 2));
        assertEquals(1, state.setup().edits().get(0).update());
        assertEquals(1, Run.of(state.setup()).parameters(0)[11]);
        assertEquals(2, Run.of(state.setup()).parameters(1)[11]);
    }

    @Test
    void aPastedTableFillsFromItsCell() {
        answerAll();
        State state = on(new Event.Put('W', 2, 2, List.of(List.of(4.0, 5.0), List.of(6.0, 7.0))));
        double[] w = Run.of(state.setup()).parameters(store.state().weightsUpdate());
        assertArrayEquals(new double[] {4, 5}, new double[] {w[4], w[5]}, 0);
        assertArrayEquals(new double[] {6, 7}, new double[] {w[7], w[8]}, 0);
    }

    @Test
    void changingTheRateStaysAtThePlaceUnlessTheRunEndsBefore() {
        answerAll();
        to(Stop.ERROR.place(9));
        assertEquals(Stop.ERROR.place(9), on(new Event.Rate(0.02)).time().at());
        on(new Event.SetLength(4));
        assertEquals(Stop.ERROR.place(4), store.state().time().at());
        on(new Event.SetLength(1000));
        to(Integer.MAX_VALUE);
        assertEquals(1000, store.state().update());
        State diverging = on(new Event.Rate(10));
        Run run = Run.of(diverging.setup());
        assertTrue(run.divergedAt() > 0 && run.divergedAt() < 1000);
        assertEquals(Stop.ERROR.place(run.end()), diverging.time().at());
    }

    @Test
    void theSwitchesChangeWhatTheyName() {
        answerAll();
        to(Stop.ERROR.place(0));
        double half = Run.of(store.state().setup()).error(0);
        double mean =
                Run.of(on(new Event.SetConvention(Convention.MEAN)).setup()).error(0);
        assertEquals(half * 2 / 3, mean, 1e-12 * half);
        double softmax =
                Run.of(on(new Event.SetConvention(Convention.SOFTMAX)).setup()).error(0);
        assertEquals(Math.log(3), softmax, 1e-12);
        State bias = on(new Event.SetBias(true));
        assertTrue(Run.of(bias.setup()).parameters(1)[Model.WEIGHTS] != 0);
        assertEquals(0, Run.of(on(new Event.SetBias(false)).setup()).parameters(1)[Model.WEIGHTS]);
    }

    @Test
    void lookingAroundIsNothingToUndo() {
        on(new Event.More(true));
        on(new Event.Table(true));
        assertFalse(store.frame().undoable());
        assertEquals("more=1&table=1", store.address());
    }

    @Test
    void playingStopsBeforeAQuestion() {
        on(new Event.Play(true));
        for (int i = 0; i < 100; i++) {
            store.tick(900);
        }
        assertFalse(store.playing());
        assertEquals(Stop.NUDGE.place(0), store.state().time().at());
        assertTrue(store.state().answers().open("p1"));
    }
}
