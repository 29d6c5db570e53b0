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

    /** In place of a code, where a backward run leaves an operation out. */
    private static final byte LEFT_OUT = -1;

    private final byte[] codes;
    private final byte[] backward;
    /** Where the first input, the second input (the first again, when there is none) and the output lie. */
    private final int[] first;

    private final int[] second;
    private final int[] output;

    private final double[] constants;
    private int size;

    ScalarKernels(int capacity) {
        codes = new byte[capacity];
        backward = new byte[capacity];
        first = new int[capacity];
        second = new int[capacity];
        output = new int[capacity];
        constants = new double[capacity];
    }

    /** Appends an operation; the places are in the arrays that {@link #forward} will be given. */
    void append(Op op, int a, int b, int y) {
        codes[size] = (byte) op.scalarCode();
        backward[size] = codes[size];
        constants[size] = op.constant();
        first[size] = a;
        second[size] = b;
        output[size] = y;
        size++;
    }

    int size() {
        return size;
    }

    /** Computes the operations from one index up to another, whose outputs lie side by side. */
    void forward(double[] v, int from, int to) {
        byte[] code = codes;
        int[] as = first;
        int[] bs = second;
        // What is touched before the loop is fetched once: compiled to JavaScript, an array is an object around one.
        if (v.length == 0 || to > code.length || to > as.length || to > bs.length) {
            return;
        }
        for (int i = from, y = output[from]; i < to; i++, y++) {
            double a = v[as[i]];
            double b = v[bs[i]];
            v[y] = switch (code[i]) {
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
                default -> throw new IllegalStateException("no scalar form has the code " + code[i]);
            };
        }
    }

    /** Decides which operations backward runs: those whose outputs are marked, by place. */
    void expect(boolean[] marked) {
        for (int i = 0; i < size; i++) {
            backward[i] = marked[output[i]] ? codes[i] : LEFT_OUT;
        }
    }

    /**
     * Passes gradients back, from the later index to the earlier. Slopes that are products or quotients stand before what
     * they are multiplied with: TeaVM writes a·(b/c) without the brackets, and JavaScript would then round otherwise.
     */
    void backward(double[] v, double[] g, int from, int to) {
        byte[] code = backward;
        int[] as = first;
        int[] bs = second;
        if (v.length == 0 || g.length == 0 || to > code.length || to > as.length || to > bs.length) {
            return;
        }
        for (int i = to - 1, y = output[to - 1]; i >= from; i--, y--) {
            double back = g[y];
            int a = as[i];
            int b = bs[i];
            switch (code[i]) {
                case LEFT_OUT -> {}
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
                case SQUARE -> g[a] += 2 * v[a] * back;
                case SIGMOID -> g[a] += back * v[y] * (1 - v[y]);
                case LOG -> g[a] += 1 / v[a] * back;
                case NEGATE -> g[a] -= back;
                case DIVIDE -> {
                    g[a] += 1 / v[b] * back;
                    g[b] += -v[y] / v[b] * back;
                }
                case POWER -> {
                    double base = v[a];
                    double exponent = v[b];
                    g[a] += exponent * Functions.pow(base, exponent - 1) * back;
                    g[b] += (v[y] == 0 ? 0 : v[y] * Functions.log(base)) * back;
                }
                case MAX -> {
                    g[a] += v[a] >= v[b] ? back : 0;
                    g[b] += v[b] > v[a] ? back : 0;
                }
                case MIN -> {
                    g[a] += v[a] <= v[b] ? back : 0;
                    g[b] += v[a] > v[b] ? back : 0;
                }
                case SQRT -> g[a] += 1 / (2 * v[y]) * back;
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
                default -> throw new IllegalStateException("no scalar form has the code " + code[i]);
            }
        }
    }
}
