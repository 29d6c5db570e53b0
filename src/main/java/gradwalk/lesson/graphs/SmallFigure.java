package gradwalk.lesson.graphs;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Markup;
import gradwalk.widget.GraphDrawing;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The small graph in two cards that share a and b: the walk there and back, and nudges that check it. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class SmallFigure extends KnobFigure {
    static final String WALK = "walk";
    static final String NUDGES = "nudges";

    static final int A = 0;
    static final int B = 1;

    /** 1 where a second share replaces the first. */
    static final int REPLACE = 2;

    /** Which input is nudged. */
    static final int NUDGED = 3;

    static final List<Double> SIZES = List.of(1.0, 0.1, 0.01);

    private static final List<String> SUFFIXES = List.of("′", "″", "‴");
    private static final String INPUTS = "ab";

    private final Memo<Small> graphs = new Memo<>();
    private final List<Memo<Small>> nudged = List.of(new Memo<>(), new Memo<>(), new Memo<>());

    final GraphDrawing wide = SmallView.drawing(GraphDrawing.Look.WIDE);
    final GraphDrawing narrow = SmallView.drawing(GraphDrawing.Look.DOWN);

    public SmallFigure() {
        super(
                "graph",
                List.of(WALK, NUDGES),
                List.of(
                        Knob.of(Quantity.of("input", "a"), "a, given by you", "a", 2, -20, 20),
                        Knob.of(Quantity.of("input", "b"), "b, given by you", "b", 1, -20, 20),
                        Knob.choice("replace", 2).aside(),
                        Knob.of(Quantity.of("choice", "nudge"), "nudge", "nudge", 1, 0, 1)
                                .by(1)
                                .aside()),
                Questions.WALK,
                "",
                Steps.LAST);
    }

    Small graph(State state) {
        return graphs.of(state.knobs(), () -> new Small(state.knob(A), state.knob(B), ""));
    }

    /** The graph with the chosen input nudged by one of the sizes. */
    Small nudged(State state, int input, int size) {
        List<Double> key = new ArrayList<>(state.knobs());
        key.add((double) input);
        double by = SIZES.get(size);
        return nudged.get(size)
                .of(
                        key,
                        () -> new Small(
                                state.knob(A) + (input == A ? by : 0),
                                state.knob(B) + (input == B ? by : 0),
                                SUFFIXES.get(size)));
    }

    int shown(State state) {
        return reach(state);
    }

    @Override
    protected int last(State state) {
        return Steps.LAST;
    }

    /** What b holds at the end when the second share replaces the first. */
    static final Quantity REPLACED = Quantity.of("gradient", "b at the end");

    // The numbers of a nudge: which input, and which size.

    static Quantity nudge(String kind, int input, int size) {
        return new Quantity("value", kind, size + 1, input + 1, -1);
    }

    /** How far e really moves. */
    double moved(State state, int input, int size) {
        return nudged(state, input, size).value("e") - graph(state).value("e");
    }

    /** How far the gradient says that it moves; as b holds it, when b replaces. */
    double predicted(State state, int input, int size) {
        return graph(state).gradient(name(input)) * SIZES.get(size);
    }

    private static String name(int input) {
        return INPUTS.substring(input, input + 1);
    }

    /** The derivative for any a and b: b + 1, and a + 2b + 1. */
    static Formula general(int input) {
        Formula b = Formula.variable("b");
        return input == A
                ? b.plus(Formula.number(1))
                : Formula.variable("a").plus(Formula.number(2).times(b)).plus(Formula.number(1));
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        Small graph = graph(state);
        String node = quantity.node();
        boolean told = quantity.kind().equals("gradient") || (node.startsWith("Δ") && node.length() > 1);
        if (told && shown(state) < Steps.LAST) {
            return null;
        }
        if (quantity.equals(REPLACED)) {
            return share(graph, REPLACED, "d", say("What is left in b: the second share replaced the first"));
        } else if (node.startsWith("b by ")) {
            return share(graph, quantity, node.substring(5), say("The share that comes to b along this path"));
        } else if (quantity.row() > 0) {
            return nudge(state, quantity);
        } else if (node.startsWith("∂")) {
            return general(graph, node.endsWith("a") ? A : B, quantity);
        }
        for (int size = 0; size < SIZES.size(); size++) {
            if (node.endsWith(SUFFIXES.get(size))) {
                return nudged(state, (int) state.knob(NUDGED), size).traced().explain(quantity);
            }
        }
        return graph.edges().explain(quantity);
    }

    private static Explanation share(Small graph, Quantity quantity, String to, String title) {
        String above = "∂e/∂" + to;
        String along = "∂" + to + "/∂b";
        return Explanation.derived(
                quantity,
                title,
                above + "·" + along,
                Formula.variable(above).times(Formula.variable(along)),
                List.of(
                        new Source(above, graph.traced().gradient(to), graph.gradient(to)),
                        new Source(along, Quantity.of("partial", to + "/b"), graph.partial(to, "b"))),
                null);
    }

    private Explanation nudge(State state, Quantity quantity) {
        int size = quantity.row() - 1;
        int input = quantity.column() - 1;
        Small graph = graph(state);
        Small after = nudged(state, input, size);
        Quantity before = graph.traced().value("e");
        String kind = quantity.node();
        if (kind.equals("Δ")) {
            return Explanation.given(quantity, say("The nudge"), "Δ" + name(input), SIZES.get(size));
        } else if (kind.equals("Δe")) {
            return Explanation.derived(
                    quantity,
                    say("How far e really moves: e after the nudge minus e before"),
                    "Δe",
                    Formula.variable("e′").minus(Formula.variable("e")),
                    List.of(
                            new Source("e′", after.traced().value("e"), after.value("e")),
                            new Source("e", before, graph.value("e"))),
                    null);
        } else if (kind.equals("Δ∂")) {
            String gradient = "∂e/∂" + name(input);
            return Explanation.derived(
                    quantity,
                    say("What the gradient predicts"),
                    "Δe",
                    Formula.variable(gradient).times(Formula.variable("Δ" + name(input))),
                    List.of(
                            new Source(gradient, graph.traced().gradient(name(input)), graph.gradient(name(input))),
                            new Source("Δ" + name(input), nudge("Δ", input, size), SIZES.get(size))),
                    null);
        }
        if (kind.equals("Δ=")) {
            return Explanation.derived(
                    quantity,
                    say("What b predicts when the second share replaced the first"),
                    "Δe",
                    Formula.variable("∂e/∂b").times(Formula.variable("Δb")),
                    List.of(
                            new Source("∂e/∂b", REPLACED, graph.share("d", "b")),
                            new Source("Δb", nudge("Δ", input, size), SIZES.get(size))),
                    null);
        }
        double square = input == B ? SIZES.get(size) * SIZES.get(size) : 0;
        return Explanation.derived(
                quantity,
                say("What the prediction leaves over"),
                "r",
                Formula.variable("Δe").minus(Formula.variable("p")),
                List.of(
                        new Source("Δe", nudge("Δe", input, size), moved(state, input, size)),
                        new Source("p", nudge("Δ∂", input, size), predicted(state, input, size))),
                new Check(
                        input == B ? say("The square of the nudge, Δb²:") : say("e is a straight line in a:"),
                        square,
                        1e-6,
                        1e-3));
    }

    private static Explanation general(Small graph, int input, Quantity quantity) {
        List<Source> sources = new ArrayList<>();
        for (String name : general(input).variables()) {
            sources.add(new Source(name, graph.traced().value(name), graph.value(name)));
        }
        return Explanation.derived(
                quantity,
                say("The same derivative for any a and b"),
                "∂e/∂" + name(input),
                general(input),
                sources,
                new Check(say("From the backward sweep:"), graph.gradient(name(input)), 1e-9));
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return part.equals(NUDGES)
                ? new NudgesView(this, state, frame).view()
                : new SmallView(this, state, frame).view();
    }
}
