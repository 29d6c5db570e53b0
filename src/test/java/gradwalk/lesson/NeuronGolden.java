package gradwalk.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.site.Opened;
import java.util.Map;
import java.util.TreeMap;

/** The reference values of one neuron in training, by the names that a page gives its numbers. */
public final class NeuronGolden {
    private static final double RELATIVE = 1e-9;

    private final Map<String, Double> expected = new TreeMap<>();

    /** Nothing yet. */
    public NeuronGolden() {}

    /**
     * Adds the runs of one cost at η = 0.15.
     *
     * @param cost as the file names it
     * @param suffix what the page puts before the number of the start, such as {@code ".q"}
     * @param costs whether the page shows the costs too
     */
    public NeuronGolden with(String cost, String suffix, boolean costs) throws Exception {
        for (JsonElement element : Golden.read("single-neuron.json").getAsJsonArray()) {
            JsonObject run = element.getAsJsonObject();
            boolean wanted = run.get("cost").getAsString().equals(cost)
                    && run.get("learning_rate").getAsDouble() == 0.15;
            String start = suffix + (run.get("w").getAsDouble() == 2 ? "2" : "1");
            for (JsonElement row : run.getAsJsonArray("record")) {
                JsonObject record = row.getAsJsonObject();
                String at = start + "@" + record.get("epoch").getAsInt();
                if (wanted) {
                    expected.put("weight:w" + at, record.get("w").getAsDouble());
                    expected.put("value:a" + at, record.get("output").getAsDouble());
                }
                if (wanted && costs) {
                    expected.put("loss:C" + at, record.get("cost").getAsDouble());
                    expected.put("bias:b" + at, record.get("b").getAsDouble());
                }
            }
        }
        return this;
    }

    /** How many values there are. */
    public int size() {
        return expected.size();
    }

    /** Holds every number of a card that the file knows; gives how many there were. */
    public int check(Opened opened, String part) {
        int[] seen = {0};
        opened.values(part).forEach((name, value) -> {
            Double golden = expected.get(name);
            if (golden != null) {
                assertEquals(golden, Double.parseDouble(value), RELATIVE * Math.abs(golden), name);
                seen[0]++;
            }
        });
        assertTrue(seen[0] > 0, "no number of the file in " + part);
        return seen[0];
    }
}
