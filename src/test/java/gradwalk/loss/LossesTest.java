package gradwalk.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.graph.GradientCheck;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.ShapeMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every loss against its formula in plain arithmetic, and its gradient against the formula's and a difference. */
class LossesTest {
    /** What an output costs beside its target, given the whole row of outputs. */
    private interface Cost {
        double of(double[] row, int place, double target);
    }

    /** The derivative of a whole row's cost to one of its outputs. */
    private interface Slope {
        double of(double[] row, int place, double[] targets);
    }

    /** Where outputs and targets are drawn for a test. */
    private enum Kind {
        NUMBERS,
        PROBABILITIES,
        LOGITS,
        SHARES,
        SIGNS
    }

    private record Case(Loss sum, Loss mean, Kind kind, boolean overAll, Cost cost, Slope slope) {
        @Override
        public String toString() {
            return sum.name();
        }
    }

    private static double softmax(double[] row, int place) {
        double all = 0;
        for (double z : row) {
            all += Math.exp(z);
        }
        return Math.exp(row[place]) / all;
    }

    private static double sigma(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static final List<Case> CASES = List.of(
            new Case(
                    new HalfSquaredError(Reduction.sum()),
                    new HalfSquaredError(Reduction.mean()),
                    Kind.NUMBERS,
                    false,
                    (o, i, t) -> (t - o[i]) * (t - o[i]) / 2,
                    (o, i, t) -> o[i] - t[i]),
            new Case(
                    new MeanSquaredError(),
                    new MeanSquaredError(),
                    Kind.NUMBERS,
                    true,
                    (o, i, t) -> (t - o[i]) * (t - o[i]),
                    (o, i, t) -> 2 * (o[i] - t[i])),
            new Case(
                    new MeanAbsoluteError(),
                    new MeanAbsoluteError(),
                    Kind.NUMBERS,
                    true,
                    (o, i, t) -> Math.abs(t - o[i]),
                    (o, i, t) -> o[i] > t[i] ? 1 : -1),
            new Case(
                    new Huber(0.8, Reduction.sum()),
                    new Huber(0.8, Reduction.mean()),
                    Kind.NUMBERS,
                    false,
                    (o, i, t) -> {
                        double d = Math.abs(t - o[i]);
                        return d <= 0.8 ? d * d / 2 : 0.8 * (d - 0.4);
                    },
                    (o, i, t) -> Math.max(-0.8, Math.min(0.8, o[i] - t[i]))),
            new Case(
                    new BinaryCrossEntropy(Reduction.sum()),
                    new BinaryCrossEntropy(Reduction.mean()),
                    Kind.PROBABILITIES,
                    false,
                    (o, i, t) -> -(t * Math.log(o[i]) + (1 - t) * Math.log(1 - o[i])),
                    (o, i, t) -> (o[i] - t[i]) / (o[i] * (1 - o[i]))),
            new Case(
                    new SigmoidCrossEntropy(Reduction.sum()),
                    new SigmoidCrossEntropy(Reduction.mean()),
                    Kind.LOGITS,
                    false,
                    (o, i, t) -> -(t * Math.log(sigma(o[i])) + (1 - t) * Math.log(1 - sigma(o[i]))),
                    (o, i, t) -> sigma(o[i]) - t[i]),
            new Case(
                    new SoftmaxCrossEntropy(Reduction.sum()),
                    new SoftmaxCrossEntropy(Reduction.mean()),
                    Kind.SHARES,
                    false,
                    (o, i, t) -> -t * Math.log(softmax(o, i)),
                    (o, i, t) -> softmax(o, i) - t[i]),
            new Case(
                    new Hinge(Reduction.sum()),
                    new Hinge(Reduction.mean()),
                    Kind.SIGNS,
                    false,
                    (o, i, t) -> Math.max(0, 1 - t * o[i]),
                    (o, i, t) -> t[i] * o[i] < 1 ? -t[i] : 0));

    private static double output(SplittableRandom random, Kind kind) {
        return kind == Kind.PROBABILITIES ? random.nextDouble(0.1, 0.9) : random.nextDouble(-2, 2);
    }

    private static double[] targets(SplittableRandom random, Kind kind, int columns) {
        double[] targets = new double[columns];
        double total = 0;
        for (int i = 0; i < columns; i++) {
            targets[i] = kind == Kind.SIGNS
                    ? random.nextInt(2) * 2 - 1
                    : kind == Kind.NUMBERS ? random.nextDouble(-2, 2) : random.nextDouble(0, 1);
            total += targets[i];
        }
        for (int i = 0; kind == Kind.SHARES && i < columns; i++) {
            targets[i] /= total;
        }
        return targets;
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void valueAndGradientAreTheFormulas(Case one) {
        for (int seed = 0; seed < 30; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int rows = 1 + random.nextInt(4);
            int columns = 1 + random.nextInt(3);
            double[] outputs = new double[rows * columns];
            double[] targets = new double[rows * columns];
            double[] slopes = new double[rows * columns];
            double total = 0;
            for (int row = 0; row < rows; row++) {
                double[] o = random.doubles(columns)
                        .map(unused -> output(random, one.kind))
                        .toArray();
                double[] t = targets(random, one.kind, columns);
                for (int i = 0; i < columns; i++) {
                    total += one.cost.of(o, i, t[i]);
                    slopes[row * columns + i] = one.slope.of(o, i, t);
                    outputs[row * columns + i] = o[i];
                    targets[row * columns + i] = t[i];
                }
            }
            String where = one + " seed " + seed;
            double all = rows * columns;
            check(new LossRun(one.sum, rows, columns), outputs, targets, total, slopes, one.overAll ? all : 1, where);
            check(
                    new LossRun(one.mean, rows, columns),
                    outputs,
                    targets,
                    total,
                    slopes,
                    one.overAll ? all : rows,
                    where);
        }
    }

    private static void check(
            LossRun run,
            double[] outputs,
            double[] targets,
            double total,
            double[] slopes,
            double divisor,
            String where) {
        run.run(outputs, targets);
        assertEquals(total / divisor, run.value(), 1e-12 * Math.max(1, total), where);
        double[] gradient = run.gradient();
        for (int i = 0; i < slopes.length; i++) {
            assertEquals(slopes[i] / divisor, gradient[i], 1e-12 * Math.max(1, Math.abs(slopes[i])), where);
            int columns = run.output.shape().columns();
            double difference =
                    GradientCheck.centralDifference(run.plan, run.loss, run.output, i / columns, i % columns);
            assertEquals(difference, gradient[i], 1e-7, where);
        }
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void oneRowIsTheSameSummedAndAveraged(Case one) {
        double[] o = {0.3, 0.6};
        double[] t = {1, 0};
        assertEquals(new LossRun(one.sum, o, t).value(), new LossRun(one.mean, o, t).value());
        assertArrayEquals(new LossRun(one.sum, o, t).gradient(), new LossRun(one.mean, o, t).gradient());
    }

    @ParameterizedTest
    @FieldSource("CASES")
    void anotherShapeIsRefused(Case one) {
        Graph.Builder g = Graph.builder();
        Node o = g.input("o", 2, 3);
        Node t = g.input("t", 1, 3);
        String sentence = String.valueOf(
                assertThrows(ShapeMismatch.class, () -> one.sum.build(g, o, t)).getMessage());
        assertTrue(
                sentence.contains("o")
                        && sentence.contains("2×3")
                        && sentence.contains("t")
                        && sentence.contains("1×3"),
                sentence);
        assertTrue(sentence.contains("same shape"), sentence);
    }

    @Test
    void everyLossSaysWhatItIs() {
        List<String> told = new ArrayList<>();
        for (Case one : CASES) {
            told.add(one.sum.name() + ": " + one.sum.formula());
            if (!one.overAll) {
                assertEquals("1/N · " + one.sum.formula(), one.mean.formula());
                assertEquals(one.sum.name(), one.mean.name());
            }
        }
        assertEquals(
                List.of(
                        "half squared error: ½ Σ (t − o)²",
                        "mean squared error: 1/n Σ (t − o)²",
                        "mean absolute error: 1/n Σ |t − o|",
                        "Huber: Σ c·(d − ½·c), d = |t − o|, c = min(d, δ)",
                        "binary cross-entropy: −Σ (t·ln o + (1 − t)·ln(1 − o))",
                        "sigmoid cross-entropy: −Σ (t·ln σ(o) + (1 − t)·ln(1 − σ(o)))",
                        "softmax cross-entropy: −Σ t·ln softmax(o)",
                        "hinge: Σ max(0, 1 − t·o)"),
                told);
    }

    @Test
    void onlyLossesOfLogitsContainAnActivation() {
        List<Op> links = new ArrayList<>();
        for (Case one : CASES) {
            if (one.kind == Kind.LOGITS || one.kind == Kind.SHARES) {
                links.add(one.sum.link());
            } else {
                assertNull(one.sum.link(), one.toString());
            }
        }
        assertEquals(List.of(Ops.sigmoid(), Ops.softmax()), links);
    }
}
