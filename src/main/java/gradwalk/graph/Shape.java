package gradwalk.graph;

/** How many rows and columns a matrix has, each at least 1. */
public record Shape(int rows, int columns) {
    /** The shape of a single number. */
    public static final Shape SCALAR = new Shape(1, 1);

    public Shape {
        if (rows < 1 || columns < 1) {
            throw new IllegalArgumentException("a matrix needs a row and a column, not " + rows + "×" + columns);
        }
    }

    /** How many numbers a matrix of this shape holds. */
    public int size() {
        return rows * columns;
    }

    public boolean isScalar() {
        return rows == 1 && columns == 1;
    }

    /** As people write it: {@code 4×3}. */
    public String text() {
        return rows + "×" + columns;
    }

    @Override
    public String toString() {
        return text();
    }
}
