package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's three questions, and what each withholds until it is answered. */
final class Predictions {
    static final String CHANGE = "p1";
    static final String ERROR = "p2";
    static final String RATE = "p3";
    /** Follows the id of a question that put its own numbers in the place of the reader's. */
    static final String LOADED = ".loaded";

    static final List<Prediction> ALL = List.of(
            new Prediction(
                    CHANGE,
                    "Which weight will change most?",
                    List.of(
                            new Choice(
                                    "a",
                                    "All the same, as “1−δ” suggests",
                                    "All weights of a column share one error, but each is multiplied by its own input: "
                                            + "4.9 or 0.2.",
                                    false),
                            new Choice("b", "Row of 4.9, columns 2 and 3", "4.9·9.5 = 46.55.", true),
                            new Choice(
                                    "c", "Row of 4.9, column 1", "Right row; its error is 8.5, not 9.5: 41.65.", false),
                            new Choice(
                                    "d",
                                    "Row of 0.2, it has most to catch up",
                                    "The change is input × error: 0.2·9.5 = 1.9, the smallest row.",
                                    false))),
            new Prediction(
                    ERROR,
                    "η = 0.01. E was 126.375. After one update, E is about",
                    List.of(
                            new Choice("c", "0", "That needs η = 1/(x·x) = 0.02856.", false),
                            new Choice(
                                    "b",
                                    "53.4",
                                    "Each error is multiplied by 1 − 0.01·35.01 = 0.6499, E by its square.",
                                    true),
                            new Choice(
                                    "a",
                                    "125.1",
                                    "η is not the share removed. Each error is multiplied by 1 − 0.01·35.01 = 0.6499, "
                                            + "E by its square, 0.4224.",
                                    false),
                            new Choice("d", "126.4, as on the slide", "The weights are new; multiply again.", false))),
            new Prediction(
                    RATE,
                    "Now η = 0.1, from the start. After one update, E is about",
                    List.of(
                            new Choice("b", "0", "One-step rate is 0.02856; this is 3.5 times that.", false),
                            new Choice(
                                    "a",
                                    "5.3, ten times smaller still",
                                    "Ten times η is not ten times the gain: 1 − 3.501 = −2.501, squared 6.255.",
                                    false),
                            new Choice("c", "126.4", "That is η = 0.05713.", false),
                            new Choice("d", "790.5", "Outputs are now −20.26, −23.76, −23.76.", true))));

    private Predictions() {}

    static Prediction named(String id) {
        for (Prediction prediction : ALL) {
            if (prediction.id().equals(id)) {
                return prediction;
            }
        }
        throw new IllegalArgumentException("no question " + id);
    }

    /** The place in the walk before which a question stands: what comes after it is withheld. */
    static int place(String id) {
        return id.equals(CHANGE) ? Stop.NUDGE.place(0) : Stop.UPDATE.place(0);
    }

    /** The place where a question's answer is seen. */
    static int moment(String id) {
        return id.equals(CHANGE) ? Stop.BACK_WEIGHTS.place(0) : Stop.ERROR.place(1);
    }

    /** The question that stands in the way of going past a place, or empty. */
    static String before(int place, Answers answers) {
        for (String id : List.of(CHANGE, ERROR)) {
            if (answers.open(id) && place > place(id)) {
                return id;
            }
        }
        return "";
    }

    /** With every question that a place lies beyond counted as passed. */
    static Answers passed(int place, Answers answers) {
        Answers all = answers;
        for (String id = before(place, all); !id.isEmpty(); id = before(place, all)) {
            all = all.with(id, Answers.SKIPPED);
        }
        return all;
    }

    /** The numbers that a question names. */
    static State.Setup setup(String id, int length) {
        State.Setup lecture = State.Setup.LECTURE.withLength(length);
        return id.equals(RATE) ? lecture.withRate(0.1) : lecture;
    }

    /** Whether the page may show how E changes with η. */
    static boolean rateKnown(Answers answers) {
        return !answers.open(ERROR) && !answers.open(RATE);
    }
}
