package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.data.Iris;
import gradwalk.data.Points;
import gradwalk.data.Standardising;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.optim.Adam;
import gradwalk.optim.ClipByNorm;
import gradwalk.optim.CosineDecay;
import gradwalk.optim.Descent;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Momentum;
import gradwalk.optim.State;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TrainingTest {
    private static final Dataset IRIS =
            Standardising.fit(Iris.dataset().inputs()).apply(Iris.dataset());
    private static final Objective IRIS_OBJECTIVE =
            new Objective(Mlp.of(Ops.tanh(), null, 4, 3, 3), new SoftmaxCrossEntropy(Reduction.mean()));

    private static Training iris(Batches batches, Descent descent) {
        double[] start = IRIS_OBJECTIVE.mlp().start(Initializer.xavierUniform(), 1);
        return new Training(IRIS_OBJECTIVE, IRIS, batches, descent, start);
    }

    /** Each batch by itself in a network made for it, and the rule told by hand. */
    @Test
    void aStepIsOneBatchThroughItsOwnNetwork() {
        Batches batches = Batches.shuffled(150, 64, 9);
        Training training = iris(batches, new Descent(new Momentum(0.9), 0.1));
        double[] parameters = training.parameters();
        Momentum rule = new Momentum(0.9);
        State state = rule.start(parameters.length);
        int[] rows = new int[64];
        for (int step = 0; step < 7; step++) {
            int count = batches.take(step, rows);
            Dataset taken = IRIS.rows(Arrays.copyOf(rows, count));
            Network network = IRIS_OBJECTIVE.network(taken.rows());
            Plan plan = network.plan();
            network.setParameters(parameters);
            plan.set(network.input(), taken.inputs());
            plan.set(network.target(), taken.targets());
            plan.forward();
            plan.backward(network.cost());
            rule.step(parameters, plan.gradients(), parameters.length, state, 0.1);
            training.step();
            assertEquals(plan.value(network.cost()), training.cost(), "step " + step);
            assertArrayEquals(parameters, training.parameters(), "step " + step);
            assertTrue(state.isSameAs(training.state()));
        }
    }

    private static long allocated() {
        return ((ThreadMXBean) ManagementFactory.getThreadMXBean())
                .getThreadAllocatedBytes(Thread.currentThread().getId());
    }

    /** From the second epoch on: 150 rows in batches of 64 have a smaller last one, whose plan is made once. */
    @Test
    void stepsAllocateNothing() {
        Descent descent = new Descent(new Adam(), new CosineDecay(0.1, 0.01, 4000), new ClipByNorm(1));
        for (Batches batches : new Batches[] {Batches.shuffled(150, 64, 1), Batches.full(150)}) {
            Training training = iris(batches, descent);
            // By then the machine has also loaded what it takes to compile a step.
            while (training.steps() < 2000) {
                training.step();
            }
            long before = allocated();
            while (training.steps() < 5000) {
                training.step();
            }
            // What the counter itself takes is less than a byte a step.
            long perStep = (allocated() - before) / 3000;
            assertEquals(0, perStep, "bytes a step");
        }
    }

    @Test
    void aSnapshotIsTakenUpToTheSameBits() {
        Training training = iris(Batches.shuffled(150, 64, 2), new Descent(new Adam(), 0.05));
        for (int i = 0; i < 11; i++) {
            training.step();
        }
        Training.Snapshot snapshot = training.snapshot();
        double[] then = training.parameters();
        for (int i = 0; i < 20; i++) {
            training.step();
        }
        double[] end = training.parameters();
        assertEquals(11, snapshot.steps());
        assertArrayEquals(then, snapshot.parameters());
        for (int again = 0; again < 2; again++) {
            training.restore(snapshot);
            assertEquals(11, training.steps());
            assertArrayEquals(then, training.parameters());
            assertTrue(Double.isNaN(training.cost()));
            for (int i = 0; i < 20; i++) {
                training.step();
            }
            assertArrayEquals(end, training.parameters());
        }
        Training other = iris(Batches.shuffled(150, 64, 2), new Descent(new Adam(), 0.05));
        other.restore(snapshot);
        for (int i = 0; i < 20; i++) {
            other.step();
        }
        assertArrayEquals(end, other.parameters());
    }

    @Test
    void epochsEndWhereTheRowsDo() {
        Training training = iris(Batches.shuffled(150, 64, 2), new Descent(new GradientDescent(), 0.1));
        assertEquals(0, training.epochs());
        assertTrue(Double.isNaN(training.cost()));
        training.epoch();
        assertEquals(3, training.steps());
        assertEquals(1, training.epochs());
        training.step();
        assertEquals(1, training.epochs());
        training.epoch();
        assertEquals(6, training.steps());
        assertEquals(2, training.epochs());
    }

    /** Lesson 8: 150 rows, batches of 10, 20 epochs. */
    @Test
    void twentyEpochsOfBatchesOfTenAreThreeHundredUpdates() {
        Training training = iris(Batches.shuffled(150, 10, 1), new Descent(new GradientDescent(), 0.1));
        while (training.epochs() < 20) {
            training.epoch();
        }
        assertEquals(300, training.steps());
    }

    @Test
    void theNetworkHoldsThePresentParameters() {
        Training training = iris(Batches.shuffled(150, 64, 2), new Descent(new GradientDescent(), 0.1));
        for (int i = 0; i < 3; i++) {
            training.step();
            assertArrayEquals(training.network().parameters(), training.parameters());
        }
        assertEquals(64, training.network().rows());
        assertEquals(IRIS_OBJECTIVE, training.objective());
    }

    @Test
    void whatDoesNotGoTogetherIsRefused() {
        Descent descent = new Descent(new GradientDescent(), 0.1);
        double[] start = IRIS_OBJECTIVE.mlp().start(Initializer.zeros(), 1);
        Dataset points = Points.xorTable();
        assertThrows(
                IllegalArgumentException.class,
                () -> new Training(IRIS_OBJECTIVE, points, Batches.full(4), descent, start));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Training(IRIS_OBJECTIVE, IRIS, Batches.full(149), descent, start));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Training(IRIS_OBJECTIVE, IRIS, Batches.full(150), descent, new double[26]));
        Objective four = new Objective(Mlp.of(Ops.tanh(), null, 4, 2), new HalfSquaredError(Reduction.mean()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Training(four, IRIS, Batches.full(150), descent, new double[10]));
    }

    private static double loss(Training training, Objective objective, Dataset data) {
        Evaluation evaluation = new Evaluation(objective, data);
        evaluation.run(training.parameters());
        return evaluation.loss();
    }

    /** Lesson 8, first prediction: no gradient reaches any weight, and the biases balance. */
    @Test
    void fromAllZerosIrisStaysAtOneInThree() {
        Training training = new Training(
                IRIS_OBJECTIVE,
                IRIS,
                Batches.full(150),
                new Descent(new GradientDescent(), 0.3),
                new double[IRIS_OBJECTIVE.mlp().parameterCount()]);
        for (int epoch = 0; epoch < 500; epoch++) {
            training.epoch();
        }
        Evaluation evaluation = new Evaluation(IRIS_OBJECTIVE, IRIS);
        evaluation.run(training.parameters());
        assertEquals(Math.log(3), evaluation.loss(), 1e-12);
        assertEquals(1.0 / 3, evaluation.accuracy(), 1e-15);
    }

    /** Lesson 8: hidden neurons that start alike stay copies, and together never get past 3 of XOR's 4 rows. */
    @Test
    void fromAllHalvesHiddenNeuronsStayCopies() {
        Dataset table = Points.xorTable();
        Objective objective =
                new Objective(Mlp.of(Ops.tanh(), null, 2, 4, 1), new SigmoidCrossEntropy(Reduction.mean()));
        double[] start = objective.mlp().start(Initializer.constant(0.5), Initializer.constant(0.5), 1);
        Training training =
                new Training(objective, table, Batches.full(4), new Descent(new GradientDescent(), 0.3), start);
        for (int epoch = 0; epoch < 5000; epoch++) {
            training.epoch();
        }
        double[] w = training.parameters();
        for (int unit = 1; unit < 4; unit++) {
            assertEquals(w[0], w[2 * unit], 1e-9);
            assertEquals(w[1], w[2 * unit + 1], 1e-9);
        }
        assertEquals(0.480, loss(training, objective, table), 0.005);
        Evaluation evaluation = new Evaluation(objective, table);
        evaluation.run(w);
        assertTrue(evaluation.accuracy() <= 0.75);
    }

    @Test
    void fromARandomStartXorIsLearned() {
        Dataset table = Points.xorTable();
        Objective objective =
                new Objective(Mlp.of(Ops.tanh(), null, 2, 4, 1), new SigmoidCrossEntropy(Reduction.mean()));
        for (int seed = 0; seed < 5; seed++) {
            double[] start = objective.mlp().start(Initializer.xavierUniform(), seed);
            Training training = new Training(objective, table, Batches.full(4), new Descent(new Adam(), 0.05), start);
            for (int epoch = 0; epoch < 2000; epoch++) {
                training.epoch();
            }
            assertTrue(loss(training, objective, table) < 0.01, "seed " + seed);
        }
    }

    @Test
    void restoringDoesNotShareTheSnapshotsState() {
        Training training = iris(Batches.full(150), new Descent(new Momentum(0.9), 0.1));
        training.step();
        Training.Snapshot snapshot = training.snapshot();
        snapshot.parameters()[0] = 99;
        training.restore(snapshot);
        training.step();
        assertEquals(1, snapshot.steps());
        assertFalse(Arrays.equals(snapshot.parameters(), training.parameters()));
        training.restore(snapshot);
        assertArrayEquals(snapshot.parameters(), training.parameters());
    }
}
