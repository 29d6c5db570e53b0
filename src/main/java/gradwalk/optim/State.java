package gradwalk.optim;

import java.util.Arrays;

/**
 * What an optimizer remembers from step to step. A step changes it in place; a {@link #copy} from before goes on to the
 * same bits.
 */
public final class State {
    private int steps;
    private final int count;
    private final double[] memory;

    State(int steps, int count, double[] memory) {
        this.steps = steps;
        this.count = count;
        this.memory = memory;
    }

    /** How many steps were taken. */
    public int steps() {
        return steps;
    }

    /**
     * A number remembered for a parameter.
     *
     * @param kind which one, as an index into {@link Optimizer#memory}
     */
    public double remembered(int kind, int parameter) {
        if (parameter < 0 || parameter >= count) {
            throw new IndexOutOfBoundsException("there is no parameter " + parameter);
        }
        return memory[kind * count + parameter];
    }

    /**
     * Counts a step of a rule.
     *
     * @param kinds how many numbers the rule remembers for each parameter
     * @return the numbers remembered: all of the first kind, then all of the second, and so on
     * @throws IllegalArgumentException when an array is too short, or this state is of another count or rule
     */
    double[] advance(double[] parameters, double[] gradients, int count, int kinds) {
        if (count != this.count
                || memory.length != kinds * count
                || count > Math.min(parameters.length, gradients.length)) {
            throw new IllegalArgumentException("parameters, gradients and state do not match");
        }
        steps++;
        return memory;
    }

    /** The same, to go on from apart from this one. */
    public State copy() {
        return new State(steps, count, memory.clone());
    }

    /** Whether another state would go on to the same bits. */
    public boolean isSameAs(State other) {
        return steps == other.steps && count == other.count && Arrays.equals(memory, other.memory);
    }
}
