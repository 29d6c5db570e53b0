package gradwalk.lesson.landscapes;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The reference runs of all rules on one cost, as one race, and its numbers by the names that the page gives them. */
final class RaceGolden {
    private static final List<String> RULES =
            List.of("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adadelta", "adam", "adamw");
    private static final List<String> HYPER = List.of("mu", "rho", "b1", "b2", "eps", "decay");

    private final String function;
    private final int land;

    RaceGolden(String function, int land) {
        this.function = function;
        this.land = land;
    }

    private List<JsonObject> runs() throws Exception {
        List<JsonObject> runs = new ArrayList<>();
        for (JsonElement element : Golden.read("optimizers.json").getAsJsonArray()) {
            if (element.getAsJsonObject().get("function").getAsString().equals(function)) {
                runs.add(element.getAsJsonObject());
            }
        }
        return runs;
    }

    /** The figure with every rule running as in the file. */
    State state(RaceFigure figure) throws Exception {
        List<Turn> turns = new ArrayList<>(RaceFigure.opening(land));
        turns.add(new Turn(RaceFigure.STEPS, 100));
        for (JsonObject run : runs()) {
            JsonArray start = run.getAsJsonArray("start");
            turns.add(new Turn(RaceFigure.X, start.get(0).getAsDouble()));
            turns.add(new Turn(RaceFigure.Y, start.get(1).getAsDouble()));
            int rule = RULES.indexOf(run.get("rule").getAsString());
            JsonObject hyper = run.getAsJsonObject("hyper");
            int knob = RaceFigure.knob(rule);
            turns.add(new Turn(knob, 1));
            turns.add(new Turn(knob + 1, hyper.get("lr").getAsDouble()));
            int setting = knob + 2;
            for (String name : HYPER) {
                if (hyper.has(name)) {
                    turns.add(new Turn(setting++, hyper.get(name).getAsDouble()));
                }
            }
        }
        return figure.on(figure.initial(), new Event.Put(turns));
    }

    /** By step: the numbers that are shown then. */
    Map<Integer, Map<String, Double>> steps() throws Exception {
        Map<Integer, Map<String, Double>> steps = new TreeMap<>();
        for (JsonObject run : runs()) {
            String label = Entrant.ALL
                    .get(RULES.indexOf(run.get("rule").getAsString()))
                    .suffix();
            for (JsonElement row : run.getAsJsonArray("record")) {
                JsonObject record = row.getAsJsonObject();
                int step = record.get("step").getAsInt();
                Map<String, Double> shown = steps.computeIfAbsent(step, any -> new TreeMap<>());
                JsonArray place = record.getAsJsonArray("x");
                shown.put("weight:x" + label + "@" + step, place.get(0).getAsDouble());
                shown.put("weight:y" + label + "@" + step, place.get(1).getAsDouble());
                shown.put("loss:C" + label + "@" + step, record.get("value").getAsDouble());
            }
        }
        return steps;
    }
}
