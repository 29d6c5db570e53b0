package gradwalk.lesson.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.lesson.Explained;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.markup.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the figures of lesson 2 show, withhold and explain. */
class LayersFigureTest {
    private final NeuronFigure neuron = new NeuronFigure();
    private final CountFigure count = new CountFigure();
    private final FlipFigure flip = new FlipFigure();
    private final KnobsFigure knobs = new KnobsFigure();
    private final GalleryFigure gallery = new GalleryFigure();

    private static State after(KnobFigure figure, Event... events) {
        State state = figure.initial();
        for (Event event : events) {
            state = figure.on(state, event);
        }
        return state;
    }

    private static String text(KnobFigure figure, State state) {
        return ((Element) figure.view(state, Frame.PLAIN, figure.parts().get(0))).textContent();
    }

    @Test
    void everyNumberOfTheWalkIsExplained() {
        State state = after(neuron, new Event.Answer("p21", "a"));
        for (int place = 0; place <= Stops.COMPARE; place++) {
            state = neuron.on(state, new Event.To(place));
            assertTrue(Explained.check(neuron, state) > 0);
            State other = neuron.on(state, new Turn(NeuronFigure.PARAMETERS, -1.7));
            Explained.check(neuron, neuron.on(other, new Turn(NeuronFigure.INPUT + 2, 60)));
        }
    }

    @Test
    void everyNumberOfTheOtherFiguresIsExplained() {
        State counted = after(count, new Event.Answer("p22", "d"));
        for (int place : new int[] {0, 1, 12, 14, 15, 22, 23, 24}) {
            Explained.check(count, count.on(counted, new Event.To(place)));
        }
        Sizes own = new Sizes(List.of(8, 8, 1, 8, 2));
        assertTrue(Explained.check(count, count.on(counted, (Event) CountFigure.resize(own, 3))) >= 6);
        Explained.check(count, count.on(counted, (Event) CountFigure.resize(Sizes.SLIDE, 0)));
        assertTrue(Explained.check(flip, flip.initial()) >= 5);
        assertTrue(Explained.check(gallery, after(gallery, new Event.More(true))) == 14);
        for (double z : new double[] {-100, -3, 0, 1e-3, 2, 100}) {
            Explained.check(gallery, after(gallery, new Event.More(true), new Turn(0, z)));
        }
        Explained.check(knobs, knobs.initial());
        State turned = after(knobs, new Event.Answer("p23", "a"), new Turn(KnobsFigure.ROW, 101));
        for (int chosen = 0; chosen < FlowerParameter.COUNT; chosen += 5) {
            State chose = knobs.on(turned, new Turn(KnobsFigure.CHOSEN, chosen));
            Explained.check(knobs, knobs.on(chose, new Turn(KnobsFigure.PARAMETERS + chosen, 1.25)));
        }
    }

    @Test
    void whatANeuronSaysWaitsForItsQuestion() {
        State asked = after(neuron, new Event.To(Stops.BIAS), new Event.To(Stops.SIGMA));
        assertEquals(Stops.BIAS, asked.at());
        assertEquals("p21", asked.walk().asking());
        assertNull(neuron.explain(asked, new Quantity("value", "a¹", 1, 1, -1)));
        assertNull(neuron.explain(asked, new Quantity("value", "z²", 1, 1, -1)));
        assertNull(neuron.explain(asked, Quantity.of("loss", "C")));
        assertNotNull(neuron.explain(asked, new Quantity("value", "z¹", 1, 1, -1)));
        assertFalse(text(neuron, asked).contains("0.6857"));
        State told = neuron.on(asked, new Event.Answer("p21", Answers.SHOWN));
        assertEquals(Stops.SIGMA, told.at());
        assertNotNull(neuron.explain(told, Quantity.of("loss", "C")));
        assertTrue(text(neuron, told).contains("0.6857"));
    }

    @Test
    void theQuestionsOwnNumbersAreLoaded() {
        State edited = after(
                neuron,
                new Turn(NeuronFigure.PARAMETERS, 3),
                new Turn(NeuronFigure.ROW, 77),
                new Event.To(Stops.SIGMA));
        assertTrue(neuron.holds(edited));
        assertTrue(edited.walk().asking().startsWith("p21"));
    }

    @Test
    void pickingAFlowerBringsItsOwnMeasurements() {
        State typed = after(neuron, new Turn(NeuronFigure.INPUT, 99));
        assertFalse(neuron.run(typed).measured());
        Element strip = neuron.picker().view(Frame.PLAIN, 2, "");
        assertTrue(strip.textContent().contains("setosa"));
        State picked = neuron.on(typed, new Event.Sweep(List.of(new Turn(NeuronFigure.INPUT, 4.9))));
        assertTrue(neuron.run(picked).measured());
    }

    @Test
    void pastedNumbersGoDownAColumn() {
        Event put = (Event) NeuronFigure.put(NeuronFigure.PARAMETERS + 1, List.of(List.of(7.0), List.of(8.0)));
        State state = neuron.on(neuron.initial(), put);
        assertEquals(7, state.knob(NeuronFigure.PARAMETERS + 1));
        assertEquals(8, state.knob(NeuronFigure.PARAMETERS + 2));
        assertEquals(FlowerNet.START.get(3), state.knob(NeuronFigure.PARAMETERS + 3));
    }

    private State played(State state) {
        State playing = count.on(state, new Event.Play(true));
        for (int i = 0; i < 300 && count.playing(playing); i++) {
            playing = count.tick(playing, 100);
        }
        return playing;
    }

    @Test
    void theCountStopsAtItsQuestion() {
        State asked = played(count.initial());
        assertEquals(CountFigure.LECTURE, asked.at());
        assertEquals("p22", asked.walk().asking());
        assertFalse(text(count, asked).contains("30"));
        State told = played(count.on(asked, new Event.Answer("p22", "a")));
        assertEquals(Sizes.WIDER, CountFigure.drawn(told));
        assertEquals(30, Explained.values(count, told, "count").get("count:parameters"));
        State shown = played(count.on(asked, new Event.Answer("p22", Answers.SKIPPED)));
        assertEquals(7, Explained.values(count, shown, "count").get("count:unit1"));
    }

    @Test
    void whatAllFlowersSayWaitsForItsQuestion() {
        State turned = after(knobs, new Turn(KnobsFigure.PARAMETERS, 0.3));
        assertNull(knobs.explain(turned, AllFlowers.costName()));
        assertNull(knobs.explain(turned, KnobsFigure.opposite()));
        assertNull(knobs.explain(knobs.initial(), AllFlowers.slopeName(FlowerParameter.at(0))));
        assertNotNull(knobs.explain(knobs.initial(), AllFlowers.costName()), "the flip has shown it");
        assertFalse(Explained.values(knobs, turned, "knobs").containsKey("loss:C_all"));
        State told = knobs.on(after(knobs, new Turn(KnobsFigure.ROW, 9)), new Event.Answer("p23", "c"));
        assertEquals(0.3, told.knob(KnobsFigure.PARAMETERS));
        assertEquals(2, told.knob(KnobsFigure.ROW));
        assertTrue(text(knobs, told).contains("In the cost function the knobs are the inputs."));
    }

    @Test
    void theFlipMovesNothingButLabelsAndFrame() {
        Element before = (Element) flip.view(flip.initial(), Frame.PLAIN, "flip");
        Element flipped = (Element) flip.view(after(flip, new Turn(0, 1)), Frame.PLAIN, "flip");
        assertEquals(geometry(before), geometry(flipped));
        assertTrue(before.textContent().contains("in: 4 numbers"));
        assertTrue(flipped.textContent().contains("in: 23 knobs"));
    }

    /** The places of all lines, squares and circles but the frame's. */
    private static String geometry(Element element) {
        StringBuilder all = new StringBuilder();
        if (List.of("line", "circle", "rect").contains(element.tag()) && !"case".equals(element.attribute("class"))) {
            for (String name : List.of("x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r")) {
                all.append(element.attribute(name)).append(' ');
            }
        }
        element.children().forEach(child -> {
            if (child instanceof Element inner) {
                all.append(geometry(inner));
            }
        });
        return all.toString();
    }
}
