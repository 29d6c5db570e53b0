package gradwalk.data;

import gradwalk.math.Functions;
import gradwalk.math.Matrix;
import gradwalk.math.Random;
import java.util.List;

/**
 * The classic sets of points in the plane, with two inputs x₁ and x₂. All are seeded, and but for noise all lie within
 * ±2.5 in both directions, so that one picture and one start serve them all. Sets of two classes take turns: rows 0, 2,
 * 4 … are of the first class, with target 0, the others of the second, with target 1; see {@link Dataset#binary(double,
 * double)} for −1 and 1.
 *
 * <p>Noise is the deviation of a normal number added to each input; in {@link #plane} to the target instead. With more
 * noise the same seed moves the same points further the same way.
 */
public final class Points {
    private static final List<String> FEATURES = List.of("x₁", "x₂");
    private static final List<String> CLASSES = List.of("first", "second");
    private static final double SIDE = 2.5;

    private final double[] inputs;
    private final int[] labels;
    private final double noise;
    private final Random random;
    /** Apart from the points' own, so that points move evenly as noise grows and are not dealt anew. */
    private final Random jitter;

    private Points(int rows, double noise, int seed) {
        this.inputs = new double[2 * rows];
        this.labels = new int[rows];
        this.noise = noise;
        this.random = new Random(seed);
        this.jitter = new Random(~seed);
        for (int row = 0; row < rows; row++) {
            labels[row] = row % 2;
        }
    }

    private void set(int row, double x1, double x2) {
        inputs[2 * row] = moved(x1);
        inputs[2 * row + 1] = moved(x2);
    }

    private double moved(double x) {
        return x + noise * jitter.normal();
    }

    private Dataset done() {
        return Dataset.binary(Matrix.of(labels.length, 2, inputs), labels, FEATURES, CLASSES, 0, 1);
    }

    /**
     * XOR in quadrants: the first class where x₁ and x₂ have the same sign, the second where they do not. Points fill
     * squares from 0.15 to 2.5, so that a gap runs along both axes.
     */
    public static Dataset xor(int rows, double noise, int seed) {
        Points points = new Points(rows, noise, seed);
        for (int row = 0; row < rows; row++) {
            double x1 = points.random.uniform(0.15, SIDE);
            double x2 = points.random.uniform(0.15, SIDE);
            double sign = points.random.nextInt(2) * 2 - 1;
            points.set(row, sign * x1, points.labels[row] == 0 ? sign * x2 : -sign * x2);
        }
        return points.done();
    }

    /** XOR as a table: the four corners (0, 0), (0, 1), (1, 0), (1, 1) with targets 0, 1, 1, 0. */
    public static Dataset xorTable() {
        Matrix corners = Matrix.of(4, 2, 0, 0, 0, 1, 1, 0, 1, 1);
        return Dataset.binary(corners, new int[] {0, 1, 1, 0}, FEATURES, List.of("equal", "different"), 0, 1);
    }

    /**
     * A disc of radius 1, the first class, inside a ring from 1.6 to 2.4, the second; both filled evenly, without noise
     * with nothing between.
     */
    public static Dataset circles(int rows, double noise, int seed) {
        Points points = new Points(rows, noise, seed);
        for (int row = 0; row < rows; row++) {
            boolean disc = points.labels[row] == 0;
            double inner = disc ? 0 : 1.6;
            double outer = disc ? 1 : 2.4;
            // Evenly in the square of the radius is evenly in the area.
            double radius = Functions.sqrt(points.random.uniform(inner * inner, outer * outer));
            double angle = points.random.uniform(0, 2 * Math.PI);
            points.set(row, radius * Functions.cos(angle), radius * Functions.sin(angle));
        }
        return points.done();
    }

    /**
     * Two clouds, around (−1, −1) and (1, 1).
     *
     * @param deviation how wide each cloud is: at 0.4 they are apart, at 1 they overlap
     */
    public static Dataset gaussians(int rows, double deviation, int seed) {
        Points points = new Points(rows, deviation, seed);
        for (int row = 0; row < rows; row++) {
            double centre = 2 * points.labels[row] - 1;
            points.set(row, centre, centre);
        }
        return points.done();
    }

    /**
     * Two half circles of radius 1.5 that reach into each other: the first opens downwards, the second upwards. Points
     * stand at equal angles.
     */
    public static Dataset moons(int rows, double noise, int seed) {
        Points points = new Points(rows, noise, seed);
        int last = Math.max(1, (rows - 1) / 2);
        for (int row = 0; row < rows; row++) {
            int place = row / 2;
            double angle = Math.PI * place / last;
            double side = points.labels[row] == 0 ? 1 : -1;
            points.set(row, side * (1.5 * Functions.cos(angle) - 0.75), side * (1.5 * Functions.sin(angle) - 0.375));
        }
        return points.done();
    }

    /**
     * Two spiral arms from the middle out to radius 2.5, each 1¾ turns long, half a turn apart. Points stand at equal
     * steps of the radius.
     */
    public static Dataset spirals(int rows, double noise, int seed) {
        Points points = new Points(rows, noise, seed);
        int each = (rows + 1) / 2;
        for (int row = 0; row < rows; row++) {
            int place = row / 2;
            double share = (place + 1.0) / each;
            double angle = 2 * Math.PI * 1.75 * share + Math.PI * points.labels[row];
            points.set(row, SIDE * share * Functions.sin(angle), SIDE * share * Functions.cos(angle));
        }
        return points.done();
    }

    /**
     * A sloping plane to be learned as a number: the target is (x₁ + x₂)/5, from −1 to 1, of points spread evenly over
     * the square of ±2.5.
     *
     * @param noise the deviation of a normal number added to each target
     */
    public static Dataset plane(int rows, double noise, int seed) {
        Points points = new Points(rows, noise, seed);
        double[] targets = new double[rows];
        for (int row = 0; row < rows; row++) {
            double x1 = points.random.uniform(-SIDE, SIDE);
            double x2 = points.random.uniform(-SIDE, SIDE);
            points.inputs[2 * row] = x1;
            points.inputs[2 * row + 1] = x2;
            targets[row] = points.moved((x1 + x2) / (2 * SIDE));
        }
        return Dataset.ofNumbers(Matrix.of(rows, 2, points.inputs), Matrix.of(rows, 1, targets), FEATURES);
    }
}
