package gradwalk.optim;

import gradwalk.formula.Formula;

/**
 * A rule that takes parameters and their gradients to the next parameters. A rule never changes: what it remembers from
 * step to step lies in a {@link State} that the caller keeps, so that going back in time is keeping an earlier copy.
 */
public interface Optimizer {

    /** As people call it: {@code "gradient descent"}. */
    String name();

    /**
     * The next value of one parameter, in w, its gradient g, and the names that the rule's Javadoc gives for what it
     * remembers.
     */
    Formula rule();

    /** How many numbers it remembers for each parameter. */
    int memory();

    /**
     * One step, in place.
     *
     * @param parameters parameters, of which the first count are changed
     * @param gradients their gradients, at the same places
     * @param state what this rule remembers for count parameters, changed too
     * @throws IllegalArgumentException when an array or the state is too short
     */
    void step(double[] parameters, double[] gradients, int count, State state);

    /** What it remembers before the first step. */
    default State start(int count) {
        return new State(0, new double[memory() * count]);
    }

    /** The next parameters, as a new array; the given ones and the state they came with stay as they are. */
    default double[] next(double[] parameters, double[] gradients, State state) {
        double[] next = parameters.clone();
        step(next, gradients, next.length, state.copy());
        return next;
    }
}
