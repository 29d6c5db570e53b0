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

    /**
     * A whole power, from 0 on, by repeated squaring: multiplications alone, so that it is the same to the last bit
     * everywhere, where {@link #pow} need not be.
     */
    public static double wholePower(double base, int exponent) {
        double power = 1;
        double square = base;
        for (int left = exponent; left > 0; left >>= 1) {
            power *= (left & 1) == 1 ? square : 1;
            square *= square;
        }
        return power;
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

    /**
     * ln(1 + x), to full precision also where x is so small that 1 + x is 1 (Goldberg, "What every computer scientist
     * should know about floating-point arithmetic", 1991, theorem 4).
     */
    public static double log1p(double x) {
        double sum = 1 + x;
        return sum == 1 ? x : sum == Double.POSITIVE_INFINITY ? sum : log(sum) * x / (sum - 1);
    }

    /** ln(1 + e^x), which neither overflows nor loses what is far below 1: softplus(−40) is e^(−40). */
    public static double softplus(double x) {
        return x > 0 ? x + log1p(exp(-x)) : log1p(exp(x));
    }
}
