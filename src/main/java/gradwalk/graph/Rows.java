package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;

/**
 * What the softmax family does with a row z of its first input. Everything is shifted by the row's largest element: the
 * result is the same and no exponential overflows (Goodfellow, Bengio, Courville, "Deep Learning", section 4.1).
 */
final class Rows {
    private Rows() {}

    /** The row's largest element. The row begins at start, its next element is a step further. */
    static double largest(double[] v, int start, int step, int columns) {
        double largest = v[start];
        for (int j = 1, at = start + step; j < columns; j++, at += step) {
            largest = v[at] > largest ? v[at] : largest;
        }
        return largest;
    }

    /** Σ e^(z − largest), which lies between 1 and the number of columns. */
    static double sumOfExponentials(double[] v, int start, int step, int columns, double largest) {
        double sum = 0;
        for (int j = 0, at = start; j < columns; j++, at += step) {
            sum += Functions.exp(v[at] - largest);
        }
        return sum;
    }

    /** e^z of one element. */
    static Formula exponential(Elements of, int row, int column) {
        return Formula.call(Function.EXP, of.input(0, row, column));
    }

    /** e^z₁ + e^z₂ + … over the row. */
    static Formula sumOfExponentials(Elements of, int row) {
        List<Formula> terms = new ArrayList<>();
        for (int column = 0; column < of.shape(0).columns(); column++) {
            terms.add(exponential(of, row, column));
        }
        return Formula.sum(terms);
    }

    /** Kronecker's δ: 1 for the same column, else 0. */
    static Formula delta(int column, int other) {
        return Formula.number(column == other ? 1 : 0);
    }
}
