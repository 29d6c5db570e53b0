package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.math.NumberText;

/**
 * Plain gradient descent, w ← w − η·∂E/∂w (Cauchy, "Méthode générale pour la résolution des systèmes d'équations
 * simultanées", 1847). It remembers nothing.
 *
 * @param rate the learning rate η
 */
public record GradientDescent(double rate) implements Optimizer {

    @Override
    public String name() {
        return "gradient descent";
    }

    /** In w, g and η. */
    @Override
    public Formula rule() {
        Formula change = Formula.variable("η").times(Formula.variable("g"));
        return Formula.variable("w").minus(change);
    }

    @Override
    public int memory() {
        return 0;
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state) {
        if (count > parameters.length || count > gradients.length) {
            throw new IllegalArgumentException("there are not " + count + " parameters and gradients");
        }
        double eta = rate;
        for (int i = 0; i < count; i++) {
            parameters[i] -= eta * gradients[i];
        }
        state.advance();
    }

    @Override
    public String toString() {
        return name() + " at " + NumberText.display(rate, 6);
    }
}
