package gradwalk.graph;

/** An operation on pairs of elements whose kernels are one loop around a function of two numbers. */
abstract class Pairwise extends Binary {

    /** The value y at a and b. */
    abstract double of(double a, double b);

    /** The derivative ∂y/∂a where the value at a and b is y. */
    abstract double slopeInA(double a, double b, double y);

    /** The derivative ∂y/∂b where the value at a and b is y. */
    abstract double slopeInB(double a, double b, double y);

    @Override
    public final void forward(Operands at) {
        double[] v = at.values();
        int y = at.start(2);
        int rows = at.rows(2);
        int aStep = at.rowStep(0);
        int bStep = at.rowStep(1);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += aStep, b += bStep, y++) {
                v[y] = of(v[a], v[b]);
            }
        }
    }

    @Override
    public final void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        if (v.length == 0 || g.length == 0) {
            return;
        }
        int y = at.start(2);
        int rows = at.rows(2);
        int aStep = at.rowStep(0);
        int bStep = at.rowStep(1);
        for (int column = 0; column < at.columns(2); column++) {
            int a = at.start(0) + column * at.columnStep(0);
            int b = at.start(1) + column * at.columnStep(1);
            for (int row = 0; row < rows; row++, a += aStep, b += bStep, y++) {
                double back = g[y];
                g[a] += back * slopeInA(v[a], v[b], v[y]);
                g[b] += back * slopeInB(v[a], v[b], v[y]);
            }
        }
    }
}
