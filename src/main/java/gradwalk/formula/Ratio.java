package gradwalk.formula;

/**
 * A number of a formula as a fraction, so that {@code x/3} keeps its 3. Whole numbers are reduced; a decimal such as 0.1
 * stays one.
 *
 * @param below above 0
 */
record Ratio(double above, double below) {
    static final Ratio ZERO = new Ratio(0, 1);
    static final Ratio ONE = new Ratio(1, 1);
    static final Ratio HALF = new Ratio(1, 2);

    /** Beyond, a double does not count on by ones. */
    private static final double LARGEST = 1e15;

    static Ratio of(double value) {
        return new Ratio(value, 1);
    }

    private static Ratio reduced(double above, double below) {
        double sign = below < 0 ? -1 : 1;
        double a = decimal(sign * above);
        double b = decimal(sign * below);
        if (Math.abs(a) > LARGEST || b > LARGEST) {
            return of(a / b);
        } else if (isWhole(a) && isWhole(b)) {
            double common = common(Math.abs(a), b);
            return new Ratio(a / common, b / common);
        }
        double quotient = Exact.quotient(a, b);
        if (Double.isNaN(quotient) && Exact.plain(a) && isWhole(b)) {
            return reduced(a * 1024, b * 1024);
        }
        return Double.isNaN(quotient) ? new Ratio(a, b) : of(quotient);
    }

    /** The number with few digits that this one is but for rounding, such as 0.3 for 0.1 + 0.2, or itself. */
    private static double decimal(double x) {
        double rounded = Math.rint(x * 1e12) / 1e12;
        return Math.abs(rounded - x) <= 4e-16 * Math.abs(x) ? rounded : x;
    }

    /** The greatest number that divides both (Euclid, Elements VII, 2). */
    static double common(double a, double b) {
        double x = a;
        double y = b;
        while (y > 0) {
            double rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    private static boolean isWhole(double x) {
        return x == Math.rint(x);
    }

    boolean isWhole() {
        return below == 1 && isWhole(above);
    }

    /** Whether it is 0, ±2, ±4 and so on. */
    boolean isEven() {
        return isWhole() && above % 2 == 0;
    }

    boolean is(double value) {
        return above == value * below;
    }

    boolean same(Ratio other) {
        return above * other.below == other.above * below;
    }

    Ratio plus(Ratio other) {
        return other.above == 0 ? this : reduced(above * other.below + other.above * below, below * other.below);
    }

    Ratio times(Ratio other) {
        return other.is(1) ? this : reduced(above * other.above, below * other.below);
    }

    Ratio negative() {
        return new Ratio(-above, below);
    }

    /** 1 over this, which is not 0. */
    Ratio inverse() {
        return reduced(below, above);
    }

    /** To a whole power, which is not below 0 where this is 0. */
    Ratio power(double exponent) {
        Ratio power = ONE;
        for (int i = 0; i < Math.abs(exponent); i++) {
            power = power.times(this);
        }
        return exponent < 0 ? power.inverse() : power;
    }

    double value() {
        return above / below;
    }

    /** The smaller of two. */
    Ratio min(Ratio other) {
        return value() <= other.value() ? this : other;
    }
}
