package gradwalk.lesson.downhill;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import java.util.Map;
import java.util.TreeMap;

/** The reference run of plain gradient descent down the ravine, by the names that the page gives its numbers. */
final class RavineGolden {
    /** The rate of the run. */
    static final double RATE = 0.001;

    private RavineGolden() {}

    /** By step: the numbers that are shown then. */
    static Map<Integer, Map<String, Double>> read() throws Exception {
        Map<Integer, Map<String, Double>> steps = new TreeMap<>();
        for (JsonElement element : Golden.read("optimizers.json").getAsJsonArray()) {
            JsonObject run = element.getAsJsonObject();
            if (run.get("rule").getAsString().equals("sgd")
                    && run.get("function").getAsString().equals("ravine")
                    && run.getAsJsonObject("hyper").get("lr").getAsDouble() == RATE) {
                for (JsonElement row : run.getAsJsonArray("record")) {
                    JsonObject record = row.getAsJsonObject();
                    JsonArray place = record.getAsJsonArray("x");
                    int step = record.get("step").getAsInt();
                    steps.put(
                            step,
                            Map.of(
                                    "weight:x@" + step, place.get(0).getAsDouble(),
                                    "weight:y@" + step, place.get(1).getAsDouble(),
                                    "loss:C@" + step, record.get("value").getAsDouble()));
                }
            }
        }
        return steps;
    }
}
