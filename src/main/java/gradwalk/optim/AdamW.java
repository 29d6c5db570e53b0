package gradwalk.optim;

import gradwalk.formula.Formula;
import java.util.ArrayList;
import java.util.List;

/**
 * Adam with weight decay: w ← w − η·λ·w, and then {@link Adam}'s step. In the loss, as an L2 penalty, the decay would be
 * divided by √v̂ (Loshchilov and Hutter, "Decoupled weight decay regularization", 2019, algorithm 2, as PyTorch has it).
 *
 * @param adam the step
 * @param decay λ
 */
public record AdamW(Adam adam, double decay) implements Optimizer {

    /** Adam as usual, with a decay; PyTorch's is 0.01. */
    public AdamW(double decay) {
        this(new Adam(), decay);
    }

    @Override
    public String name() {
        return "AdamW";
    }

    @Override
    public String source() {
        return "Loshchilov and Hutter, 2019";
    }

    @Override
    public List<Line> rule() {
        List<Line> lines = new ArrayList<>();
        lines.add(Lines.descend(Formula.variable("λ").times(Lines.W)));
        lines.addAll(adam.rule());
        return List.copyOf(lines);
    }

    @Override
    public List<String> memory() {
        return adam.memory();
    }

    @Override
    public List<Setting> settings() {
        List<Setting> settings = new ArrayList<>(adam.settings());
        settings.add(new Setting("decay", "λ", "how fast weights decay", decay, 0, 1));
        return List.copyOf(settings);
    }

    @Override
    public Optimizer with(List<Double> values) {
        return new AdamW((Adam) adam.with(values), values.get(3));
    }

    @Override
    public void step(double[] parameters, double[] gradients, int count, State state, double rate) {
        adam.step(parameters, gradients, count, state, rate, 1 - rate * decay);
    }
}
