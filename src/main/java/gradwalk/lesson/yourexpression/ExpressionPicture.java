package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Command;
import gradwalk.app.Quantity;
import gradwalk.graph.Node;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Chips;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphView;
import gradwalk.widget.GraphView.Slot;
import gradwalk.widget.Grip;
import gradwalk.widget.Numbers;
import gradwalk.widget.SvgSymbol;
import org.jspecify.annotations.Nullable;

/** The graph of the expression, at the size the reader chose, with its tools. */
final class ExpressionPicture {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 440;
    private static final double READABLE = 0.62;
    private static final double STEP = 1.25;

    private final State state;
    private final Typed typed;
    private final Run run;
    private final Steps steps;
    private final int at;
    private final int last;
    private final Numbers numbers;

    /**
     * The picture after some steps.
     *
     * @param steps those that were made
     * @param at how many they are
     * @param last how many there are
     */
    ExpressionPicture(State state, Typed typed, Run run, Steps steps, int at, int last, Numbers numbers) {
        this.state = state;
        this.typed = typed;
        this.run = run;
        this.steps = steps;
        this.at = at;
        this.last = last;
        this.numbers = numbers;
    }

    Element view() {
        GraphDrawing drawing = typed.drawing();
        return drawing == null ? tooMany() : picture(drawing);
    }

    /** How large the drawing is: to fit, but not too small to be read. */
    static double zoom(State state, Typed typed) {
        GraphDrawing drawing = typed.drawing();
        if (state.zoom() > 0 || drawing == null) {
            return state.zoom();
        }
        double fit = Math.min((double) WIDTH / drawing.width(), (double) HEIGHT / drawing.height());
        return Math.max(READABLE, Math.min(1, fit));
    }

    private Element tooMany() {
        return Html.div(
                "viewport",
                Html.p(say(
                                "This graph has {0} nodes, too many to be drawn so that one can read them. Its value and its "
                                        + "derivatives are below.",
                                typed.nodes().size()))
                        .with("data-plain", "count"));
    }

    private Element picture(GraphDrawing drawing) {
        GraphView view = new GraphView(numbers, drawing, at);
        for (int i = 0; i < typed.edges().size(); i++) {
            view.edge(edge(i));
        }
        Grip grip = new Grip(drawing, state.grip(), Event.Grip::new);
        for (int i = 0; i < typed.nodes().size(); i++) {
            String name = typed.name(i);
            boolean input = typed.nodes().get(i).kind() == Node.Kind.INPUT;
            view.node(
                    node(i, input),
                    input
                            ? grip.of(
                                    i,
                                    say("{0}, given by you", name),
                                    run.value(i),
                                    ExpressionFigure.WIDEST,
                                    value -> new Event.Put(name, value))
                            : null);
        }
        double zoom = zoom(state, typed);
        Element drawn = view.view(say("The graph of the expression"))
                .as("moves")
                .with("width", (int) Math.ceil(drawing.width() * zoom))
                .with("height", (int) Math.ceil(drawing.height() * zoom));
        return Html.div(
                "picture",
                tools(),
                Html.div("scroll viewport", drawn)
                        .with("tabindex", 0)
                        .with("role", "region")
                        .with("aria-label", say("The graph; arrow keys move it, + and − change its size, 0 fits it"))
                        .on("keydown", ExpressionPicture::zooming)
                        .on("wheel", ExpressionPicture::wheeled));
    }

    private Element tools() {
        return Html.div(
                "actions",
                Chips.chip(Markup.text("−"), new Event.Zoom(1 / STEP)).with("aria-label", say("Smaller")),
                Chips.chip(Markup.text("+"), new Event.Zoom(STEP)).with("aria-label", say("Larger")),
                Chips.chip(Markup.text(say("fit")), new Event.Zoom(0)),
                Chips.chip(
                                Markup.text(state.hidden() ? say("show gradients") : say("hide gradients")),
                                new Event.Hide(!state.hidden()))
                        .as("on", state.hidden()),
                Chips.chip(Markup.text(say("save as SVG")), new Command.Save(ExpressionFigure.PART)));
    }

    private static @Nullable Object zooming(Happening key) {
        return switch (key.key()) {
            case "+", "=" -> new Event.Zoom(STEP);
            case "-" -> new Event.Zoom(1 / STEP);
            case "0" -> new Event.Zoom(0);
            default -> null;
        };
    }

    /** With Ctrl, as a pinch on a touchpad is told too; a wheel alone moves the page or the drawing. */
    private static @Nullable Object wheeled(Happening wheel) {
        return !wheel.command() || wheel.turned() == 0 ? null : new Event.Zoom(wheel.turned() > 0 ? 1 / STEP : STEP);
    }

    private GraphView.Edge edge(int i) {
        GraphDrawing.Edge ends = typed.edges().get(i);
        boolean on = steps.isValued(ends.to());
        Steps.Step now = steps.now();
        boolean moving = now != null
                && at < last
                && (now.kind() == Steps.SHARED
                        ? now.place() == i
                        : now.kind() == Steps.COMPUTED && now.place() == ends.to());
        String classes = (on ? "on" : "")
                + (steps.isPassed(i) ? state.forward() ? " along" : " back" : "")
                + (moving ? " now" : "");
        Quantity partial = Quantity.of("partial", run.to(i) + "/" + run.from(i));
        boolean shown = on && !state.hidden();
        return new GraphView.Edge(
                typed.key(ends.from()) + ">" + typed.key(ends.to()),
                new Slot(partial, shown ? run.partial(i) : Double.NaN, shown),
                classes);
    }

    private GraphView.Node node(int i, boolean input) {
        String name = typed.name(i);
        Quantity value = run.traced().value(name);
        boolean valued = steps.isValued(i);
        Steps.Step now = steps.now();
        boolean moving = now != null && at < last && now.kind() != Steps.SHARED && now.place() == i;
        return new GraphView.Node(
                typed.key(i),
                name,
                input ? Markup.text(say("drag")) : SvgSymbol.of(typed.caption(i)),
                new Slot(value, valued ? run.value(i) : Double.NaN, valued),
                steps.isReached(i) ? gradient(i, name) : null,
                (input ? "given" : "") + (steps.isReached(i) ? "" : " dim") + (moving ? " now" : ""));
    }

    private Slot gradient(int i, String name) {
        Quantity quantity =
                state.forward() ? Explaining.tangent(name) : run.traced().gradient(name);
        if (state.hidden() && !state.revealed().contains(name)) {
            return new Slot(quantity, Double.NaN, false, new Event.Reveal(name));
        } else if (steps.isDone(i)) {
            return new Slot(quantity, state.forward() ? run.tangent(i) : run.gradient(i), true);
        } else if (steps.arrived(i) == 0 || state.forward()) {
            return new Slot(quantity, Double.NaN, false);
        }
        double sum = 0;
        for (int edge : steps.shares(i, steps.arrived(i))) {
            sum += run.gradient(typed.edges().get(edge).to()) * run.partial(edge);
        }
        return new Slot(Explaining.soFar(name, steps.arrived(i)), sum, true);
    }
}
