package gradwalk.optim;

import gradwalk.math.Functions;

/**
 * The rate falls by a factor every so many steps (as in Krizhevsky, Sutskever and Hinton, "ImageNet classification with
 * deep convolutional neural networks", 2012).
 *
 * @param rate the rate of the first steps, η₀
 * @param factor what the rate is multiplied by, γ; often 0.1
 * @param every after how many steps, k, at least 1
 */
public record StepDecay(double rate, double factor, int every) implements Schedule {

    public StepDecay {
        if (every < 1) {
            throw new IllegalArgumentException("a rate cannot fall every " + every + " steps");
        }
    }

    @Override
    public String name() {
        return "step decay";
    }

    @Override
    public String formula() {
        return "η₀·γ^⌊t/k⌋";
    }

    @Override
    public double at(int step) {
        return rate * Functions.wholePower(factor, step / every);
    }
}
