package gradwalk.optim;

/**
 * The same rate at every step.
 *
 * @param rate the learning rate η₀
 */
public record ConstantRate(double rate) implements Schedule {

    @Override
    public String name() {
        return "constant";
    }

    @Override
    public String formula() {
        return "η₀";
    }

    @Override
    public double at(int step) {
        return rate;
    }
}
