package gradwalk.math;

/**
 * The functions that formulas and operations are made of. They follow IEEE 754: none throws, and what has no value is
 * NaN. On the JVM they are those of {@link StrictMath}, so that every machine gives the same bits; in the browser, the
 * browser's, which may differ in the last digit. Not so tanh: it is made of + − × ÷ alone, the same everywhere.
 */
public final class Functions {
    /** The greatest exponent that is taken by multiplying. */
    private static final int WHOLE = 1000;

    private Functions() {}

    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /** The natural logarithm: −∞ at 0, NaN below. */
    public static double log(double x) {
        return StrictMath.log(x);
    }

    /** The hyperbolic tangent, at most 2.5 units in the last place off. */
    public static double tanh(double x) {
        return HyperbolicTangent.of(x);
    }

    /** The hyperbolic tangents of so many numbers of an array, from a place on, written from another place on. */
    public static void tanh(double[] array, int from, int to, int count) {
        HyperbolicTangent.ofAll(array, from, to, count);
    }

    public static double sin(double x) {
        return StrictMath.sin(x);
    }

    public static double cos(double x) {
        return StrictMath.cos(x);
    }

    /**
     * A power. Whole ones up to 1000 are {@link #wholePower}, reciprocals one division: the same to the last bit
     * everywhere, where other powers need not be.
     */
    public static double pow(double base, double exponent) {
        int whole = (int) exponent;
        if (whole == exponent && whole >= 0 && whole <= WHOLE) {
            return wholePower(base, whole);
        }
        return exponent == -1 ? 1 / base : StrictMath.pow(base, exponent);
    }

    /** A whole power, from 0 on, by repeated squaring: multiplications alone. */
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

    /** The logistic function 1/(1 + e^(−x)), 0 to 1. Far below 0, where e^(−x) would overflow, it is e^x. */
    public static double sigmoid(double x) {
        return x < -700 ? exp(x) : 1 / (1 + exp(-x));
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
