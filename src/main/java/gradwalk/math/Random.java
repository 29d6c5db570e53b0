package gradwalk.math;

/**
 * Seeded random numbers, the same on the JVM and in the browser: Marsaglia's xorshift with 128 bits of state ("Xorshift
 * RNGs", Journal of Statistical Software 8, 2003, section 4), which needs nothing wider than an int. Good for examples
 * and starting weights, not for secrets.
 */
public final class Random {
    private static final double TWO_TO_26 = 67108864.0;
    private static final double TWO_TO_53 = 9007199254740992.0;

    private int x;
    private int y;
    private int z;
    private int w;

    /** The same seed gives the same numbers; any seed is good. */
    public Random(int seed) {
        restart(seed);
    }

    /** Goes on as a new generator of this seed would. */
    public void restart(int seed) {
        x = mixed(seed);
        y = mixed(x + 1);
        z = mixed(y + 1);
        // An all-zero state would stay zero for ever.
        w = mixed(z + 1) | 1;
    }

    /** Spreads near seeds far apart, with the final mix of MurmurHash3 (Austin Appleby, public domain). */
    private static int mixed(int seed) {
        int h = seed + 0x9e3779b9;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }

    /** Any int, each as likely. */
    public int nextInt() {
        int t = x ^ (x << 11);
        x = y;
        y = z;
        z = w;
        w = w ^ (w >>> 19) ^ t ^ (t >>> 8);
        return w;
    }

    /**
     * One of 0 … bound − 1.
     *
     * @throws IllegalArgumentException when bound is below 1
     */
    public int nextInt(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("there is no whole number from 0 to " + (bound - 1));
        }
        return (int) (uniform() * bound);
    }

    /** At least 0 and below 1, in steps of 2⁻⁵³. */
    public double uniform() {
        return ((nextInt() >>> 5) * TWO_TO_26 + (nextInt() >>> 6)) / TWO_TO_53;
    }

    /** From min up to max. */
    public double uniform(double min, double max) {
        return min + (max - min) * uniform();
    }

    /**
     * From the normal distribution of mean 0 and deviation 1, by the polar method (Marsaglia and Bray, "A convenient
     * method for generating normal variables", SIAM Review 6, 1964). It gives two numbers at a time; the second is left
     * out, so that the seed alone says what comes next.
     */
    public double normal() {
        while (true) {
            double u = uniform(-1, 1);
            double v = uniform(-1, 1);
            double square = u * u + v * v;
            if (square < 1 && square > 0) {
                return u * Functions.sqrt(-2 * Functions.log(square) / square);
            }
        }
    }

    /** Puts the numbers 0 … count − 1 in an order in which each has the same chance at each place (Fisher and Yates). */
    public void shuffle(int[] places, int count) {
        for (int i = 0; i < count; i++) {
            places[i] = i;
        }
        for (int i = count - 1; i > 0; i--) {
            int other = nextInt(i + 1);
            int kept = places[i];
            places[i] = places[other];
            places[other] = kept;
        }
    }
}
