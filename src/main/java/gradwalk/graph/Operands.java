package gradwalk.graph;

import java.util.List;

/**
 * Where the inputs and the output of one operation lie in a plan's arrays, column by column. Inputs count from 0; the
 * output comes after the last input. A kernel copies what it needs to locals and loops.
 */
public final class Operands {
    private final double[] values;
    private final double[] gradients;
    private final int[] starts;
    private final List<Shape> shapes;
    private final int output;

    /** Starts and shapes of the inputs in order, then of the output. */
    Operands(double[] values, double[] gradients, int[] starts, List<Shape> shapes) {
        this.values = values;
        this.gradients = gradients;
        this.starts = starts;
        this.shapes = List.copyOf(shapes);
        this.output = starts.length - 1;
    }

    /** All values; an element's gradient lies at the same place in {@link #gradients}. */
    public double[] values() {
        return values;
    }

    public double[] gradients() {
        return gradients;
    }

    /** Which operand the output is. */
    public int output() {
        return output;
    }

    /** Where an operand begins. */
    public int start(int operand) {
        return starts[operand];
    }

    public int rows(int operand) {
        return shapes.get(operand).rows();
    }

    public int columns(int operand) {
        return shapes.get(operand).columns();
    }

    public int size(int operand) {
        return shapes.get(operand).size();
    }

    /** How far on the next row's element lies; 0 when there is one row only, which then serves all. */
    public int rowStep(int operand) {
        return rows(operand) == 1 ? 0 : 1;
    }

    /** How far on the next column's element lies; 0 when there is one column only, which then serves all. */
    public int columnStep(int operand) {
        return columns(operand) == 1 ? 0 : rows(operand);
    }
}
