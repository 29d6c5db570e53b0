package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of the long chain: one bar a layer, level where every layer multiplies by 1. */
final class LengthView {
    private static final PlotFrame PLOT = new PlotFrame(520, 240);
    private static final Scale UP = PLOT.up(1e-16, 1e8, true);

    private final LengthFigure figure;
    private final State state;
    private final Frame frame;
    private final LongChain chain;
    private final Numbers numbers;
    private final Knobs knobs;
    private final boolean open;

    LengthView(LengthFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.chain = figure.chain(state);
        this.numbers = new Numbers(frame, LengthFigure.PART, 3);
        this.knobs = new Knobs(figure, state, frame, LengthFigure.PART);
        this.open = state.open(Predictions.LONG);
    }

    Markup view() {
        return Card.of(frame, LengthFigure.PART, say("A longer chain"))
                .hint(Html.span("", say("one bar a layer: its ∂C/∂b as a multiple of the last layer’s")))
                .add(
                        PredictionBox.of(
                                figure.predictions().get(0),
                                state.walk().answers().of(Predictions.LONG),
                                letter -> new Event.Answer(Predictions.LONG, letter)),
                        bars(),
                        told(),
                        turning(),
                        presets(),
                        counts())
                .explaining(numbers)
                .view();
    }

    private Element bars() {
        int layers = chain.layers();
        Scale across = PLOT.across(0.5, layers + 0.5);
        Element axes = Svg.of("g").as("axes");
        for (double tick : UP.ticks(7)) {
            axes = axes.add(
                    PlotFrame.line(
                            across.start(),
                            UP.place(tick),
                            across.end(),
                            UP.place(tick),
                            tick == 1 ? "axis" : "gridline"),
                    PlotFrame.tick(across.start() - 6, UP.place(tick) + 4, "end", tick));
        }
        Element bars = Svg.of("g");
        double half = Math.min(16, (across.place(2) - across.place(1)) * 0.36);
        for (int layer = 1; layer <= layers && !open; layer++) {
            bars = bars.add(bar(layer, across.place(layer), half));
        }
        return PLOT.drawing(
                say("Gradients by layer, on a logarithmic scale"),
                axes,
                bars,
                PlotFrame.text(across.start(), 236, "start").as("axisname").add(say("first layer")),
                PlotFrame.text(across.end(), 236, "end").as("axisname").add(say("last layer")),
                open ? PlotFrame.text(280, 126, "middle").as("withheld").add("?") : null);
    }

    private Element bar(int layer, double x, double half) {
        double ratio = chain.ratio(layer);
        double size = Math.abs(ratio);
        double level = UP.place(1);
        double end = UP.place(size);
        Element bar = PlotFrame.box(x - half, Math.min(level, end) - 1, 2 * half, Math.abs(level - end) + 2, "bar")
                .as("k-gradient")
                .as("negative", ratio < 0)
                .as("beyond", !UP.holds(size));
        return numbers.link(bar, LengthFigure.ratio(layer));
    }

    private Element told() {
        Element line = Html.div("outcome");
        if (open) {
            return line.add(Html.p(say("Answer first, or press “Show me”. Then move w.")));
        }
        return line.add(say(
                        Html.of("p"),
                        "First layer as a multiple of the last: {0}. On average each layer multiplies by {1}.",
                        numbers.span(LengthFigure.ratio(1), chain.ratio(1)),
                        numbers.span(LengthFigure.AVERAGE, LengthFigure.average(chain))))
                .add(Html.p(verdict()));
    }

    private String verdict() {
        double average = LengthFigure.average(chain);
        if (Math.abs(average - 1) < 1e-9) {
            return say("Level: every layer multiplies by exactly one. That is the exception.");
        }
        return average < 1
                ? say("Vanishing: every layer takes a share away, and the shares multiply.")
                : average > 1
                        ? say("Exploding: every layer adds a share, and the shares multiply.")
                        : say("A number is zero or not finite, so there is no ratio.");
    }

    private Element turning() {
        return Html.div(
                "turning",
                turn(
                        LengthFigure.LAYERS,
                        Markup.text(say("layers")),
                        new Scale(LengthFigure.FEWEST, LengthFigure.MOST, 0, 1, false)),
                turn(LengthFigure.WEIGHT, symbol("w"), new Scale(-8, 8, 0, 1, false)),
                turn(LengthFigure.BIAS, symbol("b"), new Scale(-4, 4, 0, 1, false)),
                Html.div("turn", knobs.field(LengthFigure.INPUT, symbol("a₁"))));
    }

    private Element turn(int knob, Markup label, Scale scale) {
        return Html.div("turn", knobs.field(knob, label), knobs.slider(knob, scale));
    }

    private static Element symbol(String name) {
        return MathMl.math(FormulaView.symbol(name));
    }

    private Element presets() {
        return Html.div(
                "actions",
                preset(1, 0, "w = 1, b = 0"),
                preset(4, -2, "w = 4, b = −2"),
                preset(6, -3, "w = 6, b = −3"));
    }

    private Element preset(double weight, double bias, String label) {
        boolean on = state.knob(LengthFigure.WEIGHT) == weight && state.knob(LengthFigure.BIAS) == bias;
        return Chips.chip(
                        Numbers.plain("choice", label),
                        new Event.Put(List.of(
                                new Turn(LengthFigure.WEIGHT, weight),
                                new Turn(LengthFigure.BIAS, bias),
                                new Turn(LengthFigure.INPUT, 0.5))))
                .as("on", on)
                .with("aria-pressed", Boolean.toString(on));
    }

    /** What is saved by carrying over what was multiplied already. */
    private Element counts() {
        int layers = chain.layers();
        return say(
                Html.of("p").as("counts"),
                "All ∂C/∂w of {0} layers, each worked out on its own: {1} multiplications. In one walk back, with what was "
                        + "multiplied carried over: {2}.",
                Numbers.count(layers),
                Numbers.count(LongChain.separately(layers)).as("separately"),
                Numbers.count(LongChain.together(layers)).as("together"));
    }
}
