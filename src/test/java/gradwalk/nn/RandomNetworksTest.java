package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Hinge;
import gradwalk.loss.Huber;
import gradwalk.loss.L1Penalty;
import gradwalk.loss.L2Penalty;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fifty random networks against {@link PlainNetwork} and its central differences. */
class RandomNetworksTest {

    /** A loss, the same in plain arithmetic, and an output activation that goes with it. */
    private record Pair(
            String name, Function<Reduction, Loss> loss, PlainNetwork.Cost plain, String output, boolean shares) {}

    private static double each(double[] o, IntToDoubleFunction term) {
        return IntStream.range(0, o.length).mapToDouble(term).sum();
    }

    private static double huber(double d) {
        return d < 0.5 ? d * d / 2 : 0.5 * d - 0.125;
    }

    private static final List<Pair> LOSSES = List.of(
            new Pair(
                    "half squared",
                    HalfSquaredError::new,
                    (o, t) -> each(o, i -> (t[i] - o[i]) * (t[i] - o[i]) / 2),
                    "linear",
                    false),
            new Pair(
                    "half squared, tanh",
                    HalfSquaredError::new,
                    (o, t) -> each(o, i -> (t[i] - o[i]) * (t[i] - o[i]) / 2),
                    "tanh",
                    false),
            new Pair(
                    "huber",
                    rows -> new Huber(0.5, rows),
                    (o, t) -> each(o, i -> huber(Math.abs(t[i] - o[i]))),
                    "linear",
                    false),
            new Pair(
                    "binary",
                    BinaryCrossEntropy::new,
                    (o, t) -> each(o, i -> -t[i] * Math.log(o[i]) - (1 - t[i]) * Math.log(1 - o[i])),
                    "sigmoid",
                    true),
            new Pair(
                    "sigmoid of logits",
                    SigmoidCrossEntropy::new,
                    (o, t) -> each(o, i -> Math.log(1 + Math.exp(o[i])) - t[i] * o[i]),
                    "linear",
                    true),
            new Pair(
                    "softmax of logits",
                    SoftmaxCrossEntropy::new,
                    (o, t) -> each(o, i -> t[i] * (Math.log(each(o, j -> Math.exp(o[j]))) - o[i])),
                    "linear",
                    true),
            new Pair("hinge", Hinge::new, (o, t) -> each(o, i -> Math.max(0, 1 - t[i] * o[i])), "linear", false));

    private static final List<String> HIDDEN =
            List.of("sigmoid", "tanh", "relu", "leaky relu", "softplus", "gelu", "sin", "linear");

    private static @Nullable Op op(String name) {
        return Stream.of(
                        Ops.sigmoid(),
                        Ops.tanh(),
                        Ops.relu(),
                        Ops.leakyRelu(0.1),
                        Ops.softplus(),
                        Ops.gelu(),
                        Ops.sin())
                .filter(op -> op.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** A network drawn from a seed, both ways, with its data. */
    private static final class Drawn {
        final List<Integer> sizes = new ArrayList<>();
        final List<String> activations = new ArrayList<>();
        final Pair pair;
        final Objective objective;
        final PlainNetwork plain;
        final double[][] inputs;
        final double[][] targets;
        final double[] parameters;

        Drawn(SplittableRandom random) {
            int layers = 1 + random.nextInt(3);
            for (int i = 0; i <= layers; i++) {
                sizes.add(1 + random.nextInt(5));
                activations.add(HIDDEN.get(random.nextInt(HIDDEN.size())));
            }
            pair = LOSSES.get(random.nextInt(LOSSES.size()));
            activations.remove(layers);
            activations.set(layers - 1, pair.output);
            boolean mean = random.nextBoolean();
            double l1 = random.nextBoolean() ? 0 : 0.03;
            double l2 = random.nextBoolean() ? 0 : 0.05;
            plain = new PlainNetwork(sizes, activations, pair.plain, mean, l1, l2);
            Loss loss = pair.loss.apply(mean ? Reduction.mean() : Reduction.sum());
            objective = new Objective(mlp(), loss, List.of(new L1Penalty(l1), new L2Penalty(l2)));
            int rows = 1 + random.nextInt(6);
            inputs = drawn(random, rows, sizes.get(0), -1.5, 1.5);
            targets = drawn(random, rows, sizes.get(layers), pair.shares ? 0 : -1, 1);
            parameters = random.doubles(objective.mlp().parameterCount(), -1, 1).toArray();
        }

        private Mlp mlp() {
            List<Layer> layers = new ArrayList<>();
            for (int i = 0; i < activations.size(); i++) {
                layers.add(new Layer(sizes.get(i + 1), op(activations.get(i))));
            }
            return new Mlp(sizes.get(0), layers);
        }

        private static double[][] drawn(SplittableRandom random, int rows, int columns, double min, double max) {
            return IntStream.range(0, rows)
                    .mapToObj(unused -> random.doubles(columns, min, max).toArray())
                    .toArray(double[][]::new);
        }

        double slope(int place, double step) {
            return plain.slope(inputs, targets, parameters, place, step);
        }

        /** Whether no kink lies so near that differences say nothing. */
        boolean isSmooth() {
            return IntStream.range(0, parameters.length)
                    .allMatch(i -> Math.abs(slope(i, 1e-4) - slope(i, 1e-5)) < 1e-5);
        }

        static Drawn of(int seed) {
            SplittableRandom random = new SplittableRandom(seed);
            Drawn drawn = new Drawn(random);
            while (!drawn.isSmooth()) {
                drawn = new Drawn(random);
            }
            return drawn;
        }

        @Override
        public String toString() {
            return sizes + " " + activations + " " + pair.name + " on " + inputs.length + " rows";
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 50);
    }

    private static Matrix matrix(double[][] rows) {
        return Matrix.of(
                rows.length,
                rows[0].length,
                Stream.of(rows).flatMapToDouble(Arrays::stream).toArray());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void costAndGradientAreThoseOfPlainArithmetic(int seed) {
        Drawn drawn = Drawn.of(seed);
        String where = "seed " + seed + ": " + drawn;
        Network network = drawn.objective.network(drawn.inputs.length);
        Plan plan = network.plan();
        network.setParameters(drawn.parameters);
        plan.set(network.input(), matrix(drawn.inputs));
        plan.set(network.target(), matrix(drawn.targets));
        plan.forward();
        plan.backward(network.cost());
        double cost = drawn.plain.cost(drawn.inputs, drawn.targets, drawn.parameters);
        assertEquals(cost, plan.value(network.cost()), 1e-11 * Math.max(1, Math.abs(cost)), where);
        for (int i = 0; i < drawn.parameters.length; i++) {
            assertEquals(drawn.slope(i, 1e-5), plan.gradients()[i], 1e-7, where + ", parameter " + i);
        }
    }

    @Test
    void theFiftyNetworksShowEveryLossAndActivation() {
        TreeSet<String> losses = new TreeSet<>();
        TreeSet<String> activations = new TreeSet<>();
        seeds().mapToObj(Drawn::of).forEach(drawn -> {
            losses.add(drawn.pair.name);
            activations.addAll(drawn.activations);
        });
        assertEquals(LOSSES.size(), losses.size());
        assertTrue(activations.containsAll(HIDDEN), activations.toString());
    }
}
