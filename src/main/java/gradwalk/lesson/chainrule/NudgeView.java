package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The card of the nudge: w₂₃ is moved a little, and the change travels along the chain to C. */
final class NudgeView {
    /** The nodes that the nudge passes; it has come to the last at the last step. */
    static final List<String> WAY = List.of("w₂₃", "z₃", "a₃", "C");

    static final int LAST = WAY.size() - 1;

    static final List<Double> SIZES = List.of(0.01, 0.1, 1.0);

    private final ChainFigure figure;
    private final State state;
    private final Frame frame;
    private final Chain chain;
    private final Numbers numbers;
    private final int at;

    NudgeView(ChainFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, ChainFigure.NUDGE, 3);
        this.at = withheld() ? 0 : (int) state.knob(ChainFigure.NUDGED);
    }

    /** The change of C has the sign that the walk asks about. */
    private boolean withheld() {
        return state.open(Predictions.SIGNS);
    }

    static GraphDrawing drawing(GraphDrawing.Look look) {
        List<GraphDrawing.Edge> edges = new ArrayList<>();
        for (int i = 0; i < LAST; i++) {
            edges.add(new GraphDrawing.Edge(i, i + 1, "∂" + WAY.get(i + 1) + "/∂" + WAY.get(i)));
        }
        return new GraphDrawing(look, WAY.size(), edges, 8);
    }

    Markup view() {
        Knobs knobs = new Knobs(figure, state, frame, ChainFigure.NUDGE);
        Element sizes =
                knobs.choice(ChainFigure.SIZE, say("size of the nudge"), List.of(size("0.01"), size("0.1"), size("1")));
        return Card.of(frame, ChainFigure.NUDGE, say("Why the product: a nudge travels"))
                .hint(Html.span("", say("each edge multiplies what passes it")))
                .add(
                        Html.div("words short", told()),
                        graph(figure.wideNudge).as("on-wide"),
                        graph(figure.narrowNudge).as("on-narrow"),
                        outcome(),
                        Html.div(
                                "actions",
                                next(),
                                back(),
                                Html.span("chiplabel", say("nudge w₂₃ by")).with("data-plain", "index"),
                                sizes))
                .explaining(numbers)
                .view();
    }

    private static Markup size(String digits) {
        return Numbers.plain("choice", digits);
    }

    private Element next() {
        return Html.button(
                        at < LAST ? say("Pass it on") : say("Nudge again"),
                        new Event.Turn(ChainFigure.NUDGED, at < LAST ? at + 1 : 0))
                .as("pri")
                .with("disabled", withheld());
    }

    private Element back() {
        return Chips.chip(Markup.text(say("Back")), new Event.Turn(ChainFigure.NUDGED, at - 1))
                .with("disabled", at == 0);
    }

    private Element told() {
        String sentence = withheld()
                ? say("The walk above asks for two signs. Answer it first; then the nudge sets out.")
                : switch (at) {
                    case 0 -> say("w₂₃ is moved up a little. Nothing else has moved yet.");
                    case 1 -> say("z₃ moves by a₂ times as much: a₂ is the ratio of this gear.");
                    case 2 -> say("a₃ moves by the slope of the activation times that.");
                    default -> say("C moves by ∂C/∂a₃ times that. Three gears in a row: their ratios multiply.");
                };
        return Html.p(sentence).with("data-plain", "constant");
    }

    private Element graph(GraphDrawing drawing) {
        GraphView view = new GraphView(numbers, drawing, at);
        for (int i = 0; i < LAST; i++) {
            boolean passed = at > i;
            Quantity partial = chain.partialName(WAY.get(i), WAY.get(i + 1));
            double ratio = passed ? chain.partial(WAY.get(i), WAY.get(i + 1)) : Double.NaN;
            view.edge(new GraphView.Edge(
                    WAY.get(i),
                    new GraphView.Slot(partial, ratio, passed),
                    passed ? at == i + 1 ? "on now" : "on" : ""));
        }
        for (int i = 0; i <= LAST; i++) {
            String name = WAY.get(i);
            GraphView.Slot change = new GraphView.Slot(
                    Explaining.change(name), i <= at ? Explaining.change(figure, state, name) : Double.NaN, i <= at);
            view.node(new GraphView.Node(name, "Δ" + name, Markup.text(""), change, null, i == at ? "now" : ""));
        }
        return view.view(say("The nudge on its way"));
    }

    /** What the product predicts, beside what happened. */
    private Element outcome() {
        Element line = Html.div("outcome");
        if (at < LAST) {
            return line.add(Html.p("\u00a0"));
        }
        Quantity predicted = Explaining.PREDICTED;
        double guess = chain.gradient("w₂₃") * SIZES.get((int) state.knob(ChainFigure.SIZE));
        return line.add(say(
                Html.of("p"),
                "Predicted by the product: {0}. What C really did: {1}. The smaller the nudge, the better they agree.",
                numbers.span(predicted, guess),
                numbers.span(Explaining.change("C"), Explaining.change(figure, state, "C"))));
    }
}
