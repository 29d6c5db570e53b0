package gradwalk.graph;

import gradwalk.math.Functions;

/**
 * A run of operations on single numbers, as parallel arrays and one switch. On long chains this is several times faster
 * than asking each operation, which is why an operation may be told a second time here; the op-by-op suite holds both
 * tellings together.
 *
 * <p>Not final: TeaVM leaves the methods of an open class out of a page that makes no instance of it.
 */
class ScalarKernels {
    /** The code of an operation that has no form for single numbers. */
    static final int NONE = -1;

    static final int IDENTITY = 0;
    static final int ADD = 1;
    static final int SUBTRACT = 2;
    static final int MULTIPLY = 3;
    static final int SCALE = 4;
    static final int SQUARE = 5;
    static final int SIGMOID = 6;
    static final int LOG = 7;
    static final int NEGATE = 8;
    static final int DIVIDE = 9;
    static final int POWER = 10;
    static final int MAX = 11;
    static final int MIN = 12;
    static final int SQRT = 13;
    static final int ABS = 14;
    static final int EXP = 15;
    static final int SIN = 16;
    static final int COS = 17;
    static final int TANH = 18;
    static final int RELU = 19;
    static final int LEAKY_RELU = 20;
    static final int SOFTPLUS = 21;
    static final int GELU = 22;
    static final int SIGN = 23;
    static final int GREATER = 24;
    static final int AT_LEAST = 25;

    private final int[] codes;
    /** Where the first input, the second input (the first again, when there is none) and the output lie. */
    private final int[] first;

    private final int[] second;
    private final int[] output;
    private final double[] constants;
    private int size;

    ScalarKernels(int capacity) {
        codes = new int[capacity];
        first = new int[capacity];
        second = new int[capacity];
        output = new int[capacity];
        constants = new double[capacity];
    }

    /** Appends an operation; the places are in the arrays that {@link #forward} will be given. */
    void append(Op op, int a, int b, int y) {
        codes[size] = op.scalarCode();
        constants[size] = op.constant();
        first[size] = a;
        second[size] = b;
        output[size] = y;
        size++;
    }

    int size() {
        return size;
    }

    /** Computes the operations from one index up to another. */
    void forward(double[] v, int from, int to) {
        // Fields in locals: compiled to JavaScript, a field is a property looked up each time.
        int[] as = first;
        int[] bs = second;
        int[] ys = output;
        for (int i = from; i < to; i++) {
            double a = v[as[i]];
            double b = v[bs[i]];
            v[ys[i]] = switch (codes[i]) {
                case IDENTITY -> a;
                case ADD -> a + b;
                case SUBTRACT -> a - b;
                case MULTIPLY -> a * b;
                case SCALE -> constants[i] * a;
                case SQUARE -> a * a;
                case SIGMOID -> Functions.sigmoid(a);
                case LOG -> Functions.log(a);
                case NEGATE -> -a;
                case DIVIDE -> a / b;
                case POWER -> Functions.pow(a, b);
                case MAX -> Math.max(a, b);
                case MIN -> Math.min(a, b);
                case SQRT -> Functions.sqrt(a);
                case ABS -> Functions.abs(a);
                case EXP -> Functions.exp(a);
                case SIN -> Functions.sin(a);
                case COS -> Functions.cos(a);
                case TANH -> Functions.tanh(a);
                case RELU -> a < 0 ? 0 : a;
                case LEAKY_RELU -> a > 0 ? a : constants[i] * a;
                case SOFTPLUS -> Functions.softplus(a);
                case GELU -> Gelu.at(a);
                case SIGN -> Math.signum(a);
                case GREATER -> a > b ? 1 : a <= b ? 0 : Double.NaN;
                case AT_LEAST -> a >= b ? 1 : a < b ? 0 : Double.NaN;
                default -> throw new IllegalStateException("no scalar form has the code " + codes[i]);
            };
        }
    }

    /**
     * Passes gradients back, from the later index to the earlier. An operation is left out unless its output is marked
     * as one that the result depends on.
     */
    void backward(double[] v, double[] g, boolean[] active, int from, int to) {
        int[] as = first;
        int[] bs = second;
        int[] ys = output;
        for (int i = to - 1; i >= from; i--) {
            int y = ys[i];
            if (!active[y]) {
                continue;
            }
            double back = g[y];
            int a = as[i];
            int b = bs[i];
            switch (codes[i]) {
                case IDENTITY -> g[a] += back;
                case ADD -> {
                    g[a] += back;
                    g[b] += back;
                }
                case SUBTRACT -> {
                    g[a] += back;
                    g[b] -= back;
                }
                case MULTIPLY -> {
                    g[a] += back * v[b];
                    g[b] += back * v[a];
                }
                case SCALE -> g[a] += back * constants[i];
                case SQUARE -> g[a] += back * (2 * v[a]);
                case SIGMOID -> g[a] += back * v[y] * (1 - v[y]);
                case LOG -> g[a] += back * (1 / v[a]);
                case NEGATE -> g[a] -= back;
                case DIVIDE -> {
                    g[a] += back * (1 / v[b]);
                    g[b] += back * (-v[y] / v[b]);
                }
                case POWER -> {
                    double base = v[a];
                    double exponent = v[b];
                    g[a] += back * (exponent * Functions.pow(base, exponent - 1));
                    g[b] += back * (v[y] == 0 ? 0 : v[y] * Functions.log(base));
                }
                case MAX -> {
                    g[a] += v[a] >= v[b] ? back : 0;
                    g[b] += v[b] > v[a] ? back : 0;
                }
                case MIN -> {
                    g[a] += v[a] <= v[b] ? back : 0;
                    g[b] += v[a] > v[b] ? back : 0;
                }
                case SQRT -> g[a] += back * (1 / (2 * v[y]));
                case ABS -> g[a] += back * Math.signum(v[a]);
                case EXP -> g[a] += back * v[y];
                case SIN -> g[a] += back * Functions.cos(v[a]);
                case COS -> g[a] -= back * Functions.sin(v[a]);
                case TANH -> g[a] += back * (1 - v[y] * v[y]);
                case RELU -> g[a] += v[a] > 0 ? back : 0;
                case LEAKY_RELU -> g[a] += v[a] > 0 ? back : back * constants[i];
                case SOFTPLUS -> g[a] += back * Functions.sigmoid(v[a]);
                case GELU -> g[a] += back * Gelu.slopeAt(v[a]);
                case SIGN, GREATER, AT_LEAST -> {
                    // Flat: nothing passes back.
                }
                default -> throw new IllegalStateException("no scalar form has the code " + codes[i]);
            }
        }
    }
}
