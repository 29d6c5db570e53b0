package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/**
 * All gradients together are shortened where their length ‖g‖ is above c; their direction stays (Pascanu, Mikolov and
 * Bengio, "On the difficulty of training recurrent neural networks", 2013, algorithm 1).
 *
 * @param limit c, above 0
 */
public record ClipByNorm(double limit) implements Clipping {

    public ClipByNorm {
        if (!(limit > 0)) {
            throw new IllegalArgumentException("the limit must be above 0");
        }
    }

    @Override
    public String name() {
        return "clipping by norm";
    }

    @Override
    public Formula rule() {
        Formula shorter = Lines.LIMIT.over(Formula.variable("‖g‖"));
        return Lines.G.times(Formula.call(Function.MIN, Formula.number(1), shorter));
    }

    @Override
    public void clip(double[] gradients, int count) {
        double norm = norm(gradients, count);
        if (norm <= limit) {
            return;
        }
        double share = limit / norm;
        for (int i = 0; i < count; i++) {
            gradients[i] *= share;
        }
    }

    /** The length √(Σ g²) of the first count gradients, also where squares would be too large for a double. */
    public static double norm(double[] gradients, int count) {
        double largest = 0;
        for (int i = 0; i < count; i++) {
            // Not a comparison: NaN, once met, must stay.
            largest = Math.max(largest, Math.abs(gradients[i]));
        }
        if (!(largest > 0 && largest < Double.POSITIVE_INFINITY)) {
            return largest;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double share = gradients[i] / largest;
            sum += share * share;
        }
        return largest * Functions.sqrt(sum);
    }
}
