package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.graph.Ops;
import gradwalk.lesson.shared.Neuron;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunExplaining;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import java.util.ArrayList;
import java.util.List;

/** The runs of the race, and the names of the numbers that compare them. */
final class Race {
    static final Quantity RATE = Quantity.of("rate", "eta");
    static final Quantity CROSS_RATE = Quantity.of("rate", "cross");

    private Race() {}

    /** Quadratic from both starts, then cross-entropy from both. */
    static List<NeuronRun> of(List<Double> knobs) {
        List<NeuronRun> runs = new ArrayList<>();
        for (int cost = 0; cost < 2; cost++) {
            boolean cross = cost == 1;
            Loss loss = cross ? new BinaryCrossEntropy(Reduction.sum()) : new HalfSquaredError(Reduction.sum());
            Neuron neuron = new Neuron(Ops.sigmoid(), loss);
            for (int start = 0; start < 2; start++) {
                NeuronRun.Start from = new NeuronRun.Start(
                        knobs.get(2 * start), knobs.get(2 * start + 1), 1, 0, knobs.get(LossesFigure.RATE + cost));
                String title = cross ? say("cross-entropy {0}", start + 1) : say("quadratic {0}", start + 1);
                NeuronRun.Name name = new NeuronRun.Name(
                        (cross ? ".c" : ".q") + (start + 1),
                        title,
                        (cross ? "thick " : "thin ") + (start == 0 ? "first" : "second"),
                        cross ? CROSS_RATE : RATE);
                runs.add(new NeuronRun(name, neuron, from, LossesFigure.LONG_RUN));
            }
        }
        return List.copyOf(runs);
    }

    static NeuronRunExplaining explaining(List<NeuronRun> runs) {
        Formula a = Formula.variable("a");
        return new NeuronRunExplaining(runs, "σ′(z)", a.times(Formula.number(1).minus(a)));
    }

    /** The name of the first epoch at which a run's output is below the level. */
    static Quantity below(NeuronRun run) {
        return Quantity.of("count", "below" + run.name().suffix());
    }

    /** The name of how the first gradients from a start compare. */
    static Quantity ratio(int start) {
        return new Quantity("ratio", "speed" + (start + 1), 0, 0, 0);
    }
}
