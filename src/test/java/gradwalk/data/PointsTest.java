package gradwalk.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.math.Matrix;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PointsTest {
    private static final double SIDE = 2.5;

    private interface Maker {
        Dataset make(int rows, double noise, int seed);
    }

    private record Set(String name, Maker maker) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Set> SETS = List.of(
            new Set("xor", Points::xor),
            new Set("circles", Points::circles),
            new Set("gaussians", Points::gaussians),
            new Set("moons", Points::moons),
            new Set("spirals", Points::spirals),
            new Set("plane", Points::plane));

    private static double x1(Dataset data, int row) {
        return data.inputs().at(row, 0);
    }

    private static double x2(Dataset data, int row) {
        return data.inputs().at(row, 1);
    }

    private static double radius(Dataset data, int row) {
        return Math.hypot(x1(data, row), x2(data, row));
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void theSameSeedGivesTheSamePoints(Set set) {
        Dataset data = set.maker.make(60, 0.1, 5);
        assertEquals(data.inputs(), set.maker.make(60, 0.1, 5).inputs());
        assertEquals(data.targets(), set.maker.make(60, 0.1, 5).targets());
        Dataset other = set.maker.make(60, 0.1, 6);
        assertNotEquals(List.of(data.inputs(), data.targets()), List.of(other.inputs(), other.targets()));
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void withoutNoiseAllLieWithinTheSquare(Set set) {
        for (int rows : new int[] {1, 2, 3, 251}) {
            Dataset data = set.maker.make(rows, 0, 1);
            assertEquals(rows, data.rows());
            assertEquals(List.of("x₁", "x₂"), data.features());
            for (int row = 0; row < rows; row++) {
                assertTrue(Math.abs(x1(data, row)) <= SIDE && Math.abs(x2(data, row)) <= SIDE, "row " + row);
            }
        }
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void classesTakeTurns(Set set) {
        Dataset data = set.maker.make(7, 0.5, 1);
        for (int row = 0; row < 7 && !data.classes().isEmpty(); row++) {
            assertEquals(row % 2, data.label(row));
            assertEquals(row % 2, data.targets().at(row, 0));
        }
        assertEquals(set.name.equals("plane"), data.classes().isEmpty());
    }

    @ParameterizedTest
    @FieldSource("SETS")
    void noiseMovesTheSamePointsByTheGivenDeviation(Set set) {
        Dataset calm = set.maker.make(4000, 0, 3);
        Dataset noisy = set.maker.make(4000, 0.25, 3);
        Dataset noisier = set.maker.make(4000, 0.5, 3);
        boolean plane = calm.classes().isEmpty();
        double squares = 0;
        for (int row = 0; row < 4000; row++) {
            for (int i = 0; i < (plane ? 1 : 2); i++) {
                double from = number(calm, row, i);
                double moved = number(noisy, row, i) - from;
                assertEquals(2 * moved, number(noisier, row, i) - from, 1e-12);
                squares += moved * moved;
            }
        }
        assertEquals(0.25, Math.sqrt(squares / (plane ? 4000 : 8000)), 0.01);
    }

    /** What noise is added to. */
    private static double number(Dataset data, int row, int column) {
        return (data.classes().isEmpty() ? data.targets() : data.inputs()).at(row, column);
    }

    @Test
    void xorHasOneClassWhereSignsAreEqual() {
        Dataset data = Points.xor(500, 0, 1);
        int right = 0;
        for (int row = 0; row < 500; row++) {
            assertEquals(data.label(row) == 0, x1(data, row) * x2(data, row) > 0);
            assertTrue(Math.abs(x1(data, row)) >= 0.15 && Math.abs(x2(data, row)) >= 0.15);
            right += x1(data, row) > 0 ? 1 : 0;
        }
        assertEquals(250, right, 60);
    }

    @Test
    void theTableOfXorIsItsFourCorners() {
        Dataset data = Points.xorTable();
        assertEquals(Matrix.of(4, 2, 0, 0, 0, 1, 1, 0, 1, 1), data.inputs());
        assertEquals(Matrix.of(4, 1, 0, 1, 1, 0), data.targets());
    }

    @Test
    void aDiscLiesInsideARing() {
        Dataset data = Points.circles(2000, 0, 2);
        int inside = 0;
        for (int row = 0; row < 2000; row++) {
            double r = radius(data, row);
            assertTrue(data.label(row) == 0 ? r <= 1 : r >= 1.6 - 1e-12 && r <= 2.4 + 1e-12, "radius " + r);
            inside += r < 0.5 ? 1 : 0;
        }
        // A quarter of the disc's area lies within half its radius.
        assertEquals(250, inside, 5 * Math.sqrt(187.5));
    }

    @Test
    void cloudsLieAroundTheirCentres() {
        Dataset data = Points.gaussians(4000, 0.5, 3);
        double[] sums = new double[2];
        for (int row = 0; row < 4000; row++) {
            sums[data.label(row)] += x1(data, row) + x2(data, row);
        }
        assertEquals(-1, sums[0] / 4000, 0.06);
        assertEquals(1, sums[1] / 4000, 0.06);
    }

    @Test
    void moonsAreHalfCirclesTurnedIntoEachOther() {
        Dataset data = Points.moons(101, 0, 1);
        for (int row = 0; row < 101; row++) {
            double side = data.label(row) == 0 ? 1 : -1;
            assertEquals(1.5, Math.hypot(x1(data, row) + side * 0.75, x2(data, row) + side * 0.375), 1e-12);
            assertTrue(side * (x2(data, row) + side * 0.375) >= -1e-12, "row " + row);
        }
        assertEquals(0.75, x1(data, 0), 1e-12);
        assertEquals(-2.25, x1(data, 100), 1e-12);
    }

    @Test
    void spiralArmsAreHalfATurnApart() {
        Dataset data = Points.spirals(250, 0, 1);
        for (int row = 0; row < 250; row += 2) {
            assertEquals(-x1(data, row), x1(data, row + 1), 1e-12);
            assertEquals(-x2(data, row), x2(data, row + 1), 1e-12);
            assertEquals(SIDE * (row / 2 + 1) / 125, radius(data, row), 1e-12);
        }
        double first = 2 * Math.PI * 1.75 / 125;
        assertEquals(SIDE / 125 * Math.sin(first), x1(data, 0), 1e-15);
        assertEquals(SIDE / 125 * Math.cos(first), x2(data, 0), 1e-15);
        // After 1¾ turns from straight up an arm points to the left.
        assertEquals(-SIDE, x1(data, 248), 1e-12);
    }

    @Test
    void aPlaneRisesAlongBothInputs() {
        Dataset data = Points.plane(200, 0, 1);
        for (int row = 0; row < 200; row++) {
            assertEquals((x1(data, row) + x2(data, row)) / 5, data.targets().at(row, 0), 1e-15);
        }
    }

    @Test
    void setsOfNoPointsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Points.moons(0, 0, 1));
    }
}
