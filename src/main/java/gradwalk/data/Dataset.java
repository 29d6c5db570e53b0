package gradwalk.data;

import gradwalk.math.Matrix;
import gradwalk.math.Random;
import java.util.List;

/**
 * Examples to learn from, one a row: inputs, and the targets that a network should answer. Where the targets stand for
 * classes, each row's class is kept beside them.
 */
public final class Dataset {
    private final Matrix inputs;
    private final Matrix targets;
    private final int[] labels;
    private final List<String> features;
    private final List<String> classes;
    private final double middle;

    private Dataset(
            Matrix inputs, Matrix targets, int[] labels, List<String> features, List<String> classes, double middle) {
        if (inputs.rows() != targets.rows() || inputs.columns() != features.size()) {
            throw new IllegalArgumentException(inputs.rows() + " rows of " + inputs.columns()
                    + " inputs do not go with " + targets.rows() + " targets and " + features.size() + " names");
        }
        this.inputs = inputs;
        this.targets = targets;
        this.labels = labels;
        this.features = features;
        this.classes = classes;
        this.middle = middle;
    }

    /**
     * Examples with numbers as targets.
     *
     * @param features what the columns of the inputs are called
     * @throws IllegalArgumentException when the sizes do not go together
     */
    public static Dataset ofNumbers(Matrix inputs, Matrix targets, List<String> features) {
        return new Dataset(inputs, targets, new int[0], features, List.of(), 0);
    }

    /**
     * Examples of classes, with targets that have a column for each class: 1 for the row's own, else 0.
     *
     * @param labels the class of each row, as an index into classes
     * @throws IllegalArgumentException when the sizes do not go together or a label is no class
     */
    public static Dataset oneHot(Matrix inputs, int[] labels, List<String> features, List<String> classes) {
        double[] targets = new double[labels.length * classes.size()];
        for (int row = 0; row < labels.length; row++) {
            targets[row * classes.size() + checked(labels[row], classes.size())] = 1;
        }
        Matrix matrix = Matrix.of(labels.length, classes.size(), targets);
        return new Dataset(inputs, matrix, labels.clone(), features, classes, 0);
    }

    /**
     * Examples of two classes, with one column of targets.
     *
     * @param low the target of the first class: 0 for a sigmoid, −1 for tanh or hinge
     * @param high the target of the second, 1
     * @throws IllegalArgumentException when there are not two classes, or as for {@link #oneHot}
     */
    public static Dataset binary(
            Matrix inputs, int[] labels, List<String> features, List<String> classes, double low, double high) {
        if (classes.size() != 2) {
            throw new IllegalArgumentException("one target tells two classes apart, not " + classes.size());
        }
        double[] targets = new double[labels.length];
        for (int row = 0; row < labels.length; row++) {
            targets[row] = checked(labels[row], 2) == 0 ? low : high;
        }
        Matrix matrix = Matrix.of(labels.length, 1, targets);
        return new Dataset(inputs, matrix, labels.clone(), features, classes, (low + high) / 2);
    }

    private static int checked(int label, int classes) {
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException("there is no class " + label);
        }
        return label;
    }

    /** The same examples with one column of targets; see {@link #binary(Matrix, int[], List, List, double, double)}. */
    public Dataset binary(double low, double high) {
        return binary(inputs, labels, features, classes, low, high);
    }

    /** The same examples of classes with a column of targets for each class. */
    public Dataset oneHot() {
        return oneHot(inputs, labels, features, classes);
    }

    public int rows() {
        return inputs.rows();
    }

    /** A row an example, a column a feature. */
    public Matrix inputs() {
        return inputs;
    }

    /** A row an example. */
    public Matrix targets() {
        return targets;
    }

    /** What the columns of the inputs are called. */
    public List<String> features() {
        return features;
    }

    /** What the classes are called; none where targets are numbers. */
    public List<String> classes() {
        return classes;
    }

    /**
     * The class of a row, as an index into {@link #classes}.
     *
     * @throws IllegalStateException when targets are numbers
     */
    public int label(int row) {
        if (classes.isEmpty()) {
            throw new IllegalStateException("these examples have no classes");
        }
        return labels[row];
    }

    /** Half-way between the targets of two classes, where one column tells them apart. */
    public double middle() {
        return middle;
    }

    /** The same examples with other inputs, such as scaled ones. */
    public Dataset withInputs(Matrix inputs) {
        return new Dataset(inputs, targets, labels, features, classes, middle);
    }

    /**
     * Some of the rows, in the given order.
     *
     * @throws IndexOutOfBoundsException when there is no such row
     */
    public Dataset rows(int... rows) {
        int[] chosen = new int[classes.isEmpty() ? 0 : rows.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = labels[rows[i]];
        }
        return new Dataset(chosen(inputs, rows), chosen(targets, rows), chosen, features, classes, middle);
    }

    private static Matrix chosen(Matrix from, int[] rows) {
        double[] numbers = new double[rows.length * from.columns()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = from.at(rows[i / from.columns()], i % from.columns());
        }
        return Matrix.of(rows.length, from.columns(), numbers);
    }

    /**
     * Two parts of one set.
     *
     * @param train what to learn from
     * @param test what is only asked about
     */
    public record Split(Dataset train, Dataset test) {}

    /**
     * Parts the rows at random.
     *
     * @param share how much of the rows to learn from, above 0 and below 1; each part gets a row at least
     * @throws IllegalArgumentException when the share is not between 0 and 1, or there is one row only
     */
    public Split split(int seed, double share) {
        if (!(share > 0 && share < 1) || rows() < 2) {
            throw new IllegalArgumentException("two parts need two rows and a share between 0 and 1");
        }
        int[] order = new int[rows()];
        new Random(seed).shuffle(order, order.length);
        int wanted = (int) (rows() * share + 0.5);
        int first = wanted < 1 ? 1 : wanted > rows() - 1 ? rows() - 1 : wanted;
        return new Split(rows(part(order, 0, first)), rows(part(order, first, rows())));
    }

    private static int[] part(int[] order, int from, int to) {
        int[] part = new int[to - from];
        for (int i = 0; i < part.length; i++) {
            part[i] = order[from + i];
        }
        return part;
    }
}
