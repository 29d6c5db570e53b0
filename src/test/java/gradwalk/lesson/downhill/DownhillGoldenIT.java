package gradwalk.lesson.downhill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.site.Opened;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The numbers of lesson 3, read from the built pages: all of them in one browser, a short way in another. */
class DownhillGoldenIT {
    private static final String PAGE = "downhill.html";

    private static void assertWeights(Opened opened, String part, double digit, double... expected) {
        for (int step = 0; step < expected.length; step++) {
            opened.scrub(part, step);
            assertEquals(expected[step], opened.value(part, "weight:w@" + step), digit / 2 * 1.0001, part);
        }
        for (int step = expected.length - 1; step >= 0; step--) {
            opened.scrub(part, step);
            assertEquals(expected[step], opened.value(part, "weight:w@" + step), digit / 2 * 1.0001, "back");
        }
    }

    private static void assertShown(Opened opened, String part, String quantity, double expected, double digit) {
        assertEquals(expected, opened.value(part, quantity), digit / 2 * 1.0001, quantity);
    }

    @Test
    void aShortWayInHtmlUnit() {
        String address = PAGE + "#bowl:at=5;network:at=100";
        try (Opened opened = Opened.in("HtmlUnit", address)) {
            assertWeights(opened, "bowl", 1e-3, 3, 2.2, 1.72);
            assertShown(opened, "network", "weight:w@100", 3.013, 1e-3);
            assertShown(opened, "ravine", "angle:angle@0", 63.8, 1e-1);
        }
    }

    @Test
    void theBowlIsWalkedPastItsQuestions() {
        try (Opened opened = Opened.in("Chromium", PAGE)) {
            assertShown(opened, "bowl", "gradient:w@0", 8, 1e-9);
            assertFalse(opened.values("bowl").containsKey("weight:w@1"), "withheld until the question");
            opened.press("bowl", "Step");
            assertTrue(opened.words("bowl").contains("Next w?"));
            opened.press("bowl", "2.9");
            opened.press("bowl", "Last step");
            opened.press("bowl", "Step");
            assertTrue(opened.words("bowl").contains("Why do they shrink?"));
            opened.press("bowl", "the slope gets smaller");
            assertWeights(opened, "bowl", 1e-3, 3, 2.2, 1.72, 1.432, 1.259, 1.156);
            assertShown(opened, "bowl", "rate:bound", 0.5, 1e-9);
            opened.press("rates", "Show me");
            opened.press("rates", "Last step");
            opened.scrub("rates", 5);
            assertShown(opened, "rates", "loss:C.a@5", 5.319, 1e-3);
            assertShown(opened, "rates", "loss:C.b@5", 0.0484, 1e-4);
            assertShown(opened, "rates", "loss:C.c@5", 0.0484, 1e-4);
            opened.press("valleys", "on the hilltop ½");
            opened.scrub("valleys", 1);
            assertShown(opened, "valleys", "weight:w@1", 0.5, 1e-9);
            assertShown(opened, "valleys", "loss:C@1", 4.247, 1e-3);
            opened.press("valleys", "0.49, 0.4");
            opened.scrub("valleys", 30);
            assertShown(opened, "valleys", "weight:w@30", -2.06, 1e-2);
            assertShown(opened, "valleys", "rate:bound", 0.4, 1e-6);
            opened.press("valleys", "0.51, 0.4");
            assertShown(opened, "valleys", "weight:minimum", 2, 1e-6);
            opened.press("valleys", "3, 0.45");
            assertShown(opened, "valleys", "weight:left", -2.288, 1e-3);
            assertShown(opened, "valleys", "weight:right", -1.514, 1e-3);
            assertShown(opened, "valleys", "rate:nearbound", 0.667, 1e-3);
            opened.press("valleys", "3, 0.1");
            assertWeights(opened, "valleys", 1e-3, 3, 2.375, 2.221);
            assertShown(opened, "valleys", "loss:lowest", 3.333, 1e-3);
            opened.press("valleys", "0.4, 0.1");
            assertShown(opened, "valleys", "loss:lowest", 0.667, 1e-3);
            opened.press("large", "η = 0.0001");
            assertShown(opened, "large", "count:tenth", 2878, 1e-9);
            opened.press("large", "η = 0.25");
            assertShown(opened, "large", "count:tenth", 1, 1e-9);
        }
    }

    @Test
    void theOtherSettingsByTheirAddresses() throws Exception {
        String address = PAGE + "#bowl:at=1&w=-1;large:eta=0.5;network:w=0.887;ravine:eta=0.001";
        try (Opened opened = Opened.in("Chromium", address)) {
            assertShown(opened, "bowl", "gradient:w@0", -8, 1e-9);
            assertWeights(opened, "bowl", 1e-9, -1, -0.2);
            assertWeights(opened, "large", 1e-9, 3, -1, 3, -1);
            assertTrue(opened.words("large").contains("It bounces for ever, between"));
            assertShown(opened, "network", "loss:C@0", 0.2696, 1e-4);
            opened.press("network", "−0.6, 10");
            assertShown(opened, "network", "weight:minimum", -0.966, 1e-3);
            assertShown(opened, "network", "loss:lowest", 0.1766, 1e-4);
            opened.press("network", "3, 1");
            assertShown(opened, "network", "loss:C@0", 0.2685, 1e-4);
            assertShown(opened, "network", "gradient:w@0", -0.000127, 1e-6);
            opened.scrub("network", 100);
            assertShown(opened, "network", "weight:w@100", 3.013, 1e-3);
            assertShown(opened, "ravine", "angle:angle@0", 63.8, 1e-1);
            assertShown(opened, "ravine", "gradient:y@0", 30, 1e-9);
            for (Map.Entry<Integer, Map<String, Double>> at :
                    RavineGolden.read().entrySet()) {
                opened.scrub("ravine", at.getKey());
                at.getValue()
                        .forEach((name, expected) ->
                                assertEquals(expected, opened.value("ravine", name), 1e-9 * Math.abs(expected), name));
            }
        }
        try (Opened opened = Opened.in("Chromium", PAGE + "#large:eta=0.55")) {
            double[] costs = {8, 11.52, 16.59};
            for (int step = 0; step < costs.length; step++) {
                opened.scrub("large", step);
                assertShown(opened, "large", "loss:C@" + step, costs[step], 1e-2);
            }
            assertTrue(opened.words("large").contains("It flies off"));
        }
    }
}
