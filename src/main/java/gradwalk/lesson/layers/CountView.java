package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaLines;
import gradwalk.widget.Knobs;
import gradwalk.widget.NetView;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/** The card of the count. */
final class CountView {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;
    /** Units smaller than this have no room for a name above them. */
    private static final double NAMED = 22;

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈";

    private final CountFigure figure;
    private final State state;
    private final Frame frame;
    private final String part;
    private final Sizes sizes;
    private final Numbers numbers;
    private final int lit;
    private final int fresh;

    CountView(CountFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.sizes = CountFigure.drawn(state);
        this.fresh = CountFigure.fresh(state);
        this.numbers = new Numbers(frame, part, 6);
        this.lit = CountFigure.lit(state);
    }

    Markup view() {
        return Card.of(frame, part, say("How many numbers are learned?"))
                .hint(hint())
                .add(
                        Asking.view(
                                        figure.questions(),
                                        state.walk(),
                                        id -> figure.holds(state),
                                        this::words,
                                        Event.Answer::new)
                                .as("low"),
                        Html.div("netband", picture(), table()),
                        formulas(),
                        more())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .on(
                        "keydown",
                        key -> Stepper.arrow(key, frame, part, state.walk().time(), Knobs::wish));
    }

    private Element hint() {
        return say(Html.of("span"), "{0} of {1} counted", Numbers.count(lit), Numbers.count(sizes.parameters()));
    }

    // Words.

    private Element words() {
        Element told = Html.div("told");
        if (fresh >= 0) {
            return told.add(fresh(fresh));
        } else if (lit == sizes.parameters()) {
            return told.add(Html.p(say("All are counted. A weight belongs to a line, a bias to a neuron.")));
        } else if (lit > 0) {
            return told.add(Html.p(say(named(lit - 1))).with("data-plain", "index"));
        }
        return told.add(
                Html.p(say(
                        "Each line is a weight and each neuron has a bias. An input has neither: nothing is computed "
                                + "in it.")),
                Html.p(say("Press “Next number”, or Play: each lights up once."))
                        .as("do"));
    }

    private Element fresh(int column) {
        Explanation own = Objects.requireNonNull(sizes.explain(Sizes.ofUnit(column)));
        boolean input = column == 0;
        return say(
                Html.of("p"),
                input
                        ? "One input more brings a weight into each neuron that reads it: {0} numbers more."
                        : "One neuron "
                                + "more brings its weights in, its bias, and a weight into each neuron that reads it: {0} "
                                + "numbers more.",
                numbers.span(own.of(), own.value()));
    }

    /** What the parameter counted at a place is. */
    private String named(int place) {
        int layer = 1;
        while (place >= sizes.upTo(layer)) {
            layer++;
        }
        int within = place - sizes.upTo(layer - 1);
        int inputs = sizes.units().get(layer - 1);
        return within < sizes.weights(layer)
                ? say("The weight from {0} to {1}.", name(layer - 1, within % inputs), name(layer, within / inputs))
                : say("The bias of {0}.", name(layer, within - sizes.weights(layer)));
    }

    private String name(int column, int unit) {
        char letter = column == sizes.layers() ? 'o' : "xhkm".charAt(column);
        return letter + SUBSCRIPTS.substring(unit + 1, unit + 2);
    }

    // The picture.

    private Element picture() {
        NetView net = new NetView(WIDTH, HEIGHT, sizes.units());
        List<Markup> content = new ArrayList<>();
        for (int layer = 1; layer <= sizes.layers(); layer++) {
            int inputs = sizes.units().get(layer - 1);
            for (int i = 0; i < sizes.weights(layer); i++) {
                int from = i % inputs;
                int to = i / inputs;
                content.add(mark(
                        net.link(layer - 1, from, to, 0.25),
                        sizes.upTo(layer - 1) + i,
                        isFresh(layer - 1, from) || isFresh(layer, to)));
            }
        }
        for (int column = 0; column <= sizes.layers(); column++) {
            for (int unit = 0; unit < sizes.units().get(column); unit++) {
                content.add(
                        column == 0
                                ? net.square(0, unit).as("k-data").as("known")
                                : mark(
                                        net.circle(column, unit).as("k-parameter"),
                                        sizes.upTo(column - 1) + sizes.weights(column) + unit,
                                        isFresh(column, unit)));
                if (net.radius() > NAMED) {
                    content.add(net.name(column, unit, name(column, unit)));
                }
            }
        }
        return net.drawing(say("The network, its counted numbers lit"), 0, content);
    }

    private boolean isFresh(int column, int unit) {
        return column == fresh && unit == sizes.units().get(column) - 1;
    }

    private Element mark(Element element, int place, boolean isFresh) {
        return element.as("known", place < lit).as("focus", fresh >= 0 ? isFresh : place == lit - 1);
    }

    // The table of counts.

    private Element table() {
        Element head = row("th", say("layer"), say("weights"), say("biases"), say("together"));
        Element body = Html.of("tbody");
        for (int layer = 1; layer <= sizes.layers(); layer++) {
            int counted = Math.max(0, Math.min(sizes.parameters(layer), lit - sizes.upTo(layer - 1)));
            int weights = Math.min(counted, sizes.weights(layer));
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th")
                                    .with("scope", "row")
                                    .with("data-plain", "index")
                                    .add(say("layer {0}", layer)),
                            cell(weights, counted > 0),
                            cell(counted - weights, counted > weights),
                            whole(Sizes.ofLayer(layer), counted, sizes.parameters(layer))));
        }
        body = body.add(Html.of("tr")
                .as("total")
                .add(
                        Html.of("th").with("scope", "row").with("colspan", "3").add(say("all")),
                        whole(Sizes.ALL, lit, sizes.parameters())));
        return Html.of("table").as("counts").add(Html.of("thead").add(head), body);
    }

    private static Element row(String tag, String... cells) {
        Element row = Html.of("tr");
        for (String cell : cells) {
            row = row.add(Html.of(tag).add(cell));
        }
        return row;
    }

    private static Element cell(int count, boolean begun) {
        return Html.of("td").add(begun ? Numbers.count(count) : Html.span("todo", "·"));
    }

    private Element whole(Quantity quantity, int counted, int all) {
        return counted == all ? Html.of("td").add(numbers.span(quantity, all)) : cell(counted, counted > 0);
    }

    /** The count as the slide writes it, once it is complete. */
    private Element formulas() {
        FormulaLines lines = new FormulaLines(numbers, numbers);
        if (lit == sizes.parameters()) {
            lines.worked(Objects.requireNonNull(sizes.explain(Sizes.ALL)));
        }
        return lines.view().as("short");
    }

    // Sizes of one's own.

    private Element more() {
        Element settings = Html.div("settings", presets());
        settings = settings.add(
                setting(say("layers"), sizes.layers(), Sizes.MOST_LAYERS, count -> sized(sizes.layered(count), 0)));
        for (int column = 0; column <= sizes.layers(); column++) {
            int at = column;
            int now = sizes.units().get(column);
            String name =
                    column == 0 ? say("inputs") : column == sizes.layers() ? say("outputs") : say("layer {0}", column);
            settings = settings.add(setting(
                    name, now, Sizes.MOST_UNITS, count -> sized(sizes.with(at, count), count > now ? at + 1 : 0)));
        }
        Element details = Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(Html.of("summary").add(say("More: sizes of your own")));
        return state.more() ? details.add(settings) : details;
    }

    private Element presets() {
        return Html.div(
                "setting",
                Chips.of(say("Networks"))
                        .add(
                                Numbers.plain("choice", say("4–3–2, the lecture’s")),
                                sizes.equals(Sizes.LECTURE),
                                sized(Sizes.LECTURE, 0))
                        .add(
                                Numbers.plain("choice", say("4–3–3, the slide’s “Output : 3”")),
                                sizes.equals(Sizes.SLIDE),
                                sized(Sizes.SLIDE, 0))
                        .view());
    }

    private static Object sized(Sizes to, int grown) {
        return CountFigure.resize(to, grown);
    }

    private static Element setting(String name, int count, int greatest, IntFunction<Object> event) {
        return Html.div(
                "setting",
                Numbers.plain("index", name).as("settingname"),
                Html.button("−", event.apply(count - 1))
                        .as("ic")
                        .with("aria-label", say("one less: {0}", name))
                        .with("disabled", count <= 1),
                Numbers.count(count).as("size"),
                Html.button("+", event.apply(count + 1))
                        .as("ic")
                        .with("aria-label", say("one more: {0}", name))
                        .with("disabled", count >= greatest));
    }

    private Element stepper() {
        if (!CountFigure.walked(state)) {
            return Html.button(say("Back to the lecture’s network"), sized(Sizes.LECTURE, 0));
        }
        List<Stepper.Tick> ticks = List.of(
                new Stepper.Tick(12, "4×3", "p"),
                new Stepper.Tick(15, "+ 3", "p"),
                new Stepper.Tick(21, "3×2", "p"),
                new Stepper.Tick(CountFigure.LECTURE, "+ 2", "p"),
                new Stepper.Tick(CountFigure.LECTURE + 1, say("one neuron more"), "p"));
        int at = state.at();
        int reach = figure.reached(state);
        return Stepper.of(
                state.walk().time(),
                CountFigure.LECTURE + 1,
                reach,
                at < CountFigure.LECTURE ? say("Next number") : say("One neuron more"),
                at + 1,
                Stepper.ticks(ticks, at, reach, Knobs::wish),
                Numbers.plain("index", lit + " / " + sizes.parameters()),
                Knobs::wish);
    }
}
