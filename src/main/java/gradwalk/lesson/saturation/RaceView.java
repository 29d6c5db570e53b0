package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.KnobFigure.Event;
import gradwalk.app.Quantity;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunTable;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.RacePlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The card in which all starts run on one clock: their numbers, the output and the cost over epochs. */
final class RaceView {
    private static final PlotFrame FRAME = new PlotFrame(300, 210);
    private static final Scale EPOCHS = RacePlot.clock(FRAME, Setup.EPOCHS);
    /** From where on the cost of the second start is seen to be flat. */
    private static final int PLATEAU = 150;

    private static final double GOING = 0.8;

    private final RacePlot outputs = new RacePlot(FRAME);
    private final RacePlot costs = new RacePlot(FRAME);

    Element view(Board board) {
        return Card.of(board.frame(), board.part(), say("Two starts, one clock"))
                .hint(board.state().walk().time().playing() ? Html.span("", say("running")) : board.clock())
                .add(words(board), table(board), plots(board), more(board))
                .explaining(board.numbers())
                .footer(board.knobs().run(say("epoch"), Setup.EPOCHS, board.reach(), board.clock()))
                .view();
    }

    private static Element words(Board board) {
        return Asking.view(
                Questions.GATES,
                board.state().walk(),
                id -> board.figure().holds(board.state()),
                () -> narration(board),
                Event.Answer::new);
    }

    private static Element narration(Board board) {
        int at = board.at();
        Numbers numbers = board.numbers();
        List<NeuronRun> runs = board.runs();
        Element words = Html.div("narration")
                .add(say(
                        Html.of("p"),
                        say("After {0} epochs the outputs are {1} and {2}. Both should be {3}."),
                        Numbers.count(at),
                        numbers.span(
                                runs.get(0).quantity("value", "a", at),
                                runs.get(0).outputs()[at]),
                        numbers.span(
                                runs.get(1).quantity("value", "a", at),
                                runs.get(1).outputs()[at]),
                        numbers.span(
                                runs.get(0).quantity("input", "y", at),
                                runs.get(0).start().y())));
        if (board.figure().holds(board.state())) {
            words = words.add(Html.of("p").add(going(board)));
        }
        String wish = at == 0
                ? say("Press Run. Each epoch is one update of w and b, of both starts at once.")
                : at == Setup.EPOCHS ? say("Drag the slider to look at any epoch again.") : say("Go on with Run.");
        return words.add(Html.p(wish).as("do"));
    }

    /** Which starts have got going by now. */
    private static Element going(Board board) {
        Element line = Html.of("span")
                .with("data-plain", "constant")
                .add(say("A start gets going when its output falls below 0.8.") + " ");
        int i = 0;
        for (NeuronRun run : board.runs()) {
            int epoch = run.below(GOING);
            i++;
            line = line.add(
                    epoch >= 0 && epoch <= board.at()
                            ? say("Start {0} did at epoch {1}.", i, epoch) + " "
                            : say("Start {0} has not yet.", i) + " ");
        }
        return line;
    }

    private static Element table(Board board) {
        return new NeuronRunTable(board.numbers(), board.runs(), board.at())
                .column("w", "weight", "w")
                .column("b", "bias", "b")
                .column("z", "value", "z")
                .column("a", "value", "a")
                .column("C", "loss", "C")
                .column("∂C/∂w", "gradient", "w", run -> board.gradients())
                .view();
    }

    private Element plots(Board board) {
        List<RacePlot.Lane> a = new ArrayList<>();
        List<RacePlot.Lane> c = new ArrayList<>();
        double greatest = 1e-3;
        for (NeuronRun run : board.runs()) {
            String label = Integer.toString(a.size() + 1);
            a.add(new RacePlot.Lane(label, "k-value " + run.name().style(), run.outputs()));
            c.add(new RacePlot.Lane(label, "k-loss " + run.name().style(), run.costs()));
            for (int epoch = 0; epoch <= Setup.EPOCHS; epoch++) {
                greatest = Math.max(greatest, run.costs()[epoch]);
            }
        }
        Scale up = outputs(FRAME, board);
        double target = up.place(board.runs().get(0).start().y());
        return Html.div(
                "plots",
                outputs.view(
                        say("The outputs over the epochs"),
                        new RacePlot.Axes(EPOCHS, up, say("epochs"), say("output a")),
                        a,
                        board.at(),
                        board.reach(),
                        Event.To::new,
                        PlotFrame.line(EPOCHS.start(), target, EPOCHS.end(), target, "level"),
                        PlotFrame.text(EPOCHS.start() + 8, target - 6, "start").add(say("target"))),
                costs.view(
                        say("The costs over the epochs"),
                        new RacePlot.Axes(EPOCHS, FRAME.up(0, greatest * 1.04, false), say("epochs"), say("cost C")),
                        c,
                        board.at(),
                        board.reach(),
                        Event.To::new,
                        plateau(board, greatest * 1.04)));
    }

    /** Words at the place where a small gradient does not mean that little is wrong. */
    private static @Nullable Markup plateau(Board board, double greatest) {
        if (board.at() < PLATEAU || !board.figure().holds(board.state())) {
            return null;
        }
        double y = FRAME.up(0, greatest, false).place(board.runs().get(1).costs()[PLATEAU / 2]);
        return PlotFrame.text(EPOCHS.start() + 8, y + 18, "start").as("told").add(say("flat here, and high"));
    }

    /** A scale for outputs that keeps their curves off the edge. */
    static Scale outputs(PlotFrame frame, Board board) {
        return frame.up(board.setup().tanh() ? -1.04 : 0, 1.04, false);
    }

    private static Element more(Board board) {
        Knobs knobs = board.knobs();
        boolean third = board.state().on(Setup.THIRD);
        return knobs.more(
                say("More: other starts, input, target, η, tanh"),
                start(knobs, 1),
                start(knobs, 2),
                Knobs.row(
                                say("Start {0}", 3),
                                knobs.choice(
                                        Setup.THIRD,
                                        say("Third start"),
                                        List.of(Markup.text(say("off")), Markup.text(say("on")))))
                        .add(third ? fields(knobs, 3) : null),
                Knobs.row(
                        say("Neuron"),
                        knobs.choice(Setup.TANH, say("Activation"), List.of(Markup.text("σ"), Markup.text("tanh"))),
                        knobs.field(Setup.X, symbol("x")),
                        knobs.field(Setup.Y, symbol("y")),
                        knobs.field(Setup.RATE, symbol("η"))));
    }

    private static Element start(Knobs knobs, int number) {
        return Knobs.row(say("Start {0}", number), fields(knobs, number));
    }

    private static Element fields(Knobs knobs, int number) {
        int index = 2 * (number - 1);
        return Html.div("fields", knobs.field(index + Setup.W, symbol("w")), knobs.field(index + Setup.B, symbol("b")));
    }

    static Markup symbol(String name) {
        return MathMl.math(FormulaView.symbol(name));
    }

    /** The ratio of the first two starts' gradients. */
    static Quantity ratio(int epoch) {
        return new Quantity("ratio", "speed", 0, 0, epoch);
    }
}
