package gradwalk.optim;

import java.util.List;

/**
 * Plain gradient descent, w ← w − η·∂E/∂w (Cauchy, "Méthode générale pour la résolution des systèmes d'équations
 * simultanées", 1847). It remembers nothing. On batches it is called stochastic gradient descent, SGD.
 */
public record GradientDescent() implements Optimizer {

    @Override
    public String name() {
        return "gradient descent";
    }

    @Override
    public String source() {
        return "Cauchy, 1847";
    }

    @Override
    public List<Line> rule() {
        return List.of(Lines.descend(Lines.G));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        state.advance(parameters, gradients, count, 0);
        for (int i = 0; i < count; i++) {
            parameters[i] -= rate * gradients[i];
        }
    }
}
