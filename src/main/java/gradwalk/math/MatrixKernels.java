package gradwalk.math;

/**
 * The products of matrices that a layer is made of, on column-major parts of flat arrays. A is m×k, B is k×n, C is m×n;
 * each matrix begins at its start. The caller vouches for the sizes: nothing is checked here.
 *
 * <p>The rows of A and C are samples. Four of them are done at a time, their sums kept in locals: that is the shape that
 * runs fast both as JavaScript and on the JVM.
 */
public final class MatrixKernels {
    private MatrixKernels() {}

    /** C = A·B. */
    public static void multiply(
            double[] a, int aStart, double[] b, int bStart, double[] c, int cStart, int m, int k, int n) {
        for (int j = 0; j < n; j++) {
            int column = cStart + j * m;
            int weights = bStart + j * k;
            int i = 0;
            for (; i + 4 <= m; i += 4) {
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                double s3 = 0;
                for (int l = 0, at = aStart + i; l < k; l++, at += m) {
                    double weight = b[weights + l];
                    s0 += a[at] * weight;
                    s1 += a[at + 1] * weight;
                    s2 += a[at + 2] * weight;
                    s3 += a[at + 3] * weight;
                }
                c[column + i] = s0;
                c[column + i + 1] = s1;
                c[column + i + 2] = s2;
                c[column + i + 3] = s3;
            }
            for (; i < m; i++) {
                double sum = 0;
                for (int l = 0, at = aStart + i; l < k; l++, at += m) {
                    sum += a[at] * b[weights + l];
                }
                c[column + i] = sum;
            }
        }
    }

    /** A += C·Bᵀ, which is what a product passes back to its left side when C is the product's gradient. */
    public static void addProductWithTransposedRight(
            double[] c, int cStart, double[] b, int bStart, double[] a, int aStart, int m, int k, int n) {
        for (int l = 0; l < k; l++) {
            int column = aStart + l * m;
            int i = 0;
            for (; i + 4 <= m; i += 4) {
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                double s3 = 0;
                for (int j = 0, at = cStart + i; j < n; j++, at += m) {
                    double weight = b[bStart + j * k + l];
                    s0 += c[at] * weight;
                    s1 += c[at + 1] * weight;
                    s2 += c[at + 2] * weight;
                    s3 += c[at + 3] * weight;
                }
                a[column + i] += s0;
                a[column + i + 1] += s1;
                a[column + i + 2] += s2;
                a[column + i + 3] += s3;
            }
            for (; i < m; i++) {
                double sum = 0;
                for (int j = 0, at = cStart + i; j < n; j++, at += m) {
                    sum += c[at] * b[bStart + j * k + l];
                }
                a[column + i] += sum;
            }
        }
    }

    /** B += Aᵀ·C, which is what a product passes back to its right side when C is the product's gradient. */
    public static void addProductWithTransposedLeft(
            double[] a, int aStart, double[] c, int cStart, double[] b, int bStart, int m, int k, int n) {
        for (int j = 0; j < n; j++) {
            int gradient = cStart + j * m;
            for (int l = 0; l < k; l++) {
                int samples = aStart + l * m;
                double sum = 0;
                for (int i = 0; i < m; i++) {
                    sum += a[samples + i] * c[gradient + i];
                }
                b[bStart + j * k + l] += sum;
            }
        }
    }
}
