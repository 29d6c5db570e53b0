package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.math.Functions;
import gradwalk.widget.Card;
import gradwalk.widget.ContourPlot;
import gradwalk.widget.ContourPlot.Ground;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two weights in one ravine: the arrow stands at right angles to the line of equal cost, and does not point at the minimum. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class RavineFigure extends KnobFigure {
    private static final int X = 0;
    private static final int Y = 1;
    private static final int RATE = 2;
    private static final int STEPS = 100;
    private static final double PER_SECOND = 3;
    private static final double WIDEST = 1e6;
    /** How long an arrow is, in units of the map. */
    private static final double ARROW = 2.6;
    /** The side of the mark of a right angle. */
    private static final double CORNER = 0.85;

    private static final Scale RATES = new Scale(0.001, 0.121, 0, 1, false);
    private static final PlotFrame FRAME = new PlotFrame(420, 196);
    private static final Ground GROUND =
            new Ground(FRAME.across(-11, 11), FRAME.up(-1, 1, false), "x", "y", Ravine::cost).equal();

    private final Memo<Ravine> runs = new Memo<>();
    private final ContourPlot plot = new ContourPlot(FRAME);

    public RavineFigure() {
        super(
                "ravine",
                List.of("ravine"),
                List.of(
                        Knob.of(Ravine.weightName(0, 0), "the weight x", "x", -9, -WIDEST, WIDEST),
                        Knob.of(Ravine.weightName(1, 0), "the weight y", "y", 1.5, -WIDEST, WIDEST),
                        Knob.of(
                                        Ravine.rateName(),
                                        "the learning rate",
                                        "η",
                                        0.09,
                                        DescentFigure.LEAST_RATE,
                                        DescentFigure.GREATEST_RATE)
                                .named("eta")),
                new Gates(List.of()),
                Walk.START,
                STEPS);
    }

    private Ravine run(State state) {
        return runs.of(state.knobs(), () -> new Ravine(state.knob(X), state.knob(Y), state.knob(RATE), STEPS));
    }

    @Override
    protected int last(State state) {
        return STEPS;
    }

    @Override
    protected double perSecond() {
        return PER_SECOND;
    }

    @Override
    protected Walk changed(State before, State after) {
        boolean moved = before.knob(X) != after.knob(X) || before.knob(Y) != after.knob(Y);
        return moved ? after.walk().at(0) : after.walk();
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return run(state).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        Ravine run = run(state);
        int at = state.at();
        return Card.of(frame, part, say("A ravine, from above"))
                .hint(Html.span("", say("drag the start, or step")))
                .add(
                        words(run, at, numbers),
                        map(state, run),
                        readings(run, at, numbers),
                        Html.div(
                                "fieldrow",
                                knobs.field(X, label(say("start"), "x")),
                                knobs.field(Y, MathMl.math(FormulaView.symbol("y"))),
                                knobs.field(RATE, label(say("rate"), "η")),
                                knobs.slider(RATE, RATES)),
                        verdict(run, numbers))
                .explaining(numbers)
                .footer(knobs.walk(say("Step"), STEPS, STEPS))
                .view()
                .on("keydown", knobs::arrow);
    }

    private static Element label(String words, String symbol) {
        return Html.span("", words + " ").add(MathMl.math(FormulaView.symbol(symbol)));
    }

    private static Element words(Ravine run, int at, Numbers numbers) {
        Element told = Html.div("words", Html.div("told")).as("low").as("brief");
        double angle = run.angle(at);
        return told.add(
                Double.isNaN(angle)
                        ? say(Html.of("p"), "There is no way down that a computer could still tell.")
                        : say(
                                Html.of("p"),
                                "The arrow goes against the gradient, at right angles to the line of equal cost. The minimum "
                                        + "lies where the dashed line leads, {0}° away from the arrow.",
                                numbers.span(Ravine.angleName(at), angle)));
    }

    private Element map(State state, Ravine run) {
        int at = state.at();
        double x = run.weight(0, at);
        double y = run.weight(1, at);
        return plot.view(
                say("The cost over the two weights, as lines of equal cost"),
                GROUND,
                List.of(new ContourPlot.Run("", "k-parameter", run.run(0), run.run(1))),
                at,
                new ContourPlot.Start(
                        say("the start"),
                        state.knob(X),
                        state.knob(Y),
                        (toX, toY) -> new Event.Sweep(List.of(new Event.Turn(X, toX), new Event.Turn(Y, toY)))),
                GROUND.x().holds(x) && GROUND.y().holds(y) ? here(run, at, x, y) : null);
    }

    /** The line of equal cost through a place, the arrow across it, and the way to the minimum. */
    private static Element here(Ravine run, int at, double x, double y) {
        double gx = run.gradient(0, at);
        double gy = run.gradient(1, at);
        double size = Functions.sqrt(gx * gx + gy * gy);
        double away = Functions.sqrt(x * x + y * y);
        if (!(size > 0)) {
            return Svg.of("g");
        }
        double ux = -gx / size;
        double uy = -gy / size;
        double way = Math.min(ARROW, away) / away;
        // On the side that the minimum is not on, where it is free.
        double side = CORNER * (x * uy - y * ux > 0 ? -1 : 1);
        double tx = -uy * side;
        double ty = ux * side;
        Path corner = place(new Path(), x + CORNER * ux, y + CORNER * uy);
        place(corner, x + CORNER * ux + tx, y + CORNER * uy + ty);
        place(corner, x + tx, y + ty);
        return Svg.of("g")
                .add(
                        Svg.path(level(run.cost(at))).as("contour here"),
                        Svg.path(corner.data()).as("rightangle"),
                        PlotFrame.line(
                                GROUND.x().place(x),
                                GROUND.y().place(y),
                                GROUND.x().place(0),
                                GROUND.y().place(0),
                                "level"),
                        ContourPlot.arrow(GROUND, x, y, -x * way, -y * way, "k-data"),
                        ContourPlot.arrow(GROUND, x, y, ARROW * ux, ARROW * uy, "k-gradient"));
    }

    private static Path place(Path path, double x, double y) {
        return path.to(GROUND.x().beyond(x), GROUND.y().beyond(y));
    }

    private static String level(double cost) {
        Path path = new Path();
        double a = Functions.sqrt(2 * cost / Ravine.CURVATURES[0]);
        double b = Functions.sqrt(2 * cost / Ravine.CURVATURES[1]);
        for (int i = 0; i <= 120; i++) {
            double turn = i * Math.PI / 60;
            place(path, a * Functions.cos(turn), b * Functions.sin(turn));
        }
        return path.data();
    }

    private static Element readings(Ravine run, int at, Numbers numbers) {
        Element all = Html.div("readings", reading("C", numbers.span(Ravine.costName(at), run.cost(at))));
        for (int which = 0; which < Ravine.NAMES.size(); which++) {
            all = all.add(reading(
                    Ravine.NAMES.get(which), numbers.span(Ravine.weightName(which, at), run.weight(which, at))));
        }
        for (int which = 0; which < Ravine.NAMES.size(); which++) {
            all = all.add(reading(
                    "∂C/∂" + Ravine.NAMES.get(which),
                    numbers.span(Ravine.gradientName(which, at), run.gradient(which, at))));
        }
        return all;
    }

    private static Element reading(String symbol, Element number) {
        return Html.div("reading", MathMl.math(FormulaView.symbol(symbol)).with("displaystyle", "true"), number);
    }

    private static Element verdict(Ravine run, Numbers numbers) {
        double across = run.factor(1);
        String words = across > 0
                ? "It goes down the side without jumping over, and then creeps along the bottom."
                : across > -1
                        ? "It jumps from side to side, less far each time, and creeps along the bottom meanwhile."
                        : across == -1 ? "It jumps from side to side for ever." : "It flies off, across the ravine.";
        return Html.div(
                "verdict",
                Html.p(say(words)).as("verdictline"),
                say(
                        Html.of("p").as("factor").with("data-plain", "constant"),
                        "Each step multiplies x by 1 − η = {0} and y by 1 − 20η = {1}. The bound is 2/20 = {2}: the steep "
                                + "direction sets it.",
                        numbers.span(Ravine.factorName(0), run.factor(0)),
                        numbers.span(Ravine.factorName(1), across),
                        numbers.span(Ravine.BOUND, Ravine.bound())));
    }
}
