package gradwalk.lesson.saturation;

import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's two questions. The first stands at the start, before any gradient; the second stops the run. */
final class Questions {
    static final String FASTER = "p41";
    static final String WHEN = "p42";

    /** Where the run stops by itself, and where the second start gets going. */
    static final int STOP = 10;

    static final int GOING = 199;

    static final Gates GATES = new Gates(List.of(new Gate(faster(), 0, 0), new Gate(when(), STOP, GOING)));

    private Questions() {}

    private static Prediction faster() {
        return new Prediction(
                FASTER,
                "Which start changes its weight more in the first epoch?",
                List.of(
                        new Choice(
                                "a",
                                "(2, 2), it is more wrong",
                                "Its error is larger, 0.982, but σ′ is 8 times smaller: Δw 0.0026.",
                                false),
                        new Choice("b", "(0.6, 0.9)", "Δw 0.0183, 7 times as much.", true),
                        new Choice("c", "the same, same η", "η is the same, the gradient is not.", false)));
    }

    private static Prediction when() {
        return new Prediction(
                WHEN,
                "The second start is at 0.9810 after 10 epochs. When does it first fall below 0.8?",
                List.of(
                        new Choice("a", "epoch 12", "That is about how fast the first start moves.", false),
                        new Choice("b", "epoch 60", "It is still at 0.97 then.", false),
                        new Choice("c", "epoch 199", "The first start needs 4.", true),
                        new Choice("d", "never", "σ′ is small, not zero.", false)));
    }
}
