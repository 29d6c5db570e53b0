package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.lesson.Explained;
import gradwalk.widget.Stepper;
import org.junit.jupiter.api.Test;

class FigureTest {
    private final TrainingStepFigure figure = new TrainingStepFigure();

    private State answered() {
        State state = figure.initial();
        for (String id : new String[] {"p1", "p2", "p3"}) {
            state = figure.on(state, new Event.Answer(id, Answers.SHOWN));
        }
        return figure.on(state, new Event.Rate(0.01));
    }

    @Test
    void everyNumberAtEveryStopExplainsItselfAndItsCheckAgrees() {
        for (Convention convention : Convention.values()) {
            for (boolean bias : new boolean[] {false, true}) {
                State state = figure.on(answered(), new Event.SetConvention(convention));
                state = figure.on(figure.on(state, new Event.SetBias(bias)), new Event.SetSeed(bias ? 5 : 0));
                for (int place = 0; place < 20; place++) {
                    state = figure.on(state, new Event.Walk(new Stepper.Wish.To(place)));
                    assertTrue(Explained.check(figure, state) > 0);
                }
            }
        }
    }
}
