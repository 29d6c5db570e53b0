package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.math.Matrix;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Inputs at the ends of the range give the right number or plainly none, never a wrong one. */
class ExtremesTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    /** The value, then the gradient of its sum to each input. */
    private static double[] run(Op op, double... inputs) {
        Graph.Builder g = Graph.builder();
        Node[] nodes = new Node[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            nodes[i] = g.input("x" + i, 1, 1);
        }
        Node y = g.apply(op, nodes);
        double[] results = null;
        Graph graph = g.build();
        for (Plan plan : List.of(Plan.of(graph), Plan.ofScalars(graph))) {
            for (int i = 0; i < inputs.length; i++) {
                plan.set(nodes[i], inputs[i]);
            }
            plan.forward();
            plan.backward(y);
            double[] found = new double[inputs.length + 1];
            found[0] = plan.value(y);
            for (int i = 0; i < inputs.length; i++) {
                found[i + 1] = plan.gradient(nodes[i], 0, 0);
            }
            if (results != null) {
                assertArrayEquals(results, found, Double.MIN_VALUE);
            }
            results = found;
        }
        return results == null ? new double[0] : results;
    }

    private static double slope(Op op, double x) {
        return run(op, x)[1];
    }

    private static double value(Op op, double... inputs) {
        return run(op, inputs)[0];
    }

    @Test
    void sigmoidSaturatesWithoutOverflow() {
        assertArrayEquals(new double[] {1, 0}, run(Ops.sigmoid(), 1000));
        assertArrayEquals(new double[] {0, 0}, run(Ops.sigmoid(), -1000));
        assertEquals(Math.exp(-40), value(Ops.sigmoid(), -40), 1e-30);
    }

    @Test
    void tanhSaturates() {
        assertArrayEquals(new double[] {1, 0}, run(Ops.tanh(), 1000));
        assertArrayEquals(new double[] {-1, 0}, run(Ops.tanh(), -1000));
    }

    @Test
    void softplusKeepsWhatIsSmall() {
        assertArrayEquals(new double[] {1000, 1}, run(Ops.softplus(), 1000));
        assertArrayEquals(new double[] {0, 0}, run(Ops.softplus(), -1000));
        assertEquals(Math.exp(-40), value(Ops.softplus(), -40), 1e-31);
        assertEquals(40 + Math.exp(-40), value(Ops.softplus(), 40));
        assertEquals(Math.log(2), value(Ops.softplus(), 0), 1e-16);
    }

    @Test
    void geluIsAStraightLineFarOut() {
        assertArrayEquals(new double[] {1e200, 1}, run(Ops.gelu(), 1e200));
        assertArrayEquals(new double[] {0, 0}, run(Ops.gelu(), -1e200));
        assertEquals(0, value(Ops.gelu(), Double.NEGATIVE_INFINITY));
        assertEquals(INFINITE, value(Ops.gelu(), INFINITE));
    }

    @Test
    void exponentialsOverflowAndVanish() {
        assertArrayEquals(new double[] {INFINITE, INFINITE}, run(Ops.exp(), 1000));
        assertArrayEquals(new double[] {0, 0}, run(Ops.exp(), -1000));
    }

    @Test
    void logarithmsAndRootsEndAtZero() {
        assertArrayEquals(new double[] {Double.NEGATIVE_INFINITY, INFINITE}, run(Ops.log(), 0));
        assertTrue(Double.isNaN(value(Ops.log(), -1)));
        assertArrayEquals(new double[] {0, INFINITE}, run(Ops.sqrt(), 0));
        assertTrue(Double.isNaN(value(Ops.sqrt(), -1)));
    }

    @Test
    void divisionByZeroIsInfiniteOrNothing() {
        assertEquals(INFINITE, value(Ops.divide(), 1, 0));
        assertEquals(Double.NEGATIVE_INFINITY, value(Ops.divide(), -1, 0));
        assertTrue(Double.isNaN(value(Ops.divide(), 0, 0)));
    }

    @Test
    void powersOfZeroAndOfNegatives() {
        assertArrayEquals(new double[] {0, 0, 0}, run(Ops.power(), 0, 2));
        assertArrayEquals(new double[] {0, 1, 0}, run(Ops.power(), 0, 1));
        double[] cube = run(Ops.power(), -2, 3);
        assertEquals(-8, cube[0]);
        assertEquals(12, cube[1]);
        assertTrue(Double.isNaN(cube[2]), "there is no slope in the exponent");
        assertTrue(Double.isNaN(value(Ops.power(), -2, 0.5)));
        assertEquals(INFINITE, value(Ops.power(), 0, -1));
    }

    @Test
    void slopesAtKinksAreTheDeclaredOnes() {
        assertEquals(0, slope(Ops.relu(), 0));
        assertEquals(0.01, slope(Ops.leakyRelu(0.01), 0));
        assertEquals(0, slope(Ops.abs(), 0));
        assertArrayEquals(new double[] {2, 1, 0}, run(Ops.max(), 2, 2));
        assertArrayEquals(new double[] {2, 1, 0}, run(Ops.min(), 2, 2));
    }

    @Test
    void whatIsNoNumberStaysNone() {
        for (Op op : Ops.all()) {
            double[] inputs = new double[op.arity()];
            Arrays.fill(inputs, 1);
            inputs[0] = Double.NaN;
            if (!op.name().startsWith("softmax")) {
                assertTrue(Double.isNaN(value(op, inputs)), op.name());
            }
        }
    }

    @Test
    void crossEntropyOfASigmoidNeitherOverflowsNorLosesWhatIsSmall() {
        assertArrayEquals(new double[] {0, 0, -1000}, run(Ops.sigmoidCrossEntropy(), 1000, 1));
        assertArrayEquals(new double[] {1000, 1, -1000}, run(Ops.sigmoidCrossEntropy(), 1000, 0));
        assertArrayEquals(new double[] {1000, -1, 1000}, run(Ops.sigmoidCrossEntropy(), -1000, 1));
        assertEquals(Math.exp(-40), value(Ops.sigmoidCrossEntropy(), 40, 1), 1e-31);
        assertEquals(0, value(Ops.sigmoidCrossEntropy(), INFINITE, 1));
    }

    @Test
    void transposeTurnsRowsIntoColumns() {
        Graph.Builder g = Graph.builder();
        Node y = g.apply(Ops.transpose(), g.constant(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6)));
        Plan plan = Plan.of(g.build());
        plan.forward();
        assertEquals(Matrix.of(3, 2, 1, 4, 2, 5, 3, 6), plan.values(y));
    }

    static List<Op> ops() {
        return Ops.all();
    }

    /** No op may refuse to be asked at 0, at an infinity or for a single number. */
    @ParameterizedTest
    @MethodSource("ops")
    void nothingIsThrownAtTheEnds(Op op) {
        for (double x :
                new double[] {0, -0.0, INFINITE, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, Double.MAX_VALUE}) {
            double[] inputs = new double[op.arity()];
            Arrays.fill(inputs, x);
            assertEquals(op.arity() + 1, run(op, inputs).length);
        }
    }
}
