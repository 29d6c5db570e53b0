package gradwalk.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContoursTest {
    private static final Scale X = new Scale(-4, 4, 0, 400, false);
    private static final Scale Y = new Scale(-2, 2, 200, 0, false);

    private static Contours of(DoubleBinaryOperator function) {
        return new Contours(X, Y, 80, 40, function);
    }

    /** The lines of path data as places in values, a list of pairs each. */
    private static List<List<double[]>> lines(String data) {
        List<List<double[]>> lines = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (String piece : data.split("(?=[Ml])", -1)) {
            if (!piece.isEmpty()) {
                boolean begins = piece.charAt(0) == 'M';
                String[] pair = piece.substring(1).split(" |(?<=[0-9])(?=-)", -1);
                x = Double.parseDouble(pair[0]) + (begins ? 0 : x);
                y = Double.parseDouble(pair[1]) + (begins ? 0 : y);
                if (begins) {
                    lines.add(new ArrayList<>());
                }
                double[] place = {X.at(Math.rint(10 * x) / 4000), Y.at(1 - Math.rint(10 * y) / 2000)};
                lines.get(lines.size() - 1).add(place);
            }
        }
        return lines;
    }

    @Test
    void aCircleIsOneClosedLineAtItsRadius() {
        List<List<double[]>> lines = lines(of((x, y) -> x * x + y * y).lines(2));
        assertEquals(1, lines.size());
        List<double[]> circle = lines.get(0);
        assertTrue(circle.size() > 40, "only " + circle.size() + " places");
        assertArrayEquals(circle.get(0), circle.get(circle.size() - 1));
        for (double[] place : circle) {
            assertEquals(Math.sqrt(2), Math.hypot(place[0], place[1]), 0.01);
        }
    }

    @Test
    void aPlaneHasOneStraightLineFromEdgeToEdge() {
        List<List<double[]>> lines = lines(of((x, y) -> x + 2 * y).lines(1));
        assertEquals(1, lines.size());
        for (double[] place : lines.get(0)) {
            assertEquals(1, place[0] + 2 * place[1], 0.01);
        }
        List<double[]> line = lines.get(0);
        double ends = Math.abs(line.get(0)[1] - line.get(line.size() - 1)[1]);
        assertEquals(3.5, ends, 0.01, "from y = −1.5 at the right to y = 2 above");
    }

    @Test
    void twoBasinsAreTwoLines() {
        DoubleBinaryOperator basins = (x, y) -> Math.min(Math.hypot(x - 2, y), Math.hypot(x + 2, y));
        assertEquals(2, lines(of(basins).lines(1)).size());
        assertEquals("", of(basins).lines(-1));
    }

    @Test
    void aSaddlesLinesCrossNowhere() {
        DoubleBinaryOperator saddle = (x, y) -> x * x - y * y;
        for (double level : new double[] {-0.5, 0.001, 0.5}) {
            List<List<double[]>> lines = lines(of(saddle).lines(level));
            assertEquals(2, lines.size(), "at " + level);
            for (List<double[]> line : lines) {
                for (double[] place : line) {
                    assertEquals(level, place[0] * place[0] - place[1] * place[1], 0.05);
                }
            }
        }
    }

    @Test
    void valuesThatAreNotFiniteHaveNoLine() {
        Contours logarithm = of((x, y) -> Math.log(x));
        for (List<double[]> line : lines(logarithm.lines(0))) {
            for (double[] place : line) {
                assertEquals(1, place[0], 0.01);
            }
        }
        Contours pole = of((x, y) -> 1 / (x * x + y * y));
        assertTrue(pole.levels(10).length > 5);
        assertEquals(1, lines(pole.lines(1)).size());
        assertEquals(0, of((x, y) -> Double.NaN).levels(10).length);
        assertEquals("", of((x, y) -> Double.NaN).lines(1));
    }

    @Test
    void levelsPartThePictureEvenlyAndRise() {
        double[] levels = of((x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x))
                .levels(12);
        assertEquals(12, levels.length);
        int below = 0;
        int all = 0;
        for (double x = -4; x <= 4; x += 0.05) {
            for (double y = -2; y <= 2; y += 0.05) {
                double value = (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x);
                below += value < levels[5] ? 1 : 0;
                all++;
            }
        }
        assertEquals(0.44, (double) below / all, 0.03);
        for (int i = 1; i < levels.length; i++) {
            assertTrue(levels[i] > levels[i - 1]);
        }
        assertEquals(0, of((x, y) -> 3).levels(12).length, "a constant has no lines");
    }

    @Test
    void roundLevelsSuitThePicture() {
        assertArrayEquals(
                new double[] {0.05, 0.1, 0.2, 0.5, 1, 2, 5},
                of((x, y) -> (x * x + y * y) / 2).roundLevels(9),
                1e-9,
                "a bowl by ratio");
        assertArrayEquals(
                new double[] {-6, -4, -2, 0, 2, 4, 6}, of((x, y) -> x + 2 * y).roundLevels(9), 1e-9, "a plane evenly");
        double[] steep = of((x, y) -> (1 - x) * (1 - x) + 100 * (y - x * x) * (y - x * x))
                .roundLevels(9);
        assertArrayEquals(new double[] {1, 10, 100, 1000, 10_000}, steep, 1e-6, "a wide range by powers of ten");
        assertEquals(0, of((x, y) -> 3).roundLevels(9).length);
        assertEquals(0, of((x, y) -> Double.NaN).roundLevels(9).length);
        assertTrue(of((x, y) -> -Math.exp(3 * x)).roundLevels(9).length > 5, "a skewed one by area");
        assertTrue(of((x, y) -> 1 / x).roundLevels(9).length > 3, "a pole does not spread them");
    }

    @Test
    void everyLineOfManySurfacesStaysAtItsLevel() {
        long seed = 20240615;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 60; i++) {
            double[] c = random.doubles(6, -1, 1).toArray();
            DoubleBinaryOperator function =
                    (x, y) -> c[0] * x + c[1] * y + c[2] * x * y + c[3] * x * x + c[4] * y * y + c[5] * Math.sin(x + y);
            Contours contours = of(function);
            for (double level : contours.levels(7)) {
                for (List<double[]> line : lines(contours.lines(level))) {
                    assertTrue(line.size() > 1, "seed " + seed);
                    for (double[] place : line) {
                        assertEquals(level, function.applyAsDouble(place[0], place[1]), 0.05, "seed " + seed);
                    }
                }
            }
        }
    }
}
