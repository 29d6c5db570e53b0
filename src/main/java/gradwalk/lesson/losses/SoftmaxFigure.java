package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.lesson.shared.NeuronRunTable;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three classes: softmax in the place of σ, and the same p − y. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class SoftmaxFigure extends KnobFigure {
    private static final int CLASSES = 3;
    private static final int CLASS = CLASSES;
    private static final double WIDEST = 30;
    private static final Quantity COST = Quantity.of("loss", "C");

    private final Graph graph;
    private final Plan plan;
    private final Node cost;

    public SoftmaxFigure() {
        super(
                "softmax",
                List.of("classes"),
                List.of(
                        logit(1, 2),
                        logit(2, 1),
                        logit(3, 0),
                        Knob.of(Quantity.of("choice", "class"), "the right class", "k", 0, 0, CLASSES - 1)
                                .by(1)));
        Graph.Builder builder = Graph.builder();
        Node z = builder.input("z", 1, CLASSES);
        Node y = builder.input("y", 1, CLASSES);
        builder.named("p", builder.apply(Ops.softmax(), z));
        cost = builder.named("C", new SoftmaxCrossEntropy(Reduction.sum()).build(builder, z, y));
        graph = builder.build();
        plan = Plan.of(graph);
    }

    private static Knob logit(int place, double first) {
        return Knob.of(
                        new Quantity("input", "z", 1, place, -1),
                        "the weighted input of a class",
                        "z",
                        first,
                        -WIDEST,
                        WIDEST)
                .named("z" + place);
    }

    private void run(State state) {
        plan.set(graph.node("z"), state.knob(0), state.knob(1), state.knob(2));
        for (int i = 0; i < CLASSES; i++) {
            plan.setElement(graph.node("y"), 0, i, state.knob(CLASS) == i ? 1 : 0);
        }
        plan.forward();
        plan.backward(cost);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        run(state);
        String node = quantity.node();
        return new Traced(plan, cost, -1, "", element -> title(node)).explain(quantity);
    }

    private static String title(String node) {
        return switch (node) {
            case "z" -> say("the weighted input of a class");
            case "y" -> say("1 for the right class, 0 for the others");
            case "p" -> say("the output for a class: its share of e^z");
            default -> say("the cost: −ln p of the right class");
        };
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        run(state);
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        List<Markup> names = new ArrayList<>();
        Element body = Html.of("tbody")
                .add(Html.of("tr")
                        .add(
                                Html.of("td"),
                                NeuronRunTable.symbol("z"),
                                NeuronRunTable.symbol("y"),
                                NeuronRunTable.symbol("p"),
                                NeuronRunTable.symbol("∂C/∂z")));
        for (int i = 0; i < CLASSES; i++) {
            names.add(Numbers.plain("choice", Integer.toString(i + 1)));
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th").with("scope", "row").add(Numbers.plain("index", say("class {0}", i + 1))),
                            Html.of("td")
                                    .add(knobs.field(
                                            i,
                                            Html.span("unseen", say("z of class {0}", i + 1))
                                                    .with("data-plain", "index"))),
                            cell(numbers, "input", "y", i, plan.value(graph.node("y"), 0, i)),
                            cell(numbers, "value", "p", i, plan.value(graph.node("p"), 0, i)),
                            cell(numbers, "gradient", "z", i, plan.gradient(graph.node("z"), 0, i))));
        }
        return Card.of(frame, part, say("Three classes"))
                .hint(Html.span("", say("type another z")))
                .add(
                        Html.of("table").as("runs classes").add(body),
                        Html.div(
                                "setting",
                                Html.span("settingname", say("right")),
                                knobs.choice(CLASS, say("The right class"), names)),
                        say(
                                Html.of("p").as("meaning"),
                                "C = −ln p of the right class = {0}. The gradient is p − y: no slope is left in it.",
                                numbers.span(COST, plan.value(cost))))
                .explaining(numbers)
                .view();
    }

    private static Element cell(Numbers numbers, String kind, String node, int index, double value) {
        return Html.of("td").add(numbers.span(new Quantity(kind, node, 1, index + 1, -1), value));
    }
}
