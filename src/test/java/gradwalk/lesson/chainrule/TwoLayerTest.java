package gradwalk.lesson.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network with two outputs against the golden file. */
class TwoLayerTest {
    private static final double EXACT = 1e-12;

    private final TwoLayer network = new TwoLayer(TwoLayer.START, "");
    private final JsonObject golden;

    TwoLayerTest() throws Exception {
        golden = Golden.read("two-layer-worked-example.json").getAsJsonObject();
    }

    private double golden(String name, int weight) {
        JsonArray rows = golden.getAsJsonArray(name);
        return rows.get(weight / 2 % 2).getAsJsonArray().get(weight % 2).getAsDouble();
    }

    @Test
    void activationsAndErrorAreTheFiles() {
        for (int i = 0; i < 2; i++) {
            String index = i == 0 ? "₁" : "₂";
            assertEquals(golden.getAsJsonArray("hidden").get(i).getAsDouble(), network.value("h" + index), EXACT);
            assertEquals(golden.getAsJsonArray("output").get(i).getAsDouble(), network.value("o" + index), EXACT);
        }
        assertEquals(golden.get("error").getAsDouble(), network.value("E"), EXACT);
    }

    @Test
    void derivativesAndNewWeightsAreTheFiles() {
        List<Double> updated = network.updated(false);
        for (int i = 0; i < 8; i++) {
            String layer = i < 4 ? "hidden_weights" : "output_weights";
            assertEquals(golden(layer, i), TwoLayer.START.get(i));
            assertEquals(golden("d_" + layer, i), network.gradient(TwoLayer.WEIGHTS.get(i)), EXACT);
            assertEquals(golden("new_" + layer, i), updated.get(i), EXACT);
        }
        double after = golden.get("error_after_one_step_biases_unchanged").getAsDouble();
        assertEquals(after, new TwoLayer(updated, "").value("E"), EXACT);
    }

    @Test
    void theFirstSumOverPathsIsTheScripts() {
        assertEquals(0.0554, network.share("h₁", "o₁"), 0.5e-4);
        assertEquals(-0.0190, network.share("h₁", "o₂"), 0.5e-4);
        assertEquals(0.0364, network.gradient("h₁"), 0.5e-4);
        assertEquals(network.share("h₁", "o₁") + network.share("h₁", "o₂"), network.gradient("h₁"), EXACT);
    }

    @Test
    void theOrderOfTheUpdatesShowsInTheSeventhDigit() {
        assertEquals(0.2910277736, new TwoLayer(network.updated(false), "").value("E"), 1e-10);
        assertEquals(0.2910279239, new TwoLayer(network.updated(true), "").value("E"), 0.5e-10);
    }
}
