package gradwalk.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.graph.Trace;
import gradwalk.math.Matrix;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.State;
import org.junit.jupiter.api.Test;

/** The engine against numbers computed by NumPy. */
class GoldenTest {

    private static void same(JsonElement expected, Matrix found) {
        double[] wanted = Golden.numbers(expected);
        double[] have = found.rowByRow();
        assertEquals(wanted.length, have.length);
        for (int i = 0; i < wanted.length; i++) {
            same(wanted[i], have[i]);
        }
    }

    private static void same(double expected, double found) {
        assertEquals(expected, found, 1e-9 * Math.abs(expected));
    }

    @Test
    void theTrainingStepOfLessonOne() throws Exception {
        JsonObject golden = Golden.read("training-step.json").getAsJsonObject();
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 4);
        Node w = g.parameter("W", 4, 3);
        Node o = g.named("o", g.apply(Ops.matmul(), x, w));
        Node t = g.input("t", 1, 3);
        Node half = g.named("E", new HalfSquaredError(Reduction.sum()).build(g, o, t));
        Node mean = g.named("M", new MeanSquaredError().build(g, o, t));
        Plan plan = Plan.of(g.build());
        plan.set(x, Golden.numbers(golden.get("input")));
        plan.set(t, Golden.numbers(golden.get("target")));
        plan.set(w, Matrix.filled(4, 3, 1));
        GradientDescent descent = new GradientDescent();
        double rate = golden.get("learning_rate").getAsDouble();
        State state = descent.start(plan.parameterCount());
        JsonArray steps = golden.getAsJsonArray("steps");
        for (JsonElement element : steps) {
            JsonObject step = element.getAsJsonObject();
            Trace.run(plan, half);
            same(step.get("weights"), plan.values(w));
            same(step.get("output"), plan.values(o));
            same(step.get("half_squared_error").getAsDouble(), plan.value(half));
            same(step.get("mean_squared_difference").getAsDouble(), plan.value(mean));
            same(step.get("d_error_d_output"), plan.gradients(o));
            same(step.get("d_error_d_weights"), plan.gradients(w));
            descent.step(plan.values(), plan.gradients(), plan.parameterCount(), state, rate);
        }
        assertEquals(6, steps.size());
    }

    @Test
    void softmaxOnTheSameRow() {
        Graph.Builder g = Graph.builder();
        Node o = g.input("o", 1, 3);
        Node t = g.input("t", 1, 3);
        Node e = new SoftmaxCrossEntropy(Reduction.sum()).build(g, o, t);
        Plan plan = Plan.of(g.build());
        plan.set(o, 9.5, 9.5, 9.5);
        plan.set(t, 1, 0, 0);
        Trace.run(plan, e);
        assertEquals(StrictMath.log(3), plan.value(e), 1e-15);
        assertEquals(-2.0 / 3, plan.gradient(o, 0, 0), 1e-15);
        assertEquals(1.0 / 3, plan.gradient(o, 0, 1), 1e-15);
        assertEquals(1.0 / 3, plan.gradient(o, 0, 2), 1e-15);
    }

    @Test
    void oneNeuronForThreeHundredEpochs() throws Exception {
        for (JsonElement element : Golden.read("single-neuron.json").getAsJsonArray()) {
            JsonObject run = element.getAsJsonObject();
            Graph.Builder g = Graph.builder();
            Node x = g.input("x", 1, 1);
            Node y = g.input("y", 1, 1);
            Node w = g.parameter("w", 1, 1);
            Node b = g.parameter("b", 1, 1);
            Node z = g.named("z", g.apply(Ops.add(), g.apply(Ops.matmul(), x, w), b));
            Node a = g.named("a", g.apply(Ops.sigmoid(), z));
            boolean quadratic = run.get("cost").getAsString().equals("quadratic");
            Loss loss = quadratic ? new HalfSquaredError(Reduction.sum()) : new BinaryCrossEntropy(Reduction.sum());
            Node cost = g.named("C", loss.build(g, a, y));
            Plan plan = Plan.of(g.build());
            plan.set(x, run.get("input").getAsDouble());
            plan.set(y, run.get("target").getAsDouble());
            plan.set(w, run.get("w").getAsDouble());
            plan.set(b, run.get("b").getAsDouble());
            GradientDescent descent = new GradientDescent();
            double rate = run.get("learning_rate").getAsDouble();
            State state = descent.start(2);
            for (JsonElement record : run.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                plan.forward();
                while (state.steps() < at.get("epoch").getAsInt()) {
                    plan.backward(cost);
                    descent.step(plan.values(), plan.gradients(), 2, state, rate);
                    plan.forward();
                }
                same(at.get("w").getAsDouble(), plan.value(w));
                same(at.get("b").getAsDouble(), plan.value(b));
                same(at.get("output").getAsDouble(), plan.value(a));
                same(at.get("cost").getAsDouble(), plan.value(cost));
            }
        }
    }

    private static Matrix transposed(JsonElement twoByTwo) {
        double[] n = Golden.numbers(twoByTwo);
        return Matrix.of(2, 2, n[0], n[2], n[1], n[3]);
    }

    /** Its weights are written one unit a row; here a unit is a column. */
    @Test
    void theTwoLayerExample() throws Exception {
        JsonObject golden = Golden.read("two-layer-worked-example.json").getAsJsonObject();
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 2);
        Node t = g.input("t", 1, 2);
        Node w = g.parameter("W", 2, 2);
        Node v = g.parameter("V", 2, 2);
        Node b = g.constant(golden.get("hidden_bias").getAsDouble());
        Node c = g.constant(golden.get("output_bias").getAsDouble());
        Node h = g.named("h", g.apply(Ops.sigmoid(), g.apply(Ops.add(), g.apply(Ops.matmul(), x, w), b)));
        Node o = g.named("o", g.apply(Ops.sigmoid(), g.apply(Ops.add(), g.apply(Ops.matmul(), h, v), c)));
        Node e = g.named("E", new HalfSquaredError(Reduction.sum()).build(g, o, t));
        Plan plan = Plan.of(g.build());
        plan.set(x, Golden.numbers(golden.get("input")));
        plan.set(t, Golden.numbers(golden.get("target")));
        plan.set(w, transposed(golden.get("hidden_weights")));
        plan.set(v, transposed(golden.get("output_weights")));
        Trace.run(plan, e);
        same(golden.get("hidden"), plan.values(h));
        same(golden.get("output"), plan.values(o));
        same(golden.get("error").getAsDouble(), plan.value(e));
        same(golden.get("d_hidden_weights"), turned(plan.gradients(w)));
        same(golden.get("d_output_weights"), turned(plan.gradients(v)));
        GradientDescent descent = new GradientDescent();
        double rate = golden.get("learning_rate").getAsDouble();
        descent.step(
                plan.values(), plan.gradients(), plan.parameterCount(), descent.start(plan.parameterCount()), rate);
        plan.forward();
        same(golden.get("error_after_one_step_biases_unchanged").getAsDouble(), plan.value(e));
    }

    private static Matrix turned(Matrix m) {
        return Matrix.of(2, 2, m.at(0, 0), m.at(1, 0), m.at(0, 1), m.at(1, 1));
    }
}
