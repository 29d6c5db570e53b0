package gradwalk.lesson.trainingstep;

import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.MeanSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import java.util.List;

/** How the error is made from output and target. */
enum Convention {
    /** ½Σ(t − o)², the lecture's formula. */
    HALF("half", 1),
    /** The mean of (t − o)² over the three outputs, the lecture's number. */
    MEAN("mean", 1.5),
    /** −Σ t·ln softmax(o). */
    SOFTMAX("softmax", 0);

    /** The names in an address. */
    static final List<String> NAMES = List.of("half", "mean", "softmax");

    private final String word;
    private final double solving;

    Convention(String word, double solving) {
        this.word = word;
        this.solving = solving;
    }

    static Convention named(String word) {
        return values()[Math.max(0, NAMES.indexOf(word))];
    }

    String word() {
        return word;
    }

    /** Whether there is a rate that solves a row in one step. */
    boolean bounded() {
        return solving > 0;
    }

    /** With s = x·x, this over s solves the row in one step, and twice this over s is the bound. */
    double solving() {
        return solving;
    }

    Loss loss() {
        return switch (this) {
            case HALF -> new HalfSquaredError(Reduction.sum());
            case MEAN -> new MeanSquaredError();
            case SOFTMAX -> new SoftmaxCrossEntropy(Reduction.sum());
        };
    }
}
