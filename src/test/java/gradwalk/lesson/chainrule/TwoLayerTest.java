package gradwalk.lesson.chainrule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The network with two outputs against the golden file. */
class TwoLayerTest {
    private static final double EXACT = 1e-12;

    private final TwoLayer network = new TwoLayer(TwoLayer.START, "");
    private final JsonNode golden = read();

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(TwoLayerTest.class.getResource("/golden/two-layer-worked-example.json"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private double golden(String name, int weight) {
        return golden.get(name).get(weight / 2 % 2).get(weight % 2).asDouble();
    }

    @Test
    void activationsAndErrorAreTheFiles() {
        for (int i = 0; i < 2; i++) {
            String index = i == 0 ? "₁" : "₂";
            assertEquals(golden.get("hidden").get(i).asDouble(), network.value("h" + index), EXACT);
            assertEquals(golden.get("output").get(i).asDouble(), network.value("o" + index), EXACT);
        }
        assertEquals(golden.get("error").asDouble(), network.value("E"), EXACT);
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
        double after = golden.get("error_after_one_step_biases_unchanged").asDouble();
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
