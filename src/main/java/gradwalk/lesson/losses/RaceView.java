package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunTable;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.RacePlot;
import java.util.ArrayList;
import java.util.List;

/** The card of the race: outputs and weights over epochs, never two costs on one axis. */
final class RaceView {
    private static final PlotFrame FRAME = new PlotFrame(300, 220);
    private static final double LEAST_WEIGHT = -3;
    private static final double GREATEST_WEIGHT = 2.5;
    private static final int DIGITS = 4;
    /** A little more than the greatest output, so that the curves keep off the edge. */
    private static final double OUTPUT = 1.04;

    private final LossesFigure figure;
    private final RacePlot outputs = new RacePlot(FRAME);
    private final RacePlot weights = new RacePlot(FRAME);

    RaceView(LossesFigure figure) {
        this.figure = figure;
    }

    Element view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, DIGITS);
        Knobs knobs = new Knobs(figure, state, frame, part);
        Element clock = Numbers.plain("index", say("epoch {0} of {1}", state.at(), figure.length(state)));
        return Card.of(frame, part, say("Two costs, two starts, one clock"))
                .hint(state.walk().time().playing() ? Html.span("", say("running")) : clock)
                .add(
                        words(state, numbers),
                        table(state, numbers),
                        line(state, numbers),
                        plots(state),
                        choices(state, knobs),
                        more(knobs))
                .explaining(numbers)
                .footer(knobs.run(say("epoch"), figure.length(state), figure.reached(state), clock))
                .view();
    }

    private Element words(State state, Numbers numbers) {
        return Asking.view(
                Questions.RACE,
                state.walk(),
                id -> figure.holds(state),
                () -> narration(state, numbers),
                Event.Answer::new);
    }

    private Element narration(State state, Numbers numbers) {
        int at = state.at();
        List<NeuronRun> runs = figure.runs(state);
        Element first = say(
                Html.of("p"),
                "After {0} epochs the outputs are {1} and {2} with the quadratic cost, {3} and {4} with cross-entropy.",
                Numbers.count(at),
                output(numbers, runs.get(0), at),
                output(numbers, runs.get(1), at),
                output(numbers, runs.get(2), at),
                output(numbers, runs.get(3), at));
        return Html.div("narration", first, Html.p(next(state)).as("do"));
    }

    private static Element output(Numbers numbers, NeuronRun run, int at) {
        return numbers.span(run.quantity("value", "a", at), run.outputs()[at]);
    }

    private String next(State state) {
        if (state.at() < figure.length(state)) {
            return state.at() == 0 ? say("Press Run.") : say("Go on with Run.");
        }
        return state.on(LossesFigure.LONG)
                ? say("Drag the slider to look at any epoch again.")
                : say("Now make the run longer, below the pictures, and see when the quadratic cost gets there.");
    }

    private Element table(State state, Numbers numbers) {
        int at = state.at();
        List<NeuronRun> runs = figure.runs(state);
        List<Markup> below = new ArrayList<>();
        for (NeuronRun run : runs) {
            int epoch = run.below(LossesFigure.LEVEL);
            below.add(epoch >= 0 && epoch <= at ? numbers.span(Race.below(run), epoch) : Html.span("withheld", "–"));
        }
        boolean known = !state.open(Questions.CHANGE);
        return new NeuronRunTable(numbers, runs, at)
                .column("w", "weight", "w")
                .column("z", "value", "z")
                .column("a", "value", "a")
                .column(
                        "∂C/∂w",
                        "gradient",
                        "w",
                        run -> known || run.name().suffix().startsWith(".q"))
                .column(Numbers.plain("constant", say("below 0.1 at")), below)
                .view();
    }

    /** At the start the first gradients are compared; later, what the two pictures show together. */
    private Element line(State state, Numbers numbers) {
        Element line = Html.of("p").as("compared").with("data-plain", "index");
        if (state.at() > 0) {
            return line.add(say(
                    "With cross-entropy w moves at full speed from the start. The output follows once z leaves the flat "
                            + "part of σ."));
        }
        if (state.open(Questions.CHANGE)) {
            return line.add(say("What cross-entropy makes of the gradient is shown after the question."))
                    .as("empty");
        }
        List<NeuronRun> runs = figure.runs(state);
        return say(
                line,
                "Cross-entropy’s first gradient is {0} times the quadratic one from start {2}, and {1} times from start "
                        + "{3}.",
                numbers.span(
                        Race.ratio(0), runs.get(2).gradients()[0] / runs.get(0).gradients()[0]),
                numbers.span(
                        Race.ratio(1), runs.get(3).gradients()[0] / runs.get(1).gradients()[0]),
                Numbers.plain("index", "1"),
                Numbers.plain("index", "2"));
    }

    private Element plots(State state) {
        List<RacePlot.Lane> a = new ArrayList<>();
        List<RacePlot.Lane> w = new ArrayList<>();
        double least = LEAST_WEIGHT;
        double greatest = GREATEST_WEIGHT;
        for (NeuronRun run : figure.runs(state)) {
            String label = run.name().suffix().substring(1);
            a.add(new RacePlot.Lane(label, "k-value " + run.name().style(), run.outputs()));
            w.add(new RacePlot.Lane(label, "k-parameter " + run.name().style(), run.weights()));
            // With y = 0 and x = 1 a weight only falls.
            least = Math.min(least, run.weights()[run.end()]);
            greatest = Math.max(greatest, run.weights()[0]);
        }
        Scale epochs = RacePlot.clock(FRAME, figure.length(state));
        return Html.div(
                "plots",
                outputs.view(
                        say("The outputs over the epochs"),
                        new RacePlot.Axes(epochs, FRAME.up(0, OUTPUT, false), say("epochs"), say("output a")),
                        a,
                        state.at(),
                        figure.reached(state),
                        Event.To::new),
                weights.view(
                        say("The weights over the epochs"),
                        new RacePlot.Axes(epochs, FRAME.up(least, greatest, false), say("epochs"), say("weight w")),
                        w,
                        state.at(),
                        figure.reached(state),
                        Event.To::new));
    }

    private Element choices(State state, Knobs knobs) {
        double rate = state.knob(LossesFigure.RATE);
        double matched = figure.matched(state);
        return Html.div(
                "choices",
                Html.div(
                        "setting",
                        Html.span("settingname", say("epochs")),
                        knobs.choice(
                                LossesFigure.LONG,
                                say("Length of the run"),
                                List.of(
                                        Numbers.plain("choice", Integer.toString(LossesFigure.SHORT_RUN)),
                                        Numbers.plain("choice", Integer.toString(LossesFigure.LONG_RUN))))),
                Html.div(
                        "setting",
                        Html.span("settingname", say("η of cross-entropy")).as("wide"),
                        Html.div("chips")
                                .add(
                                        knobs.set(
                                                LossesFigure.CROSS_RATE,
                                                rate,
                                                Numbers.plain(
                                                        "choice", say("the same, {0}", NumberText.display(rate, 4)))),
                                        state.open(Questions.CHANGE)
                                                ? null
                                                : knobs.set(
                                                        LossesFigure.CROSS_RATE,
                                                        matched,
                                                        Numbers.plain(
                                                                "choice",
                                                                say(
                                                                        "match the first step of start 1, {0}",
                                                                        NumberText.display(matched, 4)))))));
    }

    private static Element more(Knobs knobs) {
        return knobs.more(
                say("More: other starts, other η"),
                Knobs.row(say("Start {0}", 1), knobs.field(0, symbol("w")), knobs.field(1, symbol("b"))),
                Knobs.row(say("Start {0}", 2), knobs.field(2, symbol("w")), knobs.field(3, symbol("b"))),
                Knobs.row(
                        say("Rates"),
                        knobs.field(LossesFigure.RATE, rate(say("quadratic"))),
                        knobs.field(LossesFigure.CROSS_RATE, rate(say("cross-entropy")))));
    }

    private static Markup symbol(String name) {
        return MathMl.math(FormulaView.symbol(name));
    }

    private static Markup rate(String cost) {
        return Html.of("span").add(cost + " ").add(symbol("η"));
    }
}
