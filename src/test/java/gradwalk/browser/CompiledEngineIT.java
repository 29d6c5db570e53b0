package gradwalk.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradwalk.Golden;
import gradwalk.math.Platform;
import gradwalk.site.Bundle;
import gradwalk.site.Chromium;
import gradwalk.site.SiteServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The engine as JavaScript in Chromium gives the numbers that it gives on the JVM, and those of the golden files: as
 * readers get it, and compiled so that a wrong index or a null is an exception.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompiledEngineIT {
    /** Where only + − × ÷ √ are used; a golden file's own rounding adds up over many steps. */
    private static final double EXACT = 1e-12;

    private static final double CLOSE = 1e-9;
    private static final int GRAPHS = 60;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    void compile() throws IOException {
        for (boolean strict : new boolean[] {false, true}) {
            Path folder = Path.of("target/engine-site", strict ? "strict" : "release");
            new Bundle(Path.of("target/engine-bundle"), strict)
                    .write(
                            EngineProbe.class.getName(),
                            Map.of(Platform.class.getName(), List.of(BrowserPlatform.class.getName())),
                            folder.resolve("engine.js"));
            Files.writeString(
                    folder.resolve("engine.html"),
                    "<!doctype html><meta charset=utf-8><script src=engine.js></script>");
            BrowserContext context = Chromium.get().newContext();
            Page page = context.newPage();
            page.navigate(SiteServer.serve(folder) + "engine.html");
            contexts.add(context);
            pages.add(page);
        }
    }

    @AfterAll
    void close() {
        contexts.forEach(BrowserContext::close);
    }

    /** What a task comes to on the JVM, once both scripts have come to the same. */
    private double[] run(String task, double tolerance, double... in) {
        double[] expected = EngineTasks.run(task, in);
        for (Page page : pages) {
            same(expected, found(page, task, in), tolerance, task);
        }
        return expected;
    }

    private static double[] found(Page page, String task, double[] in) {
        Object found = page.evaluate(
                "([task, numbers]) => Array.from(window.engine(task, Float64Array.from(numbers)))",
                List.of(task, boxed(in)));
        return numbers((List<?>) found);
    }

    private static List<Double> boxed(double[] numbers) {
        List<Double> all = new ArrayList<>();
        for (double number : numbers) {
            all.add(number);
        }
        return all;
    }

    private static double[] numbers(List<?> list) {
        return list.stream().mapToDouble(one -> ((Number) one).doubleValue()).toArray();
    }

    private static void same(double[] expected, double[] found, double tolerance, String where) {
        assertEquals(expected.length, found.length, where);
        for (int i = 0; i < expected.length; i++) {
            // Infinities and what is no number must be the same; assertEquals takes them as equal to themselves.
            boolean finite = Math.abs(expected[i]) < Double.POSITIVE_INFINITY;
            assertEquals(expected[i], found[i], finite ? tolerance * Math.abs(expected[i]) : 0, where + " at " + i);
        }
    }

    /** Numbers in a row, from single ones and JSON arrays of any depth. */
    private static double[] row(Object... parts) {
        List<Double> all = new ArrayList<>();
        for (Object part : parts) {
            for (double number : part instanceof JsonElement json ? Golden.numbers(json) : (double[]) part) {
                all.add(number);
            }
        }
        return numbers(all);
    }

    private static double[] one(double... numbers) {
        return numbers;
    }

    @Test
    void theTrainingStepOfLessonOne() throws Exception {
        JsonObject golden = Golden.read("training-step.json").getAsJsonObject();
        JsonArray steps = golden.getAsJsonArray("steps");
        double[] expected = new double[0];
        for (JsonElement element : steps) {
            JsonObject step = element.getAsJsonObject();
            expected = row(
                    expected,
                    step.get("weights"),
                    step.get("output"),
                    step.get("half_squared_error"),
                    step.get("mean_squared_difference"),
                    step.get("d_error_d_output"),
                    step.get("d_error_d_weights"));
        }
        double[] in = row(one(steps.size()), golden.get("learning_rate"), golden.get("input"), golden.get("target"));
        same(expected, run("training step", EXACT, in), EXACT, "golden");
    }

    @Test
    void oneNeuronForThreeHundredEpochs() throws Exception {
        for (JsonElement element : Golden.read("single-neuron.json").getAsJsonArray()) {
            JsonObject golden = element.getAsJsonObject();
            double quadratic = golden.get("cost").getAsString().equals("quadratic") ? 1 : 0;
            double[] in = row(
                    one(quadratic),
                    golden.get("input"),
                    golden.get("target"),
                    golden.get("w"),
                    golden.get("b"),
                    golden.get("learning_rate"),
                    one(300));
            double[] found = run("single neuron", CLOSE, in);
            for (JsonElement record : golden.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                int from = 4 * at.get("epoch").getAsInt();
                double[] here = {found[from], found[from + 1], found[from + 2], found[from + 3]};
                same(row(at.get("w"), at.get("b"), at.get("output"), at.get("cost")), here, CLOSE, "golden");
            }
        }
    }

    @Test
    void theTwoLayerExample() throws Exception {
        JsonObject golden = Golden.read("two-layer-worked-example.json").getAsJsonObject();
        double[] found = run(
                "two layers",
                CLOSE,
                row(
                        golden.get("input"),
                        golden.get("target"),
                        turned(golden.get("hidden_weights")),
                        turned(golden.get("output_weights")),
                        golden.get("hidden_bias"),
                        golden.get("hidden_bias"),
                        golden.get("output_bias"),
                        golden.get("output_bias")));
        double[] expected = row(
                golden.get("hidden"),
                golden.get("output"),
                golden.get("error"),
                turned(golden.get("d_hidden_weights")),
                turned(golden.get("d_output_weights")));
        same(expected, found, CLOSE, "golden");
    }

    /** The file has a unit a row, a layer has it a column. */
    private static double[] turned(JsonElement twoByTwo) {
        double[] n = Golden.numbers(twoByTwo);
        return one(n[0], n[2], n[1], n[3]);
    }

    @Test
    void threeNetworksForAHundredEpochs() throws Exception {
        JsonArray all = Golden.read("networks.json").getAsJsonArray();
        for (int which = 0; which < 3; which++) {
            JsonObject golden = all.get(which).getAsJsonObject();
            double[] in = row(
                    one(which, 101),
                    golden.get("learning_rate"),
                    golden.get("sizes"),
                    one(golden.getAsJsonArray("inputs").size()),
                    golden.get("inputs"),
                    golden.get("targets"),
                    parameters(golden.getAsJsonObject("start")));
            double[] found = run("network", CLOSE, in);
            double[] gradient = parameters(golden.getAsJsonObject("first_gradient"));
            same(gradient, Arrays.copyOf(found, gradient.length), CLOSE, "golden gradient");
            for (JsonElement record : golden.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                double cost = found[gradient.length + at.get("epoch").getAsInt()];
                same(row(at.get("loss")), one(cost), CLOSE, "golden cost");
            }
        }
    }

    /** Layer by layer, weights column by column, then biases. */
    private static double[] parameters(JsonObject from) {
        double[] all = new double[0];
        for (int layer = 0; layer < 2; layer++) {
            JsonArray rows = from.getAsJsonArray("weights").get(layer).getAsJsonArray();
            double[] byRow = Golden.numbers(rows);
            double[] byColumn = new double[byRow.length];
            int columns = byRow.length / rows.size();
            for (int i = 0; i < byRow.length; i++) {
                byColumn[i % columns * rows.size() + i / columns] = byRow[i];
            }
            all = row(all, byColumn, from.getAsJsonArray("biases").get(layer));
        }
        return all;
    }

    @Test
    void everyRuleOnBothSurfaces() throws Exception {
        List<String> rules = List.of("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "adamw");
        for (JsonElement element : Golden.read("optimizers.json").getAsJsonArray()) {
            JsonObject golden = element.getAsJsonObject();
            int rule = rules.indexOf(golden.get("rule").getAsString());
            double ravine = golden.get("function").getAsString().equals("ravine") ? 1 : 0;
            double[] in =
                    row(one(rule, ravine, 101), golden.getAsJsonObject("hyper").get("lr"), golden.get("start"));
            double[] found = run("optimizer", EXACT, in);
            for (JsonElement record : golden.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                int from = 2 * at.get("step").getAsInt();
                double[] expected = Golden.numbers(at.get("x"));
                for (int i = 0; i < 2; i++) {
                    double tolerance = CLOSE * Math.max(1, Math.abs(expected[i]));
                    assertEquals(
                            expected[i],
                            found[from + i],
                            tolerance,
                            golden.get("rule").getAsString());
                }
            }
        }
    }

    /** Every last bit is the same, so even what is left of large numbers that cancel. */
    @Test
    void randomGraphsOfArithmetic() {
        int compared = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            compared += run("random graph", EXACT, seed, 1).length;
        }
        assertTrue(compared > 100 * GRAPHS, compared + " numbers");
    }

    /** Sums of numbers of ordinary size may cancel: what is left is off by their last digits. */
    @Test
    void randomGraphsOfAllFunctions() {
        int compared = 0;
        for (int seed = 0; seed < GRAPHS; seed++) {
            double[] in = {seed, 0};
            double[] expected = EngineTasks.run("random graph", in);
            for (Page page : pages) {
                double[] found = found(page, "random graph", in);
                assertEquals(expected.length, found.length);
                for (int i = 0; i < expected.length; i++) {
                    double tolerance = CLOSE * Math.max(1, Math.abs(expected[i]));
                    assertEquals(expected[i], found[i], tolerance, "seed " + seed + " at " + i);
                }
            }
            compared += expected.length;
        }
        assertTrue(compared > 50 * GRAPHS, compared + " numbers");
    }
}
