package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.draw.Scale;
import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.Reduction;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.math.Functions;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaLines;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.Slider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cost that grants the wish: cross-entropy over the output, which is dragged along it. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class CostFigure extends KnobFigure {
    static final int A = 0;
    static final int Y = 1;

    private static final Quantity OUTPUT = Quantity.of("value", "a");
    private static final Quantity TARGET = Quantity.of("target", "y");
    private static final Quantity COST = Quantity.of("loss", "C");
    private static final Quantity LEAST = Quantity.of("loss", "least");

    private static final PlotFrame FRAME = new PlotFrame(300, 230);
    private static final Scale ACROSS = FRAME.across(0, 1);
    private static final Scale UP = FRAME.up(0, 5.3, false);
    private static final Scale SLIDER = new Scale(0.001, 0.999, 0, 1, false);
    private static final int SAMPLES = 160;
    private static final List<Double> PLACES = List.of(Functions.sigmoid(4), 0.5, 0.1, 0.01);

    private final Node a;
    private final Node y;
    private final Node cost;
    private final Plan plan;
    private final Memo<Element> drawn = new Memo<>();

    public CostFigure() {
        super(
                "wish",
                List.of("cost"),
                List.of(
                        Knob.of(OUTPUT, "the output", "a", Functions.sigmoid(4), 0.001, 0.999),
                        Knob.of(TARGET, "the target", "y", 0, 0, 1)));
        Graph.Builder graph = Graph.builder();
        a = graph.input("a", 1, 1);
        y = graph.input("y", 1, 1);
        cost = graph.named("C", new BinaryCrossEntropy(Reduction.sum()).build(graph, a, y));
        plan = Plan.of(graph.build());
    }

    /** The cost of an output. */
    double cost(double output, double target) {
        plan.set(a, output);
        plan.set(y, target);
        plan.forward();
        return plan.value(cost);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        double target = state.knob(Y);
        if (quantity.equals(LEAST)) {
            return least(target);
        } else if (!quantity.equals(COST)) {
            return given(state, quantity);
        }
        cost(state.knob(A), target);
        Explanation told = new Traced(plan, cost, -1, "", element -> say("the cost")).explain(quantity);
        return told == null
                ? null
                : new Explanation(
                        quantity,
                        told.title(),
                        told.symbol(),
                        told.value(),
                        told.formula(),
                        List.of(new Source("y", TARGET, target), new Source("a", OUTPUT, state.knob(A))),
                        List.of(),
                        told.check());
    }

    /** What is left of the cost where the output is the target. */
    private Explanation least(double target) {
        Formula t = Formula.variable("y");
        Formula rest = Formula.number(1).minus(t);
        boolean end = target == 0 || target == 1;
        return new Explanation(
                LEAST,
                end
                        ? say("The cost that is approached as a comes near y")
                        : say("The least cost, where a = y: the formula with y in the place of a"),
                "C_least",
                cost(target, target),
                end ? null : t.times(log(t)).plus(rest.times(log(rest))).negated(),
                end ? List.of() : List.of(new Source("y", TARGET, target)),
                List.of(),
                new Check(say("The least of all outputs tried:"), tried(target), 1e-3, 1e-3));
    }

    private static Formula log(Formula of) {
        return Formula.call(Function.LOG, of);
    }

    private double tried(double target) {
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 4000; i++) {
            least = Math.min(least, cost(i / 4000.0, target));
        }
        return least;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, 4);
        return Card.of(frame, part, say("The cost over the output"))
                .hint(Html.span("", say("drag the dot along the curve")))
                .add(formula(state, numbers), Html.div("plots", plot(state), side(state, frame, numbers)))
                .explaining(numbers)
                .view();
    }

    private Element plot(State state) {
        double output = state.knob(A);
        double target = state.knob(Y);
        return FRAME.drawing(
                say("Cross-entropy over the output"),
                drawn.of(target, () -> still(target)),
                PlotFrame.dot(ACROSS.place(output), UP.place(cost(output, target)), 7, "ball k-loss"),
                PlotFrame.area(ACROSS, UP)
                        .on("pointerdown", CostFigure::dragged)
                        .on("pointermove", at -> at.pressed() ? dragged(at) : null));
    }

    private static Object dragged(Happening at) {
        return new Event.Turn(A, Slider.rounded(ACROSS.at(at.across())));
    }

    private Element still(double target) {
        double x = ACROSS.place(target);
        boolean right = target > 0.5;
        return Svg.of("g")
                .add(
                        FRAME.axes(ACROSS, UP, say("output a"), say("cost C")),
                        PlotFrame.line(x, UP.start(), x, UP.end(), "level"),
                        PlotFrame.text(right ? x - 6 : x + 6, UP.end() + 12, right ? "end" : "start")
                                .add(say("target")),
                        PlotFrame.inside(
                                ACROSS,
                                UP,
                                PlotFrame.curve(ACROSS, UP, SAMPLES, output -> cost(output, target), "curve k-loss")));
    }

    private Element side(State state, Frame frame, Numbers numbers) {
        Knobs knobs = new Knobs(this, state, frame, "cost");
        double target = state.knob(Y);
        Element places = Html.div("chips");
        for (double place : PLACES) {
            places = places.add(knobs.set(A, place, Numbers.plain("choice", NumberText.display(place, 4))));
        }
        return Html.div(
                "side",
                Html.div("setting", label("a"), places),
                knobs.slider(A, SLIDER),
                Html.div(
                        "setting",
                        label("y"),
                        Html.div("chips").add(target(knobs, 0), target(knobs, 1), target(knobs, 0.3))),
                say(
                        Html.of("p").as("least").with("data-plain", "constant"),
                        target == 0 || target == 1
                                ? say("The nearer a comes to y, the nearer C comes to {0}.")
                                : say("Not 0 at best: where a = y, C is {0}."),
                        numbers.span(LEAST, cost(target, target))));
    }

    private static Element target(Knobs knobs, double value) {
        return knobs.set(Y, value, Numbers.plain("choice", NumberText.display(value, 2)));
    }

    private static Element label(String symbol) {
        return Html.of("span").as("chiplabel").add(MathMl.math(FormulaView.symbol(symbol)));
    }

    /** The formula, and the same with the present numbers. */
    private Element formula(State state, Numbers numbers) {
        FormulaLines lines = new FormulaLines(numbers, numbers);
        Explanation told = explain(state, COST);
        return told == null ? lines.view() : lines.symbols(told).numbers(told).view();
    }
}
