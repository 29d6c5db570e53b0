package gradwalk.lesson.layers;

import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.lesson.shared.FlowerNet;
import java.util.List;

/** The places of the walk: the lecture's eight slides, and the comparison that the eighth writes. */
final class Stops {
    static final int INPUT = 0;
    static final int INPUTS = 1;
    static final int WEIGHTS = 2;
    static final int SUM = 3;
    static final int BIAS = 4;
    static final int SIGMA = 5;
    static final int LAYER = 6;
    static final int OUTPUT = 7;
    static final int COMPARE = 8;

    static final List<String> LABELS =
            List.of("Input", "Inputs", "Weights", "Sum", "Bias", "σ", "Layer", "Output", "Cost");

    static final List<String> TITLES = List.of(
            "one input",
            "four inputs, one neuron",
            "each input times its weight",
            "the neuron adds",
            "its bias joins the sum",
            "σ, once, on the whole sum",
            "a second and a third neuron: a layer",
            "the output layer",
            "compare with True");

    /** The question about σ stands before it. */
    static final String NEURON = "p21";

    static final Gates GATES = new Gates(List.of(new Gate(question(), BIAS, SIGMA)));

    private Stops() {}

    private static Prediction question() {
        return new Prediction(
                NEURON,
                "Terms 0.98, 1.20, −0.84, −0.06, bias −0.5. The neuron says",
                List.of(
                        new Choice("c", "0.282", "σ(1.28) − 0.5: the bias belongs inside.", false),
                        new Choice("b", "0.686", "σ(0.78) = 0.6857.", true),
                        new Choice("a", "0.78", "That is z; σ comes last.", false),
                        new Choice("d", "1.782", "σ of each term, then added: a neuron adds first.", false)));
    }

    /** How many neurons have been computed at a place, h₁ first. */
    static int neurons(int place) {
        return place < LAYER ? 1 : place < OUTPUT ? FlowerNet.HIDDEN : FlowerNet.HIDDEN + FlowerNet.OUTPUTS;
    }

    /** The neuron that a place is about. */
    static int neuron(int place) {
        return place < LAYER ? 0 : place < OUTPUT ? 1 : FlowerNet.HIDDEN;
    }
}
