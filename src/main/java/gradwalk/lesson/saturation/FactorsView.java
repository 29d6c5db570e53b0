package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.Memo;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunTable;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.widget.Bars;
import gradwalk.widget.Card;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import gradwalk.widget.Stepper;
import java.util.function.DoubleUnaryOperator;

/** The card of the three factors: each start on the activation and on its slope below it, and its bars on one scale. */
final class FactorsView {
    private static final PlotFrame HALF = new PlotFrame(300, 164);
    private static final PlotFrame BOTH = new PlotFrame(300, 328);
    private static final double WIDEST = 6;
    private static final Scale Z = HALF.across(-WIDEST, WIDEST);
    private static final int SAMPLES = 96;
    private static final double MOST_OF_SIGMOID = 0.25;

    private final Memo<Element> upper = new Memo<>();
    private final Memo<Element> lower = new Memo<>();

    Element view(Board board) {
        return Card.of(board.frame(), board.part(), say("Three factors"))
                .hint(board.clock())
                .add(words(board), Html.div("plots", curves(board), bars(board)))
                .explaining(board.numbers())
                .footer(Html.div(
                        "stepper",
                        Stepper.slider(say("epoch"), board.at(), board.reach(), Event.To::new),
                        Html.div("num", board.clock())))
                .view();
    }

    private static Element words(Board board) {
        if (!board.gradients()) {
            return Html.div(
                    "line",
                    PredictionBox.waiting(
                            say("Slope and product are shown after the question in the first figure."),
                            new Event.Answer(Questions.FASTER, Answers.SHOWN)));
        }
        int at = board.at();
        NeuronRun one = board.runs().get(0);
        NeuronRun two = board.runs().get(1);
        return Html.div(
                "line",
                say(
                        Html.of("p").with("data-plain", "index"),
                        say("Start 1 has {0} times the gradient of start 2. Move the clock below and watch the dots."),
                        board.numbers().span(RaceView.ratio(at), one.gradients()[at] / two.gradients()[at])));
    }

    /** Both curves in one drawing over the same z. */
    private Element curves(Board board) {
        boolean tanh = board.setup().tanh();
        double least = tanh ? -1 : 0;
        double most = tanh ? 1 : MOST_OF_SIGMOID;
        Scale a = HALF.up(least, 1.04, false);
        Scale slope = HALF.up(0, most * 1.12, false);
        String slopeName = board.setup().slopeName();
        Element top = upper.of(
                tanh,
                () -> Svg.of("g")
                        .add(HALF.axes(Z, a, "z", tanh ? "tanh(z)" : "σ(z)"), curve(board, a, "k-value", z -> z)));
        Element bottom = Svg.of("g")
                .with("transform", "translate(0 " + HALF.height() + ")")
                .add(lower.of(
                        tanh + " " + board.gradients(),
                        () -> Svg.of("g")
                                .add(
                                        HALF.axes(Z, slope, "z", slopeName),
                                        board.gradients()
                                                ? curve(
                                                        board,
                                                        slope,
                                                        "k-gradient",
                                                        board.setup().explaining()::slopeAt)
                                                : withheld())));
        Element dots = Svg.of("g");
        for (NeuronRun run : board.runs()) {
            double output = run.outputs()[board.at()];
            double x = Z.place(run.at(board.at()).value("z"));
            double below =
                    HALF.height() + slope.place(board.setup().explaining().slopeAt(output));
            String style = run.name().style();
            dots = dots.add(
                    board.gradients() ? PlotFrame.line(x, a.place(output), x, below, "guide") : null,
                    PlotFrame.dot(x, a.place(output), 5.5, "ball k-value " + style),
                    board.gradients() ? PlotFrame.dot(x, below, 5.5, "ball k-gradient " + style) : null);
        }
        return BOTH.drawing(say("The activation, and its slope below it"), top, bottom, dots);
    }

    private static Element withheld() {
        return PlotFrame.text((Z.start() + Z.end()) / 2, 90, "middle")
                .as("withheld")
                .add("?");
    }

    /** The activation, or something that is made of it, as the neuron itself computes it. */
    private static Element curve(Board board, Scale up, String colour, DoubleUnaryOperator of) {
        Path path = new Path();
        for (int i = 0; i <= SAMPLES; i++) {
            double z = -WIDEST + 2 * WIDEST * i / SAMPLES;
            path.to(Z.place(z), up.place(of.applyAsDouble(board.setup().output(z))));
        }
        return Svg.path(path.data()).as("curve").as(colour);
    }

    private static Element bars(Board board) {
        NeuronRun.Start start = board.runs().get(0).start();
        boolean lecture = start.y() == 0 && !board.setup().tanh() && start.x() >= 0 && start.x() <= 1;
        double greatest = lecture ? 1 : Math.max(1 + Math.abs(start.y()), Math.abs(start.x()));
        Element all = Html.div("factors");
        for (NeuronRun run : board.runs()) {
            all = all.add(
                    NeuronRunTable.named(run.name()).as("barsname"),
                    bars(board, run, lecture ? 0 : -greatest, greatest));
        }
        return all;
    }

    private static Element bars(Board board, NeuronRun run, double least, double greatest) {
        int at = board.at();
        double a = run.outputs()[at];
        double error = run.at(at).gradient("a");
        Bars bars = new Bars(board.numbers(), run.name().title(), 300, least, greatest, false)
                .add(Markup.text("a − y"), run.quantity("gradient", "a", at), error);
        String slope = board.setup().slopeName();
        bars = board.gradients()
                ? bars.add(
                        Markup.text(slope),
                        run.quantity("gradient", "slope", at),
                        board.setup().explaining().slopeAt(a))
                : bars.withheld(Markup.text(slope));
        bars = bars.add(
                Markup.text("x"), run.quantity("input", "x", at), run.start().x());
        bars = board.gradients()
                ? bars.add(Markup.text(say("product")), run.quantity("gradient", "w", at), run.gradients()[at])
                : bars.withheld(Markup.text(say("product")));
        return bars.view();
    }
}
