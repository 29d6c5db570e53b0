package gradwalk.lesson.graphs;

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

/** The card of the walk: values forward, gradients back, and the two paths from b added up. */
final class SmallView {
    /** Which of the nudges checks the result. */
    private static final int SMALLEST = 2;

    private final SmallFigure figure;
    private final State state;
    private final Frame frame;
    private final Small graph;
    private final Numbers numbers;
    private final Knobs knobs;
    private final int at;
    private final boolean replace;

    SmallView(SmallFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.graph = figure.graph(state);
        this.numbers = new Numbers(frame, SmallFigure.WALK, 5);
        this.knobs = new Knobs(figure, state, frame, SmallFigure.WALK);
        this.at = state.at();
        this.replace = state.on(SmallFigure.REPLACE);
    }

    static GraphDrawing drawing(GraphDrawing.Look look) {
        List<GraphDrawing.Edge> edges = new ArrayList<>();
        for (Steps.Edge edge : Steps.EDGES) {
            String label = look == GraphDrawing.Look.WIDE
                    ? edge.label()
                    : edge.label().substring(0, edge.label().indexOf(' '));
            edges.add(new GraphDrawing.Edge(edge.from(), edge.to(), label));
        }
        return new GraphDrawing(look, Steps.NODES.size(), edges, 5);
    }

    Markup view() {
        return Card.of(frame, SmallFigure.WALK, say("There and back"))
                .hint(knobs.step(Steps.LAST + 1, Markup.text(say(Steps.TITLES.get(at)))))
                .add(
                        Asking.view(
                                Questions.WALK,
                                state.walk(),
                                id -> figure.holds(state),
                                this::words,
                                Event.Answer::new),
                        picture(figure.wide).as("on-wide"),
                        picture(figure.narrow).as("on-narrow"),
                        sum(),
                        meeting(),
                        fields())
                .explaining(numbers)
                .footer(knobs.steps(Steps.TICKS, Steps.SEED, figure.shown(state)))
                .view()
                .as("graphcard")
                .on("keydown", knobs::arrow);
    }

    private Element words() {
        return Html.div("told")
                .add(Html.p(say(Narration.SENTENCES.get(at))).with("data-plain", "constant"))
                .add(second());
    }

    private Element second() {
        if (at == 0) {
            return Html.p(say("Press “Next step”. Drag a and b, or type below; any number can be selected."))
                    .as("do");
        } else if (at == Steps.ONE_SHARE) {
            return say(Html.of("p"), "b shows {0}.", share("c"));
        } else if (at == Steps.LAST) {
            return replace
                    ? say(
                            Html.of("p"),
                            "With = the second share replaces the first: b shows {0}.",
                            numbers.span(SmallFigure.REPLACED, graph.share("d", "b")))
                    : say(
                            Html.of("p"),
                            "b shows {0} + {1} = {2}.",
                            share("c"),
                            share("d"),
                            numbers.span(graph.traced().gradient("b"), graph.gradient("b")));
        }
        return Html.p(say(Narration.CARES.get(at))).with("data-plain", "constant");
    }

    private Element share(String to) {
        return numbers.span(Small.shareName(to, "b"), graph.share(to, "b"));
    }

    private Element picture(GraphDrawing drawing) {
        GraphView view = new GraphView(numbers, drawing, at);
        for (Steps.Edge edge : Steps.EDGES) {
            String from = Steps.NODES.get(edge.from()).name();
            String to = Steps.NODES.get(edge.to()).name();
            boolean shown = at >= edge.shown();
            boolean now = at == edge.shown() || at == edge.back();
            String classes = (edge.dashed() ? "dash" : "")
                    + (shown ? " on" : "")
                    + (at >= edge.back() ? " back" : "")
                    + (now ? " now" : "");
            Quantity partial = Quantity.of("partial", to + "/" + from);
            view.edge(new GraphView.Edge(
                    "", new GraphView.Slot(partial, shown ? graph.partial(to, from) : Double.NaN, shown), classes));
        }
        for (int i = 0; i < Steps.NODES.size(); i++) {
            Steps.Node node = Steps.NODES.get(i);
            boolean input = node.caption().isEmpty();
            boolean now = at == (input ? i : node.value())
                    || at == node.gradient()
                    || (i == SmallFigure.B && at == Steps.LAST);
            view.node(
                    new GraphView.Node(
                            "",
                            node.name(),
                            input ? inputCaption(i, drawing == figure.narrow) : SvgSymbol.of(node.caption()),
                            slot(graph.traced().value(node.name()), node.value()),
                            gradient(node),
                            (input ? "given" : "") + (now ? " now" : "")),
                    input ? knobs.grip(i, drawing) : null);
        }
        return view.view(say("The graph with its numbers"));
    }

    private Markup inputCaption(int input, boolean slim) {
        boolean adding = input == SmallFigure.B && at == Steps.LAST && !replace;
        return Markup.text(adding ? say("both paths") : slim ? say("drag") : say("drag to change"));
    }

    private GraphView.Slot slot(Quantity quantity, int from) {
        boolean shown = at >= from;
        return new GraphView.Slot(quantity, shown ? graph.traced().number(quantity) : Double.NaN, shown);
    }

    private GraphView.Slot gradient(Steps.Node node) {
        if (node.name().equals("b") && at == Steps.ONE_SHARE) {
            return new GraphView.Slot(Small.shareName("c", "b"), graph.share("c", "b"), true);
        } else if (node.name().equals("b") && at == Steps.LAST && replace) {
            return new GraphView.Slot(SmallFigure.REPLACED, graph.share("d", "b"), true);
        }
        return slot(graph.traced().gradient(node.name()), node.gradient());
    }

    /** ∂e/∂b as the sum over both paths, each with its own stroke; numbers have their places from the start. */
    private Element sum() {
        boolean one = at >= Steps.ONE_SHARE;
        boolean both = at == Steps.LAST;
        Quantity total = graph.traced().gradient("b");
        return Html.div("formulas pathsum")
                .add(
                        symbol("∂e/∂b"),
                        sign("="),
                        term("c", false),
                        sign("+"),
                        term("d", true),
                        sign("="),
                        product("c", one),
                        sign("+"),
                        product("d", both).as("dash"),
                        sign("="),
                        both ? numbers.span(total, graph.gradient("b")) : todo());
    }

    private static Element symbol(String symbol) {
        return MathMl.math(FormulaView.symbol(symbol)).with("displaystyle", "true");
    }

    private static Element sign(String sign) {
        return Html.span("sign", sign);
    }

    private Element term(String through, boolean dashed) {
        return path(dashed)
                .add(
                        numbers.link(symbol("∂e/∂" + through), Quantity.of("partial", "e/" + through)),
                        sign("·"),
                        numbers.link(symbol("∂" + through + "/∂b"), Quantity.of("partial", through + "/b")));
    }

    private Element product(String through, boolean shown) {
        Quantity along = Quantity.of("partial", through + "/b");
        return path(false)
                .add(
                        shown ? numbers.span(graph.traced().gradient(through), graph.gradient(through)) : todo(),
                        sign("·"),
                        shown ? numbers.span(along, graph.partial(through, "b")) : todo());
    }

    private static Element todo() {
        return Html.span("todo", "·");
    }

    private static Element path(boolean dashed) {
        return Html.div("path").as("dash", dashed);
    }

    /** What b does with a second share, and a nudge that tells whether that is right. */
    private Element meeting() {
        boolean open = at == Steps.LAST;
        Element row = Html.div("meeting")
                .add(
                        Html.span("chiplabel", say("when a second share comes, b")),
                        knobs.choice(
                                SmallFigure.REPLACE,
                                say("what b does with a second share"),
                                List.of(Markup.text(say("adds it, +=")), Markup.text(say("takes it instead, =")))));
        return row.add(
                open
                        ? check()
                        : Html.p(say("At the last step a nudge checks the result."))
                                .as("later"));
    }

    private Element check() {
        int input = SmallFigure.B;
        double moved = figure.moved(state, input, SMALLEST);
        double predicted = figure.predicted(state, input, SMALLEST);
        Quantity name = SmallFigure.nudge("Δ∂", input, SMALLEST);
        if (replace) {
            name = SmallFigure.nudge("Δ=", input, SMALLEST);
            predicted = graph.share("d", "b") * SmallFigure.SIZES.get(SMALLEST);
        }
        double allowed = SmallFigure.SIZES.get(SMALLEST) * SmallFigure.SIZES.get(SMALLEST) * 1.001;
        boolean agrees = Math.abs(moved - predicted) <= allowed;
        return say(
                        Html.of("p").as("nudgecheck").as(agrees ? "agrees" : "differs"),
                        "{0} b nudged by {1}: predicted {2}, true {3}. {4}",
                        Html.span("mark", agrees ? "✓" : "✗").with("aria-hidden", "true"),
                        numbers.span(SmallFigure.nudge("Δ", input, SMALLEST), SmallFigure.SIZES.get(SMALLEST)),
                        numbers.span(name, predicted),
                        numbers.span(SmallFigure.nudge("Δe", input, SMALLEST), moved),
                        Markup.text(agrees ? say("They agree.") : say("They differ: a path is missing.")))
                .with("role", "status");
    }

    private Element fields() {
        Element row = Html.div("fieldrow");
        for (int i = 0; i < 2; i++) {
            row = row.add(knobs.field(
                    i, MathMl.math(FormulaView.symbol(Steps.NODES.get(i).name()), MathMl.mo("="))));
        }
        return row;
    }
}
