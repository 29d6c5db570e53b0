package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Knob;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.graph.Ops;
import gradwalk.lesson.shared.Neuron;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunExplaining;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.math.Functions;
import java.util.ArrayList;
import java.util.List;

/** The numbers of the lesson that can be turned, and the runs that they make. */
final class Setup {
    static final int W = 0;
    static final int B = 1;
    static final int THIRD = 6;
    static final int X = 7;
    static final int Y = 8;
    static final int RATE = 9;
    static final int TANH = 10;
    static final int PROBE = 11;
    static final int SLID = 12;

    /** How many epochs the lecture runs. */
    static final int EPOCHS = 300;
    /** How far the runs are followed, so that every start is seen to get there. */
    private static final int FAR = 700;

    private static final Quantity ETA = Quantity.of("rate", "eta");
    private static final double WIDEST = 20;
    private static final List<String> STYLES = List.of("first", "second", "third");

    static final List<Knob> KNOBS = List.of(
            start("w", 1, 0.6),
            start("b", 1, 0.9),
            start("w", 2, 2),
            start("b", 2, 2),
            start("w", 3, -1),
            start("b", 3, -1),
            flag("third"),
            Knob.of(Quantity.of("input", "x"), "the input", "x", 1, -10, 10),
            Knob.of(Quantity.of("target", "y"), "the target", "y", 0, -1, 1),
            Knob.of(ETA, "the learning rate", "η", 0.15, 1e-6, 1000),
            flag("tanh"),
            Knob.of(Quantity.of("value", "a"), "the output looked at", "a", Functions.sigmoid(4), 0.001, 0.999)
                    .aside(),
            Knob.of(Quantity.of("count", "slide"), "how far start 2 is slid to the left", "k", 0, 0, EPOCHS - 1)
                    .by(1)
                    .aside());

    private final List<NeuronRun> runs = new ArrayList<>();
    private final boolean tanh;
    private final Neuron neuron;
    private final NeuronRunExplaining explaining;

    private static Knob start(String node, int number, double first) {
        String kind = node.equals("w") ? "weight" : "bias";
        return Knob.of(
                        new Quantity(kind, node + "." + number, 0, 0, 0),
                        "where start " + number + " begins",
                        node,
                        first,
                        -WIDEST,
                        WIDEST)
                .named(node + number);
    }

    private static Knob flag(String name) {
        return Knob.of(Quantity.of("choice", name), name, name, 0, 0, 1).by(1);
    }

    private Setup(List<Double> knobs) {
        tanh = knobs.get(TANH) > 0;
        neuron = new Neuron(tanh ? Ops.tanh() : Ops.sigmoid(), new HalfSquaredError(Reduction.sum()));
        int starts = knobs.get(THIRD) > 0 ? 3 : 2;
        for (int i = 0; i < starts; i++) {
            NeuronRun.Start start = new NeuronRun.Start(
                    knobs.get(2 * i + W), knobs.get(2 * i + B), knobs.get(X), knobs.get(Y), knobs.get(RATE));
            NeuronRun.Name name = new NeuronRun.Name("." + (i + 1), say("Start {0}", i + 1), STYLES.get(i), ETA);
            runs.add(new NeuronRun(name, neuron, start, FAR));
        }
        Formula a = Formula.variable("a");
        Formula one = Formula.number(1);
        explaining = new NeuronRunExplaining(runs, slopeName(), tanh ? one.minus(a.power(2)) : a.times(one.minus(a)));
    }

    static Setup of(List<Double> knobs) {
        return new Setup(knobs);
    }

    /** What of the knobs the runs are made from. */
    static List<Double> key(State state) {
        return state.knobs().subList(0, PROBE);
    }

    List<NeuronRun> runs() {
        return runs;
    }

    boolean tanh() {
        return tanh;
    }

    /** The neuron's output where the weighted input is z. */
    double output(double z) {
        neuron.run(0, z, 1, 0);
        return neuron.value("a");
    }

    NeuronRunExplaining explaining() {
        return explaining;
    }

    /** The slope of the activation, as people write it. */
    String slopeName() {
        return tanh ? "tanh′(z)" : "σ′(z)";
    }
}
