package gradwalk.optim;

import gradwalk.math.Functions;

/**
 * The rate falls by a factor each step.
 *
 * @param rate the rate of the first step, η₀
 * @param factor what the rate is multiplied by, γ; a little below 1
 */
public record ExponentialDecay(double rate, double factor) implements Schedule {

    @Override
    public String name() {
        return "exponential decay";
    }

    @Override
    public String formula() {
        return "η₀·γ^t";
    }

    @Override
    public double at(int step) {
        return rate * Functions.wholePower(factor, step);
    }
}
