package gradwalk.math;

/**
 * The functions that formulas and operations are made of. They follow IEEE 754: none throws, and what has no value is
 * NaN. Where the JVM and the browser differ in the last digit, {@link Platform} decides.
 */
public final class Functions {
    private static final Platform PLATFORM = Platform.get();

    private Functions() {}

    public static double exp(double x) {
        return PLATFORM.exp(x);
    }

    /** The natural logarithm: −∞ at 0, NaN below. */
    public static double log(double x) {
        return PLATFORM.log(x);
    }

    public static double tanh(double x) {
        return PLATFORM.tanh(x);
    }

    public static double sin(double x) {
        return PLATFORM.sin(x);
    }

    public static double cos(double x) {
        return PLATFORM.cos(x);
    }

    /** A power; squares and reciprocals are one multiplication or division, so that they equal {@code x * x}. */
    public static double pow(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        return exponent == -1 ? 1 / base : PLATFORM.pow(base, exponent);
    }

    /** The square root, NaN below 0. */
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    public static double abs(double x) {
        return Math.abs(x);
    }

    /**
     * The logistic function 1/(1 + e^(−x)), 0 to 1. Each sign has its own form so that the exponential never overflows
     * (Higham, "Accuracy and Stability of Numerical Algorithms", section 1.10 on rewriting).
     */
    public static double sigmoid(double x) {
        if (x >= 0) {
            return 1 / (1 + exp(-x));
        }
        double small = exp(x);
        return small / (1 + small);
    }
}
