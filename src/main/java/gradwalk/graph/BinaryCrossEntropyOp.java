package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cross-entropy of probabilities: E = −Σ (t·ln p + (1 − t)·ln(1 − p)) over all elements, from the probabilities p and
 * the targets t. A term whose share is 0 counts 0, also where its logarithm is infinite: what is wholly right costs
 * nothing. What is wholly wrong costs ∞.
 */
final class BinaryCrossEntropyOp extends CrossEntropyOp {
    static final Op OP = new BinaryCrossEntropyOp();

    @Override
    public String name() {
        return "binary cross-entropy";
    }

    @Override
    public String symbol() {
        return "−Σ t·ln p";
    }

    @Override
    public Domain domain(int input) {
        return input == 0 ? Domain.between(0.1, 0.9) : Domain.between(0, 1);
    }

    @Override
    public void forward(Operands at) {
        double[] v = at.values();
        int p = at.start(0);
        int t = at.start(1);
        double loss = 0;
        for (int end = p + at.size(0); p < end; p++, t++) {
            loss -= term(v[t], v[p]) + term(1 - v[t], 1 - v[p]);
        }
        v[at.start(2)] = loss;
    }

    private static double term(double share, double probability) {
        return share == 0 && probability == 0 ? 0 : share * Functions.log(probability);
    }

    @Override
    public void backward(Operands at) {
        double[] v = at.values();
        double[] g = at.gradients();
        double back = g[at.start(2)];
        int p = at.start(0);
        int t = at.start(1);
        for (int end = p + at.size(0); p < end; p++, t++) {
            g[p] += back * (slope(1 - v[t], 1 - v[p]) - slope(v[t], v[p]));
            g[t] += back * (Functions.log(1 - v[p]) - Functions.log(v[p]));
        }
    }

    private static double slope(double share, double probability) {
        return share == 0 && probability == 0 ? 0 : share / probability;
    }

    @Override
    public Formula value(Elements of, int row, int column) {
        return value(of, null);
    }

    /** The cross-entropy of the first input's elements, or of what an operation makes of them. */
    static Formula value(Elements of, @Nullable Op link) {
        List<Formula> terms = new ArrayList<>();
        for (int i = 0; i < of.shape(0).rows(); i++) {
            for (int j = 0; j < of.shape(0).columns(); j++) {
                Formula p = link == null ? of.input(0, i, j) : of.helper("p", link, 0, i, j);
                Formula t = of.input(1, i, j);
                terms.add(t.times(logarithm(p)));
                terms.add(rest(t).times(logarithm(rest(p))));
            }
        }
        return Formula.sum(terms).negated();
    }

    private static Formula rest(Formula share) {
        return Formula.number(1).minus(share);
    }

    private static Formula logarithm(Formula probability) {
        return Formula.call(Function.LOG, probability);
    }

    @Override
    public Formula partial(Elements of, int row, int column, int input, int inputRow, int inputColumn) {
        Formula p = of.input(0, inputRow, inputColumn);
        Formula t = of.input(1, inputRow, inputColumn);
        return input == 0
                ? t.over(p).negated().plus(rest(t).over(rest(p)))
                : logarithm(rest(p)).minus(logarithm(p));
    }

    @Override
    public String matrixForm() {
        return "−Σ (T ⊙ ln P + (1 − T) ⊙ ln(1 − P))";
    }

    @Override
    public String matrixForm(int input) {
        return input == 0 ? "G·((1 − T) ⊘ (1 − P) − T ⊘ P)" : "G·(ln(1 − P) − ln P)";
    }
}
