package gradwalk.graph;

/**
 * An operation on each element by itself whose kernels are one loop around a function of one number. What a network
 * spends its time in, such as {@link Sigmoid} and {@link Tanh}, has loops of its own instead, without a call inside.
 */
abstract class Pointwise extends Unary {

    /** The value y at x. */
    abstract double of(double x);

    /** The derivative ∂y/∂x where the value at x is y. */
    abstract double slope(double x, double y);

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            v[y] = of(v[x]);
        }
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        if (v.length == 0 || g.length == 0) {
            return;
        }
        int x = at.start(0);
        int y = at.start(1);
        for (int end = x + at.size(0); x < end; x++, y++) {
            g[x] += g[y] * slope(v[x], v[y]);
        }
    }
}
