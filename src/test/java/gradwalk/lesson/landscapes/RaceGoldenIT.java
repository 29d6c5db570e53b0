package gradwalk.lesson.landscapes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import gradwalk.app.Address;
import gradwalk.site.Opened;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference runs of all rules, read from the built page, forward and back. */
class RaceGoldenIT {

    @ParameterizedTest
    @CsvSource({"ravine, 0", "rosenbrock, 2"})
    void runsAreThoseOfTheReference(String function, int land) throws Exception {
        RaceGolden golden = new RaceGolden(function, land);
        RaceFigure figure = new RaceFigure();
        String address = Address.write(figure, golden.state(figure));
        Map<Integer, Map<String, Double>> steps = golden.steps();
        List<Integer> way = new ArrayList<>(steps.keySet());
        for (int i = steps.size() - 2; i >= 0; i--) {
            way.add(way.get(i));
        }
        try (Opened opened = Opened.in("Chromium", "landscapes.html#race:" + address)) {
            for (int step : way) {
                opened.scrub("race", step);
                Map<String, String> shown = opened.values("race");
                Objects.requireNonNull(steps.get(step)).forEach((name, value) -> {
                    String here = shown.get(name);
                    assertNotNull(here, name);
                    double allowed = 1e-9 * Math.max(1e-6, Math.abs(value));
                    assertEquals(value, Double.parseDouble(here), allowed, name);
                });
            }
        }
    }
}
