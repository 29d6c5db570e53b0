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

    /** More rows than the kernels do at a time, so that both their loops run. */
    @Test
    void kernelsMultiplyAnySize() {
        Random random = new Random(7);
        for (int m = 1; m < 10; m++) {
            int k = 1 + m % 4;
            int n = 1 + m % 3;
            double[] a = drawn(random, m * k);
            double[] b = drawn(random, k * n);
            double[] c = new double[m * n];
            MatrixKernels.multiply(a, 0, b, 0, c, 0, m, k, n);
            double[] toA = new double[m * k];
            double[] toB = new double[k * n];
            MatrixKernels.addProductWithTransposedRight(c, 0, b, 0, toA, 0, m, k, n);
            MatrixKernels.addProductWithTransposedLeft(a, 0, c, 0, toB, 0, m, k, n);
            double squares = 0;
            for (double one : c) {
                squares += one * one;
            }
            // ⟨A·B, C⟩ = ⟨A, C·Bᵀ⟩ = ⟨B, Aᵀ·C⟩, here with C = A·B.
            assertEquals(squares, inner(a, toA), 1e-12);
            assertEquals(squares, inner(b, toB), 1e-12);
        }
    }

    private static double[] drawn(Random random, int size) {
        double[] all = new double[size];
        for (int i = 0; i < size; i++) {
            all[i] = random.uniform(-1, 1);
        }
        return all;
    }

    private static double inner(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
