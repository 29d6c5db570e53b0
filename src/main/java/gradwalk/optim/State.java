package gradwalk.optim;

import java.util.Arrays;

/**
 * What an optimizer remembers from step to step. A step changes it in place; a {@link #copy} from before goes on to the
 * same bits.
 */
public final class State {
    private int steps;
    private final int kinds;
    private final double[] memory;

    State(int steps, int kinds, double[] memory) {
        this.steps = steps;
        this.kinds = kinds;
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
        if (kind < 0 || kind >= kinds || parameter < 0 || parameter >= memory.length / kinds) {
            throw new IndexOutOfBoundsException("nothing is remembered at " + kind + ", " + parameter);
        }
        return memory[kind * (memory.length / kinds) + parameter];
    }

    /**
     * Counts a step of a rule.
     *
     * @param kinds how many numbers the rule remembers for each parameter
     * @return the numbers remembered: all of the first kind, then all of the second, and so on
     * @throws IllegalArgumentException when an array is too short, or this state remembers for another count or rule
     */
    double[] advance(double[] parameters, double[] gradients, int count, int kinds) {
        if (count > parameters.length || count > gradients.length || memory.length != kinds * count) {
            throw new IllegalArgumentException("parameters, gradients and state do not match");
        }
        steps++;
        return memory;
    }

    /** The same, to go on from apart from this one. */
    public State copy() {
        return new State(steps, kinds, memory.clone());
    }

    /** Whether another state would go on to the same bits. */
    public boolean isSameAs(State other) {
        return steps == other.steps && kinds == other.kinds && Arrays.equals(memory, other.memory);
    }
}
