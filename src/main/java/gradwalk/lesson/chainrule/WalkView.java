package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.SvgSymbol;
import java.util.ArrayList;
import java.util.List;

/** The card of the walk: forward along the chain, then back, one fraction a step. */
final class WalkView {
    private final ChainFigure figure;
    private final State state;
    private final Frame frame;
    private final Chain chain;
    private final Numbers numbers;
    private final Knobs knobs;

    WalkView(ChainFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, ChainFigure.WALK, 5);
        this.knobs = new Knobs(figure, state, frame, ChainFigure.WALK);
    }

    static GraphDrawing drawing(GraphDrawing.Look look) {
        List<GraphDrawing.Edge> edges = new ArrayList<>();
        for (Steps.Edge edge : Steps.EDGES) {
            String symbol = edge.shown() == Steps.NEVER ? "" : "∂" + edge.to() + "/∂" + edge.from();
            edges.add(new GraphDrawing.Edge(Steps.node(edge.from()), Steps.node(edge.to()), symbol));
        }
        return new GraphDrawing(look, Steps.NODES.size(), edges, 8);
    }

    Markup view() {
        Narration narration = new Narration(chain, numbers, state.at());
        return Card.of(frame, ChainFigure.WALK, say("The chain, there and back"))
                .hint(knobs.step(Steps.LAST + 1, MathMl.math(FormulaView.symbol(Steps.MAKES.get(state.at())))))
                .add(
                        Asking.view(
                                Predictions.WALK,
                                state.walk(),
                                id -> figure.holds(state),
                                narration::words,
                                Event.Answer::new),
                        graph(figure.wide).as("on-wide"),
                        graph(figure.narrow).as("on-narrow"),
                        new ProductView(chain, numbers, state.at()).view(),
                        fields(),
                        knobs.more(say("More: other neurons, another cost"), kinds()))
                .explaining(numbers)
                .footer(knobs.steps(Steps.TICKS, Steps.FIRST, figure.shown(state)))
                .view()
                .as("graphcard")
                .on("keydown", knobs::arrow);
    }

    private Element graph(GraphDrawing drawing) {
        GraphView view = new GraphView(numbers, drawing, state.at());
        int at = state.at();
        for (Steps.Edge edge : Steps.EDGES) {
            int computed = Steps.NODES.get(Steps.node(edge.to())).value();
            String classes = (at >= computed ? "on" : "")
                    + (at >= edge.shown() ? " back" : "")
                    + (at == edge.shown() || at == computed ? " now" : "");
            view.edge(new GraphView.Edge("", slot("partial", edge.to() + "/" + edge.from(), edge.shown()), classes));
        }
        for (Steps.Node node : Steps.NODES) {
            boolean given = Chain.GIVEN.contains(node.name());
            boolean now = given ? at == 0 && node.name().equals("a₁") : at == node.value();
            view.node(new GraphView.Node(
                    "",
                    node.name(),
                    caption(node.name()),
                    slot("value", node.name(), node.value()),
                    node.gradient() == Steps.NEVER ? null : slot("gradient", node.name(), node.gradient()),
                    (given ? "given" : "") + (now || at == node.gradient() ? " now" : "")));
        }
        return view.view(say("The chain with its numbers"));
    }

    private GraphView.Slot slot(String kind, String name, int from) {
        Quantity quantity = kind.equals("partial")
                ? Quantity.of(kind, name)
                : kind.equals("gradient")
                        ? chain.traced().gradient(name)
                        : chain.traced().value(name);
        boolean shown = state.at() >= from;
        return new GraphView.Slot(quantity, shown ? number(quantity) : Double.NaN, shown);
    }

    private double number(Quantity quantity) {
        return quantity.kind().equals("partial")
                ? chain.edges().number(quantity)
                : chain.traced().number(quantity);
    }

    private Markup caption(String name) {
        if (name.startsWith("z")) {
            return SvgSymbol.of(name.equals("z₂") ? "w₁₂a₁+b₂" : "w₂₃a₂+b₃");
        } else if (name.equals("a₂") || name.equals("a₃")) {
            return SvgSymbol.of(chain.kind().of("z" + name.charAt(1)));
        } else if (name.equals("C")) {
            return SvgSymbol.of(chain.kind().cost());
        }
        return Markup.text(
                name.equals("y")
                        ? say("target")
                        : name.equals("a₁") ? say("input") : name.startsWith("w") ? say("weight") : say("bias"));
    }

    private Element fields() {
        Element row = Html.div("fieldrow");
        for (int i = 0; i < Chain.GIVEN.size(); i++) {
            row = row.add(knobs.field(i, MathMl.math(FormulaView.symbol(Chain.GIVEN.get(i)), MathMl.mo("="))));
        }
        return row;
    }

    private Element kinds() {
        return Knobs.row(
                say("neurons"),
                knobs.choice(
                        ChainFigure.KIND,
                        say("neurons and cost"),
                        List.of(
                                Markup.text(say("σ")),
                                Markup.text(say("σ with cross-entropy")),
                                Markup.text(say("tanh")))));
    }
}
