package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MatrixTest {
    private static final Matrix M = Matrix.of(2, 3, 1, 2, 3, 4, 5, 6);

    @Test
    void isGivenByRowsAndStoredByColumns() {
        assertEquals(3, M.at(0, 2));
        assertEquals(4, M.at(1, 0));
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6}, M.rowByRow());
        double[] stored = new double[7];
        M.copyColumnsInto(stored, 1);
        assertArrayEquals(new double[] {0, 1, 4, 2, 5, 3, 6}, stored);
        assertEquals(M, Matrix.fromColumns(2, 3, stored, 1));
        assertEquals("1 2 3; 4 5 6", M.toString());
    }

    @Test
    void isAValue() {
        double[] numbers = {1, 2};
        Matrix row = Matrix.row(numbers);
        numbers[0] = 9;
        row.rowByRow()[0] = 9;
        assertEquals(Matrix.of(1, 2, 1, 2), row);
        assertNotEquals(Matrix.of(2, 1, 1, 2), row);
        assertEquals(Matrix.of(1, 2, 1, 2).hashCode(), row.hashCode());
    }

    @Test
    void refusesWhatIsNoMatrix() {
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(2, 2, 1, 2, 3));
        assertThrows(IllegalArgumentException.class, Matrix::row);
        assertThrows(IllegalArgumentException.class, () -> Matrix.of(-1, -1, 1));
        assertThrows(IllegalArgumentException.class, () -> Matrix.fromColumns(1, 3, new double[2], 0));
        assertThrows(IndexOutOfBoundsException.class, () -> M.at(0, 3));
        assertThrows(IndexOutOfBoundsException.class, () -> M.at(-1, 0));
    }
}
