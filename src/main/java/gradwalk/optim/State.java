package gradwalk.optim;

/** What an optimizer remembers from step to step. */
public final class State {
    private int steps;
    private final double[] memory;

    State(int steps, double[] memory) {
        this.steps = steps;
        this.memory = memory;
    }

    /** How many steps were taken. */
    public int steps() {
        return steps;
    }

    /** The numbers remembered: all of the first kind, then all of the second, and so on. */
    double[] memory() {
        return memory;
    }

    /** Counts a step. */
    void advance() {
        steps++;
    }

    /** The same, to go on from apart from this one. */
    public State copy() {
        return new State(steps, memory.clone());
    }
}
