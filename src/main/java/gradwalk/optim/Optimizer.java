package gradwalk.optim;

import gradwalk.formula.Formula;
import java.util.List;

/**
 * A rule that takes parameters and their gradients to the next parameters, at a rate that is given anew for each step
 * (see {@link Descent}). A rule never changes: what it remembers from step to step lies in a {@link State} that the
 * caller keeps, so that going back in time is keeping an earlier copy. Conventions are PyTorch's.
 */
public interface Optimizer {

    /**
     * One line of a rule.
     *
     * @param symbol what gets a new value: a remembered number, a helper of this step, or the parameter w
     * @param next that value, in the values as the lines before have left them
     */
    record Line(String symbol, Formula next) {}

    /**
     * A number that belongs to a rule.
     *
     * @param key its name where letters are plain: {@code "mu"}
     * @param symbol as the paper calls it: {@code "μ"}
     * @param title what it is, in words
     * @param least the least value it can have
     */
    record Setting(String key, String symbol, String title, double value, double least, double greatest) {}

    /** As people call it: {@code "gradient descent"}. */
    String name();

    /** Who proposed it, and when. */
    String source();

    /**
     * What a step does to one parameter, line by line in this order: in the parameter w, its gradient g, the rate η, the
     * number t of this step counted from 1, and the symbols of {@link #memory} and {@link #settings}. The last line is
     * w's.
     */
    List<Line> rule();

    /** The symbols of what it remembers for each parameter; all are 0 before the first step. */
    default List<String> memory() {
        return List.of();
    }

    /** The numbers that belong to it. */
    default List<Setting> settings() {
        return List.of();
    }

    /** The same rule with other settings, in the order of {@link #settings}; some without any is itself. */
    default Optimizer with(List<Double> values) {
        return this;
    }

    /**
     * One step, in place.
     *
     * @param parameters parameters, of which the first count are changed
     * @param gradients their gradients, at the same places
     * @param state what this rule remembers for count parameters, changed too
     * @param rate the learning rate η
     * @throws IllegalArgumentException when an array is too short, or the state is of another count or rule
     */
    void step(double[] parameters, double[] gradients, int count, State state, double rate);

    /** What it remembers before the first step. */
    default State start(int count) {
        int kinds = memory().size();
        return new State(0, kinds, new double[kinds * count]);
    }

    /** The next parameters, as a new array; the given ones and the state they came with stay as they are. */
    default double[] next(double[] parameters, double[] gradients, State state, double rate) {
        double[] next = parameters.clone();
        step(next, gradients, next.length, state.copy(), rate);
        return next;
    }
}
