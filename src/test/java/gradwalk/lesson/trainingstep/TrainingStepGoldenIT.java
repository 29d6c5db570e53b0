package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.site.Opened;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of the golden file, read from the built page in two browsers. */
class TrainingStepGoldenIT {
    private static final String PAGE = "training-step.html";
    private static final double RELATIVE = 1e-9;
    private static final String FORWARD = "Next";
    private static final int LONG_ENOUGH = 60;
    private static final String BACK = "One step back";

    private static Map<String, Double> golden() throws Exception {
        JsonObject file = Golden.read("training-step.json").getAsJsonObject();
        Map<String, Double> golden = new TreeMap<>();
        for (JsonElement element : file.getAsJsonArray("steps")) {
            JsonObject step = element.getAsJsonObject();
            String at = "@" + step.get("step").getAsInt();
            golden.put("loss:E" + at, step.get("half_squared_error").getAsDouble());
            golden.put("loss:M" + at, step.get("mean_squared_difference").getAsDouble());
            row(golden, "value:o", at, 1, step.getAsJsonArray("output"));
            row(golden, "gradient:o", at, 1, step.getAsJsonArray("d_error_d_output"));
            for (int row = 1; row <= 4; row++) {
                row(golden, "gradient:W", at, row, rowOf(step, "d_error_d_weights", row));
                row(golden, "weight:W", at, row, rowOf(step, "weights", row));
            }
        }
        return golden;
    }

    private static JsonArray rowOf(JsonObject step, String name, int row) {
        return step.getAsJsonArray(name).get(row - 1).getAsJsonArray();
    }

    private static void row(Map<String, Double> golden, String name, String at, int row, JsonArray values) {
        for (int column = 1; column <= values.size(); column++) {
            golden.put(
                    name + "[" + row + "," + column + "]" + at,
                    values.get(column - 1).getAsDouble());
        }
    }

    private static void assertGolden(Map<String, Double> golden, Opened opened, Set<String> seen) {
        opened.values("walk").forEach((quantity, value) -> {
            Double expected = golden.get(quantity);
            if (expected != null) {
                double allowed = RELATIVE * Math.max(Math.abs(expected), 1e-300);
                assertEquals(expected, Double.parseDouble(value), allowed, quantity);
                seen.add(quantity);
            }
        });
    }

    private static Set<String> missing(Map<String, Double> golden, Set<String> seen) {
        Set<String> missing = new TreeSet<>(golden.keySet());
        missing.removeAll(seen);
        return missing;
    }

    /** Goes on until a number is shown. */
    private static void walkTo(Opened opened, String quantity, Runnable eachStep) {
        for (int step = 0; !opened.values("walk").containsKey(quantity); step++) {
            assertTrue(step < LONG_ENOUGH, () -> "no " + quantity + " after so many steps: " + opened.words("walk"));
            forward(opened);
            eachStep.run();
        }
    }

    /** Goes on, answering the question that stands in the way. */
    private static void forward(Opened opened) {
        opened.press("walk", FORWARD);
        String words = opened.words("walk");
        if (words.contains("Which weight will change most?") && words.contains("Show me")) {
            opened.press("walk", "Row of 4.9, columns 2 and 3");
        } else if (words.contains("After one update, E is about") && words.contains("Show me")) {
            opened.press("walk", "53.4");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void walkShowsGoldenNumbersForwardAndBack(String browser) throws Exception {
        Map<String, Double> golden = golden();
        try (Opened opened = Opened.in(browser, PAGE)) {
            Set<String> seen = new TreeSet<>();
            assertGolden(golden, opened, seen);
            walkTo(opened, "weight:W[1,1]@6", () -> assertGolden(golden, opened, seen));
            // In the place of the words that hold this mean stands what became of the question.
            assertEquals(Set.of("loss:M@1"), missing(golden, seen));
            Set<String> again = new TreeSet<>();
            assertGolden(golden, opened, again);
            for (int step = 0; step < LONG_ENOUGH && !opened.words("walk").contains("step 1 of 5"); step++) {
                opened.press("walk", BACK);
                assertGolden(golden, opened, again);
            }
            assertEquals(Set.of("loss:M@1"), missing(golden, again));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void meanBesideTheQuestionsFeedbackIsGoldenToo(String browser) throws Exception {
        try (Opened opened = Opened.in(browser, PAGE + "#training-step:at=10")) {
            assertEquals(golden().getOrDefault("loss:M@1", Double.NaN), opened.value("walk", "loss:M@1"), 1e-8);
        }
    }

    private static Opened afterQuestions(String browser) {
        Opened opened = Opened.in(browser, PAGE);
        walkTo(opened, "loss:E@1", () -> {});
        opened.press("rate", "1000");
        opened.press("rate", "Show me");
        return opened;
    }

    @ParameterizedTest
    @ValueSource(strings = {"HtmlUnit", "Chromium"})
    void marksSolveTheRowInOneUpdateOrKeepItForEver(String browser) {
        try (Opened opened = afterQuestions(browser)) {
            assertEquals(790.5, opened.value("rate", "loss:E@1"), 0.05);
            opened.press("rate", "1/(x·x)");
            assertEquals(1 / 35.01, opened.value("rate", "rate:eta"), 1e-15);
            assertTrue(opened.value("rate", "loss:E@1") < 1e-24);
            opened.press("rate", "2/(x·x)");
            assertEquals(2 / 35.01, opened.value("rate", "rate:eta"), 1e-15);
            for (int update = 1; update <= 3; update++) {
                assertEquals(126.375, opened.value("rate", "loss:E@" + update), 126.375 * RELATIVE);
                opened.press("rate", "Next update");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "Chromium")
    void tooLargeRateLeavesTheRangeAtUpdate385(String browser) {
        try (Opened opened = afterQuestions(browser)) {
            assertEquals(0.1, opened.value("rate", "rate:eta"));
            opened.press("rate", "Last update");
            assertTrue(opened.words("walk").contains("At update 385 the numbers left the range"), opened.words("walk"));
            assertTrue(opened.words("rate").contains("385"), opened.words("rate"));
        }
    }
}
