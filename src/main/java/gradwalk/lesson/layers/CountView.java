package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.lesson.layers.CountFigure.Event;
import gradwalk.lesson.layers.CountFigure.State;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaLines;
import gradwalk.widget.NetView;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The card of the count. */
final class CountView {
    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;
    /** Units smaller than this have no room for a name above them. */
    private static final double NAMED = 22;

    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈";

    private final State state;
    private final Frame frame;
    private final String part;
    private final Sizes sizes;
    private final Numbers numbers;
    private final int lit;

    CountView(State state, Frame frame, String part) {
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.sizes = state.drawn();
        this.numbers = new Numbers(frame, part, 6);
        this.lit = state.lit();
    }

    Markup view() {
        return Card.of(frame, part, say("How many numbers are learned?"))
                .hint(hint())
                .add(
                        Asking.view(CountFigure.GATES, state.walk(), this::holds, this::words, Event.Answer::new),
                        Html.div("netband", picture(), table()),
                        formulas(),
                        more())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .on(
                        "keydown",
                        key -> Stepper.arrow(key, frame, part, state.walk().time(), Event.Step::new));
    }

    private boolean holds(String id) {
        return state.sizes().equals(Sizes.LECTURE);
    }

    private Element hint() {
        return say(Html.of("span"), "{0} of {1} counted", Numbers.count(lit), Numbers.count(sizes.parameters()));
    }

    // Words.

    private Element words() {
        Element told = Html.div("told");
        if (state.fresh() >= 0) {
            return told.add(fresh(state.fresh()));
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
        return net.drawing(say("The network, its counted numbers lit"), content);
    }

    private boolean isFresh(int column, int unit) {
        return column == state.fresh() && unit == sizes.units().get(column) - 1;
    }

    private Element mark(Element element, int place, boolean fresh) {
        return element.as("known", place < lit).as("focus", state.fresh() >= 0 ? fresh : place == lit - 1);
    }

    // The table of counts.

    private Element table() {
        Element head = row("th", "", say("weights"), say("biases"), say("together"));
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
                            Html.of("td").add(whole(Sizes.ofLayer(layer), counted, sizes.parameters(layer)))));
        }
        body = body.add(Html.of("tr")
                .as("total")
                .add(
                        Html.of("th").with("scope", "row").with("colspan", "3").add(say("all")),
                        Html.of("td").add(whole(Sizes.ALL, lit, sizes.parameters()))));
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
        return counted == all ? numbers.span(quantity, all).as("k-parameter") : cell(counted, counted > 0);
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
        Element details = Html.of("details")
                .as("more")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(Html.of("summary").add(say("More: sizes of your own")));
        if (!state.more()) {
            return details;
        }
        Element settings = Html.div(
                "settings", presets(), setting(say("layers"), sizes.layers(), 1, Sizes.MOST_LAYERS, this::layered));
        for (int column = 0; column <= sizes.layers(); column++) {
            int at = column;
            settings = settings.add(setting(
                    column == 0 ? say("inputs") : column == sizes.layers() ? say("outputs") : say("layer {0}", column),
                    sizes.units().get(column),
                    1,
                    Sizes.MOST_UNITS,
                    count -> new Event.Resize(
                            sizes.with(at, count), count > sizes.units().get(at) ? at : -1)));
        }
        return details.add(settings);
    }

    private Object layered(int count) {
        return new Event.Resize(sizes.layered(count), -1);
    }

    private Element presets() {
        return Html.div(
                "setting",
                Chips.of(say("Networks"))
                        .add(
                                Numbers.plain("choice", say("4–3–2, the lecture’s")),
                                sizes.equals(Sizes.LECTURE),
                                new Event.Resize(Sizes.LECTURE, -1))
                        .add(
                                Numbers.plain("choice", say("4–3–3, the slide’s “Output : 3”")),
                                sizes.equals(Sizes.SLIDE),
                                new Event.Resize(Sizes.SLIDE, -1))
                        .view());
    }

    private static Element setting(String name, int count, int least, int greatest, Function<Integer, Object> event) {
        return Html.div(
                "setting",
                Numbers.plain("index", name).as("settingname"),
                Html.button("−", event.apply(count - 1))
                        .as("ic")
                        .with("aria-label", say("one less: {0}", name))
                        .with("disabled", count <= least),
                Numbers.count(count).as("size"),
                Html.button("+", event.apply(count + 1))
                        .as("ic")
                        .with("aria-label", say("one more: {0}", name))
                        .with("disabled", count >= greatest));
    }

    private Element stepper() {
        List<Stepper.Tick> ticks = new ArrayList<>();
        for (int layer = 1; layer <= state.sizes().layers(); layer++) {
            int inputs = state.sizes().units().get(layer - 1);
            int neurons = state.sizes().units().get(layer);
            int end = state.sizes().upTo(layer);
            ticks.add(new Stepper.Tick(end - neurons, inputs + "×" + neurons, "p"));
            ticks.add(new Stepper.Tick(end, "+ " + neurons, "p"));
        }
        if (state.last() > state.sizes().parameters()) {
            ticks.add(new Stepper.Tick(state.last(), say("one neuron more"), "p"));
        }
        int at = state.walk().time().at();
        int reach = CountFigure.GATES.reach(state.walk().answers(), state.last());
        Function<Stepper.Wish, Object> event =
                wish -> wish instanceof Stepper.Wish.Play play ? new Event.Play(play.on()) : new Event.Step(wish);
        return Stepper.of(
                state.walk().time(),
                state.last(),
                reach,
                at < state.sizes().parameters() ? say("Next number") : say("One neuron more"),
                at + 1,
                Stepper.ticks(ticks, at, reach, event),
                Numbers.plain("index", lit + " / " + sizes.parameters()),
                event);
    }
}
