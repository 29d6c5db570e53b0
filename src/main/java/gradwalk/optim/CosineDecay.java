package gradwalk.optim;

import gradwalk.math.Functions;

/**
 * The rate falls along half a cosine: slowly at first and at the end (Loshchilov and Hutter, "SGDR: stochastic gradient
 * descent with warm restarts", 2017, equation 5, without restarts).
 *
 * @param rate the rate of the first step, η₀
 * @param end the rate from the last step on, η₁
 * @param steps after how many steps the end is reached, n, at least 1
 */
public record CosineDecay(double rate, double end, int steps) implements Schedule {

    public CosineDecay {
        if (steps < 1) {
            throw new IllegalArgumentException("a rate cannot fall within " + steps + " steps");
        }
    }

    @Override
    public String name() {
        return "cosine decay";
    }

    @Override
    public String formula() {
        return "η₁ + ½·(η₀ − η₁)·(1 + cos(π·t/n))";
    }

    @Override
    public double at(int step) {
        return step >= steps ? end : end + (rate - end) / 2 * (1 + Functions.cos(Math.PI * step / steps));
    }
}
