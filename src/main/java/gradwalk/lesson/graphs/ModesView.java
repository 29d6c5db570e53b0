package gradwalk.lesson.graphs;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.Event.Turn;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of the two modes: a table of derivatives filled by columns and by rows. */
final class ModesView {
    private static final double SIDE = 300;

    private final ModesFigure figure;
    private final State state;
    private final Frame frame;
    private final Knobs knobs;
    private final int inputs;
    private final int outputs;
    private final int swept;
    private final boolean open;

    ModesView(ModesFigure figure, State state, Frame frame) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.knobs = new Knobs(figure, state, frame, ModesFigure.PART);
        this.inputs = (int) state.knob(ModesFigure.INPUTS);
        this.outputs = (int) state.knob(ModesFigure.OUTPUTS);
        this.open = state.open(Questions.MODES);
        this.swept = open ? 0 : (int) Math.min(Math.max(inputs, outputs), state.knob(ModesFigure.SWEPT));
    }

    Markup view() {
        return Card.of(frame, ModesFigure.PART, say("Two modes"))
                .hint(Html.span("", say("one cell a derivative: outputs down, inputs across")))
                .add(
                        PredictionBox.of(
                                figure.predictions().get(0),
                                state.walk().answers().of(Questions.MODES),
                                letter -> new Event.Answer(Questions.MODES, letter)),
                        buttons(),
                        Html.div(
                                "tables",
                                mode(say("forward mode"), say("a sweep fills a column"), inputs, true),
                                mode(say("reverse mode"), say("a sweep fills a row"), outputs, false)),
                        nudges(),
                        Html.div(
                                "turning",
                                turn(ModesFigure.INPUTS, say("inputs")),
                                turn(ModesFigure.OUTPUTS, say("outputs"))),
                        presets())
                .view();
    }

    private Element buttons() {
        boolean done = swept >= Math.max(inputs, outputs);
        return Html.div(
                "actions",
                Html.button(
                                done ? say("Empty the tables") : say("Next sweep in both"),
                                new Turn(ModesFigure.SWEPT, done ? 0 : swept + 1))
                        .as("pri")
                        .with("disabled", open),
                Html.button(say("All sweeps"), new Turn(ModesFigure.SWEPT, Math.max(inputs, outputs)))
                        .with("disabled", open || done));
    }

    private Element mode(String name, String does, int needed, boolean columns) {
        int made = Math.min(swept, needed);
        String cells = say("{0} of {1} sweeps made", made, needed);
        return Html.div(
                "mode",
                Html.of("p").add(Html.of("b").add(name)).add(" " + does),
                table(made, columns).with("aria-label", name + ": " + (open ? "?" : cells)),
                Html.of("p")
                        .as("num")
                        .add(
                                open
                                        ? Html.span("todo", "?")
                                        : Numbers.plain("count", cells)
                                                .as(columns ? "forwardsweeps" : "reversesweeps")));
    }

    private Element table(int made, boolean columns) {
        double pitch = Math.min(26, SIDE / Math.max(inputs, outputs));
        double left = (SIDE - pitch * inputs) / 2;
        Element drawing = Svg.drawing((int) SIDE, (int) Math.max(34, Math.ceil(pitch * outputs)))
                .as("cells")
                .with("role", "img");
        for (int row = 0; row < outputs; row++) {
            for (int column = 0; column < inputs; column++) {
                drawing =
                        drawing.add(PlotFrame.box(left + column * pitch, row * pitch, pitch - 1.5, pitch - 1.5, "cell")
                                .as("filled", (columns ? column : row) < made));
            }
        }
        return drawing;
    }

    private Element nudges() {
        return Html.div(
                "outcome",
                open
                        ? Html.p("\u00a0")
                        : say(
                                Html.of("p"),
                                "By nudges, one input at a time and once without: {0} runs forward.",
                                Numbers.count(inputs + 1).as("nudges")));
    }

    private Element turn(int knob, String name) {
        return Html.div(
                "turn",
                knobs.field(knob, Markup.text(name)),
                knobs.slider(knob, new Scale(1, ModesFigure.MOST, 0, 1, false)));
    }

    private Element presets() {
        return Html.div(
                "actions",
                preset(ModesFigure.PARAMETERS, 1, "lesson 2’s cost: 23 in, 1 out"),
                preset(1, 4, "1 in, 4 out"),
                preset(3, 3, "3 in, 3 out"));
    }

    private Element preset(int in, int out, String label) {
        boolean on = inputs == in && outputs == out;
        return Chips.chip(
                        Numbers.plain("choice", say(label)),
                        new Event.Put(List.of(
                                new Turn(ModesFigure.INPUTS, in),
                                new Turn(ModesFigure.OUTPUTS, out),
                                new Turn(ModesFigure.SWEPT, 0))))
                .as("on", on)
                .with("aria-pressed", Boolean.toString(on));
    }
}
