package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Prediction;
import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every number in a question, a choice or its feedback is worked out again from the figure's own run. */
class PredictionsTest {
    private static final Pattern NUMBER = Pattern.compile("[−]?\\d+(\\.\\d+)?");

    private static final Run RUN = Run.of(State.Setup.LECTURE);
    private static final double[] X = RUN.input(0);
    private static final double S = Rates.size(X, false);
    private static final double RATE = State.Setup.LECTURE.rate();
    private static final State.Setup TEN_TIMES = Predictions.setup(Predictions.RATE, 20);
    private static final Run LARGE = Run.of(TEN_TIMES);

    private static double error(int update) {
        return RUN.error(update);
    }

    private static double output(Run run, int update, int column) {
        return run.at(update).value("o", 1, column);
    }

    private static double gradient(int row, int column) {
        return RUN.at(0).gradient("W", row, column);
    }

    private static double difference(int column) {
        return RUN.at(0).value("d", 1, column);
    }

    /** What each number of a text should be, in the text's order. */
    private static Map<String, List<Double>> expected() {
        double factor = 1 - RATE * S;
        double large = 1 - TEN_TIMES.rate() * S;
        return Map.ofEntries(
                Map.entry("p1.a", List.of(1.0, X[0], X[3])),
                Map.entry("p1.b", List.of(X[0], 2.0, 3.0, X[0], difference(2), gradient(1, 2))),
                Map.entry("p1.c", List.of(X[0], 1.0, difference(1), difference(2), gradient(1, 1))),
                Map.entry("p1.d", List.of(X[3], X[3], difference(2), gradient(4, 2))),
                Map.entry("p2", List.of(RATE, error(0))),
                Map.entry("p2.c", List.of(0.0, 1.0, Rates.solving(Convention.HALF, S))),
                Map.entry("p2.b", List.of(error(1), 1.0, RATE, S, factor)),
                Map.entry("p2.a", List.of(error(0) * (1 - RATE), 1.0, RATE, S, factor, factor * factor)),
                Map.entry("p2.d", List.of(error(0))),
                Map.entry("p3", List.of(TEN_TIMES.rate())),
                Map.entry(
                        "p3.b",
                        List.of(
                                0.0,
                                Rates.solving(Convention.HALF, S),
                                TEN_TIMES.rate() / Rates.solving(Convention.HALF, S))),
                Map.entry("p3.a", List.of(error(1) / 10, 1.0, TEN_TIMES.rate() * S, large, large * large)),
                Map.entry("p3.c", List.of(error(0), Rates.bound(Convention.HALF, S))),
                Map.entry(
                        "p3.d",
                        List.of(LARGE.error(1), output(LARGE, 1, 1), output(LARGE, 1, 2), output(LARGE, 1, 3))));
    }

    private static List<String> numbers(String text) {
        List<String> numbers = new ArrayList<>();
        Matcher found = NUMBER.matcher(text);
        while (found.find()) {
            boolean minus = found.group().startsWith("−")
                    && found.start() > 0
                    && Character.isLetterOrDigit(text.charAt(found.start() - 1));
            numbers.add(minus ? found.group().substring(1) : found.group());
        }
        return numbers;
    }

    private static void holds(String name, String text) {
        List<String> written = numbers(text);
        List<Double> values = expected().getOrDefault(name, List.of());
        assertEquals(values.size(), written.size(), name + ": " + text + " has " + written);
        for (int i = 0; i < written.size(); i++) {
            String digits = written.get(i);
            int point = digits.indexOf('.');
            int places = point < 0 ? 0 : digits.length() - point - 1;
            double read = NumberText.parse(digits);
            assertEquals(values.get(i), read, 0.5000001 * Math.pow(10, -places), name + ": " + text);
        }
    }

    @Test
    void everyNumberIsTheModels() {
        TreeSet<String> seen = new TreeSet<>();
        for (Prediction prediction : Predictions.GATES.predictions()) {
            seen.add(prediction.id());
            holds(prediction.id(), prediction.question());
            for (Prediction.Choice choice : prediction.choices()) {
                String name = prediction.id() + "." + choice.letter();
                seen.add(name);
                holds(name, choice.label() + " " + choice.feedback());
            }
        }
        assertTrue(
                seen.containsAll(expected().keySet()),
                "expected but not asked: " + expected().keySet());
    }

    @Test
    void exactlyOneChoiceIsRight() {
        for (Prediction prediction : Predictions.GATES.predictions()) {
            assertEquals(
                    1,
                    prediction.choices().stream()
                            .filter(Prediction.Choice::right)
                            .count(),
                    prediction.id());
        }
    }

    @Test
    void lettersAreDifferentAndFeedbackIsASentence() {
        for (Prediction prediction : Predictions.GATES.predictions()) {
            TreeSet<String> letters = new TreeSet<>();
            for (Prediction.Choice choice : prediction.choices()) {
                assertTrue(letters.add(choice.letter()), prediction.id());
                assertTrue(choice.feedback().endsWith("."), choice.feedback());
            }
        }
    }

    @Test
    void numericChoicesAreSortedUpwards() {
        for (Prediction prediction : Predictions.GATES.predictions()) {
            double last = Double.NEGATIVE_INFINITY;
            for (Prediction.Choice choice : prediction.choices()) {
                Matcher number = NUMBER.matcher(choice.label());
                if (number.lookingAt()) {
                    double value = NumberText.parse(number.group());
                    assertTrue(value > last, prediction.id() + ": " + choice.label());
                    last = value;
                }
            }
        }
    }

    @Test
    void theRightChoiceIsWhatTheRunShows() {
        double greatest = 0;
        for (int i = 1; i <= Model.INPUTS; i++) {
            for (int j = 1; j <= Model.OUTPUTS; j++) {
                greatest = Math.max(greatest, Math.abs(gradient(i, j)));
            }
        }
        assertEquals(greatest, gradient(1, 2), 0);
        assertEquals(greatest, gradient(1, 3), 0);
        assertTrue(gradient(1, 1) < greatest);
        assertEquals("53.4", Predictions.GATES.named(Predictions.ERROR).right().label());
        assertEquals("53.4", NumberText.display(error(1), 3));
        assertEquals("790.5", Predictions.GATES.named(Predictions.RATE).right().label());
        assertEquals("790.5", NumberText.display(LARGE.error(1), 4));
    }
}
