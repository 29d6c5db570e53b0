package gradwalk.nn;

import gradwalk.graph.Op;
import gradwalk.graph.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer of neurons, each joined to every number before it: z = x·W + b and a = activation(z).
 *
 * @param units how many neurons
 * @param activation what is done to z, such as {@code Ops.tanh()}; null for a linear layer, where a is z
 */
public record Layer(int units, @Nullable Op activation) {

    public Layer {
        if (units < 1) {
            throw new IllegalArgumentException("a layer needs a neuron");
        }
        if (activation != null && !keepsShape(activation, new Shape(units + 1, units))) {
            throw new IllegalArgumentException(activation.name() + " is no activation: it changes the shape");
        }
    }

    private static boolean keepsShape(Op op, Shape shape) {
        return op.arity() == 1 && op.shape(List.of(shape)).equals(shape);
    }

    /** A layer without an activation. */
    public static Layer linear(int units) {
        return new Layer(units, null);
    }
}
