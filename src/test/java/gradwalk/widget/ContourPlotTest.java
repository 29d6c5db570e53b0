package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourPlotTest {
    private static final PlotFrame FRAME = new PlotFrame(340, 300);
    private static final ContourPlot.Ground BOWL = new ContourPlot.Ground(
            FRAME.across(-4, 4), FRAME.up(-2, 2, false), "x", "y", (x, y) -> (x * x + y * y) / 2);
    private static final ContourPlot.Run ONE =
            new ContourPlot.Run("A", "k-parameter first", new double[] {3, 2, 1, 0}, new double[] {1, 1, 0, 0});
    private static final ContourPlot.Run TWO =
            new ContourPlot.Run("B", "k-parameter second", new double[] {3, 500}, new double[] {1, 0});

    private final ContourPlot plot = new ContourPlot(FRAME);

    private Element at(int step, ContourPlot.Run... runs) {
        ContourPlot.Start start = new ContourPlot.Start("the start", 3, 1, (x, y) -> x + " " + y);
        return plot.view("a map", BOWL, List.of(runs), step, start);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(String.valueOf(element.attribute(attribute)));
    }

    private static long places(Element path) {
        return String.valueOf(path.attribute("d"))
                .chars()
                .filter(c -> c == 'M' || c == 'l')
                .count();
    }

    @Test
    void linesAreAtItsLevelsAndAreMadeOnce() {
        Element before = at(0, ONE);
        assertEquals(plot.levels(BOWL).length, Views.classed(before, "contour").size());
        assertTrue(plot.levels(BOWL).length >= 5);
        assertSame(
                Views.classed(before, "contours").get(0),
                Views.classed(at(2, ONE), "contours").get(0));
    }

    @Test
    void equalScalesGiveBothAxesOneUnit() {
        ContourPlot.Ground equal = BOWL.equal();
        double across = equal.x().place(1) - equal.x().place(0);
        assertEquals(across, equal.y().place(0) - equal.y().place(1), 1e-9);
        assertTrue(equal.x().least() <= -4 && equal.x().greatest() >= 4);
        assertTrue(equal.y().least() <= -2 && equal.y().greatest() >= 2);
    }

    @Test
    void pathsGrowWithTheStepsAndEndWithTheirRun() {
        List<Element> paths = Views.classed(at(2, ONE, TWO), "path");
        assertEquals(3, places(paths.get(0)));
        assertEquals(2, places(paths.get(1)));
        assertEquals("curve path k-parameter second", paths.get(1).attribute("class"));
    }

    @Test
    void headsKeepTheirLettersApartAndStayOnTheMap() {
        List<Element> letters = Views.classed(at(1, ONE, ONE, ONE, TWO), "head");
        assertEquals(4, letters.size());
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertTrue(Math.abs(number(letters.get(i), "y") - number(letters.get(j), "y")) >= 12);
            }
        }
        assertEquals(
                BOWL.x().end(),
                number(Views.classed(at(1, TWO), "ball").get(0), "cx"),
                0.1,
                "a run that left is at the edge");
        assertEquals(0, Views.classed(at(0, ONE), "head").size(), "none covers the start");
    }

    @Test
    void theStartIsDraggedAndMovedByKeys() {
        Element area = Views.classed(at(0), "area").get(0);
        assertEquals("0.0 0.0", Views.sends(area, "pointerdown", pointer(0.5, 0.5, true)));
        assertEquals("4.0 2.0", Views.sends(area, "pointermove", pointer(1.2, -1, true)));
        assertNull(Views.sends(area, "pointermove", pointer(0.5, 0.5, false)));
        Element handle = Views.classed(at(0), "handle").get(0);
        assertEquals("2.8 1.0", Views.sends(handle, "keydown", Happening.key("ArrowLeft")));
        assertEquals("3.0 1.1", Views.sends(handle, "keydown", Happening.key("ArrowUp")));
        assertNull(Views.sends(handle, "keydown", Happening.key("Tab")));
        assertEquals("x 3, y 1", handle.attribute("aria-valuetext"));
    }

    private static Happening pointer(double across, double down, boolean pressed) {
        return new Happening("", false, "", false, false, across, down, pressed);
    }

    @Test
    void arrowsTooShortToSeeAndInfiniteOnesAreLeftOut() {
        assertNotNull(ContourPlot.arrow(BOWL, 1, 1, -0.5, 0.2, "k-gradient"));
        assertNull(ContourPlot.arrow(BOWL, 1, 1, 1e-9, 0, "k-gradient"));
        assertNull(ContourPlot.arrow(BOWL, 1, 1, Double.NaN, 0, "k-gradient"));
    }
}
