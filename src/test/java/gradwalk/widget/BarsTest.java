package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import org.junit.jupiter.api.Test;

class BarsTest {
    private static final Numbers NUMBERS = new Numbers(Frame.PLAIN, "bars", 4);

    private static Bars bars(double least, double greatest, boolean logarithmic) {
        return new Bars(NUMBERS, "factors", 352, least, greatest, logarithmic);
    }

    private static Element bar(Bars bars, double value) {
        Element view = bars.add(Markup.text("slope"), Quantity.of("gradient", "s"), value)
                .view();
        return Views.classed(view, "bar").get(0);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(String.valueOf(element.attribute(attribute)));
    }

    @Test
    void lengthIsTheShareOfTheScale() {
        Element half = bar(bars(0, 1, false), 0.5);
        assertEquals(74, number(half, "x"));
        assertEquals(100, number(half, "width"));
        assertTrue(String.valueOf(half.attribute("class")).contains("k-gradient"));
    }

    @Test
    void negativeValuesGoLeftFromZero() {
        Element minus = bar(bars(-1, 1, false), -0.5);
        assertEquals(124, number(minus, "x"));
        assertEquals(50, number(minus, "width"));
    }

    @Test
    void onALogarithmicScaleFactorsBelowOneGoLeft() {
        Element tenth = bar(bars(0.01, 100, true), 0.1);
        assertEquals(124, number(tenth, "x"), 0.1);
        assertEquals(50, number(tenth, "width"), 0.1);
        Element ten = bar(bars(0.01, 100, true), 10);
        assertEquals(174, number(ten, "x"), 0.1);
    }

    @Test
    void whatLeavesTheScaleEndsAtItsEndAndSaysSo() {
        Element beyond = bar(bars(0, 1, false), 7);
        assertEquals(200, number(beyond, "width"));
        assertTrue(String.valueOf(beyond.attribute("class")).contains("beyond"));
        assertEquals(2, number(bar(bars(0, 1, false), 0), "width"));
    }

    @Test
    void eachNumberCanBeAsked() {
        Element view = bars(0, 1, false)
                .add(Markup.text("slope"), Quantity.of("gradient", "s"), 0.25)
                .view();
        Element number = Views.all(view, one -> "gradient:s".equals(one.attribute("data-quantity")))
                .get(0);
        assertEquals("0.25", number.attribute("data-value"));
        assertEquals("0.25", number.textContent());
    }

    @Test
    void aWithheldNumberKeepsItsRowAndShowsNothing() {
        Element view = bars(0, 1, false)
                .withheld(Markup.text("slope"))
                .add(Markup.text("x"), Quantity.of("input", "x"), 0.5)
                .view();
        assertEquals(1, Views.classed(view, "bar").size());
        assertTrue(view.textContent().contains("?"));
        assertEquals("43", Views.classed(view, "bar").get(0).attribute("y"));
    }

    @Test
    void onALogarithmicScaleTheSizeCountsAndTheNumberHasTheSign() {
        Element view = bars(0.01, 100, true)
                .add(Markup.text("slope"), Quantity.of("gradient", "s"), -10)
                .view();
        Element bar = Views.classed(view, "bar").get(0);
        assertEquals(174, number(bar, "x"), 0.1);
        assertEquals(50, number(bar, "width"), 0.1);
        assertTrue(view.textContent().contains("−10"));
        assertTrue(Views.classed(view, "axis").size() == 1, "where bars begin is drawn");
    }
}
