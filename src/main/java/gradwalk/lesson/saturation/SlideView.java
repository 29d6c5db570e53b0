package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card in which the second curve is taken hold of and slid to the left, until it lies on the first. */
final class SlideView {
    private static final PlotFrame FRAME = new PlotFrame(300, 230);
    private static final Scale EPOCHS = FRAME.across(0, Setup.EPOCHS);
    /** How far the curves are drawn: as far as the longest way to the left brings them into the picture. */
    private static final int FAR = 2 * Setup.EPOCHS;

    private static final Scale FURTHER = new Scale(0, FAR, EPOCHS.start(), 2 * EPOCHS.end() - EPOCHS.start(), false);
    private static final Scale SLIDER = new Scale(0, Setup.EPOCHS - 1, 0, 1, false);
    private static final double CLOSE = 0.002;
    /** Levels that the output falls below; 0 stands for where it falls most steeply. */
    static final List<Double> LEVELS = List.of(0.8, 0.5, 0.1, 0.0);

    static final Quantity GAP = Quantity.of("difference", "gap");

    private final Memo<Element> axes = new Memo<>();
    private final Memo<Element> first = new Memo<>();
    private final Memo<Element> second = new Memo<>();

    Element view(Board board) {
        int slid = (int) board.state().knob(Setup.SLID);
        return Card.of(board.frame(), board.part(), say("The same curve, later"))
                .hint(Html.span("", say("drag the dashed curve to the left")))
                .add(Html.div("plots", plot(board, slid), side(board, slid)))
                .explaining(board.numbers())
                .view();
    }

    private Element plot(Board board, int slid) {
        Scale up = RaceView.outputs(FRAME, board);
        NeuronRun one = board.runs().get(0);
        NeuronRun two = board.runs().get(1);
        int reach = board.all() ? FAR : board.reach();
        String moved = "translate(" + Path.tenths(EPOCHS.place(0) - EPOCHS.place(slid)) + " 0)";
        return FRAME.drawing(
                say("The outputs over the epochs, the second slid to the left"),
                axes.of(up, () -> FRAME.axes(EPOCHS, up, say("epochs"), say("output a"))),
                PlotFrame.inside(
                        EPOCHS,
                        up,
                        first.of(new Drawn(one, up, reach), () -> curve(one, up, reach)),
                        Svg.of("g")
                                .with("transform", moved)
                                .add(second.of(new Drawn(two, up, reach), () -> curve(two, up, reach)))),
                board.all()
                        ? area(board, slid)
                        : PlotFrame.text(150, 118, "middle").as("withheld").add("?"));
    }

    private record Drawn(NeuronRun run, Scale up, int reach) {}

    private static Element curve(NeuronRun run, Scale up, int reach) {
        return PlotFrame.series(
                FURTHER, up, run.outputs(), reach, "curve k-value " + run.name().style());
    }

    private static Element area(Board board, int slid) {
        List<Double> grip = board.state().grip();
        return PlotFrame.area(EPOCHS, FRAME.up(0, 1, false))
                .as("grab")
                .on("pointerdown", at -> new Event.Grip(List.of(at.across(), (double) slid)))
                .on(
                        "pointermove",
                        at -> at.pressed() && grip.size() == 2
                                ? new Event.Turn(Setup.SLID, grip.get(1) + (grip.get(0) - at.across()) * Setup.EPOCHS)
                                : null);
    }

    private static Element side(Board board, int slid) {
        if (!board.all()) {
            return Html.div(
                    "side",
                    PredictionBox.waiting(
                            say(
                                    "The second curve can be taken hold of after the question at epoch {0} of the first "
                                            + "figure.",
                                    Questions.STOP),
                            new Event.Answer(Questions.WHEN, Answers.SHOWN)));
        }
        Numbers numbers = board.numbers();
        Gap gap = Gap.of(board.runs(), slid);
        Element words = Html.of("p")
                .add(say("Slid by") + " ")
                .add(Numbers.plain("count", say("{0} epochs", slid)).as("big"))
                .add(Numbers.plain("constant", ". " + say("Over these 300 epochs they differ by at most") + " "))
                .add(numbers.span(GAP, gap.size()))
                .add(".");
        return Html.div(
                "side",
                words,
                Html.p(verdict(gap.size())).as("verdictline"),
                board.knobs().slider(Setup.SLID, SLIDER),
                board.knobs().field(Setup.SLID, Markup.text(say("epochs"))),
                levels(board, gap.size() <= CLOSE || !board.figure().holds(board.state())));
    }

    private static String verdict(double gap) {
        return gap <= CLOSE
                ? say("It lies on the first curve. The bad start costs this wait, and nothing else.")
                : gap <= 0.1 ? say("Nearly on it.") : say("Not yet the same curve.");
    }

    /** When each start passes some places of its curve, and how much later the second does; told once the curves meet. */
    private static Element levels(Board board, boolean told) {
        Numbers numbers = board.numbers();
        Element head = Html.of("tr")
                .add(
                        heading(Markup.text(say("output"))),
                        heading(Numbers.plain("index", say("start 1"))),
                        heading(Numbers.plain("index", say("start 2"))),
                        heading(Markup.text(say("later by"))));
        Element body = Html.of("tbody").add(head);
        for (double level : LEVELS) {
            int one = epoch(board.runs().get(0), level);
            int two = epoch(board.runs().get(1), level);
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th")
                                    .with("scope", "row")
                                    .add(Numbers.plain(
                                            "constant",
                                            level == 0
                                                    ? say("steepest")
                                                    : say("below {0}", NumberText.display(level, 2)))),
                            cell(numbers, mark(level, 1), one, told),
                            cell(numbers, mark(level, 2), two, told),
                            cell(numbers, later(level), one < 0 || two < 0 ? -1 : two - one, told)));
        }
        return Html.of("table").as("runs levels").add(body);
    }

    private static Element heading(Markup markup) {
        return Html.of("th").with("scope", "col").add(markup);
    }

    private static Element cell(Numbers numbers, Quantity quantity, int epoch, boolean told) {
        return Html.of("td")
                .add(
                        !told
                                ? Html.span("withheld", "?")
                                : epoch < 0 ? Html.span("withheld", "–") : numbers.span(quantity, epoch));
    }

    /** The epoch at which a run passes a level; −1 when it never does. */
    static int epoch(NeuronRun run, double level) {
        return level == 0 ? run.steepest() : run.below(level);
    }

    /** The name of the epoch at which a start passes a level. */
    static Quantity mark(double level, int start) {
        return Quantity.of("count", "passes" + tenths(level) + "." + start);
    }

    /** The name of how much later the second start passes a level. */
    static Quantity later(double level) {
        return Quantity.of("count", "later" + tenths(level));
    }

    private static int tenths(double level) {
        return (int) Math.floor(level * 10 + 0.5);
    }

    /**
     * The largest difference of two curves of which the second is slid to the left.
     *
     * @param epoch where it is, on the first curve
     */
    record Gap(double size, int epoch) {
        static Gap of(List<NeuronRun> runs, int slid) {
            double[] one = runs.get(0).outputs();
            double[] two = runs.get(1).outputs();
            double size = 0;
            int where = 0;
            for (int epoch = 0; epoch <= Setup.EPOCHS; epoch++) {
                double apart = Math.abs(two[epoch + slid] - one[epoch]);
                if (apart > size) {
                    size = apart;
                    where = epoch;
                }
            }
            return new Gap(size, where);
        }
    }
}
