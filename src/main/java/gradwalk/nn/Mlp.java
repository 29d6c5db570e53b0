package gradwalk.nn;

import gradwalk.graph.Op;
import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fully connected network, as what it is made of: it holds no numbers. {@link #network} makes its graph for a number
 * of rows. Its parameters W¹, b¹, W², b² … are the same for every number of rows, and lie side by side in this order,
 * each column by column: a neuron's incoming weights together.
 *
 * @param inputs how many inputs each row has
 * @param layers the layers of neurons in order, the output layer last
 */
public record Mlp(int inputs, List<Layer> layers) {

    public Mlp {
        layers = List.copyOf(layers);
        if (inputs < 1 || layers.isEmpty()) {
            throw new IllegalArgumentException("a network needs an input and a layer");
        }
    }

    /**
     * A network whose hidden layers have one activation.
     *
     * @param output the activation of the output layer, or null for none
     * @param sizes inputs, hidden neurons of each layer, outputs: 4, 3, 2
     */
    public static Mlp of(Op hidden, @Nullable Op output, int... sizes) {
        if (sizes.length < 2) {
            throw new IllegalArgumentException("a network needs an input and a layer");
        }
        List<Layer> layers = new ArrayList<>();
        for (int i = 1; i < sizes.length; i++) {
            layers.add(new Layer(sizes[i], i == sizes.length - 1 ? output : hidden));
        }
        return new Mlp(sizes[0], layers);
    }

    /** How many numbers it answers a row. */
    public int outputs() {
        return layers.get(layers.size() - 1).units();
    }

    /** How many numbers go into a layer, counted from 0. */
    public int inputsOf(int layer) {
        return layer == 0 ? inputs : layers.get(layer - 1).units();
    }

    /** How many weights and biases it has: 4-3-2 has 23. */
    public int parameterCount() {
        int count = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            count += (inputsOf(layer) + 1) * layers.get(layer).units();
        }
        return count;
    }

    /** Its graph for this many rows, without a target and a loss. */
    public Network network(int rows) {
        return new Network(this, rows, null);
    }

    /** Starting parameters with biases 0. */
    public double[] start(Initializer weights, int seed) {
        return start(weights, Initializer.zeros(), seed);
    }

    /** Starting parameters, drawn in the order in which they lie. */
    public double[] start(Initializer weights, Initializer biases, int seed) {
        double[] start = new double[parameterCount()];
        Random random = new Random(seed);
        int at = 0;
        for (int layer = 0; layer < layers.size(); layer++) {
            int inputs = inputsOf(layer);
            int units = layers.get(layer).units();
            for (int i = 0; i < (inputs + 1) * units; i++) {
                start[at++] = (i < inputs * units ? weights : biases).next(random, inputs, units);
            }
        }
        return start;
    }
}
