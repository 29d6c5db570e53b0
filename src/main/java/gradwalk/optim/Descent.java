package gradwalk.optim;

import org.jspecify.annotations.Nullable;

/**
 * A rule with its rate and, if wanted, clipping: everything about how a run descends.
 *
 * @param rule takes gradients to a change
 * @param rate the learning rate of each step
 * @param clipping what is done to the gradients before, or null for nothing
 */
public record Descent(
        Optimizer rule, Schedule rate, @Nullable Clipping clipping) {

    /** A rule at the same rate for all steps, without clipping. */
    public Descent(Optimizer rule, double rate) {
        this(rule, Schedule.constant(rate), null);
    }

    /** What the rule remembers before the first step. */
    public State start(int count) {
        return rule.start(count);
    }

    /**
     * One step, in place: the gradients are clipped, the first count parameters and the state changed.
     *
     * @throws IllegalArgumentException when an array is too short, or the state is of another count or rule
     */
    public void step(double[] parameters, double[] gradients, int count, State state) {
        if (clipping != null) {
            clipping.clip(gradients, count);
        }
        rule.step(parameters, gradients, count, state, rate.at(state.steps()));
    }
}
