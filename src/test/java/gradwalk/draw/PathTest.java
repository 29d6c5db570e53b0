package gradwalk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final long SEED = 20240611;

    @Test
    void theFirstPlaceBeginsAndOthersDrawOnByDifferences() {
        assertEquals(
                "M1 2l2.5-6.2l-3.5 4.2",
                new Path().to(1, 2).to(3.46, -4.24).to(0.04, -0.04).data());
    }

    @Test
    void aPlaceThatIsNoneLiftsThePen() {
        assertEquals(
                "M1 1M2 2l1 1",
                new Path()
                        .to(1, 1)
                        .to(Double.NaN, 0)
                        .to(2, 2)
                        .to(3, 3)
                        .to(0, 1e300)
                        .data());
    }

    @Test
    void tenthsAreTheNearest() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextDouble(-2000, 2000);
            assertEquals(value, Double.parseDouble(Path.tenths(value)), 0.05000001, "seed " + SEED);
        }
        assertEquals("0", Path.tenths(-0.01));
        assertEquals("-0.5", Path.tenths(-0.5));
        assertEquals("12", Path.tenths(12));
    }
}
