package gradwalk.optim;

import gradwalk.math.Functions;
import java.util.List;

/**
 * RMSProp, s ← ρ·s + (1 − ρ)·g², w ← w − η·g/(√s + ε): AdaGrad with a memory that fades (Tieleman and Hinton, "Lecture
 * 6.5: rmsprop", Coursera, 2012).
 *
 * @param rho how much of s is kept, ρ, from 0 up to 1
 * @param epsilon ε, which keeps the division from 0
 */
public record RmsProp(double rho, double epsilon) implements Optimizer {

    /** With ρ = 0.99 and ε = 10⁻⁸, as PyTorch. */
    public RmsProp() {
        this(0.99, 1e-8);
    }

    @Override
    public String name() {
        return "RMSProp";
    }

    @Override
    public String source() {
        return "Tieleman and Hinton, 2012";
    }

    @Override
    public List<Line> rule() {
        return List.of(
                Lines.average("s", "ρ", Lines.G.power(2)),
                Lines.descend(Lines.G.over(Lines.root(Lines.S).plus(Lines.EPSILON))));
    }

    @Override
    public List<String> memory() {
        return List.of("s");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Lines.kept("rho", "ρ", rho), Lines.epsilon(epsilon));
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new RmsProp(values.get(0), values.get(1));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        double[] s = state.advance(parameters, gradients, count, 1);
        for (int i = 0; i < count; i++) {
            double g = gradients[i];
            s[i] = rho * s[i] + g * g * (1 - rho);
            parameters[i] -= rate * (g / (Functions.sqrt(s[i]) + epsilon));
        }
    }
}
