package gradwalk.optim;

import java.util.List;

/**
 * Gradient descent with momentum, m ← μ·m + g, w ← w − η·m: steps add up where gradients agree and cancel where they
 * do not (Polyak, "Some methods of speeding up the convergence of iteration methods", 1964; in this form Sutskever,
 * Martens, Dahl and Hinton, "On the importance of initialization and momentum in deep learning", 2013, as PyTorch has
 * it). With μ = 0 it is plain gradient descent.
 *
 * @param mu how much of the last step's m is kept, μ, from 0 up to 1; often 0.9
 */
public record Momentum(double mu) implements Optimizer {

    @Override
    public String name() {
        return "momentum";
    }

    @Override
    public String source() {
        return "Polyak, 1964; in this form Sutskever and others, 2013";
    }

    @Override
    public List<Line> rule() {
        return List.of(Lines.momentum(), Lines.descend(Lines.M));
    }

    @Override
    public List<String> memory() {
        return List.of("m");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Lines.kept("mu", "μ", mu));
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new Momentum(values.get(0));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        double[] m = state.advance(parameters, gradients, count, 1);
        for (int i = 0; i < count; i++) {
            m[i] = mu * m[i] + gradients[i];
            parameters[i] -= rate * m[i];
        }
    }
}
