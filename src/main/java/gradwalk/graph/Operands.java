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
    private final int[] rows;
    private final int[] columns;
    private final int output;

    // Which inputs' gradients nobody wants, and which are set: a bit for each input.
    private int unwanted;
    private int alone;

    /** Starts and shapes of the inputs in order, then of the output. */
    Operands(double[] values, double[] gradients, int[] starts, List<Shape> shapes) {
        this.values = values;
        this.gradients = gradients;
        this.starts = starts;
        this.output = starts.length - 1;
        this.rows = new int[starts.length];
        this.columns = new int[starts.length];
        for (int i = 0; i < starts.length; i++) {
            rows[i] = shapes.get(i).rows();
            columns[i] = shapes.get(i).columns();
        }
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
        return rows[operand];
    }

    public int columns(int operand) {
        return columns[operand];
    }

    public int size(int operand) {
        return rows[operand] * columns[operand];
    }

    /** Where the numbers begin that {@link Op#notes} asked for. */
    public int notes() {
        return starts[output] + size(output);
    }

    /** Whether anybody wants an input's gradient. Where nobody does, passing it back may be left out. */
    public boolean wanted(int input) {
        return (unwanted >> input & 1) == 0;
    }

    /** Whether nobody else adds to an input's gradient; see {@link Op#setsGradients}. */
    public boolean alone(int input) {
        return (alone >> input & 1) == 1;
    }

    /** Every input's gradient is wanted, and added to. */
    void expectAll() {
        unwanted = 0;
        alone = 0;
    }

    /** After {@link #expectAll}: what is expected of one input instead. */
    void expect(int input, boolean wanted, boolean alone) {
        unwanted |= wanted ? 0 : 1 << input;
        this.alone |= alone ? 1 << input : 0;
    }

    /** How far on the next row's element lies; 0 when there is one row only, which then serves all. */
    public int rowStep(int operand) {
        return rows[operand] == 1 ? 0 : 1;
    }

    /** How far on the next column's element lies; 0 when there is one column only, which then serves all. */
    public int columnStep(int operand) {
        return columns[operand] == 1 ? 0 : rows[operand];
    }
}
