package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's three questions, and what each withholds until it is answered. */
final class Predictions {
    static final String CHANGE = "p1";
    static final String ERROR = "p2";
    static final String RATE = "p3";

    /** The question about η is asked beside the walk. */
    static final Gates GATES = new Gates(List.of(
            new Gate(change(), Stop.NUDGE.place(0), Stop.BACK_WEIGHTS.place(0)),
            new Gate(error(), Stop.UPDATE.place(0), Stop.ERROR.place(1)),
            new Gate(rate(), Gates.ASIDE, Stop.ERROR.place(1))));

    private Predictions() {}

    private static Prediction change() {
        return new Prediction(
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
                        new Choice("c", "Row of 4.9, column 1", "Right row; its error is 8.5, not 9.5: 41.65.", false),
                        new Choice(
                                "d",
                                "Row of 0.2, it has most to catch up",
                                "The change is input × error: 0.2·9.5 = 1.9, the smallest row.",
                                false)));
    }

    private static Prediction error() {
        return new Prediction(
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
                        new Choice("d", "126.4, as on the slide", "The weights are new; multiply again.", false)));
    }

    private static Prediction rate() {
        return new Prediction(
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
                        new Choice("d", "790.5", "Outputs are now −20.26, −23.76, −23.76.", true)));
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
