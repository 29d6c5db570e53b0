package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class FunctionsTest {

    @Test
    void sigmoidIsStableFarOut() {
        assertEquals(1, Functions.sigmoid(1000));
        assertEquals(0, Functions.sigmoid(-1000));
        assertEquals(1, Functions.sigmoid(Double.POSITIVE_INFINITY));
        assertEquals(0, Functions.sigmoid(Double.NEGATIVE_INFINITY));
        assertEquals(0.5, Functions.sigmoid(0));
        assertEquals(Double.NaN, Functions.sigmoid(Double.NaN));
    }

    @Test
    void sigmoidOfBothSignsAddsUpToOne() {
        for (double x = 0; x < 40; x += 0.37) {
            assertEquals(1, Functions.sigmoid(x) + Functions.sigmoid(-x), 1e-15);
        }
    }

    @Test
    void functionsAreTheStrictOnes() {
        for (double x = 0.1; x < 3; x += 0.1) {
            assertEquals(StrictMath.exp(x), Functions.exp(x));
            assertEquals(StrictMath.log(x), Functions.log(x));
            assertEquals(StrictMath.tanh(x), Functions.tanh(x));
            assertEquals(StrictMath.sin(x), Functions.sin(x));
            assertEquals(StrictMath.cos(x), Functions.cos(x));
            assertEquals(StrictMath.sqrt(x), Functions.sqrt(x));
            assertEquals(x, Functions.abs(-x));
            assertEquals(StrictMath.pow(x, 3), Functions.pow(x, 3));
            assertEquals(x * x, Functions.pow(x, 2));
            assertEquals(1 / x, Functions.pow(x, -1));
        }
    }

    @Test
    void whatHasNoValueIsQuiet() {
        assertEquals(Double.NaN, Functions.log(-1));
        assertEquals(Double.NEGATIVE_INFINITY, Functions.log(0));
        assertEquals(Double.NaN, Functions.sqrt(-1));
        assertEquals(Double.POSITIVE_INFINITY, Functions.exp(1000));
    }

    @Test
    void wholePowersAreProducts() {
        assertEquals(1, Functions.wholePower(0, 0));
        assertEquals(1, Functions.wholePower(7, 0));
        assertEquals(7, Functions.wholePower(7, 1));
        assertEquals(-343, Functions.wholePower(-7, 3));
        assertEquals(1024, Functions.wholePower(2, 10));
        assertEquals(Double.POSITIVE_INFINITY, Functions.wholePower(2, 1024));
        assertEquals(0, Functions.wholePower(0.5, Integer.MAX_VALUE));
        assertEquals(Math.pow(0.999, 1000), Functions.wholePower(0.999, 1000), 1e-14);
    }
}
