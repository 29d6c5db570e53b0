package gradwalk.lesson.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.site.Opened;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of lesson 2, read from the built page in two browsers, forward and back. */
class LayersGoldenIT {
    private static final String PAGE = "layers.html";
    private static final double ROUNDED = 5.01e-5;

    /** A number of the walk and the step at which it appears. */
    private record Shown(String quantity, double value, int step) {}

    private static final List<Shown> WALK = List.of(
            new Shown("input:x[1,1]", 4.9, 0),
            new Shown("input:x[1,4]", 0.2, 1),
            new Shown("weight:W¹[3,1]", -0.6, 2),
            new Shown("value:t¹[1,1]", 0.98, 2),
            new Shown("value:t¹[2,1]", 1.2, 2),
            new Shown("value:t¹[3,1]", -0.84, 2),
            new Shown("value:t¹[4,1]", -0.06, 2),
            new Shown("value:s¹[1,1]", 1.28, 3),
            new Shown("bias:b¹[1,1]", -0.5, 4),
            new Shown("value:z¹[1,1]", 0.78, 4),
            new Shown("value:a¹[1,1]", 0.6857, 5),
            new Shown("value:z¹[1,2]", -0.29, 6),
            new Shown("value:a¹[1,2]", 0.4280, 6),
            new Shown("value:a¹[1,3]", 0.4775, 6),
            new Shown("value:z²[1,1]", 0.4922, 7),
            new Shown("value:a²[1,1]", 0.6206, 7),
            new Shown("value:a²[1,2]", 0.4486, 7),
            new Shown("value:d[1,1]", -0.3794, 8),
            new Shown("value:d[1,2]", 0.4486, 8),
            new Shown("value:dsum", 0.0692, 8),
            new Shown("loss:C", 0.1726, 8));

    private static void assertShown(Opened opened, int step) {
        Map<String, String> values = opened.values("neuron");
        for (Shown shown : WALK) {
            if (shown.step() == step) {
                String value = String.valueOf(values.get(shown.quantity()));
                assertEquals(shown.value(), Double.parseDouble(value), ROUNDED, shown.quantity() + " at " + step);
            } else if (shown.step() > step) {
                assertFalse(values.containsKey(shown.quantity()), shown.quantity() + " already at " + step);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void walkShowsItsNumbersForwardAndBack(String browser) {
        try (Opened opened = Opened.in(browser, PAGE)) {
            Map<Integer, Map<String, String>> seen = new TreeMap<>();
            for (int step = 0; step <= Stops.COMPARE; step++) {
                if (step == Stops.SIGMA) {
                    assertTrue(opened.words("neuron").contains("The neuron says"));
                    opened.press("neuron", "0.686");
                }
                assertShown(opened, step);
                seen.put(step, opened.values("neuron"));
                if (step < Stops.COMPARE) {
                    opened.press("neuron", "Next step");
                }
            }
            for (int step = Stops.COMPARE - 1; step >= 0; step--) {
                opened.press("neuron", "One step back");
                assertEquals(seen.get(step), opened.values("neuron"), "back at " + step);
            }
        }
    }

    @Test
    void oneNeuronMoreBringsSevenNumbers() {
        try (Opened opened = Opened.in("Chromium", PAGE + "#count:at=24")) {
            assertEquals(30, opened.value("count", "count:parameters"));
            assertEquals(7, opened.value("count", "count:unit1"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void countFlipAndKnobs(String browser) {
        try (Opened opened = Opened.in(browser, PAGE)) {
            opened.press("count", "Last step");
            assertEquals(15, opened.value("count", "count:layer1"));
            assertEquals(8, opened.value("count", "count:layer2"));
            assertEquals(23, opened.value("count", "count:parameters"));
            opened.press("count", "One neuron more");
            assertFalse(opened.words("count").contains("30"), "withheld until the question");
            assertEquals(0.1851, opened.value("flip", "loss:C_all"), ROUNDED);
            assertEquals(0.1726, opened.value("knobs", "loss:C"), ROUNDED);
            assertEquals(0.1851, opened.value("knobs", "loss:C_all"), ROUNDED);
            opened.press("knobs", "rises");
            assertEquals(0.1598, opened.value("knobs", "loss:C"), ROUNDED);
            assertEquals(0.1923, opened.value("knobs", "loss:C_all"), ROUNDED);
            opened.press("knobs", "All knobs back");
            assertEquals(16, opened.value("knobs", "count:opposite"));
            assertEquals(0.1726, opened.value("knobs", "loss:C"), ROUNDED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "Chromium")
    void slidesThreeOutputsCountTwentySeven(String browser) {
        try (Opened opened = Opened.in(browser, PAGE + "#count:more=1")) {
            opened.press("count", "4–3–3");
            assertEquals(27, opened.value("count", "count:parameters"));
            assertEquals(12, opened.value("count", "count:layer2"));
            opened.press("count", "Back to the lecture");
            opened.press("count", "Last step");
            assertEquals(23, opened.value("count", "count:parameters"));
        }
    }
}
