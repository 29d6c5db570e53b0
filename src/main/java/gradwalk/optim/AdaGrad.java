package gradwalk.optim;

import gradwalk.math.Functions;
import java.util.List;

/**
 * AdaGrad, s ← s + g², w ← w − η·g/(√s + ε): each parameter's steps shrink with all the gradients that it has seen
 * (Duchi, Hazan and Singer, "Adaptive subgradient methods", Journal of Machine Learning Research 12, 2011).
 *
 * @param epsilon ε, which keeps the division from 0
 */
public record AdaGrad(double epsilon) implements Optimizer {

    /** With ε = 10⁻¹⁰, as PyTorch. */
    public AdaGrad() {
        this(1e-10);
    }

    @Override
    public String name() {
        return "AdaGrad";
    }

    @Override
    public String source() {
        return "Duchi, Hazan and Singer, 2011";
    }

    @Override
    public List<Line> rule() {
        Line sum = new Line("s", Lines.S.plus(Lines.G.power(2)));
        return List.of(sum, Lines.descend(Lines.G.over(Lines.root(Lines.S).plus(Lines.EPSILON))));
    }

    @Override
    public List<String> memory() {
        return List.of("s");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Lines.epsilon(epsilon));
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new AdaGrad(values.get(0));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        double[] s = state.advance(parameters, gradients, count, 1);
        for (int i = 0; i < count; i++) {
            double g = gradients[i];
            s[i] += g * g;
            parameters[i] -= rate * (g / (Functions.sqrt(s[i]) + epsilon));
        }
    }
}
