package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.math.Functions;
import java.util.List;

/**
 * Adam: momentum and RMSProp together, each divided by what starting at 0 makes it too small by (Kingma and Ba, "Adam: a
 * method for stochastic optimization", 2015, algorithm 1).
 *
 * <pre>m ← β₁·m + (1 − β₁)·g
 *v ← β₂·v + (1 − β₂)·g²
 *m̂ ← m/(1 − β₁^t)
 *v̂ ← v/(1 − β₂^t)
 *w ← w − η·m̂/(√v̂ + ε)</pre>
 *
 * @param beta1 how much of m is kept, β₁, from 0 up to 1
 * @param beta2 how much of v is kept, β₂, from 0 up to 1
 * @param epsilon ε, which keeps the division from 0
 */
public record Adam(double beta1, double beta2, double epsilon) implements Optimizer {

    /** With β₁ = 0.9, β₂ = 0.999 and ε = 10⁻⁸, as in the paper. */
    public Adam() {
        this(0.9, 0.999, 1e-8);
    }

    @Override
    public String name() {
        return "Adam";
    }

    @Override
    public String source() {
        return "Kingma and Ba, 2015";
    }

    @Override
    public List<Line> rule() {
        Formula direction =
                Formula.variable("m̂").over(Lines.root(Formula.variable("v̂")).plus(Lines.EPSILON));
        return List.of(
                Lines.average("m", "β₁", Lines.G),
                Lines.average("v", "β₂", Lines.G.power(2)),
                corrected("m̂", "m", "β₁"),
                corrected("v̂", "v", "β₂"),
                Lines.descend(direction));
    }

    private static Line corrected(String symbol, String average, String share) {
        Formula missing = Formula.variable(share).power(Formula.variable("t"));
        return new Line(symbol, Formula.variable(average).over(Formula.number(1).minus(missing)));
    }

    @Override
    public List<String> memory() {
        return List.of("m", "v");
    }

    @Override
    public List<Setting> settings() {
        return List.of(Lines.kept("beta1", "β₁", beta1), Lines.kept("beta2", "β₂", beta2), Lines.epsilon(epsilon));
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new Adam(values.get(0), values.get(1), values.get(2));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        step(parameters, gradients, count, state, rate, 1);
    }

    /** A step from parameters of which a share is kept. */
    void step(double[] parameters, double[] gradients, int count, State state, double rate, double kept) {
        double[] memory = state.advance(parameters, gradients, count, 2);
        double inM = 1 - Functions.wholePower(beta1, state.steps());
        double inV = 1 - Functions.wholePower(beta2, state.steps());
        for (int i = 0; i < count; i++) {
            double g = gradients[i];
            double m = beta1 * memory[i] + (1 - beta1) * g;
            double v = beta2 * memory[count + i] + g * g * (1 - beta2);
            memory[i] = m;
            memory[count + i] = v;
            parameters[i] = parameters[i] * kept - rate * (m / inM / (Functions.sqrt(v / inV) + epsilon));
        }
    }
}
