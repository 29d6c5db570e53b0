package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.draw.Path;
import gradwalk.draw.Scale;
import gradwalk.graph.Ops;
import gradwalk.lesson.shared.Neuron;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Svg;
import gradwalk.math.Functions;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import gradwalk.widget.Slider;
import org.jspecify.annotations.Nullable;

/** The card of the gradient over the output, for the lecture's x = 1 and y = 0: it is largest at a = ⅔. */
final class PeakView {
    static final Quantity PROBE = Quantity.of("value", "a");
    static final Quantity GRADIENT = Quantity.of("gradient", "peak");
    static final Quantity SAME = Quantity.of("gradient", "twin");
    static final Quantity TWIN = Quantity.of("value", "twin");

    private static final PlotFrame FRAME = new PlotFrame(300, 230);
    private static final Scale A = FRAME.across(0, 1);
    private static final Scale UP = FRAME.up(0, 0.16, false);
    private static final Scale SLIDER = new Scale(0.001, 0.999, 0, 1, false);
    private static final double LARGEST_AT = 2.0 / 3;
    private static final double WIDEST = 9;
    private static final int SAMPLES = 120;
    private static final int HALVINGS = 50;

    private static final Neuron NEURON = new Neuron(Ops.sigmoid(), new HalfSquaredError(Reduction.sum()));

    private final Memo<Element> drawn = new Memo<>();

    /** ∂C/∂w of the lecture's neuron where its output is a, as the engine has it. */
    static double gradient(double a) {
        NEURON.run(0, Functions.log(a / (1 - a)), 1, 0);
        return NEURON.gradient("w");
    }

    /** The output on the other side of ⅔ that the neuron gives the same gradient, by halving an interval. */
    static double found(double a) {
        double target = gradient(a);
        double peak = LARGEST_AT;
        double far = a > peak ? 0 : 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (peak + far) / 2;
            if (gradient(middle) > target) {
                peak = middle;
            } else {
                far = middle;
            }
        }
        return peak;
    }

    /**
     * The other output with the same gradient a²(1 − a): of the three roots of t²(1 − t) = a²(1 − a) one is a, one is
     * negative, and this is the third.
     */
    static double twin(double a) {
        double rest = 1 - a;
        return (rest + Functions.sqrt(rest * (1 + 3 * a))) / 2;
    }

    Element view(Board board) {
        boolean known = board.gradients();
        return Card.of(board.frame(), board.part(), say("Where the gradient is largest"))
                .hint(Html.span("", known ? say("drag the dot") : say("after the first figure’s question")))
                .add(Html.div("plots", plot(board, known), Html.div("side", known ? told(board) : waiting())))
                .explaining(board.numbers())
                .view();
    }

    private static Element waiting() {
        return PredictionBox.waiting(
                say("This picture is shown after the question in the first figure."),
                new Event.Answer(Questions.FASTER, Answers.SHOWN));
    }

    private Element plot(Board board, boolean known) {
        String name = say("The gradient over the output");
        Element still = drawn.of(known, () -> still(known));
        return known
                ? FRAME.drawing(name, still, dots(board), area())
                : FRAME.drawing(
                        name,
                        still,
                        PlotFrame.text(150, 118, "middle").as("withheld").add("?"));
    }

    private static Element still(boolean known) {
        Element axes = FRAME.axes(A, UP, say("output a"), "∂C/∂w");
        if (!known) {
            return axes;
        }
        Path path = new Path();
        for (int i = 0; i <= SAMPLES; i++) {
            NEURON.run(0, -WIDEST + 2 * WIDEST * i / SAMPLES, 1, 0);
            path.to(A.place(NEURON.value("a")), UP.place(NEURON.gradient("w")));
        }
        return Svg.of("g").add(axes, Svg.path(path.data()).as("curve k-gradient"));
    }

    private static Element dots(Board board) {
        double a = board.state().knob(Setup.PROBE);
        double gradient = gradient(a);
        double x = A.place(a);
        double y = UP.place(gradient);
        double twin = A.place(twin(a));
        return Svg.of("g")
                .add(
                        PlotFrame.line(Math.min(x, twin), y, Math.max(x, twin), y, "level"),
                        PlotFrame.dot(twin, y, 5, "ball ring k-gradient"),
                        PlotFrame.dot(x, y, 7, "ball k-gradient"));
    }

    private static Element area() {
        return PlotFrame.area(A, UP)
                .on("pointerdown", PeakView::dragged)
                .on("pointermove", at -> at.pressed() ? dragged(at) : null);
    }

    private static @Nullable Object dragged(Happening at) {
        return new Event.Turn(Setup.PROBE, Slider.rounded(A.at(at.across())));
    }

    private static Element told(Board board) {
        double a = board.state().knob(Setup.PROBE);
        Numbers numbers = board.numbers();
        Knobs knobs = board.knobs();
        Element head = Html.of("tr")
                .add(
                        Html.of("td"),
                        Html.of("th").with("scope", "col").add(say("output a")),
                        Html.of("th").with("scope", "col").add(say("gradient")));
        Element here = row("ball k-gradient", say("the dot"))
                .add(cell(numbers.span(PROBE, a)), cell(numbers.span(GRADIENT, gradient(a))));
        Element there = row("ball ring k-gradient", say("exactly as slow"))
                .add(cell(numbers.span(TWIN, twin(a))), cell(numbers.span(SAME, gradient(twin(a)))));
        return Html.of("div")
                .add(
                        Html.of("table").as("runs").add(Html.of("tbody").add(head, here, there)),
                        knobs.slider(Setup.PROBE, SLIDER),
                        Html.div(
                                "chips",
                                knobs.set(Setup.PROBE, board.runs().get(0).outputs()[0], start(board, 0)),
                                knobs.set(Setup.PROBE, board.runs().get(1).outputs()[0], start(board, 1)),
                                knobs.set(Setup.PROBE, LARGEST_AT, Numbers.plain("choice", say("largest: ⅔")))));
    }

    /** A row led by its dot in the drawing. */
    private static Element row(String dot, String name) {
        Element key =
                Svg.drawing(16, 16).as("dotkey").with("aria-hidden", "true").add(PlotFrame.dot(8, 8, 5.5, dot));
        Element heading = Html.of("th")
                .with("scope", "row")
                .add(Html.div("keyed", key, Html.of("span").add(name)));
        return Html.of("tr").add(heading);
    }

    private static Element cell(Element number) {
        return Html.of("td").add(number);
    }

    private static Element start(Board board, int index) {
        double a = board.runs().get(index).outputs()[0];
        return Numbers.plain("choice", say("start {0}: {1}", index + 1, NumberText.display(a, 4)));
    }
}
