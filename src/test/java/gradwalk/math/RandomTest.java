package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class RandomTest {

    @Test
    void theSameSeedGivesTheSameNumbers() {
        Random a = new Random(42);
        Random b = new Random(42);
        for (int i = 0; i < 100; i++) {
            assertEquals(a.nextInt(), b.nextInt());
        }
        assertNotEquals(new Random(1).nextInt(), new Random(2).nextInt());
    }

    /** Each tenth, the mean, and the link between neighbours, within five standard errors. */
    @Test
    void numbersAreSpreadEvenly() {
        for (int seed = -2; seed < 3; seed++) {
            Random random = new Random(seed);
            int[] tenths = new int[10];
            double before = 0.5;
            double link = 0;
            for (int i = 0; i < 100_000; i++) {
                double x = random.uniform();
                assertTrue(x >= 0 && x < 1);
                tenths[(int) (x * 10)]++;
                link += (x - 0.5) * (before - 0.5);
                before = x;
            }
            for (int count : tenths) {
                assertEquals(10_000, count, 5 * 95);
            }
            assertEquals(0, link / 100_000, 5 * (1.0 / 12) / 316);
        }
    }

    @Test
    void rangesAreKept() {
        Random random = new Random(3);
        boolean[] seen = new boolean[6];
        for (int i = 0; i < 1000; i++) {
            double x = random.uniform(-2, 5);
            assertTrue(x >= -2 && x < 5);
            seen[random.nextInt(6)] = true;
        }
        for (boolean one : seen) {
            assertTrue(one);
        }
        assertThrows(IllegalArgumentException.class, () -> random.nextInt(0));
    }
}
