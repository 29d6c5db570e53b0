package gradwalk.lesson.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.lesson.NeuronGolden;
import gradwalk.site.Opened;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the golden file and of the lesson, read from the built page in two browsers. */
class LossesGoldenIT {
    private static final String PAGE = "losses.html";
    private static final int[] EPOCHS = {0, 1, 2, 10, 50, 100, 150, 200, 250, 300};
    /** For the browser that interprets its scripts. */
    private static final int[] FEW = {0, 50, 300};

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void raceShowsGoldenNumbersForwardAndBack(String browser) throws Exception {
        NeuronGolden golden = new NeuronGolden().with("quadratic", ".q", false).with("cross_entropy", ".c", false);
        assertEquals(80, golden.size());
        try (Opened opened = Opened.in(browser, PAGE)) {
            assertEquals(8, golden.check(opened, "race"));
            assertFalse(opened.values("race").containsKey("gradient:w.c1@0"), "withheld until the question");
            opened.press("race", "Show me");
            firstGradients(opened);
            opened.press("race", "One epoch on");
            assertTrue(opened.words("race").contains("196 epochs later"));
            opened.press("race", "Show me");
            opened.press("race", "500");
            opened.press("race", "Last epoch");
            assertEquals(273, opened.value("race", "count:below.q1"));
            assertEquals(469, opened.value("race", "count:below.q2"));
            assertEquals(41, opened.value("race", "count:below.c1"));
            assertEquals(50, opened.value("race", "count:below.c2"));
            int[] epochs = browser.equals("HtmlUnit") ? FEW : EPOCHS;
            for (int epoch : epochs) {
                opened.scrub("race", epoch);
                assertEquals(8, golden.check(opened, "race"), "at epoch " + epoch);
            }
            for (int i = epochs.length - 1; i >= 0; i--) {
                opened.scrub("race", epochs[i]);
                assertEquals(8, golden.check(opened, "race"), "back at epoch " + epochs[i]);
            }
            firstGradients(opened);
            opened.press("race", "match the first step");
            opened.press("race", "Last epoch");
            assertEquals(278, opened.value("race", "count:below.c1"));
            assertEquals(339, opened.value("race", "count:below.c2"));
        }
    }

    private static void firstGradients(Opened opened) {
        assertEquals(0.1219, opened.value("race", "gradient:w.q1@0"), 5e-5);
        assertEquals(0.01735, opened.value("race", "gradient:w.q2@0"), 5e-6);
        assertEquals(0.8176, opened.value("race", "gradient:w.c1@0"), 5e-5);
        assertEquals(0.9820, opened.value("race", "gradient:w.c2@0"), 5e-5);
        assertEquals(6.705, opened.value("race", "ratio:speed1@0"), 5e-4);
        assertEquals(56.62, opened.value("race", "ratio:speed2@0"), 5e-3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void derivationBarsAndExamples(String browser) {
        try (Opened opened = Opened.in(browser, PAGE)) {
            assertEquals(0.01735, opened.value("derive", "gradient:w.q@0"), 5e-6);
            opened.press("derive", "Next line");
            assertEquals(55.598, opened.value("derive", "gradient:a.c@0"), 5e-4);
            opened.press("derive", "Next line");
            opened.press("derive", "Next line");
            assertTrue(opened.words("derive").contains("∂C/∂w with cross-entropy, x = 1?"));
            assertFalse(opened.values("derive").containsKey("gradient:w.c@0"), "withheld until the question");
            opened.press("derive", "55.6");
            assertTrue(opened.words("derive").contains("multiply by σ′"));
            opened.press("derive", "Next line");
            assertEquals(0.9820, opened.value("derive", "gradient:w.c@0"), 5e-5);
            opened.press("bars", "cross-entropy");
            assertEquals(0.017663, opened.value("bars", "gradient:slope.c@0"), 5e-7);
            assertEquals(0.9820, opened.value("bars", "gradient:w.c@0"), 5e-5);
            assertEquals(0.2273, opened.value("rows", "gradient:w"), 5e-5);
            opened.press("rows", "twice");
            assertEquals(0.2273, opened.value("rows", "gradient:w"), 5e-5);
            assertEquals(0.8836, opened.value("rows", "loss:C"), 5e-5);
            assertEquals(0.4076, opened.value("classes", "loss:C"), 5e-5);
            assertEquals(4.018, opened.value("cost", "loss:C"), 5e-4);
        }
    }
}
