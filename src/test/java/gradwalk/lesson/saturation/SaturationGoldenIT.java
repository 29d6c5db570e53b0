package gradwalk.lesson.saturation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.lesson.NeuronGolden;
import gradwalk.site.Opened;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the golden file and of the lesson, read from the built page in two browsers. */
class SaturationGoldenIT {
    private static final String PAGE = "saturation.html";
    /** Where both starts begin stands in fields, too. */
    private static final int FIELDS = 4;

    private static final int[] EPOCHS = {0, 1, 2, 10, 50, 100, 150, 200, 250, 300};
    /** For the browser that interprets its scripts. */
    private static final int[] FEW = {0, 50, 300};

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void raceShowsGoldenNumbersForwardAndBack(String browser) throws Exception {
        NeuronGolden golden = new NeuronGolden().with("quadratic", ".", true);
        assertEquals(80, golden.size());
        try (Opened opened = Opened.in(browser, PAGE)) {
            assertEquals(8, golden.check(opened, "race"));
            assertTrue(!opened.values("race").containsKey("gradient:w.1@0"), "withheld until the question");
            opened.press("race", "Show me");
            assertEquals(0.1219, opened.value("race", "gradient:w.1@0"), 5e-5);
            assertEquals(0.01735, opened.value("race", "gradient:w.2@0"), 5e-6);
            opened.press("race", "Last epoch");
            assertEquals(8 + FIELDS, golden.check(opened, "race"));
            assertEquals(0.9810, opened.value("race", "value:a.2@10"), 5e-5);
            opened.press("race", "One epoch on");
            assertTrue(opened.words("race").contains("When does it first fall below 0.8?"));
            opened.press("race", "Show me");
            opened.press("race", "Last epoch");
            int[] epochs = browser.equals("HtmlUnit") ? FEW : EPOCHS;
            for (int epoch : epochs) {
                opened.scrub("race", epoch);
                assertEquals(epoch == 0 ? 8 : 8 + FIELDS, golden.check(opened, "race"), "at epoch " + epoch);
            }
            assertTrue(opened.words("race").contains("Start 1 did at epoch 4. Start 2 did at epoch 199."));
            for (int i = epochs.length - 1; i >= 0; i--) {
                opened.scrub("race", epochs[i]);
                int count = epochs[i] == 0 ? 8 : 8 + FIELDS;
                assertEquals(count, golden.check(opened, "race"), "back at epoch " + epochs[i]);
            }
            assertEquals(7.03, opened.value("factors", "ratio:speed@0"), 5e-3);
            assertEquals(0.1491, opened.value("factors", "gradient:slope.1@0"), 5e-5);
            assertEquals(0.01766, opened.value("factors", "gradient:slope.2@0"), 5e-6);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void slidCurveAndPeak(String browser) {
        try (Opened opened = Opened.in(browser, PAGE + "#saturation:at=300&slide=195&asking=")) {
            assertTrue(opened.value("slide", "difference:gap") < 0.002);
            double[][] passes = {{8, 4, 199}, {5, 36, 232}, {1, 273, 469}, {0, 26, 221}};
            for (double[] pass : passes) {
                String level = "count:passes" + (int) pass[0];
                assertEquals(pass[1], opened.value("slide", level + ".1"));
                assertEquals(pass[2], opened.value("slide", level + ".2"));
            }
            assertEquals(0.1422, opened.value("peak", "value:twin"), 5e-5);
            opened.press("peak", "largest");
            assertEquals(4.0 / 27, opened.value("peak", "gradient:peak"), 1e-12);
            assertEquals(2.0 / 3, opened.value("peak", "value:twin"), 1e-7);
        }
    }
}
