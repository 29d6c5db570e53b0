package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
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
                    for (String part : figure.parts()) {
                        explained(state, figure.view(state, Frame.PLAIN, part));
                    }
                }
            }
        }
    }

    private void explained(State state, Markup markup) {
        if (!(markup instanceof Element element)) {
            return;
        }
        String id = element.attribute("data-quantity");
        if (id != null && !element.tag().equals("input")) {
            Quantity quantity = Quantity.read(id);
            assertNotNull(quantity, id);
            Explanation explanation = figure.explain(state, quantity);
            assertNotNull(explanation, id + " at " + state);
            double shown = Double.parseDouble(String.valueOf(element.attribute("data-value")));
            assertEquals(shown, explanation.value(), 1e-9 * Math.max(1e-9, Math.abs(shown)), id);
            Explanation.Check check = explanation.check();
            assertTrue(check == null || check.agrees(shown), id + ": " + shown + " but " + check + " at " + state);
            if (explanation.formula() != null) {
                double evaluated = explanation.formula().evaluate(name -> source(explanation, name));
                assertEquals(shown, evaluated, 1e-9 * Math.max(1e-3, Math.abs(shown)), id);
            }
        }
        for (Markup child : element.children()) {
            explained(state, child);
        }
    }

    private static double source(Explanation explanation, String name) {
        for (Explanation.Source source : explanation.sources()) {
            if (source.variable().equals(name)) {
                return source.value();
            }
        }
        throw new AssertionError(name + " has no source in " + explanation.of().id());
    }
}
