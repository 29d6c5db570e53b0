package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/** What sum and mean have in common: all elements into one number, each passing back the same share. */
abstract class Total implements Op {

    /** What the sum of this many elements is divided by. */
    abstract double divisor(int size);

    @Override
    public int arity() {
        return 1;
    }

    @Override
    public Shape shape(List<Shape> inputs) {
        return Shape.SCALAR;
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int x = at.start(0);
        double total = 0;
        for (int end = x + at.size(0); x < end; x++) {
            total += v[x];
        }
        v[at.start(1)] = total / divisor(at.size(0));
    }

    @Override
    public void backward(Operands at) {
        double[] g = at.gradients();
        double back = g[at.start(1)] / divisor(at.size(0));
        int x = at.start(0);
        for (int end = x + at.size(0); x < end; x++) {
            g[x] += back;
        }
    }

    /** All elements added up, row by row. */
    static Formula sum(Elements of) {
        Shape shape = of.shape(0);
        List<Formula> terms = new ArrayList<>();
        for (int row = 0; row < shape.rows(); row++) {
            for (int column = 0; column < shape.columns(); column++) {
                terms.add(of.input(0, row, column));
            }
        }
        return Formula.sum(terms);
    }

    /** On a single number it does nothing. */
    @Override
    public int scalarCode() {
        return ScalarKernels.IDENTITY;
    }
}
