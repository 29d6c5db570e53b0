package gradwalk.math;

/**
 * The products of matrices that a layer is made of, on column-major parts of flat arrays of values v and gradients g,
 * where a matrix has the same place in both. A is m×k, B is k×n, C is m×n; a, b and c are where they begin. The caller
 * vouches for the sizes: nothing is checked here.
 *
 * <p>The rows of A and C are samples, the columns of B are units. Four samples and two units are done at a time, their
 * sums kept in locals, so that every number that is read serves several products: that is the shape that runs fastest
 * both as JavaScript and on the JVM.
 */
public final class MatrixKernels {
    /** In place of a bias: add to what is there. */
    private static final int ADD = -1;

    /** In place of a bias: start at 0. */
    private static final int SET = -2;

    private MatrixKernels() {}

    /** C = A·B + bias, with a row of n biases that serves all rows. */
    public static void affine(double[] v, int a, int b, int bias, int c, int m, int k, int n) {
        combine(v, a, c, v, b, 1, k, bias, m, k, n);
    }

    /** What a product passes back to its left side: the gradient of A = or += the gradient of C · Bᵀ. */
    public static void backToLeft(double[] v, double[] g, int a, int b, int c, int m, int k, int n, boolean set) {
        combine(g, c, a, v, b, k, 1, set ? SET : ADD, m, n, k);
    }

    /**
     * Each unit of the output, which begins at y, is a sum of terms, the columns of the input, which begins at x, with
     * weights of its own: for term t unit u has the one at w + t·termStep + u·unitStep. The sum starts at the unit's
     * bias, or is added to what is there.
     */
    private static void combine(
            double[] samples,
            int x,
            int y,
            double[] weights,
            int w,
            int termStep,
            int unitStep,
            int bias,
            int m,
            int terms,
            int units) {
        int unit = 0;
        for (; unit + 2 <= units; unit += 2) {
            int first = w + unit * unitStep;
            int from = bias < 0 ? bias : bias + unit;
            two(samples, x, y + unit * m, weights, first, unitStep, termStep, from, m, terms);
        }
        if (unit < units) {
            int from = bias < 0 ? bias : bias + unit;
            one(samples, x, y + unit * m, weights, w + unit * unitStep, termStep, from, m, terms);
        }
    }

    private static void two(
            double[] samples,
            int x,
            int y,
            double[] weights,
            int first,
            int gap,
            int step,
            int bias,
            int m,
            int terms) {
        if (samples.length == 0 || weights.length == 0) {
            return;
        }
        int z = y + m;
        int end = first + terms * step;
        boolean add = bias == ADD;
        double bias0 = bias < 0 ? 0 : weights[bias];
        double bias1 = bias < 0 ? 0 : weights[bias + 1];
        int i = 0;
        for (; i + 4 <= m; i += 4) {
            double s0 = bias0;
            double s1 = bias0;
            double s2 = bias0;
            double s3 = bias0;
            double t0 = bias1;
            double t1 = bias1;
            double t2 = bias1;
            double t3 = bias1;
            if (add) {
                s0 = samples[y + i];
                s1 = samples[y + i + 1];
                s2 = samples[y + i + 2];
                s3 = samples[y + i + 3];
                t0 = samples[z + i];
                t1 = samples[z + i + 1];
                t2 = samples[z + i + 2];
                t3 = samples[z + i + 3];
            }
            for (int at = x + i, u = first; u != end; at += m, u += step) {
                double c = weights[u];
                double d = weights[u + gap];
                double p = samples[at];
                double q = samples[at + 1];
                double r = samples[at + 2];
                double s = samples[at + 3];
                s0 += p * c;
                s1 += q * c;
                s2 += r * c;
                s3 += s * c;
                t0 += p * d;
                t1 += q * d;
                t2 += r * d;
                t3 += s * d;
            }
            samples[y + i] = s0;
            samples[y + i + 1] = s1;
            samples[y + i + 2] = s2;
            samples[y + i + 3] = s3;
            samples[z + i] = t0;
            samples[z + i + 1] = t1;
            samples[z + i + 2] = t2;
            samples[z + i + 3] = t3;
        }
        for (; i < m; i += 2) {
            // Of an odd number of samples the last is done twice, side by side.
            int next = i + 1 < m ? 1 : 0;
            double s0 = add ? samples[y + i] : bias0;
            double s1 = add ? samples[y + i + next] : bias0;
            double t0 = add ? samples[z + i] : bias1;
            double t1 = add ? samples[z + i + next] : bias1;
            for (int at = x + i, u = first; u != end; at += m, u += step) {
                double c = weights[u];
                double d = weights[u + gap];
                double p = samples[at];
                double q = samples[at + next];
                s0 += p * c;
                s1 += q * c;
                t0 += p * d;
                t1 += q * d;
            }
            samples[y + i] = s0;
            samples[y + i + next] = s1;
            samples[z + i] = t0;
            samples[z + i + next] = t1;
        }
    }

    private static void one(
            double[] samples, int x, int y, double[] weights, int first, int step, int bias, int m, int terms) {
        if (samples.length == 0 || weights.length == 0) {
            return;
        }
        boolean add = bias == ADD;
        int end = first + terms * step;
        double bias0 = bias < 0 ? 0 : weights[bias];
        int i = 0;
        for (; i + 4 <= m; i += 4) {
            double s0 = add ? samples[y + i] : bias0;
            double s1 = add ? samples[y + i + 1] : bias0;
            double s2 = add ? samples[y + i + 2] : bias0;
            double s3 = add ? samples[y + i + 3] : bias0;
            for (int at = x + i, u = first; u != end; at += m, u += step) {
                double c = weights[u];
                s0 += samples[at] * c;
                s1 += samples[at + 1] * c;
                s2 += samples[at + 2] * c;
                s3 += samples[at + 3] * c;
            }
            samples[y + i] = s0;
            samples[y + i + 1] = s1;
            samples[y + i + 2] = s2;
            samples[y + i + 3] = s3;
        }
        for (; i < m; i++) {
            double sum = add ? samples[y + i] : bias0;
            for (int at = x + i, u = first; u != end; at += m, u += step) {
                sum += samples[at] * weights[u];
            }
            samples[y + i] = sum;
        }
    }

    /** What a product passes back to its right side: the gradient of B = or += Aᵀ · the gradient of C. */
    public static void backToRight(double[] v, double[] g, int a, int b, int c, int m, int k, int n, boolean set) {
        if (v.length == 0 || g.length == 0) {
            return;
        }
        int j = 0;
        for (; j + 2 <= n; j += 2) {
            int c0 = c + j * m;
            int c1 = c0 + m;
            int b0 = b + j * k;
            int b1 = b0 + k;
            int l = 0;
            for (; l + 4 <= k; l += 4) {
                int a0 = a + l * m;
                int a1 = a0 + m;
                int a2 = a1 + m;
                int a3 = a2 + m;
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                double s3 = 0;
                double t0 = 0;
                double t1 = 0;
                double t2 = 0;
                double t3 = 0;
                if (!set) {
                    s0 = g[b0 + l];
                    s1 = g[b0 + l + 1];
                    s2 = g[b0 + l + 2];
                    s3 = g[b0 + l + 3];
                    t0 = g[b1 + l];
                    t1 = g[b1 + l + 1];
                    t2 = g[b1 + l + 2];
                    t3 = g[b1 + l + 3];
                }
                for (int i = 0; i < m; i++) {
                    double x = g[c0 + i];
                    double y = g[c1 + i];
                    double p = v[a0 + i];
                    double q = v[a1 + i];
                    double r = v[a2 + i];
                    double s = v[a3 + i];
                    s0 += p * x;
                    s1 += q * x;
                    s2 += r * x;
                    s3 += s * x;
                    t0 += p * y;
                    t1 += q * y;
                    t2 += r * y;
                    t3 += s * y;
                }
                g[b0 + l] = s0;
                g[b0 + l + 1] = s1;
                g[b0 + l + 2] = s2;
                g[b0 + l + 3] = s3;
                g[b1 + l] = t0;
                g[b1 + l + 1] = t1;
                g[b1 + l + 2] = t2;
                g[b1 + l + 3] = t3;
            }
            for (; l < k; l++) {
                double s = set ? 0 : g[b0 + l];
                double t = set ? 0 : g[b1 + l];
                int a0 = a + l * m;
                for (int i = 0; i < m; i++) {
                    double p = v[a0 + i];
                    s += p * g[c0 + i];
                    t += p * g[c1 + i];
                }
                g[b0 + l] = s;
                g[b1 + l] = t;
            }
        }
        if (j < n) {
            int c0 = c + j * m;
            int b0 = b + j * k;
            for (int l = 0; l < k; l++) {
                int a0 = a + l * m;
                double s = set ? 0 : g[b0 + l];
                for (int i = 0; i < m; i++) {
                    s += v[a0 + i] * g[c0 + i];
                }
                g[b0 + l] = s;
            }
        }
    }

    /** What a bias gets back: its gradient = or += the sums of the columns of C's gradient. */
    public static void backToBias(double[] g, int bias, int c, int m, int n, boolean set) {
        if (g.length == 0) {
            return;
        }
        // Two columns at a time: an addition waits for the one before, but not for another column's.
        for (int j = 0; j < n; j += 2) {
            int next = j + 1 < n ? 1 : 0;
            int c0 = c + j * m;
            int c1 = c0 + next * m;
            double s = set ? 0 : g[bias + j];
            double t = set ? 0 : g[bias + j + next];
            for (int i = 0; i < m; i++) {
                s += g[c0 + i];
                t += g[c1 + i];
            }
            g[bias + j] = s;
            g[bias + j + next] = t;
        }
    }
}
