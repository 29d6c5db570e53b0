package gradwalk.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Kernels that do several rows and columns at a time, against plain loops, for every way in which some are left over. */
class MatrixKernelsTest {
    private static final double CLOSE = 1e-14;

    private final Random random = new Random(7);

    /** A of m×k, B of k×n, a row of n biases and C of m×n, one after the other, and numbers drawn for all of them. */
    private final class Case {
        final int m;
        final int k;
        final int n;
        final int b;
        final int bias;
        final int c;
        final double[] v;
        final double[] g;

        Case(int m, int k, int n) {
            this.m = m;
            this.k = k;
            this.n = n;
            b = m * k;
            bias = b + k * n;
            c = bias + n;
            v = drawn(c + m * n);
            g = drawn(c + m * n);
        }

        double a(int row, int term) {
            return v[term * m + row];
        }

        int inB(int term, int unit) {
            return b + unit * k + term;
        }

        int inC(int row, int unit) {
            return c + unit * m + row;
        }
    }

    private double[] drawn(int size) {
        double[] all = new double[size];
        for (int i = 0; i < size; i++) {
            all[i] = random.uniform(-1, 1);
        }
        return all;
    }

    private interface Check {
        void on(Case one);
    }

    private void forAllSizes(Check check) {
        for (int m = 1; m < 11; m++) {
            for (int k = 1; k < 7; k++) {
                for (int n = 1; n < 6; n++) {
                    check.on(new Case(m, k, n));
                }
            }
        }
    }

    @Test
    void productsWithABias() {
        forAllSizes(one -> {
            double[] expected = one.v.clone();
            for (int unit = 0; unit < one.n; unit++) {
                for (int row = 0; row < one.m; row++) {
                    double sum = one.v[one.bias + unit];
                    for (int term = 0; term < one.k; term++) {
                        sum += one.a(row, term) * one.v[one.inB(term, unit)];
                    }
                    expected[one.inC(row, unit)] = sum;
                }
            }
            MatrixKernels.affine(one.v, 0, one.b, one.bias, one.c, one.m, one.k, one.n);
            assertArrayEquals(expected, one.v, CLOSE);
        });
    }

    @Test
    void whatGoesBackToTheLeft() {
        forAllSizes(one -> {
            double[] shares = new double[one.g.length];
            for (int term = 0; term < one.k; term++) {
                for (int row = 0; row < one.m; row++) {
                    for (int unit = 0; unit < one.n; unit++) {
                        shares[term * one.m + row] += one.g[one.inC(row, unit)] * one.v[one.inB(term, unit)];
                    }
                }
            }
            compare(
                    one,
                    shares,
                    0,
                    one.b,
                    set -> MatrixKernels.backToLeft(one.v, one.g, 0, one.b, one.c, one.m, one.k, one.n, set));
        });
    }

    @Test
    void whatGoesBackToTheRight() {
        forAllSizes(one -> {
            double[] shares = new double[one.g.length];
            for (int unit = 0; unit < one.n; unit++) {
                for (int term = 0; term < one.k; term++) {
                    for (int row = 0; row < one.m; row++) {
                        shares[one.inB(term, unit)] += one.a(row, term) * one.g[one.inC(row, unit)];
                    }
                }
            }
            compare(
                    one,
                    shares,
                    one.b,
                    one.bias,
                    set -> MatrixKernels.backToRight(one.v, one.g, 0, one.b, one.c, one.m, one.k, one.n, set));
        });
    }

    @Test
    void whatGoesBackToTheBias() {
        forAllSizes(one -> {
            double[] shares = new double[one.g.length];
            for (int unit = 0; unit < one.n; unit++) {
                for (int row = 0; row < one.m; row++) {
                    shares[one.bias + unit] += one.g[one.inC(row, unit)];
                }
            }
            compare(
                    one,
                    shares,
                    one.bias,
                    one.c,
                    set -> MatrixKernels.backToBias(one.g, one.bias, one.c, one.m, one.n, set));
        });
    }

    private interface Kernel {
        void run(boolean set);
    }

    /** Adding, and setting over what is no number; whatever lies beside the stretch stays. */
    private static void compare(Case one, double[] shares, int from, int to, Kernel kernel) {
        double[] added = one.g.clone();
        double[] set = one.g.clone();
        for (int i = from; i < to; i++) {
            added[i] += shares[i];
            set[i] = shares[i];
        }
        kernel.run(false);
        assertArrayEquals(added, one.g, CLOSE);
        Arrays.fill(one.g, from, to, Double.NaN);
        kernel.run(true);
        assertArrayEquals(set, one.g, CLOSE);
    }
}
