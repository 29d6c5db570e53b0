package gradwalk.lesson.graphs;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.graph.Edges;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of parallel edges: paths are many, edges are few. */
final class StagesView {
    private static final int WIDTH = 620;
    private static final int MIDDLE = 66;
    private static final int EDGE = 22;
    private static final int BULGE = 44;

    private final StagesFigure figure;
    private final State state;
    private final Frame frame;
    private final Knobs knobs;
    private final int stages;
    private final int parallel;
    private final boolean sweep;
    private final boolean open;
    private final int last;
    private final int shown;

    StagesView(StagesFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.knobs = new Knobs(figure, state, frame, StagesFigure.PART);
        this.stages = (int) state.knob(StagesFigure.STAGES);
        this.parallel = (int) state.knob(StagesFigure.PARALLEL);
        this.sweep = state.on(StagesFigure.WAY);
        this.open = state.open(Questions.SWEEP);
        Edges edges = StagesFigure.edges(state);
        this.last = sweep ? edges.swept(0, stages) : (int) edges.paths(0, stages);
        this.shown = (int) Math.min(last, state.knob(StagesFigure.SHOWN));
    }

    Markup view() {
        return Card.of(frame, StagesFigure.PART, say("Many paths, few edges"))
                .hint(Html.span("", say("every stage has parallel edges")))
                .add(
                        PredictionBox.of(
                                figure.predictions().get(0),
                                state.walk().answers().of(Questions.SWEEP),
                                letter -> new Event.Answer(Questions.SWEEP, letter)),
                        ways(),
                        picture(),
                        place(),
                        sizes(),
                        costs())
                .view();
    }

    private Element ways() {
        return Html.div(
                "actions",
                knobs.choice(
                        StagesFigure.WAY,
                        say("which way"),
                        List.of(Markup.text(say("path by path")), Markup.text(say("one backward sweep")))),
                Html.button(
                                shown < last ? say("Next") : say("From the start"),
                                new Turn(StagesFigure.SHOWN, shown < last ? shown + 1 : 0))
                        .as("pri"));
    }

    private double x(int stage) {
        return EDGE + (WIDTH - 2.0 * EDGE) * stage / stages;
    }

    private Element picture() {
        Element edges = Svg.of("g");
        int rest = shown - 1;
        for (int stage = stages - 1; stage >= 0; stage--) {
            // A path is a number with one digit a stage, counted from the last stage.
            int digit = rest % parallel;
            for (int edge = 0; edge < parallel; edge++) {
                boolean lit = sweep ? (stages - 1 - stage) * parallel + edge < shown : shown > 0 && edge == digit;
                edges = edges.add(edge(stage, edge).as("lit", lit));
            }
            rest /= parallel;
        }
        Element nodes = Svg.of("g");
        for (int stage = 0; stage <= stages; stage++) {
            nodes = nodes.add(PlotFrame.dot(x(stage), MIDDLE, 8, "stop"));
        }
        return Svg.drawing(WIDTH, 2 * MIDDLE)
                .as("stagesplot")
                .with("role", "img")
                .with("aria-label", say("{0} stages of {1} parallel edges", stages, parallel))
                .add(edges, nodes);
    }

    private Element edge(int stage, int edge) {
        double from = x(stage) + 8;
        double to = x(stage + 1) - 8;
        double y = MIDDLE + (parallel == 1 ? 0 : BULGE * (2.0 * edge / (parallel - 1) - 1) * 1.3);
        double third = (to - from) / 4;
        return Svg.path("M" + Path.tenths(from) + " " + MIDDLE + "C" + Path.tenths(from + third) + " " + Path.tenths(y)
                        + " " + Path.tenths(to - third) + " " + Path.tenths(y) + " " + Path.tenths(to) + " " + MIDDLE)
                .as("lane");
    }

    private Element place() {
        String words = sweep
                ? say("edges visited: {0} of {1}", shown, last)
                : say("path {0} of {1}", shown, NumberText.display(last, 9));
        return Html.div(
                "rowbar",
                knobs.slider(StagesFigure.SHOWN, new Scale(0, Math.max(1, last), 0, 1, false)),
                Numbers.plain("index", words).as("num"));
    }

    /** More stages show what the question asks. */
    private Element sizes() {
        Element row = Html.div("actions");
        for (int[] size : new int[][] {{2, 3}, {3, 3}, {10, 3}}) {
            boolean on = stages == size[0] && parallel == size[1];
            row = row.add(Chips.chip(
                            Numbers.plain("choice", say("{0} stages of {1}", size[0], size[1])),
                            new Event.Put(List.of(
                                    new Turn(StagesFigure.STAGES, size[0]),
                                    new Turn(StagesFigure.PARALLEL, size[1]),
                                    new Turn(StagesFigure.SHOWN, 1))))
                    .as("on", on)
                    .with("aria-pressed", Boolean.toString(on))
                    .with("disabled", open && size[0] > 3));
        }
        return row.add(
                open ? null : knobs.slider(StagesFigure.STAGES, new Scale(1, StagesFigure.MOST_STAGES, 0, 1, false)),
                open
                        ? null
                        : knobs.slider(StagesFigure.PARALLEL, new Scale(1, StagesFigure.MOST_PARALLEL, 0, 1, false)));
    }

    private Element costs() {
        Edges edges = StagesFigure.edges(state);
        Edges.Cost each = edges.pathByPath(0, stages);
        Edges.Cost factored = edges.factored(0, stages);
        Element body = Html.of("tbody")
                .add(
                        cost(
                                "bypath",
                                say("path by path"),
                                say(
                                        "paths: {0}; multiplications: {1}; additions: {2}",
                                        text(edges.paths(0, stages)),
                                        text(each.multiplications()),
                                        text(each.additions())),
                                each.operations()),
                        cost(
                                "factored",
                                say("factored, stage by stage"),
                                say(
                                        "additions: {0}; multiplications: {1}",
                                        text(factored.additions()), text(factored.multiplications())),
                                factored.operations()),
                        cost("swept", say("one backward sweep"), say("each edge once"), edges.swept(0, stages)));
        return Html.of("table").as("costs").add(body);
    }

    private static Element cost(String cssClass, String name, String made, double total) {
        return Html.of("tr")
                .as(cssClass)
                .add(
                        Html.of("th").with("scope", "row").add(name),
                        Html.of("td").add(Numbers.plain("count", text(total))).as("total"),
                        Html.of("td").with("data-plain", "count").add(made));
    }

    /** A count with its digits in groups of three. */
    private static String text(double count) {
        String digits = NumberText.shortest(count);
        StringBuilder grouped = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean gap = i > 0 && (digits.length() - i) % 3 == 0 && digits.length() > 4;
            grouped.append(gap ? "\u202f" : "").append(digits.charAt(i));
        }
        return grouped.toString();
    }
}
