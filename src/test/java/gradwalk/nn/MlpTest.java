package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.L2Penalty;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import gradwalk.optim.GradientDescent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MlpTest {
    private static final Mlp SMALL = Mlp.of(Ops.sigmoid(), Ops.sigmoid(), 4, 3, 2);

    /** Lesson 2's network, in the order of a plan. */
    private static final double[] LESSON_TWO = {
        0.2, 0.4, -0.6, -0.3, -0.3, 0.1, 0.5, 0.4, 0.1, -0.5, 0.2, 0.7, -0.5, 0.1, 0.5, //
        0.8, -0.7, 0.3, -0.6, 0.5, 0.4, 0.1, -0.2
    };

    @Test
    void parametersAreCountedAsInTheLessons() {
        assertEquals(23, SMALL.parameterCount());
        assertEquals(30, Mlp.of(Ops.sigmoid(), null, 4, 4, 2).parameterCount());
        assertEquals(27, Mlp.of(Ops.sigmoid(), null, 4, 3, 3).parameterCount());
        assertEquals(23_860, Mlp.of(Ops.sigmoid(), null, 784, 30, 10).parameterCount());
        assertEquals(2, Mlp.of(Ops.sigmoid(), null, 1, 1).parameterCount());
    }

    @Test
    void everyNeuronsOutputIsThere() {
        Network network = SMALL.network(1);
        network.setParameters(LESSON_TWO);
        network.plan().set(network.input(), 4.9, 3, 1.4, 0.2);
        network.plan().forward();
        double[][] expected = {{0.78, -0.29, -0.09}, {0.6857, 0.4280, 0.4775}, {0.4922, -0.2064}, {0.6206, 0.4486}};
        List<Node> nodes = List.of(network.sums(0), network.outputs(0), network.sums(1), network.outputs(1));
        for (int i = 0; i < 4; i++) {
            assertArrayEquals(expected[i], network.plan().values(nodes.get(i)).rowByRow(), 5e-5);
        }
        assertSame(network.outputs(1), network.output());
    }

    @Test
    void manyRowsRunAtOnceAsEachByItself() {
        Network many = SMALL.network(7);
        Network one = SMALL.network(1);
        double[] parameters = SMALL.start(Initializer.xavierNormal(), Initializer.normal(1), 3);
        many.setParameters(parameters);
        one.setParameters(parameters);
        double[] inputs = new double[28];
        Arrays.setAll(inputs, Math::sin);
        many.plan().set(many.input(), inputs);
        many.plan().forward();
        for (int row = 0; row < 7; row++) {
            one.plan().set(one.input(), inputs[4 * row], inputs[4 * row + 1], inputs[4 * row + 2], inputs[4 * row + 3]);
            one.plan().forward();
            for (int layer = 0; layer < 2; layer++) {
                int start = many.plan().start(many.outputs(layer));
                for (int unit = 0; unit < SMALL.layers().get(layer).units(); unit++) {
                    double alone = one.plan().value(one.outputs(layer), 0, unit);
                    assertEquals(alone, many.plan().value(many.outputs(layer), row, unit), 1e-15);
                    assertEquals(alone, many.plan().values()[start + unit * 7 + row], 1e-15);
                }
            }
        }
    }

    @Test
    void nodesAreNamedAsInTheLessons() {
        Network network = new Objective(SMALL, new HalfSquaredError(Reduction.mean())).network(5);
        List<Node> named = List.of(
                network.input(),
                network.weights(0),
                network.bias(0),
                network.sums(0),
                network.outputs(0),
                network.weights(1),
                network.target(),
                network.cost());
        assertEquals("[x 5×4, W¹ 4×3, b¹ 1×3, z¹ 5×3, a¹ 5×3, W² 3×2, y 5×2, C 1×1]", named.toString());
        for (Node node : named) {
            assertSame(node, network.graph().node(node.label()));
        }
        assertEquals(5, network.rows());
        assertSame(SMALL, network.mlp());
        assertSame(network.loss(), network.cost());
    }

    @Test
    void aLinearLayersSumIsItsOutput() {
        Network network = Mlp.of(Ops.tanh(), null, 2, 3, 1).network(1);
        assertSame(network.sums(1), network.outputs(1));
        assertEquals("a²", network.outputs(1).name());
        assertNull(network.graph().find("z²"));
        assertEquals(
                List.of(new Layer(3, Ops.tanh()), Layer.linear(1)),
                network.mlp().layers());
    }

    @Test
    void layersAboveNineHaveNumbersOfTwoDigits() {
        Mlp deep = Mlp.of(Ops.tanh(), null, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        assertEquals("W¹²", deep.network(1).weights(11).name());
        assertEquals("W¹⁰", deep.network(1).weights(9).name());
    }

    @Test
    void parametersLieFirstAndSideBySide() {
        Network network = SMALL.network(3);
        network.setParameters(LESSON_TWO);
        assertEquals(23, network.plan().parameterCount());
        assertArrayEquals(LESSON_TWO, network.parameters());
        assertEquals(0, network.plan().start(network.weights(0)));
        assertEquals(12, network.plan().start(network.bias(0)));
        assertEquals(15, network.plan().start(network.weights(1)));
        assertEquals(21, network.plan().start(network.bias(1)));
        assertEquals(
                Matrix.of(4, 3, 0.2, -0.3, 0.1, 0.4, 0.1, -0.5, -0.6, 0.5, 0.2, -0.3, 0.4, 0.7),
                network.plan().values(network.weights(0)));
        double[] copy = network.parameters();
        copy[0] = 99;
        assertEquals(0.2, network.parameters()[0]);
        network.setParameters(new double[40]);
        assertArrayEquals(new double[23], network.parameters());
        assertThrows(IllegalArgumentException.class, () -> network.setParameters(new double[22]));
    }

    @Test
    void penaltiesAreOnWeightsAlone() {
        Objective objective = new Objective(SMALL, new HalfSquaredError(Reduction.sum()), List.of(new L2Penalty(0.1)));
        Network network = objective.network(1);
        network.setParameters(LESSON_TWO);
        Plan plan = network.plan();
        plan.set(network.input(), 4.9, 3, 1.4, 0.2);
        plan.set(network.target(), 1, 0);
        plan.forward();
        plan.backward(network.loss());
        double[] ofLoss = plan.gradients().clone();
        plan.backward(network.cost());
        double squares = 0;
        for (int i = 0; i < 23; i++) {
            boolean weight = i < 12 || (i >= 15 && i < 21);
            squares += weight ? LESSON_TWO[i] * LESSON_TWO[i] : 0;
            assertEquals(ofLoss[i] + (weight ? 0.1 * LESSON_TWO[i] : 0), plan.gradients()[i], 1e-15);
        }
        assertEquals(plan.value(network.loss()) + 0.05 * squares, plan.value(network.cost()), 1e-15);
        assertEquals(0.1726, plan.value(network.loss()), 5e-5);
    }

    @Test
    void aLossOfLogitsIsPutBeforeItsActivation() {
        SigmoidCrossEntropy loss = new SigmoidCrossEntropy(Reduction.mean());
        Network network = new Objective(Mlp.of(Ops.tanh(), Ops.sigmoid(), 1, 1), loss).network(1);
        assertSame(network.sums(0), network.loss().inputs().get(0));
        Network linear = new Objective(Mlp.of(Ops.tanh(), null, 1, 1), loss).network(1);
        assertSame(linear.output(), linear.loss().inputs().get(0));
        Mlp wrong = Mlp.of(Ops.tanh(), Ops.tanh(), 1, 2);
        String sentence = String.valueOf(assertThrows(
                        IllegalArgumentException.class,
                        () -> new Objective(wrong, new SoftmaxCrossEntropy(Reduction.mean())))
                .getMessage());
        assertEquals(
                "softmax cross-entropy takes logits: the output layer must be linear or softmax, not tanh", sentence);
    }

    @Test
    void whatIsNoNetworkIsRefused() {
        Op matmul = Ops.matmul();
        assertThrows(IllegalArgumentException.class, () -> Mlp.of(Ops.tanh(), null, 4));
        assertThrows(IllegalArgumentException.class, () -> Mlp.of(Ops.tanh(), null, 0, 1));
        assertThrows(IllegalArgumentException.class, () -> Mlp.of(Ops.tanh(), null, 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Mlp(1, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new Layer(1, matmul));
        assertThrows(IllegalArgumentException.class, () -> new Layer(3, Ops.sum()));
        assertThrows(IllegalArgumentException.class, () -> new Layer(2, Ops.transpose()));
        assertThrows(IllegalStateException.class, () -> SMALL.network(1).target());
        assertThrows(IllegalStateException.class, () -> SMALL.network(1).loss());
        assertThrows(IllegalStateException.class, () -> SMALL.network(1).cost());
    }

    /** The well-known 2-2-2 example, written a unit a row as a plan has them; it leaves the biases as they are. */
    @Test
    void theTwoLayerExample() throws Exception {
        JsonObject golden = Golden.read("two-layer-worked-example.json").getAsJsonObject();
        Mlp mlp = Mlp.of(Ops.sigmoid(), Ops.sigmoid(), 2, 2, 2);
        Network network = new Objective(mlp, new HalfSquaredError(Reduction.sum())).network(1);
        Plan plan = network.plan();
        double[] hidden = Golden.numbers(golden.get("hidden_weights"));
        double[] output = Golden.numbers(golden.get("output_weights"));
        double b = golden.get("hidden_bias").getAsDouble();
        double c = golden.get("output_bias").getAsDouble();
        network.setParameters(new double[] {
            hidden[0], hidden[1], hidden[2], hidden[3], b, b, output[0], output[1], output[2], output[3], c, c
        });
        plan.set(network.input(), Golden.numbers(golden.get("input")));
        plan.set(network.target(), Golden.numbers(golden.get("target")));
        plan.forward();
        plan.backward(network.cost());
        near(
                Golden.numbers(golden.get("hidden")),
                plan.values(network.outputs(0)).rowByRow());
        near(Golden.numbers(golden.get("output")), plan.values(network.output()).rowByRow());
        near(new double[] {golden.get("error").getAsDouble()}, new double[] {plan.value(network.cost())});
        double[] gradients = plan.gradients().clone();
        near(Golden.numbers(golden.get("d_hidden_weights")), Arrays.copyOfRange(gradients, 0, 4));
        near(Golden.numbers(golden.get("d_output_weights")), Arrays.copyOfRange(gradients, 6, 10));
        for (int bias : new int[] {4, 5, 10, 11}) {
            plan.gradients()[bias] = 0;
        }
        GradientDescent rule = new GradientDescent();
        double rate = golden.get("learning_rate").getAsDouble();
        rule.step(plan.values(), plan.gradients(), 12, rule.start(12), rate);
        plan.forward();
        near(new double[] {golden.get("error_after_one_step_biases_unchanged").getAsDouble()}, new double[] {
            plan.value(network.cost())
        });
    }

    private static void near(double[] expected, double[] found) {
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], found[i], 1e-12 * Math.abs(expected[i]));
        }
        assertEquals(expected.length, found.length);
    }
}
