package gradwalk.formula;

import gradwalk.math.Functions;

/** A named function of one or two numbers, with its kernel. None throws; what has no value is NaN. */
public enum Function {
    EXP("exp", 1, (x, none) -> Functions.exp(x)),
    /** The natural logarithm. */
    LOG("ln", 1, (x, none) -> Functions.log(x)),
    SQRT("sqrt", 1, (x, none) -> Functions.sqrt(x)),
    SIN("sin", 1, (x, none) -> Functions.sin(x)),
    COS("cos", 1, (x, none) -> Functions.cos(x)),
    TANH("tanh", 1, (x, none) -> Functions.tanh(x)),
    SIGMOID("σ", 1, (x, none) -> Functions.sigmoid(x)),
    ABS("abs", 1, (x, none) -> Functions.abs(x)),
    /** −1, 0 or 1. */
    SIGN("sign", 1, (x, none) -> Math.signum(x)),
    MAX("max", 2, Math::max),
    MIN("min", 2, Math::min),
    /** Iverson's bracket {@code [a > b]}: 1 where it holds, else 0. */
    GREATER(">", 2, (a, b) -> a > b ? 1 : 0),
    /** Iverson's bracket {@code [a ≥ b]}: 1 where it holds, else 0. */
    AT_LEAST("≥", 2, (a, b) -> a >= b ? 1 : 0);

    private interface Kernel {
        double apply(double a, double b);
    }

    private final String symbol;
    private final int arity;
    // The kernels capture nothing.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Kernel kernel;

    Function(String symbol, int arity, Kernel kernel) {
        this.symbol = symbol;
        this.arity = arity;
        this.kernel = kernel;
    }

    /** As people write it: {@code "ln"}, {@code "σ"}. */
    public String symbol() {
        return symbol;
    }

    /** How many arguments it takes, 1 or 2. */
    public int arity() {
        return arity;
    }

    /** The function's value; a function of one number ignores the second. */
    public double apply(double a, double b) {
        return kernel.apply(a, b);
    }
}
