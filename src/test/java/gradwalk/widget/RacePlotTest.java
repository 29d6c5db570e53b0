package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import java.util.List;
import org.junit.jupiter.api.Test;

class RacePlotTest {
    private static final PlotFrame FRAME = new PlotFrame(300, 200);
    private static final Scale CLOCK = RacePlot.clock(FRAME, 10);
    private static final RacePlot.Axes AXES = new RacePlot.Axes(CLOCK, FRAME.up(0, 1, false), "steps", "value");
    private static final List<RacePlot.Lane> LANES = List.of(
            new RacePlot.Lane("1", "k-value first", new double[] {1, 0.8, 0.6, 0.4, 0.2, 0.1, 0, 0, 0, 0, 0}),
            new RacePlot.Lane("2", "k-value second", new double[] {1, 0.5}));

    private final RacePlot plot = new RacePlot(FRAME);

    private Element at(int place, int reach) {
        return plot.view("a race", AXES, LANES, place, reach, to -> to);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(String.valueOf(element.attribute(attribute)));
    }

    @Test
    void curvesAreUncoveredAsFarAsTheClockHasCome() {
        Element window = Views.all(at(5, 10), one -> one.tag().equals("svg") && one.attribute("width") != null)
                .get(0);
        assertEquals((CLOCK.end() - CLOCK.start()) / 2, number(window, "width"), 0.1);
        assertEquals(CLOCK.start(), number(window, "x"), 0.1);
    }

    @Test
    void noCurveIsDrawnBeyondWhatMayBeShown() {
        String path = String.valueOf(Views.classed(at(2, 3), "curve").get(0).attribute("d"));
        assertEquals(4, path.chars().filter(c -> c == 'M' || c == 'l').count(), path);
    }

    @Test
    void curvesAreMadeOnceWhileOnlyTheClockMoves() {
        Element before = Views.classed(at(2, 10), "curve").get(0);
        assertSame(before, Views.classed(at(3, 10), "curve").get(0));
    }

    @Test
    void eachRunHasADotAtItsHeadAndAnEndedOneWaitsWhereItEnded() {
        List<Element> heads = Views.classed(at(5, 10), "ball");
        assertEquals(2, heads.size());
        assertEquals(AXES.y().place(0.1), number(heads.get(0), "cy"), 0.1);
        assertEquals(AXES.y().place(0.5), number(heads.get(1), "cy"), 0.1);
    }

    @Test
    void aValueThatIsNoNumberHasNoHead() {
        List<RacePlot.Lane> lanes =
                List.of(LANES.get(0), new RacePlot.Lane("3", "k-value third", new double[] {1, Double.NaN}));
        Element drawn = plot.view("a race", AXES, lanes, 1, 10, to -> to);
        assertEquals(1, Views.classed(drawn, "ball").size());
        assertEquals(1, Views.classed(drawn, "head").size());
    }

    @Test
    void labelsOfHeadsThatMeetAreKeptApart() {
        List<Element> labels = Views.classed(at(0, 10), "head");
        assertTrue(Math.abs(number(labels.get(0), "y") - number(labels.get(1), "y")) >= 12);
    }

    @Test
    void pointingLeadsToAPlaceWithinReach() {
        Element area = Views.classed(at(0, 6), "area").get(0);
        Happening middle = new Happening("", false, "", false, false, 0.5, 0.5, true);
        Happening end = new Happening("", false, "", false, false, 1, 0.5, true);
        Happening passing = new Happening("", false, "", false, false, 0.5, 0.5, false);
        assertEquals(5, Views.sends(area, "pointerdown", middle));
        assertEquals(6, Views.sends(area, "pointermove", end));
        assertNull(Views.sends(area, "pointermove", passing));
    }
}
