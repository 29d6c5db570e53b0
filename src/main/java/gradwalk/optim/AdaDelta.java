package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.math.Functions;
import java.util.List;

/**
 * AdaDelta: steps as long as the usual step over the usual gradient, so that it needs no rate of its own; η = 1 is the
 * paper's (Zeiler, "ADADELTA: an adaptive learning rate method", 2012, algorithm 1).
 *
 * <pre>s ← ρ·s + (1 − ρ)·g²
 *d ← g·√(u + ε)/√(s + ε)
 *u ← ρ·u + (1 − ρ)·d²
 *w ← w − η·d</pre>
 *
 * @param rho how much of s and u is kept, ρ, from 0 up to 1
 * @param epsilon ε, which gets the first steps going
 */
public record AdaDelta(double rho, double epsilon) implements Optimizer {

    /** With ρ = 0.9 and ε = 10⁻⁶, as PyTorch. */
    public AdaDelta() {
        this(0.9, 1e-6);
    }

    @Override
    public String name() {
        return "AdaDelta";
    }

    @Override
    public String source() {
        return "Zeiler, 2012";
    }

    @Override
    public List<Line> rule() {
        Formula d = Formula.variable("d");
        Formula usualStep = Lines.root(Formula.variable("u").plus(Lines.EPSILON));
        Formula usualGradient = Lines.root(Lines.S.plus(Lines.EPSILON));
        return List.of(
                Lines.average("s", "ρ", Lines.G.power(2)),
                new Line("d", Lines.G.times(usualStep.over(usualGradient))),
                Lines.average("u", "ρ", d.power(2)),
                Lines.descend(d));
    }

    @Override
    public List<String> memory() {
        return List.of("s", "u");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Lines.kept("rho", "ρ", rho), Lines.epsilon(epsilon));
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new AdaDelta(values.get(0), values.get(1));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        double[] memory = state.advance(parameters, gradients, count, 2);
        for (int i = 0; i < count; i++) {
            double g = gradients[i];
            double s = rho * memory[i] + g * g * (1 - rho);
            double u = memory[count + i];
            double d = Functions.sqrt(u + epsilon) / Functions.sqrt(s + epsilon) * g;
            memory[i] = s;
            memory[count + i] = rho * u + d * d * (1 - rho);
            parameters[i] -= rate * d;
        }
    }
}
