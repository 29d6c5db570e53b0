package gradwalk.formula;

import gradwalk.math.Functions;

/** A named function of one or two numbers, with its kernel. None throws; what has no value is NaN. */
public enum Function {
    EXP("exp", 1),
    /** The natural logarithm. */
    LOG("ln", 1),
    SQRT("sqrt", 1),
    SIN("sin", 1),
    COS("cos", 1),
    TANH("tanh", 1),
    SIGMOID("σ", 1),
    ABS("abs", 1),
    /** −1, 0 or 1. */
    SIGN("sign", 1),
    MAX("max", 2),
    MIN("min", 2),
    /** Iverson's bracket {@code [a > b]}: 1 where it holds, else 0. */
    GREATER(">", 2),
    /** Iverson's bracket {@code [a ≥ b]}: 1 where it holds, else 0. */
    AT_LEAST("≥", 2);

    private final String symbol;
    private final int arity;

    Function(String symbol, int arity) {
        this.symbol = symbol;
        this.arity = arity;
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
        return switch (this) {
            case EXP -> Functions.exp(a);
            case LOG -> Functions.log(a);
            case SQRT -> Functions.sqrt(a);
            case SIN -> Functions.sin(a);
            case COS -> Functions.cos(a);
            case TANH -> Functions.tanh(a);
            case SIGMOID -> Functions.sigmoid(a);
            case ABS -> Functions.abs(a);
            case SIGN -> Math.signum(a);
            case MAX -> Math.max(a, b);
            case MIN -> Math.min(a, b);
            case GREATER -> a > b ? 1 : 0;
            case AT_LEAST -> a >= b ? 1 : 0;
        };
    }
}
