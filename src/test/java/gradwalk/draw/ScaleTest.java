package gradwalk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final long SEED = 20240611;

    private static Scale random(SplittableRandom random) {
        boolean logarithmic = random.nextBoolean();
        double size = Math.pow(10, random.nextInt(-6, 7));
        double least = logarithmic ? size * random.nextDouble(0.1, 1) : size * random.nextDouble(-1, 1);
        double greatest = logarithmic ? least * random.nextDouble(20, 1e6) : least + size * random.nextDouble(0.01, 3);
        return new Scale(least, greatest, random.nextDouble(0, 50), random.nextDouble(100, 300), logarithmic);
    }

    @Test
    void atIsTheInverseOfShareAndPlaceFollowsIt() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 5000; i++) {
            Scale scale = random(random);
            double share = random.nextDouble();
            double value = scale.at(share);
            assertEquals(share, scale.share(value), 1e-9, "seed " + SEED + ", " + scale);
            double place = scale.start() + share * (scale.end() - scale.start());
            assertEquals(place, scale.place(value), 1e-6, "seed " + SEED + ", " + scale);
        }
    }

    @Test
    void whatLiesOutsideIsPutAtTheNearerEnd() {
        Scale even = new Scale(-1, 1, 10, 20, false);
        assertEquals(10, even.place(-5));
        assertEquals(20, even.place(5));
        assertEquals(10, even.place(Double.NaN));
        assertEquals(20, even.place(Double.POSITIVE_INFINITY));
        Scale logarithmic = new Scale(0.01, 100, 10, 20, true);
        assertEquals(10, logarithmic.place(0));
        assertEquals(10, logarithmic.place(-3));
        assertEquals(15, logarithmic.place(1), 1e-9);
        assertTrue(even.holds(1));
        assertFalse(even.holds(1.1));
    }

    @Test
    void ticksAreRoundAndInside() {
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < 5000; i++) {
            Scale scale = random(random);
            String where = "seed " + (SEED + 1) + ", " + scale;
            List<Double> ticks = scale.ticks(4);
            double slack = 1e-6 * (scale.greatest() - scale.least());
            assertFalse(ticks.isEmpty(), where);
            assertTrue(ticks.size() <= 9, where + " has " + ticks);
            for (double tick : ticks) {
                double room = scale.logarithmic() ? 1e-6 * tick : slack;
                assertTrue(tick >= scale.least() - room && tick <= scale.greatest() + room, where + " has " + ticks);
            }
            for (int t = 1; t < ticks.size(); t++) {
                double step = scale.logarithmic() ? ticks.get(t) / ticks.get(t - 1) : ticks.get(t) - ticks.get(t - 1);
                assertTrue(round(step), where + " has " + ticks);
            }
        }
    }

    /** Whether a number is 1, 2 or 5 times a power of ten. */
    private static boolean round(double number) {
        double digits = number / Math.pow(10, Math.floor(Math.log10(number) + 1e-6));
        return Math.abs(digits - 1) < 1e-5 || Math.abs(digits - 2) < 1e-5 || Math.abs(digits - 5) < 1e-5;
    }

    @Test
    void ticksAreTheOnesAPersonWouldTake() {
        assertEquals(List.of(0.0, 5.0, 10.0, 15.0, 20.0), new Scale(0, 20, 0, 1, false).ticks(4));
        assertEquals(3, new Scale(0.01, 1, 0, 1, true).ticks(4).size());
    }

    @Test
    void anEmptyOrNegativeRangeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Scale(1, 1, 0, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new Scale(2, 1, 0, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new Scale(0, 1, 0, 1, true));
        assertThrows(IllegalArgumentException.class, () -> new Scale(Double.NaN, 1, 0, 1, false));
    }
}
