package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Command;
import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.graph.Node;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphView;
import gradwalk.widget.GraphView.Slot;
import gradwalk.widget.Grip;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import gradwalk.widget.SvgSymbol;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of the reader's own expression. */
final class ExpressionView {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 440;
    private static final double READABLE = 0.62;
    private static final double STEP = 1.25;

    private final ExpressionFigure figure;
    private final State state;
    private final Frame frame;
    private final Typed typed;
    private final Run run;
    private final Steps steps;
    private final int at;
    private final int last;
    private final Numbers numbers;

    ExpressionView(ExpressionFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.typed = figure.typed(state);
        this.run = figure.run(state);
        Steps all = figure.steps(state);
        this.last = all.last();
        this.at = Math.min(last, state.time().at());
        this.steps = all.after(at);
        this.numbers = new Numbers(frame, ExpressionFigure.PART, 5);
    }

    Markup view() {
        GraphDrawing drawing = typed.drawing();
        return Card.of(frame, ExpressionFigure.PART, say("Your own expression"))
                .hint(hint())
                .add(
                        typing(),
                        presets(),
                        drawing == null ? tooMany() : picture(drawing),
                        warning(),
                        values(),
                        derivatives(),
                        more())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .as("graphcard")
                .on(
                        "keydown",
                        key -> Stepper.arrow(
                                key, frame, ExpressionFigure.PART, state.time().to(at), Event.Walk::new));
    }

    // What is typed.

    private Element typing() {
        String refusal = figure.refusal(state);
        Element area = Html.of("textarea")
                .with("id", "own-text")
                .with("rows", Math.max(2, Math.min(6, lines())))
                .with("spellcheck", "false")
                .with("autocapitalize", "off")
                .with("autocomplete", "off")
                .with("value", state.typed())
                .on("input", typing -> new Event.Type(typing.value()));
        if (!refusal.isEmpty()) {
            area = area.with("aria-invalid", "true").with("aria-describedby", "own-refusal");
        }
        Element label = Html.of("label")
                .with("for", "own-text")
                .add(say("Type a formula. Lines such as c = a+b give names to parts."));
        // Its room is kept, so that nothing moves while one types.
        Element told = Html.of("p")
                .as("told")
                .with("id", "own-refusal")
                .with("role", "status")
                .with("data-plain", "constant")
                .add(refusal.isEmpty() ? "\u00a0" : refusal);
        return Html.div("typing", label, area, told.as("refused", !refusal.isEmpty()));
    }

    private int lines() {
        int lines = 1;
        for (int i = 0; i < state.typed().length(); i++) {
            lines += state.typed().charAt(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    private Element presets() {
        Chips chips = Chips.of(say("expressions to begin with"));
        for (int i = 0; i < Preset.ALL.size(); i++) {
            Preset preset = Preset.ALL.get(i);
            chips = chips.add(
                    Numbers.plain("choice", say(preset.label())),
                    preset.text().equals(state.good()),
                    new Event.Begin(i));
        }
        return chips.view();
    }

    // The picture.

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
                        .on("keydown", ExpressionView::zooming)
                        .on("wheel", ExpressionView::wheeled));
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

    // What happens, and what comes out.

    private Element hint() {
        Steps.Step now = steps.now();
        if (now == null) {
            return Html.span("", say("nothing is computed yet"));
        } else if (at == last) {
            return Html.span(
                    "",
                    state.forward()
                            ? say(
                                    "forward mode: how fast everything moves with {0}",
                                    run.input().label())
                            : say("everything is there; step back to watch it come about"));
        } else if (now.kind() == Steps.SHARED) {
            String from = state.forward() ? run.from(now.place()) : run.to(now.place());
            String to = state.forward() ? run.to(now.place()) : run.from(now.place());
            return Html.span("", say("{0} passes its share to {1}", from, to)).with("data-plain", "index");
        }
        String name = typed.name(now.place());
        return Html.span(
                        "",
                        now.kind() == Steps.COMPUTED ? say("{0} is computed", name) : say("{0} begins with one", name))
                .with("data-plain", "index");
    }

    private Element warning() {
        int broken = run.broken();
        Element place = Html.div("outcome");
        if (broken < 0) {
            return place;
        }
        return place.add(
                Html.p(say("At {0} the number is not finite; what is made of it is not either.", typed.name(broken)))
                        .as("warned")
                        .with("data-plain", "index"));
    }

    private Element values() {
        Element row = Html.div("fieldrow");
        for (String name : typed.inputs()) {
            Entry entry = Entry.one(
                    "own." + name,
                    -ExpressionFigure.WIDEST,
                    ExpressionFigure.WIDEST,
                    value -> new Event.Put(name, value));
            row = row.add(Fields.number(
                    frame,
                    entry,
                    run.traced().value(name),
                    Fields.label()
                            .add(
                                    Html.span("unseen", name + " "),
                                    MathMl.math(FormulaView.symbol(name), MathMl.mo("="))),
                    ExpressionFigure.value(typed, state, name)));
        }
        return row;
    }

    /** The output, the chosen derivative in numbers and in symbols, and the choice. */
    private Element derivatives() {
        String output = run.output().label();
        Element list = Html.div("derivatives");
        list = list.add(Html.div(
                "outputs",
                lines(output),
                equation(
                        FormulaView.symbol(output),
                        numbers.span(
                                run.traced().value(output),
                                run.traced().number(run.traced().value(output))))));
        if (typed.inputs().isEmpty()) {
            return list;
        }
        Chips chips = Chips.of(say("derivative by"));
        for (String name : typed.inputs()) {
            chips = chips.add(
                    FormulaView.heading("∂" + output + "/∂" + name),
                    name.equals(run.input().label()),
                    new Event.Ask(state.output(), name));
        }
        String input = run.input().label();
        Quantity gradient = run.traced().gradient(input);
        boolean hidden = state.hidden() && !state.revealed().contains(input);
        Markup number = hidden
                ? Html.span("todo", "?")
                : numbers.span(gradient, run.traced().number(gradient));
        Markup symbol = FormulaView.symbol("∂" + output + "/∂" + input);
        return list.add(
                chips.view().as("fractions"),
                equation(symbol, number).add(Html.span("chiplabel", say("by the backward sweep"))),
                hidden ? null : symbolic(symbol));
    }

    /** Which line derivatives are of, where there are several. */
    private @Nullable Element lines(String output) {
        List<String> outputs = typed.outputs();
        if (outputs.size() < 2) {
            return null;
        }
        Chips chips = Chips.of(say("derivatives of"));
        for (String name : outputs) {
            chips = chips.add(
                    MathMl.math(FormulaView.symbol(name)).with("data-plain", "choice"),
                    name.equals(output),
                    new Event.Ask(name, state.input()));
        }
        return chips.view();
    }

    private static Element equation(Markup symbol, Markup number) {
        return Html.div("equation", MathMl.math(symbol, MathMl.mo("=")).with("displaystyle", "true"), number);
    }

    private Element symbolic(Markup symbol) {
        Derived derived = figure.derived(state);
        Formula formula = derived.formula();
        Element line = Html.div("equation scroll")
                .with("tabindex", 0)
                .with("role", "group")
                .with("aria-label", say("in symbols"));
        if (formula == null) {
            return line.add(Html.p(say("In symbols it is too long to be read. The graph never writes it out.")));
        }
        return line.add(
                MathMl.math(symbol, MathMl.mo("="), FormulaView.symbols(formula), MathMl.mo("="))
                        .with("displaystyle", "true"),
                numbers.span(Derived.quantity(run), derived.value(run)));
    }

    private Element more() {
        return Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(
                        Html.of("summary").add(say("More: forward mode")),
                        Html.div(
                                "setting",
                                Chips.of(say("mode"))
                                        .add(
                                                Markup.text(say("reverse mode")),
                                                !state.forward(),
                                                new Event.Forward(false))
                                        .add(Markup.text(say("forward mode")), state.forward(), new Event.Forward(true))
                                        .view(),
                                Html.p(say("In forward mode each node carries how fast it moves with the chosen input; "
                                        + "another input takes another sweep."))));
    }

    private Element stepper() {
        return Stepper.of(
                state.time().to(at).play(state.time().playing()),
                last,
                last,
                say("Next step"),
                at + 1,
                Stepper.slider(say("step"), at, last, to -> new Event.Walk(new Stepper.Wish.To(to))),
                Numbers.plain("index", NumberText.shortest(at) + " / " + NumberText.shortest(last)),
                Event.Walk::new);
    }
}
