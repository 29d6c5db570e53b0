package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Markup;
import gradwalk.widget.GraphDrawing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A network with two outputs: the first sum over paths, and what the order of the updates changes. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class TwoLayerFigure extends KnobFigure {
    static final String PART = "two-layer";

    /** 1 where the layers are updated one after another. */
    static final int ORDER = 0;

    /** The step at which the weights are updated. */
    static final int LAST = 5;

    private final Memo<Networks> networks = new Memo<>();

    /** The network, what it is after either kind of update, and its picture. */
    record Networks(TwoLayer network, TwoLayer together, TwoLayer oneByOne, GraphDrawing drawing) {
        private static Networks made() {
            TwoLayer network = new TwoLayer(TwoLayer.START, "");
            return new Networks(
                    network,
                    new TwoLayer(network.updated(false), "′"),
                    new TwoLayer(network.updated(true), "″"),
                    TwoLayerView.drawing());
        }
    }

    /** Made when they are first needed: a page must not wait for what stands far down. */
    Networks networks() {
        return networks.of(PART, Networks::made);
    }

    public TwoLayerFigure() {
        super(PART, List.of(PART), List.of(Knob.choice("order", 2)), new Gates(List.of()), "", LAST);
    }

    @Override
    protected int last(State state) {
        return LAST;
    }

    /** The name of what an output passes back to a hidden neuron. */
    static Quantity share(String from, String to) {
        return Quantity.of("gradient", from + " by " + to);
    }

    /** The name of a hidden derivative that is worked out with updated weights. */
    static Quantity mixed(String weight) {
        return Quantity.of("gradient", weight + " mixed");
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        String node = quantity.node();
        int by = node.indexOf(" by ");
        if (by > 0) {
            return share(quantity, node.substring(0, by), node.substring(by + 4));
        } else if (node.endsWith(" mixed")) {
            int weight = TwoLayer.WEIGHTS.indexOf(node.substring(0, 2));
            return Explanation.given(
                    quantity,
                    say("Worked out with output weights that are updated already: the derivative of nothing"),
                    "∂E/∂" + node.substring(0, 2),
                    networks().network().derivative(weight, true));
        } else if (node.endsWith("′")) {
            return networks().together().traced().explain(quantity);
        }
        return node.endsWith("″")
                ? networks().oneByOne().traced().explain(quantity)
                : networks().network().edges().explain(quantity);
    }

    private Explanation share(Quantity quantity, String from, String to) {
        String above = "∂E/∂" + to;
        String along = "∂" + to + "/∂" + from;
        return Explanation.derived(
                quantity,
                say("What {0} passes back to {1}", to, from),
                above + "·" + along,
                Formula.variable(above).times(Formula.variable(along)),
                List.of(
                        new Source(
                                above,
                                networks().network().traced().gradient(to),
                                networks().network().gradient(to)),
                        new Source(
                                along,
                                Quantity.of("partial", to + "/" + from),
                                networks().network().partial(from, to))),
                null);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new TwoLayerView(this, state, frame).view();
    }
}
