package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Timeline;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepperTest {
    private static final List<Stepper.Tick> TICKS = List.of(
            new Stepper.Tick(0, "first", "f"), new Stepper.Tick(3, "middle", "f"), new Stepper.Tick(6, "end", "b"));

    private static Element at(int step, int reach) {
        return at(Timeline.START.to(step), reach);
    }

    private static Element at(Timeline time, int reach) {
        return Stepper.of(
                time,
                6,
                reach,
                "Next step",
                time.at() + 1,
                Stepper.ticks(TICKS, time.at(), reach, wish -> wish),
                Numbers.plain("index", "1 / 7"),
                wish -> wish);
    }

    private static Element button(Element view, String label) {
        return Views.all(
                        view,
                        element -> element.tag().equals("button")
                                && (label.equals(element.attribute("aria-label"))
                                        || label.equals(element.textContent())))
                .get(0);
    }

    @Test
    void ticksPastTheReachAreWithheld() {
        List<Element> ticks = Views.classed(at(2, 3), "tick");
        assertEquals(3, ticks.size());
        assertFalse(Views.disabled(ticks.get(0)));
        assertFalse(Views.disabled(ticks.get(1)));
        assertTrue(Views.disabled(ticks.get(2)));
        assertEquals(new Stepper.Wish.To(3), Views.click(ticks.get(1)));
    }

    @Test
    void theTickOfThePresentStepIsMarked() {
        List<Element> ticks = Views.classed(at(3, 6), "tick");
        assertEquals("step", ticks.get(1).attribute("aria-current"));
        assertTrue(Views.has(ticks.get(0), "done"));
        assertFalse(Views.has(ticks.get(2), "done"));
    }

    @Test
    void nextLeadsToTheQuestionThatStandsThere() {
        Element next = button(at(3, 3), "Next step");
        assertFalse(Views.disabled(next));
        assertEquals(new Stepper.Wish.To(4), Views.click(next));
        assertTrue(Views.disabled(button(at(3, 3), "Last step")));
        assertTrue(Views.disabled(button(at(6, 6), "Next step")));
    }

    @Test
    void theEndsHaveNoWayOn() {
        Element first = at(0, 6);
        assertTrue(Views.disabled(button(first, "First step")));
        assertTrue(Views.disabled(button(first, "One step back")));
        assertFalse(Views.disabled(button(first, "Last step")));
        assertEquals(new Stepper.Wish.To(6), Views.click(button(first, "Last step")));
        assertEquals(new Stepper.Wish.To(1), Views.click(button(at(2, 6), "One step back")));
    }

    @Test
    void playBecomesPauseAndPaceGoesRound() {
        assertEquals(new Stepper.Wish.Play(true), Views.click(button(at(0, 6), "Play")));
        Element playing = at(Timeline.START.play(true), 6);
        assertEquals(new Stepper.Wish.Play(false), Views.click(button(playing, "Pause")));
        assertTrue(Views.disabled(button(at(3, 3), "Play")));
        assertEquals(new Stepper.Wish.Pace(2), Views.click(button(at(0, 6), "normal")));
        assertEquals(new Stepper.Wish.Pace(0), Views.click(button(at(Timeline.START.paced(2), 6), "fast")));
    }

    private static Element run(Timeline time, int reach) {
        return Stepper.run(time, "epoch", 6, reach, Numbers.plain("index", "epoch 1 of 6"), wish -> wish);
    }

    @Test
    void aRunIsStartedAndPausedByItsPrimaryButton() {
        assertEquals(new Stepper.Wish.Play(true), Views.click(button(run(Timeline.START, 6), "Run")));
        assertEquals(new Stepper.Wish.Play(false), Views.click(button(run(Timeline.START.play(true), 6), "Pause")));
        assertEquals(new Stepper.Wish.To(0), Views.click(button(run(Timeline.START.to(6), 6), "Start again")));
    }

    @Test
    void aRunStepsAndPutsTheQuestionThatStandsThere() {
        Element view = run(Timeline.START.to(3), 3);
        assertEquals(new Stepper.Wish.To(4), Views.click(button(view, "Run")));
        assertEquals(new Stepper.Wish.To(4), Views.click(button(view, "One epoch on")));
        assertEquals(new Stepper.Wish.To(2), Views.click(button(view, "One epoch back")));
        assertTrue(Views.disabled(button(view, "Last epoch")));
        Element slider = Views.tags(view, "input").get(0);
        assertEquals("3", slider.attribute("max"));
        assertEquals(new Stepper.Wish.To(2), Views.sends(slider, "input", Happening.value("2")));
    }
}
