package gradwalk.lesson.layers;

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
import gradwalk.app.Traced;
import gradwalk.draw.Scale;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.Slider;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can stand in σ's place: seven functions side by side, with one point that is moved on all of them. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class GalleryFigure extends KnobFigure {
    private static final int Z = 0;
    private static final int WIDTH = 150;
    private static final int HEIGHT = 116;
    private static final Scale ACROSS = new Scale(-4, 4, 0, WIDTH, false);
    private static final Scale UP = new Scale(-1.3, 2.6, HEIGHT, 0, false);
    private static final Scale SLIDER = new Scale(-4, 4, 0, 1, false);
    private static final double TANGENT = 1.2;

    private static final List<String> NAMES =
            List.of("sigmoid", "tanh", "ReLU", "leaky ReLU", "softplus", "GELU", "identity");

    private static final List<String> KINKED = List.of("ReLU", "leaky ReLU");

    private static final List<Op> OPS = List.of(
            Ops.sigmoid(), Ops.tanh(), Ops.relu(), Ops.leakyRelu(0.1), Ops.softplus(), Ops.gelu(), Ops.scale(1));

    private final List<Plan> plans = new ArrayList<>();
    private final Memo<List<Element>> curves = new Memo<>();

    public GalleryFigure() {
        super(
                "gallery",
                List.of("gallery"),
                List.of(Knob.of(Quantity.of("value", "z"), "z", "z", 0.78, -100, 100)),
                new Gates(List.of()),
                "",
                0);
        for (int i = 0; i < OPS.size(); i++) {
            Graph.Builder graph = Graph.builder();
            graph.named("a", graph.apply(OPS.get(i), graph.input("z", 1, 1)));
            plans.add(Plan.of(graph.build()));
        }
    }

    /** Drawn when the card is first shown, not before. */
    private List<Element> curves() {
        return curves.of(NAMES, () -> {
            List<Element> drawn = new ArrayList<>();
            for (int i = 0; i < OPS.size(); i++) {
                int each = i;
                drawn.add(PlotFrame.curve(ACROSS, UP, 80, z -> value(each, z), "curve")
                        .as("k-value"));
            }
            return drawn;
        });
    }

    private Node output(int which) {
        return plans.get(which).graph().node("a");
    }

    double value(int which, double z) {
        Plan plan = plans.get(which);
        plan.set(plan.graph().node("z"), z);
        plan.forward();
        return plan.value(output(which));
    }

    /** The slope where it was computed last. */
    private double slope(int which) {
        Plan plan = plans.get(which);
        plan.backward(output(which));
        return plan.gradient(plan.graph().node("z"), 0, 0);
    }

    private static Quantity named(String kind, String node, int which) {
        return Quantity.of(kind, node + "." + which);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        double z = state.knob(Z);
        for (int i = 0; i < OPS.size(); i++) {
            if (quantity.node().endsWith("." + i)) {
                value(i, z);
                Node output = output(i);
                String name = say(NAMES.get(i));
                Explanation told = new Traced(
                                plans.get(i),
                                output,
                                -1,
                                "." + i,
                                element -> element.node() == output
                                        ? say("What {0} makes of z", name)
                                        : say("The sum z, chosen by you"))
                        .explain(quantity);
                boolean kink = z == 0
                        && KINKED.contains(NAMES.get(i))
                        && quantity.kind().equals("gradient");
                return told == null || !kink ? told : atKink(told);
            }
        }
        return given(state, quantity);
    }

    /** Two slopes meet there, and a measurement sees the mean of both. */
    private static Explanation atKink(Explanation told) {
        return new Explanation(
                told.of(),
                told.title(),
                told.symbol(),
                told.value(),
                told.formula(),
                told.sources(),
                List.of(say("There is a kink here. Networks take the slope of its left side.")),
                null);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        Markup[] shown = new Markup[0];
        if (state.more()) {
            Element all = Html.div("gallery");
            for (int i = 0; i < OPS.size(); i++) {
                all = all.add(one(i, state.knob(Z), numbers));
            }
            Element control =
                    Html.div("ratebar", knobs.field(Z, MathMl.math(FormulaView.symbol("z"))), knobs.slider(Z, SLIDER));
            shown = new Markup[] {control, all};
        }
        return Card.of(frame, part, say("In the place of σ"))
                .hint(Html.span("", say("move z: what comes out, and how steep is it there?")))
                .add(knobs.more(say("More: seven functions, each with its slope"), shown))
                .explaining(numbers)
                .view();
    }

    private Element one(int which, double z, Numbers numbers) {
        double a = value(which, z);
        double slope = slope(which);
        double x = ACROSS.place(z);
        Element drawing = Svg.drawing(WIDTH, HEIGHT)
                .as("plot")
                .with("role", "img")
                .with("aria-label", say(NAMES.get(which)))
                .add(
                        PlotFrame.line(0, UP.place(0), WIDTH, UP.place(0), "axis"),
                        PlotFrame.line(ACROSS.place(0), 0, ACROSS.place(0), HEIGHT, "axis"),
                        PlotFrame.line(0, UP.place(1), WIDTH, UP.place(1), "gridline"),
                        curves().get(which),
                        ACROSS.holds(z)
                                ? PlotFrame.line(
                                        ACROSS.beyond(z - TANGENT),
                                        UP.beyond(a - TANGENT * slope),
                                        ACROSS.beyond(z + TANGENT),
                                        UP.beyond(a + TANGENT * slope),
                                        "tangent")
                                : null,
                        PlotFrame.area(ACROSS, UP)
                                .on("pointerdown", GalleryFigure::moved)
                                .on("pointermove", at -> at.pressed() ? moved(at) : null),
                        PlotFrame.dot(x, UP.beyond(a), 4.5, "ball").as("k-value"));
        return Html.div(
                "activation",
                Html.p(say(NAMES.get(which))).as("settingname"),
                drawing,
                Html.div(
                        "both",
                        Html.span("", "a ").add(numbers.span(named("value", "a", which), a)),
                        Html.span("", say("slope") + " ").add(numbers.span(named("gradient", "z", which), slope))));
    }

    private static Object moved(Happening at) {
        return new Event.Turn(Z, Slider.rounded(ACROSS.at(Math.max(0, Math.min(1, at.across())))));
    }
}
