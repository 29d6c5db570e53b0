package gradwalk.math;

/** The hyperbolic tangent at every 1/32 from −20 to 20, for {@link Functions#tanh}. */
final class TanhTable {
    /** From here on the last bit of tanh is that of 1. */
    static final int END = 20;

    static final int STEPS = 32;
    /** Where 0 is in the table. */
    static final int MIDDLE = END * STEPS;

    static final double WIDTH = 1.0 / STEPS;
    static final double[] VALUES = values();

    private TanhTable() {}

    private static double[] values() {
        double[] values = new double[2 * MIDDLE + 1];
        for (int i = 1; i <= MIDDLE; i++) {
            double value = at(i * WIDTH);
            values[MIDDLE + i] = value;
            values[MIDDLE - i] = -value;
        }
        return values;
    }

    /**
     * Near 0 Lambert's continued fraction, x/(1 + x²/(3 + x²/(5 + …))) (1761), which loses no digits there; further out
     * 1 − 2/(e^(2x) + 1), which loses none there.
     */
    private static double at(double x) {
        if (x > 1) {
            return 1 - 2 / (StrictMath.exp(2 * x) + 1);
        }
        double fraction = 21;
        for (int odd = 19; odd > 0; odd -= 2) {
            fraction = odd + x * x / fraction;
        }
        return x / fraction;
    }
}
