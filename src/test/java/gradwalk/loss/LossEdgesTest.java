package gradwalk.loss;

import static gradwalk.loss.LossRun.both;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import gradwalk.math.Matrix;
import org.junit.jupiter.api.Test;

/** Losses where outputs are certain, large, or exactly on an edge; and penalties. */
class LossEdgesTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @Test
    void aCertainProbabilityThatIsRightCostsNothing() {
        Loss loss = new BinaryCrossEntropy(Reduction.sum());
        assertArrayEquals(new double[] {0, -1}, both(loss, 1, 1));
        assertArrayEquals(new double[] {0, 1}, both(loss, 0, 0));
    }

    @Test
    void aCertainProbabilityThatIsWrongCostsPlainlyTooMuch() {
        Loss loss = new BinaryCrossEntropy(Reduction.sum());
        assertArrayEquals(new double[] {INFINITE, INFINITE}, both(loss, 1, 0));
        assertArrayEquals(new double[] {INFINITE, -INFINITE}, both(loss, 0, 1));
        assertArrayEquals(new double[] {INFINITE, INFINITE}, both(loss, 1, 0.5));
    }

    @Test
    void whatIsNoProbabilityCostsNoNumber() {
        Loss loss = new BinaryCrossEntropy(Reduction.sum());
        for (double bad : new double[] {-0.5, 1.5, Double.NaN}) {
            assertTrue(Double.isNaN(both(loss, bad, 0)[0]), "p = " + bad);
            assertTrue(Double.isNaN(both(loss, bad, 1)[0]), "p = " + bad);
        }
    }

    @Test
    void largeLogitsCostWhatTheyAreOff() {
        Loss loss = new SigmoidCrossEntropy(Reduction.sum());
        assertArrayEquals(new double[] {0, 0}, both(loss, 1000, 1));
        assertArrayEquals(new double[] {1000, 1}, both(loss, 1000, 0));
        assertArrayEquals(new double[] {1000, -1}, both(loss, -1000, 1));
        assertArrayEquals(new double[] {0, 0}, both(loss, -1000, 0));
    }

    @Test
    void largeLogitsOfSeveralClassesStayFinite() {
        LossRun run = new LossRun(
                new SoftmaxCrossEntropy(Reduction.sum()), new double[] {1000, 0, -1000}, new double[] {0, 0, 1});
        assertEquals(2000, run.value());
        assertArrayEquals(new double[] {1, 0, -1}, run.gradient());
    }

    @Test
    void oneClassLeavesNothingToLearn() {
        LossRun run = new LossRun(new SoftmaxCrossEntropy(Reduction.sum()), new double[] {3}, new double[] {1});
        assertEquals(0, run.value());
        assertArrayEquals(new double[] {0}, run.gradient());
    }

    /** The two ways to the same number, and to the same gradient once the sigmoid's slope is multiplied in. */
    @Test
    void crossEntropyOfOutputsAndOfLogitsAgree() {
        for (double z = -6; z <= 6; z += 0.5) {
            double a = 1 / (1 + Math.exp(-z));
            double[] ofOutputs = both(new BinaryCrossEntropy(Reduction.sum()), a, 0.3);
            double[] ofLogits = both(new SigmoidCrossEntropy(Reduction.sum()), z, 0.3);
            assertEquals(ofLogits[0], ofOutputs[0], 1e-12);
            assertEquals(ofLogits[1], ofOutputs[1] * a * (1 - a), 1e-12);
        }
    }

    @Test
    void hubersHalvesMeetAtDelta() {
        Loss loss = new Huber(0.5, Reduction.sum());
        assertArrayEquals(new double[] {0, 0}, both(loss, 2, 2));
        assertArrayEquals(new double[] {0.125, 0.5}, both(loss, 1.5, 1));
        assertArrayEquals(new double[] {0.125, -0.5}, both(loss, 0.5, 1));
        assertArrayEquals(new double[] {0.5 * (2 - 0.25), 0.5}, both(loss, 3, 1));
        assertThrows(IllegalArgumentException.class, () -> new Huber(0, Reduction.sum()));
        assertThrows(IllegalArgumentException.class, () -> new Huber(Double.NaN, Reduction.sum()));
    }

    @Test
    void theHingeLetsGoAtOne() {
        Loss loss = new Hinge(Reduction.sum());
        assertArrayEquals(new double[] {0.25, -1}, both(loss, 0.75, 1));
        assertArrayEquals(new double[] {0, 0}, both(loss, 1, 1));
        assertArrayEquals(new double[] {0, 0}, both(loss, -2, -1));
        assertArrayEquals(new double[] {3, 1}, both(loss, 2, -1));
    }

    @Test
    void anAbsoluteErrorOfNothingPullsNowhere() {
        assertArrayEquals(new double[] {0, 0}, both(new MeanAbsoluteError(), 2, 2));
    }

    @Test
    void penaltiesPullWeightsTowardsZero() {
        Matrix weights = Matrix.of(2, 2, 1, -2, 0, 3);
        assertArrayEquals(new double[] {0.5 * 6, 0.5, -0.5, 0, 0.5}, penalty(new L1Penalty(0.5), weights));
        assertArrayEquals(new double[] {0.25 * 14, 0.5, -1, 0, 1.5}, penalty(new L2Penalty(0.5), weights));
        assertEquals("L1 penalty: λ·Σ |w|", new L1Penalty(1).name() + ": " + new L1Penalty(1).formula());
        assertEquals("L2 penalty: ½·λ·Σ w²", new L2Penalty(1).name() + ": " + new L2Penalty(1).formula());
    }

    /** The value, then the gradient row by row. */
    private static double[] penalty(Penalty penalty, Matrix weights) {
        Graph.Builder g = Graph.builder();
        Node w = g.parameter("W", weights.rows(), weights.columns());
        Node cost = penalty.build(g, w);
        Plan plan = Plan.of(g.build());
        plan.set(w, weights);
        plan.forward();
        plan.backward(cost);
        double[] gradient = plan.gradients(w).rowByRow();
        double[] all = new double[gradient.length + 1];
        all[0] = plan.value(cost);
        System.arraycopy(gradient, 0, all, 1, gradient.length);
        return all;
    }
}
