package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
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
            assertEquals(StrictMath.sin(x), Functions.sin(x));
            assertEquals(StrictMath.cos(x), Functions.cos(x));
            assertEquals(StrictMath.sqrt(x), Functions.sqrt(x));
            assertEquals(x, Functions.abs(-x));
            assertEquals(StrictMath.pow(x, 3), Functions.pow(x, 3), 1e-15 * Math.abs(x * x * x));
            assertEquals(x * x, Functions.pow(x, 2));
            assertEquals(1 / x, Functions.pow(x, -1));
        }
    }

    @Test
    void tanhIsTheStrictOneToAFewLastPlaces() {
        assertEquals(0, Functions.tanh(0));
        for (double x = 1e-9; x < 25; x = x < 0.01 ? x * 1.7 : x + 0.0013) {
            // Both may be 2.5 units in the last place off.
            double expected = StrictMath.tanh(x);
            assertEquals(expected, Functions.tanh(x), 5 * Math.ulp(expected), "tanh " + x);
            assertEquals(-Functions.tanh(x), Functions.tanh(-x), Math.ulp(expected), "tanh −" + x);
        }
    }

    @Test
    void tanhIsWithinTwoAndAHalfUnitsOfItsSeries() {
        // x/(1 + x²/(3 + x²/(5 + …))) in decimals of 40 digits.
        MathContext digits = new MathContext(40);
        for (double x = 0.0007; x < 4; x += 0.0113) {
            BigDecimal square = new BigDecimal(x).pow(2);
            BigDecimal fraction = new BigDecimal(101);
            for (int odd = 99; odd > 0; odd -= 2) {
                fraction = new BigDecimal(odd).add(square.divide(fraction, digits), digits);
            }
            BigDecimal exact = new BigDecimal(x).divide(fraction, digits);
            double off = exact.subtract(new BigDecimal(Functions.tanh(x))).doubleValue();
            assertEquals(0, off, 2.5 * Math.ulp(exact.doubleValue()), "tanh " + x);
        }
    }

    @Test
    void tanhKnowsWhereItsTableEnds() {
        double[] places = {20.46, 20.464999, 20.465, 20.47, 20.475, 20.48, 20.485, 20.49, 83_886.08, 4e7, 1e16, 1e300};
        for (double x : places) {
            assertEquals(StrictMath.tanh(x), Functions.tanh(x), "tanh " + x);
            assertEquals(StrictMath.tanh(-x), Functions.tanh(-x), "tanh −" + x);
        }
        assertEquals(Double.MIN_VALUE, Functions.tanh(Double.MIN_VALUE));
        assertEquals(1, Functions.tanh(Double.MAX_VALUE));
        assertEquals(-1, Functions.tanh(-Double.MAX_VALUE));
    }

    @Test
    void tanhIsTheSameLeftAndRight() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 20_000; i++) {
            double x = random.nextDouble() * 21;
            assertEquals(-Functions.tanh(x), Functions.tanh(-x), "tanh " + x);
        }
    }

    @Test
    void tanhOfManyIsTanhOfEach() {
        double[] array = {0, 0.3, -2, 1000, -1000, Double.NaN, Double.POSITIVE_INFINITY, 0, 0, 0, 0, 0, 0, 0};
        Functions.tanh(array, 0, 7, 7);
        for (int i = 0; i < 7; i++) {
            assertEquals(Functions.tanh(array[i]), array[7 + i]);
        }
        assertEquals(1, array[10]);
        assertEquals(-1, array[11]);
        assertEquals(Double.NaN, array[12]);
        double[] inside = {0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0, 0, 0, 0, 0, 0};
        Functions.tanh(inside, 0, 6, 6);
        for (int i = 0; i < 6; i++) {
            assertEquals(Functions.tanh(inside[i]), inside[6 + i]);
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
