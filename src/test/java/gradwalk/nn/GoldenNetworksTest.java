package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import gradwalk.optim.Descent;
import gradwalk.optim.GradientDescent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Three networks against runs by NumPy. */
class GoldenNetworksTest {
    private static final Map<String, Op> ACTIVATIONS = Map.of("sigmoid", Ops.sigmoid(), "tanh", Ops.tanh());

    private static JsonObject golden(int index) throws Exception {
        return Golden.read("networks.json").getAsJsonArray().get(index).getAsJsonObject();
    }

    private static Matrix matrix(JsonElement rows) {
        double[] numbers = Golden.numbers(rows);
        int count = rows.getAsJsonArray().size();
        return Matrix.of(count, numbers.length / count, numbers);
    }

    private static Mlp mlp(JsonObject golden, @Nullable Op output) {
        double[] sizes = Golden.numbers(golden.get("sizes"));
        int[] whole = new int[sizes.length];
        for (int i = 0; i < whole.length; i++) {
            whole[i] = (int) sizes[i];
        }
        Op hidden = ACTIVATIONS.get(golden.get("hidden_activation").getAsString());
        return Mlp.of(Objects.requireNonNull(hidden), output, whole);
    }

    /** Weights and biases as the file has them, in the order of a plan. */
    private static double[] parameters(JsonObject from) {
        List<Double> all = new ArrayList<>();
        JsonArray weights = from.getAsJsonArray("weights");
        for (int layer = 0; layer < weights.size(); layer++) {
            Matrix w = matrix(weights.get(layer));
            for (int i = 0; i < w.rows() * w.columns(); i++) {
                all.add(w.at(i % w.rows(), i / w.rows()));
            }
            for (double b : Golden.numbers(from.getAsJsonArray("biases").get(layer))) {
                all.add(b);
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static void same(double expected, double found) {
        assertEquals(expected, found, 1e-9 * Math.abs(expected));
    }

    private static void follows(JsonObject golden, Objective objective) {
        Dataset data = Dataset.ofNumbers(
                matrix(golden.get("inputs")),
                matrix(golden.get("targets")),
                Collections.nCopies(objective.mlp().inputs(), "x"));
        Descent descent =
                new Descent(new GradientDescent(), golden.get("learning_rate").getAsDouble());
        Training training = new Training(
                objective, data, Batches.full(data.rows()), descent, parameters(golden.getAsJsonObject("start")));
        int compared = 0;
        for (JsonElement element : golden.getAsJsonArray("record")) {
            JsonObject record = element.getAsJsonObject();
            int epoch = record.get("epoch").getAsInt();
            // The cost of a step is the one before it.
            while (training.steps() <= epoch) {
                training.step();
                if (training.steps() == 1) {
                    double[] first = parameters(golden.getAsJsonObject("first_gradient"));
                    for (int i = 0; i < first.length; i++) {
                        same(first[i], training.network().plan().gradients()[i]);
                    }
                }
            }
            same(record.get("loss").getAsDouble(), training.cost());
            compared++;
        }
        assertEquals(5, compared);
    }

    @Test
    void aSigmoidNetworkWithHalfSquaredError() throws Exception {
        JsonObject golden = golden(0);
        follows(golden, new Objective(mlp(golden, null), new HalfSquaredError(Reduction.mean())));
    }

    /** The loss takes logits, whether the network goes on to probabilities or not. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aTanhNetworkWithSoftmaxCrossEntropy(boolean probabilities) throws Exception {
        JsonObject golden = golden(1);
        Op output = probabilities ? Ops.softmax() : null;
        follows(golden, new Objective(mlp(golden, output), new SoftmaxCrossEntropy(Reduction.mean())));
    }

    @Test
    void aTanhNetworkWithBinaryCrossEntropyOfOutputsAndOfLogits() throws Exception {
        JsonObject golden = golden(2);
        Loss ofOutputs = new BinaryCrossEntropy(Reduction.mean());
        Loss ofLogits = new SigmoidCrossEntropy(Reduction.mean());
        follows(golden, new Objective(mlp(golden, Ops.sigmoid()), ofOutputs));
        follows(golden, new Objective(mlp(golden, Ops.sigmoid()), ofLogits));
        follows(golden, new Objective(mlp(golden, null), ofLogits));
    }

    /** The smallest network there is, by both costs. */
    @Test
    void oneNeuronForThreeHundredEpochs() throws Exception {
        for (JsonElement element : Golden.read("single-neuron.json").getAsJsonArray()) {
            JsonObject run = element.getAsJsonObject();
            boolean quadratic = run.get("cost").getAsString().equals("quadratic");
            Loss loss = quadratic ? new HalfSquaredError(Reduction.mean()) : new SigmoidCrossEntropy(Reduction.mean());
            Training training = new Training(
                    new Objective(Mlp.of(Ops.tanh(), Ops.sigmoid(), 1, 1), loss),
                    Dataset.ofNumbers(
                            Matrix.of(run.get("input").getAsDouble()),
                            Matrix.of(run.get("target").getAsDouble()),
                            List.of("x")),
                    Batches.full(1),
                    new Descent(new GradientDescent(), run.get("learning_rate").getAsDouble()),
                    new double[] {run.get("w").getAsDouble(), run.get("b").getAsDouble()});
            for (JsonElement record : run.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                while (training.epochs() < at.get("epoch").getAsInt()) {
                    training.epoch();
                }
                same(at.get("w").getAsDouble(), training.parameters()[0]);
                same(at.get("b").getAsDouble(), training.parameters()[1]);
                training.step();
                same(at.get("cost").getAsDouble(), training.cost());
                Network network = training.network();
                same(at.get("output").getAsDouble(), network.plan().value(network.output()));
            }
            assertEquals(301, training.steps());
        }
    }
}
