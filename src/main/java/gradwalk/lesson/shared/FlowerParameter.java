package gradwalk.lesson.shared;

import gradwalk.app.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * One of the 23 weights and biases of lesson 2's network.
 *
 * @param layer 1 for the hidden neurons, 2 for the outputs
 * @param from the input, counted from 1; 0 for a bias
 * @param to the neuron in its layer, counted from 1
 */
public record FlowerParameter(int layer, int from, int to) {
    /** How many there are. */
    public static final int COUNT = FlowerNet.START.size();

    private static final int WEIGHTS_1 = FlowerNet.INPUTS * FlowerNet.HIDDEN;
    private static final int ALL_1 = WEIGHTS_1 + FlowerNet.HIDDEN;
    private static final int WEIGHTS_2 = FlowerNet.HIDDEN * FlowerNet.OUTPUTS;
    private static final String SUBSCRIPTS = "₀₁₂₃₄";

    /** The parameter at a place of {@link FlowerNet#START}. */
    public static FlowerParameter at(int place) {
        int layer = place < ALL_1 ? 1 : 2;
        int inputs = inputs(layer);
        int within = place - (layer == 1 ? 0 : ALL_1);
        int weights = layer == 1 ? WEIGHTS_1 : WEIGHTS_2;
        return within < weights
                ? new FlowerParameter(layer, within % inputs + 1, within / inputs + 1)
                : new FlowerParameter(layer, 0, within - weights + 1);
    }

    /** The parameter that is an element of a node W¹, b¹, W² or b²; null when there is none. */
    static @Nullable FlowerParameter find(String node, int row, int column) {
        for (int place = 0; place < COUNT; place++) {
            FlowerParameter each = at(place);
            Quantity name = each.named("", "");
            if (name.node().equals(node) && name.row() == row && name.column() == column) {
                return each;
            }
        }
        return null;
    }

    /** Where it stands in {@link FlowerNet#START}. */
    public int place() {
        int start = layer == 1 ? 0 : ALL_1;
        return from > 0
                ? start + (to - 1) * inputs(layer) + from - 1
                : start + (layer == 1 ? WEIGHTS_1 : WEIGHTS_2) + to - 1;
    }

    private static int inputs(int layer) {
        return layer == 1 ? FlowerNet.INPUTS : FlowerNet.HIDDEN;
    }

    /** Its name in formulas. */
    public String symbol() {
        String above = layer == 1 ? "¹" : "²";
        return from == 0
                ? "b" + above + SUBSCRIPTS.charAt(to)
                : "w" + above + SUBSCRIPTS.charAt(from) + SUBSCRIPTS.charAt(to);
    }

    /** The name of its value or gradient, of a run told apart by a suffix. */
    public Quantity named(String kind, String suffix) {
        String node = (from == 0 ? "b" : "W") + (layer == 1 ? "¹" : "²") + suffix;
        return new Quantity(kind, node, Math.max(1, from), to, -1);
    }

    /** The name of its value. */
    public Quantity value() {
        return named(from == 0 ? "bias" : "weight", "");
    }
}
