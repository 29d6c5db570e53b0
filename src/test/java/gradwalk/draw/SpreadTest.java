package gradwalk.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void placesThatAreApartStay() {
        assertArrayEquals(new double[] {40, 10, 80}, Spread.apart(new double[] {40, 10, 80}, 14, 0, 100));
    }

    @Test
    void placesThatCollideMoveApartInTheirOrder() {
        assertArrayEquals(new double[] {34, 20}, Spread.apart(new double[] {21, 20}, 14, 0, 100));
        assertArrayEquals(new double[] {86, 100}, Spread.apart(new double[] {99, 99.5}, 14, 0, 100));
        assertArrayEquals(new double[] {0, 14, 28}, Spread.apart(new double[] {-3, 1, 2}, 14, 0, 100));
    }

    @Test
    void whereThereIsNoRoomTheyRunOnBeyondTheEnd() {
        assertArrayEquals(new double[] {0, 14, 28}, Spread.apart(new double[] {5, 5, 5}, 14, 0, 20));
    }

    @Test
    void noTwoAreNearerThanTheGapAndNoneIsOutside() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 500; run++) {
            double[] wanted = random.doubles(1 + random.nextInt(6), -20, 120).toArray();
            double[] placed = Spread.apart(wanted, 14, 0, 100);
            for (int i = 0; i < placed.length; i++) {
                assertTrue(placed[i] >= 0 && placed[i] <= 100, "outside: " + placed[i]);
                for (int j = 0; j < i; j++) {
                    assertTrue(Math.abs(placed[i] - placed[j]) >= 14 - 1e-9, "too near");
                    boolean sameOrder = wanted[i] == wanted[j] || (wanted[i] > wanted[j]) == (placed[i] > placed[j]);
                    assertTrue(sameOrder, "the order changed");
                }
            }
        }
    }
}
