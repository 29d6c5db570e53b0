package gradwalk.optim;

import java.util.List;

/**
 * Nesterov's momentum, m ← μ·m + g, w ← w − η·(g + μ·m): the step already counts what the next one will keep (Nesterov,
 * "A method of solving a convex programming problem with convergence rate O(1/k²)", 1983; in this form PyTorch's, after
 * Sutskever and others, 2013).
 *
 * @param mu how much of the last step's m is kept, μ, from 0 up to 1; often 0.9
 */
public record Nesterov(double mu) implements Optimizer {

    @Override
    public String name() {
        return "Nesterov momentum";
    }

    @Override
    public String source() {
        return "Nesterov, 1983; in this form Sutskever and others, 2013";
    }

    @Override
    public List<Line> rule() {
        return List.of(Lines.momentum(), Lines.descend(Lines.G.plus(Lines.MU.times(Lines.M))));
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
        return new Nesterov(values.get(0));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        double[] m = state.advance(parameters, gradients, count, 1);
        for (int i = 0; i < count; i++) {
            m[i] = mu * m[i] + gradients[i];
            parameters[i] -= rate * (gradients[i] + mu * m[i]);
        }
    }
}
