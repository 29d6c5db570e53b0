package gradwalk.formula;

/** Arithmetic on numbers of a formula, done only where the result is the true one; elsewhere NaN. */
final class Exact {
    private Exact() {}

    /** Whether a number is a multiple of 2⁻¹⁰ below 2¹⁶, so that any product of two such is exact. */
    static boolean plain(double x) {
        return Math.abs(x) < 65536 && x * 1024 == Math.rint(x * 1024);
    }

    static double sum(double a, double b) {
        return plain(a) && plain(b) ? a + b : Double.NaN;
    }

    static double product(double a, double b) {
        return plain(a) && plain(b) ? a * b : Double.NaN;
    }

    static double quotient(double a, double b) {
        double result = a / b;
        return product(result, b) == a ? result : Double.NaN;
    }

    static double power(double base, double exponent) {
        double result = 1;
        for (int i = 0; i < exponent && i < 64; i++) {
            result = product(result, base);
        }
        return natural(exponent) && exponent < 64 ? result : Double.NaN;
    }

    static double call(Function function, double a, double b) {
        double result = function.apply(a, b);
        boolean exact = switch (function) {
            case EXP, SIN, COS, TANH, SIGMOID -> a == 0;
            case LOG -> a == 1;
            case SQRT -> product(result, result) == a;
            case ABS, SIGN, MAX, MIN, GREATER, AT_LEAST -> true;
        };
        return exact ? result : Double.NaN;
    }

    /** Whether a number is 1, 2, 3 and so on. */
    static boolean natural(double x) {
        return x >= 1 && x < 65536 && x == Math.rint(x);
    }
}
