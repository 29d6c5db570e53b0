package gradwalk.math;

import java.util.Arrays;

/**
 * A matrix as an immutable value; a single number is 1×1. Rows and columns count from 0. Numbers come in and go out row
 * by row, as people write them; inside they are stored column by column, so that one feature's samples lie side by side.
 */
public final class Matrix {
    private final int rows;
    private final int columns;
    private final double[] columnMajor;

    private Matrix(int rows, int columns, double[] columnMajor) {
        this.rows = rows;
        this.columns = columns;
        this.columnMajor = columnMajor;
    }

    /** A 1×1 matrix. */
    public static Matrix of(double number) {
        return new Matrix(1, 1, new double[] {number});
    }

    /** A 1×n matrix. */
    public static Matrix row(double... numbers) {
        return of(1, numbers.length, numbers);
    }

    /**
     * A matrix from its numbers row by row.
     *
     * @throws IllegalArgumentException when there are not rows·columns numbers, or a size is below 1
     */
    public static Matrix of(int rows, int columns, double... rowByRow) {
        if (rows < 1 || columns < 1 || rowByRow.length != rows * columns) {
            throw new IllegalArgumentException(
                    rowByRow.length + " numbers do not fill a matrix of " + rows + "×" + columns);
        }
        double[] stored = new double[rowByRow.length];
        for (int i = 0; i < rowByRow.length; i++) {
            stored[i % columns * rows + i / columns] = rowByRow[i];
        }
        return new Matrix(rows, columns, stored);
    }

    /** A matrix with the same number everywhere. */
    public static Matrix filled(int rows, int columns, double number) {
        double[] all = new double[rows * columns];
        Arrays.fill(all, number);
        return of(rows, columns, all);
    }

    /** A matrix read from an array that holds it column by column. */
    public static Matrix fromColumns(int rows, int columns, double[] source, int start) {
        if (rows < 1 || columns < 1 || start < 0 || start + rows * columns > source.length) {
            throw new IllegalArgumentException("no matrix of " + rows + "×" + columns + " at " + start);
        }
        return new Matrix(rows, columns, Arrays.copyOfRange(source, start, start + rows * columns));
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /**
     * One number.
     *
     * @throws IndexOutOfBoundsException when there is no such row or column
     */
    public double at(int row, int column) {
        if (row < 0 || row >= rows || column < 0 || column >= columns) {
            throw new IndexOutOfBoundsException("no element " + row + ", " + column + " in " + rows + "×" + columns);
        }
        return columnMajor[column * rows + row];
    }

    /** All numbers, row by row. */
    public double[] rowByRow() {
        double[] all = new double[columnMajor.length];
        for (int i = 0; i < all.length; i++) {
            all[i] = columnMajor[i % columns * rows + i / columns];
        }
        return all;
    }

    /** Writes all numbers column by column into an array from a place on. */
    public void copyColumnsInto(double[] target, int start) {
        // System.arraycopy compiles to checks of every kind of array, 1 KB in each page.
        for (int i = 0; i < columnMajor.length; i++) {
            target[start + i] = columnMajor[i];
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matrix that && rows == that.rows && Arrays.equals(columnMajor, that.columnMajor);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(columnMajor) * 31 + rows;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < columnMajor.length; i++) {
            text.append(i == 0 ? "" : i % columns == 0 ? "; " : " ")
                    .append(NumberText.display(at(i / columns, i % columns), 17));
        }
        return text.toString();
    }
}
