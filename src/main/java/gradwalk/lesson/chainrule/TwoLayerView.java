package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.ArrayList;
import java.util.List;

/** The card of the network with two outputs. */
final class TwoLayerView {
    private static final List<String> NODES = List.of("x₁", "x₂", "h₁", "h₂", "o₁", "o₂", "E");
    private static final int[] GRADIENTS = {99, 99, 2, 4, 1, 1, 1};
    private static final int[][] EDGES = {{0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 4}, {2, 5}, {3, 4}, {3, 5}, {4, 6}, {5, 6}
    };

    /** For each edge the step at which its gradient comes back. */
    private static final int[] BACK = {99, 99, 99, 99, 2, 3, 4, 4, 1, 1};

    private static final List<String> TICKS = List.of("forward", "outputs", "h₁", "h₁", "h₂", "update");

    private static final List<String> SENTENCES = List.of(
            "Two hidden neurons, two outputs, and one error E = ½Σ(t − o)². Each hidden neuron moves both outputs, so two "
                    + "paths lead from it to E.",
            "Back at the outputs: each has one edge to E.",
            "The first share arrives at h₁, along the path through o₁.",
            "The second share arrives at h₁, along the path through o₂. Both paths count: the shares are added.",
            "The same at h₂.",
            "All eight derivatives, then all eight weights, with η = 0.5; the biases stay.");

    private final TwoLayerFigure figure;
    private final State state;
    private final Frame frame;
    private final TwoLayer network;
    private final Numbers numbers;
    private final Knobs knobs;
    private final int at;

    TwoLayerView(TwoLayerFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.network = figure.networks().network();
        this.numbers = new Numbers(frame, TwoLayerFigure.PART, 4);
        this.knobs = new Knobs(figure, state, frame, TwoLayerFigure.PART);
        this.at = state.at();
    }

    static GraphDrawing drawing() {
        List<GraphDrawing.Edge> edges = new ArrayList<>();
        for (int i = 0; i < EDGES.length; i++) {
            String symbol = "∂" + NODES.get(EDGES[i][1]) + "/∂" + NODES.get(EDGES[i][0]);
            edges.add(new GraphDrawing.Edge(EDGES[i][0], EDGES[i][1], BACK[i] > TwoLayerFigure.LAST ? "" : symbol));
        }
        return new GraphDrawing(GraphDrawing.Look.DOWN, NODES.size(), edges, 8);
    }

    Markup view() {
        return Card.of(frame, TwoLayerFigure.PART, say("Two outputs"))
                .hint(knobs.step(TICKS.size(), Markup.text(say(TICKS.get(at)))))
                .add(knobs.more(say("More: a sum over both outputs, and both update orders"), inside()))
                .explaining(numbers)
                .view()
                .on("keydown", knobs::arrow);
    }

    /** Made when it is opened, so that no reader waits for it. */
    private Element inside() {
        if (!state.more()) {
            return Html.div("");
        }
        Element words = Html.div("words short")
                .add(Html.p(say(SENTENCES.get(at))).with("data-plain", "constant"))
                .add(sum());
        return Html.div("", words, graph(), weights()).add(errors(), knobs.steps(TICKS, 1, TwoLayerFigure.LAST));
    }

    private Element sum() {
        if (at != 3) {
            return Html.p("\u00a0");
        }
        return say(
                Html.of("p"),
                "{0} + ({1}) = {2}",
                share("o₁"),
                share("o₂"),
                numbers.span(network.traced().gradient("h₁"), network.gradient("h₁")));
    }

    private Element share(String through) {
        return numbers.span(TwoLayerFigure.share("h₁", through), network.share("h₁", through));
    }

    private Element graph() {
        GraphView view = new GraphView(numbers, figure.networks().drawing(), at);
        for (int i = 0; i < EDGES.length; i++) {
            String from = NODES.get(EDGES[i][0]);
            String to = NODES.get(EDGES[i][1]);
            boolean back = at >= BACK[i];
            Quantity partial = Quantity.of("partial", to + "/" + from);
            view.edge(new GraphView.Edge(
                    "",
                    new GraphView.Slot(partial, back ? network.partial(from, to) : Double.NaN, back),
                    back ? at == BACK[i] ? "on back now" : "on back" : "on"));
        }
        for (int i = 0; i < NODES.size(); i++) {
            String name = NODES.get(i);
            view.node(new GraphView.Node(
                    "",
                    name,
                    Markup.text(""),
                    new GraphView.Slot(network.traced().value(name), network.value(name), true),
                    i < 2 ? null : gradient(name, GRADIENTS[i]),
                    at == GRADIENTS[i] || (at == 3 && i == 2) ? "now" : ""));
        }
        return view.view(say("The network with its numbers"));
    }

    private GraphView.Slot gradient(String name, int from) {
        return at == 2 && name.equals("h₁")
                ? new GraphView.Slot(TwoLayerFigure.share("h₁", "o₁"), network.share("h₁", "o₁"), true)
                : new GraphView.Slot(
                        network.traced().gradient(name), at >= from ? network.gradient(name) : Double.NaN, at >= from);
    }

    private boolean oneByOne() {
        return state.on(TwoLayerFigure.ORDER);
    }

    private TwoLayer after(boolean oneByOne) {
        return oneByOne ? figure.networks().oneByOne() : figure.networks().together();
    }

    /** A row for each weight, as in the update of the chain. */
    private Element weights() {
        boolean done = at == TwoLayerFigure.LAST;
        Element body = Html.of("tbody").add(UpdateView.head());
        for (int weight = 0; weight < TwoLayer.WEIGHTS.size(); weight++) {
            String name = TwoLayer.WEIGHTS.get(weight);
            Quantity derivative = oneByOne() && weight < 4
                    ? TwoLayerFigure.mixed(name)
                    : network.traced().gradient(name);
            Quantity next = after(oneByOne()).traced().value(name);
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th").with("scope", "row").add(FormulaView.heading(name)),
                            cell(network.traced().value(name), network.value(name), true),
                            cell(derivative, network.derivative(weight, oneByOne()), done),
                            cell(next, after(oneByOne()).value(name), done)));
        }
        return Html.of("table").as("updates").add(body);
    }

    private Element cell(Quantity quantity, double value, boolean shown) {
        return Html.of("td").add(shown ? numbers.digits(6).span(quantity, value) : Html.span("todo", "·"));
    }

    /** What the two orders come to. */
    private Element errors() {
        boolean shown = at == TwoLayerFigure.LAST;
        Element order = Html.div(
                "actions",
                knobs.choice(
                        TwoLayerFigure.ORDER,
                        say("order of the update"),
                        List.of(Markup.text(say("all derivatives first")), Markup.text(say("layer after layer")))));
        Numbers exact = numbers.digits(11);
        Element line = Html.div("outcome");
        if (!shown) {
            return Html.div("orders", order, line.add(Html.p("\u00a0")));
        }
        return Html.div(
                "orders",
                order,
                line.add(say(
                        Html.of("p"),
                        "E goes from {0} to {1} with all derivatives first, and to {2} layer after layer: there the hidden "
                                + "derivatives use output weights that are updated already.",
                        exact.span(network.traced().value("E"), network.value("E")),
                        exact.span(
                                after(false).traced().value("E"), after(false).value("E")),
                        exact.span(after(true).traced().value("E"), after(true).value("E")))));
    }
}
