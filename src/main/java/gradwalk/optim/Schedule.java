package gradwalk.optim;

/** The learning rate of each step: a pure function, so that a run can be replayed from any step. */
public interface Schedule {

    /** As people call it: {@code "step decay"}. */
    String name();

    /** As people write it, with t the number of the step counted from 0: {@code "η₀·γ^t"}. */
    String formula();

    /**
     * The rate of a step.
     *
     * @param step how many steps were taken before it
     */
    double at(int step);

    /** The same rate at every step. */
    static Schedule constant(double rate) {
        return new ConstantRate(rate);
    }
}
