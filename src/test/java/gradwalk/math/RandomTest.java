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

    @Test
    void aRestartGoesOnAsAFreshGenerator() {
        Random random = new Random(1);
        random.nextInt();
        random.restart(42);
        assertEquals(new Random(42).nextInt(), random.nextInt());
    }

    /** Mean, variance, the fourth moment, and how many lie within one deviation, within five standard errors. */
    @Test
    void normalNumbersAreNormal() {
        for (int seed = 0; seed < 3; seed++) {
            Random random = new Random(seed);
            double sum = 0;
            double squares = 0;
            double fourths = 0;
            int near = 0;
            int count = 100_000;
            for (int i = 0; i < count; i++) {
                double x = random.normal();
                sum += x;
                squares += x * x;
                fourths += x * x * x * x;
                near += Math.abs(x) < 1 ? 1 : 0;
            }
            double error = 5 / Math.sqrt(count);
            assertEquals(0, sum / count, error);
            assertEquals(1, squares / count, error * Math.sqrt(2));
            assertEquals(3, fourths / count, error * Math.sqrt(96));
            assertEquals(0.682689, near / (double) count, error * 0.466);
        }
    }

    @Test
    void aShuffleKeepsEveryNumberAndFavoursNoPlace() {
        Random random = new Random(5);
        int[] places = new int[5];
        int[][] seen = new int[4][4];
        for (int run = 0; run < 8000; run++) {
            places[4] = 99;
            random.shuffle(places, 4);
            boolean[] there = new boolean[4];
            for (int i = 0; i < 4; i++) {
                there[places[i]] = true;
                seen[i][places[i]]++;
            }
            assertTrue(there[0] && there[1] && there[2] && there[3]);
            assertEquals(99, places[4]);
        }
        for (int[] place : seen) {
            for (int count : place) {
                assertEquals(2000, count, 5 * Math.sqrt(1500));
            }
        }
    }
}
