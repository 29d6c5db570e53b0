package gradwalk.graph;

/** Sums and differences: y = a + sign·b, in loops of their own without a call inside, which losses spend time in. */
abstract class PlusMinus extends Binary {
    private final double sign;

    /** 1 for a sum, −1 for a difference; the product with either is exact. */
    PlusMinus(double sign) {
        this.sign = sign;
    }

    @Override
    public final void forward(Operands at) {
        double[] v = at.values();
        if (v.length == 0) {
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
                v[y] = v[a] + sign * v[b];
            }
        }
    }

    @Override
    public final void backward(Operands at) {
        double[] g = at.gradients();
        if (g.length == 0) {
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
                g[a] += g[y];
                g[b] += sign * g[y];
            }
        }
    }

    @Override
    public final String matrixForm(int input) {
        String back = input == 1 && sign < 0 ? "−G" : "G";
        return back + ", summed where " + (input == 0 ? "A" : "B") + " was repeated";
    }
}
