package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import gradwalk.widget.Slider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card of the 23 knobs: the one that is turned, the two needles, all knobs with their two arrows, and the flowers. */
final class KnobsView {
    private static final Scale TURN = new Scale(-2, 2, 0, 1, false);
    private static final int WIDTH = 320;
    private static final Scale COST = new Scale(0.1, 0.3, 16, WIDTH - 16, false);
    private static final int AXIS = 66;
    private static final double LABEL_ROOM = 44;

    private final KnobsFigure figure;
    private final State state;
    private final Frame frame;
    private final String part;
    private final KnobsRun run;
    private final Numbers numbers;
    private final boolean known;
    private final int chosen;

    KnobsView(KnobsFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.run = figure.run(state);
        this.numbers = new Numbers(frame, part, 4);
        this.known = figure.known(state);
        this.chosen = (int) state.knob(KnobsFigure.CHOSEN);
    }

    Markup view() {
        return Card.of(frame, part, say("One knob, two needles"))
                .hint(Html.span("", say("turn a knob: which way do the two costs go?")))
                .add(question(), knob(), Html.div("meters", needles(), changes()), table(), verdict(), votes())
                .explaining(numbers)
                .view();
    }

    private @Nullable Element question() {
        Answers.Answer answer = state.walk().answers().of(KnobsFigure.COST);
        boolean told =
                answer == null || (!answer.letter().equals(Answers.SKIPPED) && figure.holds(state, KnobsFigure.COST));
        return !told
                ? null
                : PredictionBox.of(figure.cost(), answer, letter -> new Event.Answer(KnobsFigure.COST, letter));
    }

    private Element knob() {
        FlowerParameter parameter = FlowerParameter.at(chosen);
        double value = run.parameter(chosen);
        return Html.div(
                "ratebar",
                Fields.number(
                        frame,
                        KnobsFigure.entry(chosen),
                        parameter.value(),
                        Fields.label()
                                .add(Html.span("unseen", say("knob") + " "))
                                .add(MathMl.math(FormulaView.symbol(parameter.symbol()))),
                        value),
                Slider.of(
                        say("the knob"),
                        TURN,
                        value,
                        turned -> new Event.Turn(KnobsFigure.PARAMETERS + chosen, turned)),
                Html.button(say("All knobs back"), back()).with("disabled", run.untouched()));
    }

    private Object back() {
        List<Event.Turn> turns = new ArrayList<>();
        for (int i = KnobsFigure.PARAMETERS; i < figure.knobs().size(); i++) {
            turns.add(new Event.Turn(i, figure.knobs().get(i).first()));
        }
        return new Event.Put(turns);
    }

    // The needles, on one axis: this flower's above, all flowers' below.

    private Element needles() {
        Element axes = Svg.of("g").as("axes").add(PlotFrame.line(COST.start(), AXIS, COST.end(), AXIS, "axis"));
        for (double tick : COST.ticks(4)) {
            axes = axes.add(
                    PlotFrame.line(COST.place(tick), AXIS - 4, COST.place(tick), AXIS + 4, "axis"),
                    PlotFrame.text(COST.place(tick), 138, "middle")
                            .as("tick")
                            .with("data-plain", "tick")
                            .add(NumberText.display(tick, 2)));
        }
        return Svg.drawing(WIDTH, 142)
                .as("plot needles")
                .with("role", "group")
                .with("aria-label", say("The two costs on one scale"))
                .add(axes, needle(false), needle(true));
    }

    private Element needle(boolean all) {
        int side = all ? 1 : -1;
        double from = COST.place(run.costBefore(all));
        boolean shown = !all || known || run.untouched();
        double to = shown ? COST.place(run.cost(all)) : from;
        double middle = Math.max(COST.start() + LABEL_ROOM, Math.min(COST.end() - LABEL_ROOM, to));
        Element text = PlotFrame.text(middle, AXIS + (all ? 54 : -38), "middle");
        Element needle = Svg.of("g")
                .as("k-loss")
                .add(
                        PlotFrame.line(from, AXIS, from, AXIS + side * 26, "level"),
                        PlotFrame.line(from, AXIS + side * 14, to, AXIS + side * 14, "moved"),
                        Svg.path(new Path()
                                                .to(to, AXIS + side * 2)
                                                .to(to - 8, AXIS + side * 26)
                                                .to(to + 8, AXIS + side * 26)
                                                .data()
                                        + "Z")
                                .as("needle"),
                        PlotFrame.text(middle, AXIS + (all ? 40 : -53), "middle")
                                .as("axisname")
                                .add(all ? say("all 150 rows") : say("this row"))
                                .with("data-plain", "count"));
        return needle.add(
                shown
                        ? numbers.svg(text, all ? AllFlowers.costName() : NeuronRun.cost(), run.cost(all))
                        : text.as("axisname").add("?"));
    }

    private Element changes() {
        return Html.div("changes", change(false), change(true));
    }

    private Element change(boolean all) {
        String who = all ? say("all 150 rows") : say("this row");
        Element line = Html.of("p").with("data-plain", "count").add(who + ": ");
        if (all && !known) {
            return line.add("?");
        }
        double change = run.cost(all) - run.costBefore(all);
        String way = change < 0 ? say("falls by") : change > 0 ? say("rises by") : say("has not moved");
        line = line.add(way + " ");
        return change == 0 ? line : line.add(numbers.span(KnobsFigure.change(all), change));
    }

    // All knobs, each with two arrows.

    private Element table() {
        return Html.div("knobtables", layer(1, 4, 3, "x", "h"), layer(2, 3, 2, "h", "o"));
    }

    private Element layer(int layer, int inputs, int neurons, String from, String to) {
        Element head = Html.of("tr").add(Html.of("td").as("corner"));
        for (int neuron = 1; neuron <= neurons; neuron++) {
            head = head.add(heading(to + "₀₁₂₃₄".charAt(neuron)));
        }
        Element body = Html.of("tbody").add(head);
        for (int input = 1; input <= inputs + 1; input++) {
            boolean bias = input > inputs;
            Element row = Html.of("tr").add(heading(bias ? "b" : from + "₀₁₂₃₄".charAt(input)));
            for (int neuron = 1; neuron <= neurons; neuron++) {
                row = row.add(Html.of("td").add(cell(new FlowerParameter(layer, bias ? 0 : input, neuron))));
            }
            body = body.add(row);
        }
        return Html.of("table").as("knobtable").add(body);
    }

    private static Element heading(String symbol) {
        return Html.of("th").add(FormulaView.heading(symbol));
    }

    private Element cell(FlowerParameter parameter) {
        int place = parameter.place();
        Quantity quantity = parameter.value();
        return Html.of("button")
                .with("type", "button")
                .as("chip knob")
                .as("on", place == chosen)
                .as("against", known && run.isOpposite(place))
                .with("aria-pressed", Boolean.toString(place == chosen))
                .add(
                        Html.span("", numbers.text(run.parameter(place)))
                                .with("data-quantity", quantity.id())
                                .with("data-value", NumberText.shortest(run.parameter(place))),
                        arrow(run.slope(false, place), false),
                        known ? arrow(run.slope(true, place), true) : Html.span("todo", "?"))
                .sending("click", new Event.Turn(KnobsFigure.CHOSEN, place));
    }

    /** Downhill: up where the slope is negative. Filled for this row, hollow for all. */
    private static Element arrow(double slope, boolean all) {
        String who = all ? say("all rows") : say("this row");
        String way = slope < 0 ? say("up") : slope > 0 ? say("down") : say("level");
        return Svg.drawing(12, 14)
                .as("way")
                .as("hollow", all)
                .with("role", "img")
                .with("aria-label", who + ": " + way)
                .add(Svg.path(slope < 0 ? "M6 1.5L11 12H1z" : slope > 0 ? "M6 12.5L11 2H1z" : "M1 6h10v2H1z"));
    }

    private Element verdict() {
        Element legend = Html.p(
                        say("▲ turn it up, ▼ turn it down: that is downhill. Filled for this row, hollow for all "
                                + "150 rows."))
                .with("data-plain", "count");
        Element count = !known
                ? Html.p(say("What the other rows say is shown after the question."))
                        .as("empty")
                : say(
                        Html.of("p").as("rightcount").with("data-plain", "count"),
                        "The two point opposite ways for {0} of 23 knobs.",
                        numbers.span(KnobsFigure.opposite(), run.opposite()));
        FlowerParameter parameter = FlowerParameter.at(chosen);
        Element slopes = Html.of("p").with("data-plain", "count");
        slopes = known
                ? say(
                        slopes,
                        "Slopes of the chosen knob: {0} for this row, {1} for all 150.",
                        slope(parameter, false),
                        slope(parameter, true))
                : say(slopes, "Slope of the chosen knob for this row: {0}.", slope(parameter, false));
        return Html.div("tally", legend, count, slopes);
    }

    private Element slope(FlowerParameter parameter, boolean all) {
        Quantity quantity = all ? AllFlowers.slopeName(parameter) : parameter.named("gradient", "");
        return numbers.span(quantity, run.slope(all, chosen));
    }

    private Element votes() {
        String filled = known ? run.falling(chosen) : "";
        return Html.div(
                "votes",
                figure.picker().view(frame, (int) state.knob(KnobsFigure.ROW), filled),
                Html.p(
                                known
                                        ? say("Filled: flowers whose own cost falls when the chosen knob is turned up.")
                                        : say("Which flowers agree is shown after the question."))
                        .as("empty"));
    }
}
