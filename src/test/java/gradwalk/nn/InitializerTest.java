package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.graph.Ops;
import gradwalk.math.Random;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InitializerTest {
    private static final int INPUTS = 30;
    private static final int OUTPUTS = 20;

    /** Each with the deviation that its source gives for 30 inputs and 20 outputs, and where an even one ends. */
    private record Case(Initializer initializer, double deviation, double end) {
        @Override
        public String toString() {
            return initializer.name();
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case(Initializer.uniform(-0.5, 0.5), 1 / Math.sqrt(12), 0.5),
                new Case(Initializer.normal(0.7), 0.7, Double.POSITIVE_INFINITY),
                new Case(Initializer.xavierUniform(), Math.sqrt(2 / 50.0), Math.sqrt(6 / 50.0)),
                new Case(Initializer.xavierNormal(), Math.sqrt(2 / 50.0), Double.POSITIVE_INFINITY),
                new Case(Initializer.heNormal(), Math.sqrt(2 / 30.0), Double.POSITIVE_INFINITY),
                new Case(Initializer.heUniform(), Math.sqrt(2 / 30.0), Math.sqrt(6 / 30.0)),
                new Case(Initializer.leCunNormal(), Math.sqrt(1 / 30.0), Double.POSITIVE_INFINITY),
                new Case(Initializer.leCunUniform(), Math.sqrt(1 / 30.0), Math.sqrt(3 / 30.0)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void weightsSpreadAsTheSourceSays(Case one) {
        Random random = new Random(4);
        int count = 100_000;
        double sum = 0;
        double squares = 0;
        double largest = 0;
        for (int i = 0; i < count; i++) {
            double w = one.initializer.next(random, INPUTS, OUTPUTS);
            sum += w;
            squares += w * w;
            largest = Math.max(largest, Math.abs(w));
        }
        assertEquals(one.deviation, one.initializer.deviation(INPUTS, OUTPUTS), 1e-15);
        assertEquals(0, sum / count, 5 * one.deviation / Math.sqrt(count));
        assertEquals(1, Math.sqrt(squares / count) / one.deviation, 0.012);
        if (Double.isFinite(one.end)) {
            assertTrue(largest <= one.end && largest > 0.999 * one.end, "as far as " + largest);
        } else {
            assertTrue(largest > 3.5 * one.deviation, "as far as " + largest);
        }
    }

    @Test
    void constantsAreThatEverywhere() {
        Mlp mlp = Mlp.of(Ops.tanh(), null, 2, 3, 1);
        assertArrayEquals(new double[13], mlp.start(Initializer.zeros(), 1));
        double[] ones = mlp.start(Initializer.ones(), 1);
        assertArrayEquals(new double[] {1, 1, 1, 1, 1, 1, 0, 0, 0, 1, 1, 1, 0}, ones);
        double[] halves = new double[13];
        Arrays.fill(halves, 0.5);
        assertArrayEquals(halves, mlp.start(Initializer.constant(0.5), Initializer.constant(0.5), 1));
    }

    @Test
    void anEvenSpreadNeedNotBeAroundZero() {
        Random random = new Random(1);
        for (int i = 0; i < 1000; i++) {
            double w = Initializer.uniform(2, 3).next(random, 1, 1);
            assertTrue(w >= 2 && w <= 3, "at " + w);
        }
        assertEquals(2, Initializer.uniform(2, 2).next(random, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Initializer.uniform(1, 0));
        assertThrows(IllegalArgumentException.class, () -> Initializer.uniform(Double.NaN, 0));
    }

    @Test
    void theSeedSaysTheStart() {
        Mlp mlp = Mlp.of(Ops.tanh(), null, 2, 8, 1);
        double[] start = mlp.start(Initializer.xavierUniform(), 5);
        assertArrayEquals(start, mlp.start(Initializer.xavierUniform(), 5));
        assertFalse(Arrays.equals(start, mlp.start(Initializer.xavierUniform(), 6)));
    }

    @Test
    void eachLayerHasItsOwnSpread() {
        double[] start = Mlp.of(Ops.tanh(), null, 400, 100, 400).start(Initializer.leCunUniform(), 2);
        assertTrue(Arrays.stream(start, 0, 40_000).allMatch(w -> Math.abs(w) <= Math.sqrt(3 / 400.0)));
        double[] second = Arrays.copyOfRange(start, 40_100, 80_100);
        assertTrue(Arrays.stream(second).allMatch(w -> Math.abs(w) <= Math.sqrt(3 / 100.0)));
        assertTrue(Arrays.stream(second).anyMatch(w -> Math.abs(w) > Math.sqrt(2.9 / 100.0)));
    }

    @Test
    void theyGoByTheirInventorsNames() {
        List<String> names = cases().stream().map(Case::toString).toList();
        assertEquals(
                List.of(
                        "uniform",
                        "normal",
                        "Xavier uniform",
                        "Xavier normal",
                        "He normal",
                        "He uniform",
                        "LeCun normal",
                        "LeCun uniform"),
                names);
        assertEquals("constant", Initializer.zeros().name());
    }
}
