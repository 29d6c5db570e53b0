package gradwalk.lesson.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.site.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script's numbers of lesson 6 and the golden file's, read from the built page in two browsers. */
class ChainRuleIT {
    private static final double FIVE_PLACES = 0.5001e-5;
    private static final String PAGE = "chain-rule.html";

    private static final Map<String, Double> SCRIPT = Map.ofEntries(
            Map.entry("value:z₂", 0.5),
            Map.entry("value:a₂", 0.62246),
            Map.entry("value:z₃", -0.74492),
            Map.entry("value:a₃", 0.32193),
            Map.entry("loss:C", 0.22989),
            Map.entry("partial:C/a₃", -0.67807),
            Map.entry("partial:a₃/z₃", 0.21829),
            Map.entry("partial:z₃/w₂₃", 0.62246),
            Map.entry("partial:z₃/a₂", -2.0),
            Map.entry("partial:a₂/z₂", 0.235),
            Map.entry("partial:z₂/w₁₂", 0.5),
            Map.entry("gradient:w₂₃", -0.09213),
            Map.entry("gradient:b₃", -0.14802),
            Map.entry("gradient:a₂", 0.29603),
            Map.entry("gradient:b₂", 0.06957),
            Map.entry("gradient:w₁₂", 0.03478));

    private static void assertScript(Map<String, String> shown) {
        SCRIPT.forEach((name, value) -> {
            String text = shown.get(name);
            assertTrue(text != null, "no number " + name);
            assertEquals(value, Double.parseDouble(text), FIVE_PLACES, name);
        });
    }

    @Test
    void theChainIsWalkedForwardAndBack() {
        try (Opened opened = Opened.in("Chromium", PAGE)) {
            List<String> words = new ArrayList<>();
            for (int step = 1; step <= 15; step++) {
                String now = opened.words("chain");
                assertTrue(now.contains("step " + step + " of 15"), now);
                words.add(now);
                if (step == 6) {
                    opened.press("chain", "Next step");
                    opened.press("chain", "−, −");
                } else if (step == 11) {
                    opened.press("chain", "Next step");
                    opened.press("chain", "2 of 5");
                } else if (step < 15) {
                    opened.press("chain", "Next step");
                }
            }
            assertScript(opened.values("chain"));
            opened.press("chain", "First step");
            opened.press("chain", "Last step");
            assertScript(opened.values("chain"));
            opened.press("chain", "One step back");
            assertEquals(words.get(13), opened.words("chain"));
            opened.press("update", "Update once");
            assertEquals(0.19375, opened.value("update", "loss:C@1"), FIVE_PLACES);
            for (int i = 0; i < 3; i++) {
                opened.press("nudge", "Pass it on");
            }
            assertEquals(-0.00092, opened.value("nudge", "value:ΔC"), 0.5e-5);
            assertEquals(0.00136, opened.value("nudge", "value:Δa₃"), 0.5e-5);
        }
    }

    @Test
    void theLongChainVanishesExplodesAndIsLevel() {
        try (Opened opened = Opened.in("Chromium", PAGE)) {
            opened.press("length", "Show me");
            assertEquals(1.55e-6, opened.value("length", "ratio:r[1,1]"), 0.005e-6);
            assertTrue(opened.words("length").contains("110 multiplications"));
            opened.press("length", "w = 4, b = −2");
            assertEquals(1, opened.value("length", "ratio:r[1,1]"), 1e-12);
            opened.press("length", "w = 6, b = −3");
            assertEquals(38.4, opened.value("length", "ratio:r[1,1]"), 0.05);
            assertEquals(1.5, opened.value("length", "ratio:average"), 1e-9);
        }
        try (Opened opened = Opened.in("Chromium", PAGE + "#length:layers=30&answers=p63.shown")) {
            assertTrue(opened.words("length").contains("930 multiplications"));
            assertTrue(opened.words("length").contains("carried over: 89"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void theNetworkWithTwoOutputsHasTheGoldenNumbers(String browser) throws Exception {
        JsonObject golden = Golden.read("two-layer-worked-example.json").getAsJsonObject();
        double[] hidden = Golden.numbers(golden.get("d_hidden_weights"));
        double[] output = Golden.numbers(golden.get("d_output_weights"));
        double[] newHidden = Golden.numbers(golden.get("new_hidden_weights"));
        double[] newOutput = Golden.numbers(golden.get("new_output_weights"));
        try (Opened opened = Opened.in(browser, PAGE + "#two-layer:at=5&more=1")) {
            for (int i = 0; i < 8; i++) {
                String weight = TwoLayer.WEIGHTS.get(i);
                double derivative = i < 4 ? hidden[i] : output[i - 4];
                double updated = i < 4 ? newHidden[i] : newOutput[i - 4];
                assertEquals(derivative, opened.value("two-layer", "gradient:" + weight), 1e-12);
                assertEquals(updated, opened.value("two-layer", "weight:" + weight + "′"), 1e-12);
            }
            double after = golden.get("error_after_one_step_biases_unchanged").getAsDouble();
            assertEquals(after, opened.value("two-layer", "loss:E′"), 1e-12);
            assertEquals(0.2910279239, opened.value("two-layer", "loss:E″"), 0.5e-10);
            assertEquals(0.0364, opened.value("two-layer", "gradient:h₁"), 0.5e-4);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void aSlipIsNamed(String browser) {
        try (Opened opened = Opened.in(browser, PAGE + "#chain:of=1&typed=-0.42207&tried=1")) {
            String words = opened.words("arithmetic");
            assertTrue(words.contains("This slip gives exactly"), words);
            assertTrue(words.contains("∂a₃/∂z₃, is left out"), words);
        }
    }
}
