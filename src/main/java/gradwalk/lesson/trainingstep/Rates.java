package gradwalk.lesson.trainingstep;

/**
 * The rates that matter for one row. After an update each error is the old one times 1 − η·s (½Σ), with s = x·x, and 1
 * more with a bias; so 1/s leaves nothing and 2/s is the bound.
 */
final class Rates {
    static final double LEAST = 1e-9;
    static final double GREATEST = 1e6;

    private Rates() {}

    /** s: x·x, and 1 more with a bias. */
    static double size(double[] input, boolean bias) {
        double sum = 0;
        for (double x : input) {
            sum += x * x;
        }
        return sum + (bias ? 1 : 0);
    }

    /** The rate that solves the row in one step. */
    static double solving(Convention convention, double size) {
        return convention.solving() / size;
    }

    /** The rate beyond which the error grows. */
    static double bound(Convention convention, double size) {
        return 2 * convention.solving() / size;
    }
}
