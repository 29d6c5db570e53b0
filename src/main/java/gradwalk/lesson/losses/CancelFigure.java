package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.formula.Formula;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.lesson.shared.Neuron;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunExplaining;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where σ′ cancels, in two cards: the two derivations line by line, and the factors as bars over one slider. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class CancelFigure extends KnobFigure {
    static final int Z = 0;
    static final int COST = 1;

    /** What the bars show: the places of the cost's knob, and of the runs. */
    static final int QUADRATIC = 0;

    static final int CROSS = 1;
    static final int LINEAR = 2;

    static final double WIDEST = 6;
    static final int LAST = 2 * Derivations.LINES - 1;

    private static final Quantity CHOSEN = Quantity.of("value", "z");
    private static final Quantity NO_RATE = Quantity.of("rate", "none");

    private final Memo<List<NeuronRun>> neurons = new Memo<>();

    public CancelFigure() {
        super(
                "cancel",
                List.of("derive", "bars"),
                List.of(
                        Knob.of(CHOSEN, "the weighted input, chosen by you", "z", 4, -WIDEST, WIDEST),
                        Knob.of(Quantity.of("choice", "cost"), "the cost", "c", QUADRATIC, QUADRATIC, LINEAR)
                                .by(1)
                                .aside()),
                Questions.LINES,
                // The first derivation stands; what is stepped from here is the second.
                Walk.START.at(Derivations.LINES - 1),
                LAST);
    }

    /** The neuron with each cost, and one whose output is linear, at the chosen z with x = 1 and y = 0. */
    List<NeuronRun> neurons(State state) {
        double z = state.knob(Z);
        return neurons.of(
                z,
                () -> List.of(
                        neuron(".q", say("quadratic"), Ops.sigmoid(), new HalfSquaredError(Reduction.sum()), z),
                        neuron(".c", say("cross-entropy"), Ops.sigmoid(), new BinaryCrossEntropy(Reduction.sum()), z),
                        neuron(".l", say("linear output"), Ops.scale(1), new HalfSquaredError(Reduction.sum()), z)));
    }

    private static NeuronRun neuron(String suffix, String title, Op activation, Loss loss, double z) {
        return new NeuronRun(
                new NeuronRun.Name(suffix, title, "", NO_RATE),
                new Neuron(activation, loss),
                new NeuronRun.Start(0, z, 1, 0, 0),
                0);
    }

    /** The account of the neurons' numbers, by the place of the cost's knob. */
    NeuronRunExplaining explaining(State state, int cost) {
        Formula a = Formula.variable("a");
        return cost == LINEAR
                ? new NeuronRunExplaining(neurons(state), "∂a/∂z", Formula.number(1))
                : new NeuronRunExplaining(
                        neurons(state),
                        Derivations.SLOPE,
                        a.times(Formula.number(1).minus(a)));
    }

    @Override
    protected int last(State state) {
        return LAST;
    }

    int reached(State state) {
        return reach(state);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        String node = quantity.node();
        if (node.startsWith("z.") && quantity.kind().equals("value")) {
            return Explanation.given(quantity, say("the weighted input, chosen by you"), "z", state.knob(Z));
        }
        boolean withheld = quantity.kind().equals("gradient")
                && (node.equals("w.c") || node.equals("z.c") || node.equals("b.c") || node.equals("x.c"));
        if (withheld && state.open(Questions.PRODUCT)) {
            return null;
        }
        Explanation own =
                explaining(state, node.endsWith(".l") ? LINEAR : QUADRATIC).explain(quantity);
        return own == null ? given(state, quantity) : own;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return part.equals("bars")
                ? new BarsView(this, state, frame, part).view()
                : new DeriveView(this, state, frame, part).view();
    }
}
