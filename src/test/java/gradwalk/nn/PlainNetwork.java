package gradwalk.nn;

import java.util.List;

/**
 * A network told a second time in plain arithmetic, one row and one neuron at a time, to hold the engine against. It
 * knows nothing of graphs; parameters come in the order that {@link Mlp} says.
 */
final class PlainNetwork {

    /** An activation by its name in the engine. */
    private static double activation(String name, double x) {
        return switch (name) {
            case "sigmoid" -> 1 / (1 + Math.exp(-x));
            case "tanh" -> 1 - 2 / (Math.exp(2 * x) + 1);
            case "relu" -> x > 0 ? x : 0;
            case "leaky relu" -> x > 0 ? x : x / 10;
            case "softplus" -> Math.log1p(Math.exp(x));
            case "gelu" -> x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)));
            case "sin" -> Math.sin(x);
            case "linear" -> x;
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** What a row of outputs costs beside its targets. */
    interface Cost {
        double of(double[] outputs, double[] targets);
    }

    private final List<Integer> sizes;
    private final List<String> activations;
    private final Cost cost;
    private final boolean mean;
    private final double l1;
    private final double l2;

    PlainNetwork(List<Integer> sizes, List<String> activations, Cost cost, boolean mean, double l1, double l2) {
        this.sizes = sizes;
        this.activations = activations;
        this.cost = cost;
        this.mean = mean;
        this.l1 = l1;
        this.l2 = l2;
    }

    private double[] answer(double[] input, double[] parameters) {
        double[] before = input;
        int at = 0;
        for (int layer = 1; layer < sizes.size(); layer++) {
            double[] after = new double[sizes.get(layer)];
            int bias = at + before.length * after.length;
            for (int unit = 0; unit < after.length; unit++) {
                double sum = parameters[bias + unit];
                for (double x : before) {
                    sum += x * parameters[at++];
                }
                after[unit] = activation(activations.get(layer - 1), sum);
            }
            at = bias + after.length;
            before = after;
        }
        return before;
    }

    private double penalty(double[] parameters) {
        double penalty = 0;
        int at = 0;
        for (int layer = 1; layer < sizes.size(); layer++) {
            for (int i = 0; i < sizes.get(layer - 1) * sizes.get(layer); i++) {
                double w = parameters[at++];
                penalty += l1 * Math.abs(w) + l2 * w * w / 2;
            }
            at += sizes.get(layer);
        }
        return penalty;
    }

    double cost(double[][] inputs, double[][] targets, double[] parameters) {
        double total = 0;
        for (int row = 0; row < inputs.length; row++) {
            total += cost.of(answer(inputs[row], parameters), targets[row]);
        }
        return (mean ? total / inputs.length : total) + penalty(parameters);
    }

    double slope(double[][] inputs, double[][] targets, double[] parameters, int place, double step) {
        double[] moved = parameters.clone();
        moved[place] += step;
        double above = cost(inputs, targets, moved);
        moved[place] = parameters[place] - step;
        return (above - cost(inputs, targets, moved)) / (2 * step);
    }
}
