package gradwalk.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ClippingTest {

    private static double[] clipped(Clipping clipping, double... gradients) {
        clipping.clip(gradients, gradients.length);
        return gradients;
    }

    @Test
    void byValueEachStaysWithinTheLimit() {
        assertArrayEquals(new double[] {2, -2, 2, -2, 0.5, 0}, clipped(new ClipByValue(2), 2, -2, 2.5, -3, 0.5, 0));
        assertArrayEquals(
                new double[] {2, -2}, clipped(new ClipByValue(2), Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    @Test
    void byNormTheDirectionStays() {
        assertArrayEquals(new double[] {3, -4}, clipped(new ClipByNorm(5), 3, -4));
        assertArrayEquals(new double[] {0.6, -0.8}, clipped(new ClipByNorm(1), 3, -4), 1e-15);
        assertArrayEquals(new double[] {0, 0}, clipped(new ClipByNorm(1), 0, 0));
    }

    @Test
    void gradientsTooLargeToSquareKeepTheirDirection() {
        assertEquals(5e200, ClipByNorm.norm(new double[] {3e200, -4e200}, 2), 1e186);
        assertEquals(5e-200, ClipByNorm.norm(new double[] {3e-200, -4e-200}, 2), 1e-214);
        assertArrayEquals(new double[] {0.6, -0.8}, clipped(new ClipByNorm(1), 3e200, -4e200), 1e-15);
        assertEquals(0, ClipByNorm.norm(new double[] {0}, 1));
    }

    @Test
    void whatIsNoNumberIsNotHidden() {
        for (double bad : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertTrue(Double.isNaN(clipped(new ClipByNorm(1), 1, bad, 1)[1]), "of " + bad);
        }
        assertEquals(Double.POSITIVE_INFINITY, ClipByNorm.norm(new double[] {Double.NEGATIVE_INFINITY, 1}, 2));
        assertTrue(Double.isNaN(ClipByNorm.norm(new double[] {Double.NaN, 1}, 2)));
        assertTrue(Double.isNaN(clipped(new ClipByValue(1), Double.NaN)[0]));
    }

    @Test
    void onlyTheFirstNumbersAreGradients() {
        double[] numbers = {3, 4, 100};
        new ClipByNorm(1).clip(numbers, 2);
        assertArrayEquals(new double[] {0.6, 0.8, 100}, numbers, 1e-15);
        new ClipByValue(0.5).clip(numbers, 1);
        assertArrayEquals(new double[] {0.5, 0.8, 100}, numbers, 1e-15);
    }

    @Test
    void theRulesSayTheSame() {
        for (Clipping clipping : new Clipping[] {new ClipByValue(0.7), new ClipByNorm(0.7)}) {
            double[] gradients = {0.9, -1.2, 0.3};
            double norm = ClipByNorm.norm(gradients, 3);
            double[] expected = new double[3];
            for (int i = 0; i < 3; i++) {
                double g = gradients[i];
                expected[i] = clipping.rule()
                        .evaluate(name -> name.equals("g") ? g : name.equals("c") ? clipping.limit() : norm);
            }
            assertArrayEquals(expected, clipped(clipping, gradients), 1e-15, clipping.name());
        }
        assertEquals("clipping by value", new ClipByValue(1).name());
        assertEquals("clipping by norm", new ClipByNorm(1).name());
        assertEquals("g·min(1, c/‖g‖)", new ClipByNorm(1).rule().text());
    }

    @Test
    void aLimitMustBeAboveZero() {
        for (double bad : new double[] {0, -1, Double.NaN}) {
            assertThrows(IllegalArgumentException.class, () -> new ClipByValue(bad));
            assertThrows(IllegalArgumentException.class, () -> new ClipByNorm(bad));
        }
    }

    @Test
    void aDescentClipsBeforeItSteps() {
        Descent descent = new Descent(new GradientDescent(), Schedule.constant(0.5), new ClipByNorm(1));
        double[] w = {1, 1};
        double[] g = {30, 40};
        descent.step(w, g, 2, descent.start(2));
        assertArrayEquals(new double[] {0.7, 0.6}, w, 1e-15);
        assertArrayEquals(new double[] {0.6, 0.8}, g, 1e-15);
    }
}
