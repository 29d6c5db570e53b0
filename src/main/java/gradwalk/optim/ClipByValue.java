package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/**
 * Each gradient by itself is kept within ±c; their direction may change.
 *
 * @param limit c, above 0
 */
public record ClipByValue(double limit) implements Clipping {

    public ClipByValue {
        if (!(limit > 0)) {
            throw new IllegalArgumentException("the limit must be above 0");
        }
    }

    @Override
    public String name() {
        return "clipping by value";
    }

    @Override
    public Formula rule() {
        Formula below = Formula.call(Function.MIN, Lines.G, Lines.LIMIT);
        return Formula.call(Function.MAX, Lines.LIMIT.negated(), below);
    }

    @Override
    public void clip(double[] gradients, int count) {
        for (int i = 0; i < count; i++) {
            double g = gradients[i];
            gradients[i] = g > limit ? limit : g < -limit ? -limit : g;
        }
    }
}
