package gradwalk.browser;

import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.MeanSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import gradwalk.nn.Mlp;
import gradwalk.nn.Objective;
import gradwalk.nn.Training;
import gradwalk.optim.AdaDelta;
import gradwalk.optim.AdaGrad;
import gradwalk.optim.Adam;
import gradwalk.optim.AdamW;
import gradwalk.optim.Descent;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Momentum;
import gradwalk.optim.Nesterov;
import gradwalk.optim.Optimizer;
import gradwalk.optim.RmsProp;
import gradwalk.optim.State;
import java.util.ArrayList;
import java.util.List;

/**
 * What the engine is asked on both sides, on the JVM and compiled: numbers in, numbers out. The numbers that go in come
 * from the golden files.
 */
final class EngineTasks {
    private final double[] in;
    private final List<double[]> out = new ArrayList<>();
    private int next;

    private EngineTasks(double[] in) {
        this.in = in;
    }

    /** Runs a task by its name. */
    static double[] run(String task, double[] in) {
        EngineTasks tasks = new EngineTasks(in);
        switch (task) {
            case "training step" -> tasks.trainingStep();
            case "single neuron" -> tasks.singleNeuron();
            case "two layers" -> tasks.twoLayers();
            case "network" -> tasks.network();
            case "optimizer" -> tasks.optimizer();
            case "random graph" -> tasks.put(RandomGraph.of(tasks.whole(), tasks.whole() == 1));
            default -> throw new IllegalArgumentException(task);
        }
        return tasks.all();
    }

    private double number() {
        return in[next++];
    }

    private int whole() {
        return (int) number();
    }

    private double[] numbers(int count) {
        double[] some = new double[count];
        for (int i = 0; i < count; i++) {
            some[i] = number();
        }
        return some;
    }

    private Matrix matrix(int rows, int columns) {
        return Matrix.of(rows, columns, numbers(rows * columns));
    }

    private void put(double... numbers) {
        out.add(numbers);
    }

    private double[] all() {
        int size = 0;
        for (double[] some : out) {
            size += some.length;
        }
        double[] all = new double[size];
        int to = 0;
        for (double[] some : out) {
            for (double number : some) {
                all[to++] = number;
            }
        }
        return all;
    }

    /** Steps, rate, x, t. For each step W, o, the two errors, ∂E/∂o, ∂E/∂W. */
    private void trainingStep() {
        int steps = whole();
        double rate = number();
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 4);
        Node w = g.parameter("W", 4, 3);
        Node o = g.apply(Ops.matmul(), x, w);
        Node t = g.input("t", 1, 3);
        Node half = new HalfSquaredError(Reduction.sum()).build(g, o, t);
        Node mean = new MeanSquaredError().build(g, o, t);
        Plan plan = Plan.of(g.build());
        plan.set(x, numbers(4));
        plan.set(t, numbers(3));
        plan.set(w, Matrix.filled(4, 3, 1));
        Descent descent = new Descent(new GradientDescent(), rate);
        State state = descent.start(12);
        for (int i = 0; i < steps; i++) {
            plan.forward();
            plan.backward(half);
            put(plan.values(w).rowByRow());
            put(plan.values(o).rowByRow());
            put(plan.value(half), plan.value(mean));
            put(plan.gradients(o).rowByRow());
            put(plan.gradients(w).rowByRow());
            descent.step(plan.values(), plan.gradients(), 12, state);
        }
    }

    /** Whether the cost is quadratic (1 or 0), input, target, w, b, rate, epochs. For each epoch w, b, output, cost. */
    private void singleNeuron() {
        boolean quadratic = number() == 1;
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node y = g.input("y", 1, 1);
        Node w = g.parameter("w", 1, 1);
        Node b = g.parameter("b", 1, 1);
        Node a = g.apply(Ops.sigmoid(), g.apply(Ops.add(), g.apply(Ops.matmul(), x, w), b));
        Loss loss = quadratic ? new HalfSquaredError(Reduction.sum()) : new BinaryCrossEntropy(Reduction.sum());
        Node cost = loss.build(g, a, y);
        Plan plan = Plan.of(g.build());
        for (Node given : List.of(x, y, w, b)) {
            plan.set(given, number());
        }
        Descent descent = new Descent(new GradientDescent(), number());
        State state = descent.start(2);
        int epochs = whole();
        for (int epoch = 0; epoch <= epochs; epoch++) {
            plan.forward();
            put(plan.value(w), plan.value(b), plan.value(a), plan.value(cost));
            plan.backwardToParameters(cost);
            descent.step(plan.values(), plan.gradients(), 2, state);
        }
    }

    /** x, t, W, V, b, c. Then h, o, the error, ∂E/∂W and ∂E/∂V. */
    private void twoLayers() {
        Graph.Builder g = Graph.builder();
        Node x = g.constant(matrix(1, 2));
        Node t = g.constant(matrix(1, 2));
        Node w = g.constant(matrix(2, 2));
        Node v = g.constant(matrix(2, 2));
        Node h = g.apply(Ops.sigmoid(), g.apply(Ops.affine(), x, w, g.constant(matrix(1, 2))));
        Node o = g.apply(Ops.sigmoid(), g.apply(Ops.affine(), h, v, g.constant(matrix(1, 2))));
        Node error = new HalfSquaredError(Reduction.sum()).build(g, o, t);
        Plan plan = Plan.of(g.build());
        plan.forward();
        plan.backward(error);
        put(plan.values(h).rowByRow());
        put(plan.values(o).rowByRow());
        put(plan.value(error));
        put(plan.gradients(w).rowByRow());
        put(plan.gradients(v).rowByRow());
    }

    /**
     * Which of the three networks, steps, rate, three sizes, rows, inputs, targets, parameters as a plan has them. The
     * gradients of the first step, then the cost before each step.
     */
    private void network() {
        int which = whole();
        int steps = whole();
        double rate = number();
        int[] sizes = {whole(), whole(), whole()};
        int rows = whole();
        Mlp mlp = Mlp.of(which == 0 ? Ops.sigmoid() : Ops.tanh(), which == 2 ? Ops.sigmoid() : null, sizes);
        Reduction mean = Reduction.mean();
        Loss loss = which == 0
                ? new HalfSquaredError(mean)
                : which == 1 ? new SoftmaxCrossEntropy(mean) : new BinaryCrossEntropy(mean);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sizes[0]; i++) {
            names.add("x");
        }
        Dataset data = Dataset.ofNumbers(matrix(rows, sizes[0]), matrix(rows, sizes[2]), names);
        Descent descent = new Descent(new GradientDescent(), rate);
        double[] start = numbers(mlp.parameterCount());
        Training training = new Training(new Objective(mlp, loss), data, Batches.full(rows), descent, start);
        for (int i = 0; i < steps; i++) {
            training.step();
            for (int p = 0; i == 0 && p < start.length; p++) {
                put(training.network().plan().gradients()[p]);
            }
            put(training.cost());
        }
    }

    /** Which rule, whether the surface is the ravine (1 or 0), steps, rate, x, y. The place before each step. */
    private void optimizer() {
        Optimizer rule = switch (whole()) {
            case 0 -> new GradientDescent();
            case 1 -> new Momentum(0.9);
            case 2 -> new Nesterov(0.9);
            case 3 -> new AdaGrad();
            case 4 -> new RmsProp();
            case 5 -> new AdaDelta();
            case 6 -> new Adam();
            default -> new AdamW(0.01);
        };
        boolean ravine = whole() == 1;
        int steps = whole();
        Descent descent = new Descent(rule, number());
        double[] place = numbers(2);
        double[] gradient = new double[2];
        State state = descent.start(2);
        for (int i = 0; i < steps; i++) {
            put(place.clone());
            double bend = place[1] - place[0] * place[0];
            gradient[0] = ravine ? place[0] : -2 * (1 - place[0]) - 400 * bend * place[0];
            gradient[1] = ravine ? 20 * place[1] : 200 * bend;
            descent.step(place, gradient, 2, state);
        }
    }
}
