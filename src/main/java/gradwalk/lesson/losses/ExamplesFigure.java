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
import gradwalk.draw.Scale;
import gradwalk.formula.Formula;
import gradwalk.lesson.shared.NeuronRunTable;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Bars;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Four examples: each has its share in the gradient, of either sign, and the gradient is their mean. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class ExamplesFigure extends KnobFigure {
    private static final int W = 0;
    private static final int B = 1;
    private static final int TWICE = 2;

    private static final Quantity GRADIENT = Quantity.of("gradient", "w");
    private static final Quantity COST = Quantity.of("loss", "C");
    private static final double WIDEST = 4;
    private static final Scale SLIDER = new Scale(-WIDEST, WIDEST, 0, 1, false);
    private static final double LARGEST_SHARE = 2;
    private static final String SUBSCRIPTS = "₁₂₃₄₅₆₇₈";

    private final Memo<Examples> examples = new Memo<>();

    public ExamplesFigure() {
        super(
                "examples",
                List.of("rows"),
                List.of(
                        Knob.of(Quantity.of("weight", "w"), "the weight", "w", 0.6, -WIDEST, WIDEST),
                        Knob.of(Quantity.of("bias", "b"), "the bias", "b", 0.9, -WIDEST, WIDEST),
                        Knob.of(Quantity.of("choice", "twice"), "every row twice", "t", 0, 0, 1)
                                .by(1)));
    }

    private Examples examples(State state) {
        return examples.of(state.knobs(), () -> new Examples(state.on(TWICE) ? 2 : 1, state.knob(W), state.knob(B)));
    }

    private static Quantity share(int row) {
        return new Quantity("gradient", "share", row + 1, 1, -1);
    }

    private static Quantity number(String kind, String node, int row) {
        return new Quantity(kind, node, row + 1, 1, -1);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        Examples examples = examples(state);
        int row = quantity.row() - 1;
        if (quantity.node().equals("share") && row >= 0 && row < examples.rows()) {
            return share(examples, row);
        } else if (quantity.equals(GRADIENT)) {
            return gradient(examples);
        }
        Explanation own = given(state, quantity);
        return own != null
                ? own
                : examples.traced(element -> title(element.node().label())).explain(quantity);
    }

    private static String title(String node) {
        return switch (node) {
            case "x" -> say("the input of an example");
            case "y" -> say("the target of an example");
            case "z" -> say("the weighted input of an example");
            case "a" -> say("the output for an example");
            default -> say("the cost: the mean over the examples");
        };
    }

    private static Explanation share(Examples examples, int row) {
        String index = SUBSCRIPTS.substring(row, row + 1);
        Formula a = Formula.variable("a" + index);
        Formula y = Formula.variable("y" + index);
        return Explanation.derived(
                share(row),
                say("What this example says of the weight"),
                "s" + index,
                a.minus(y).times(Formula.variable("x" + index)),
                List.of(
                        new Source("a" + index, number("value", "a", row), examples.value("a", row)),
                        new Source("y" + index, number("input", "y", row), examples.value("y", row)),
                        new Source("x" + index, number("input", "x", row), examples.value("x", row))),
                null);
    }

    private static Explanation gradient(Examples examples) {
        List<Formula> terms = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int row = 0; row < examples.rows(); row++) {
            String name = "s" + SUBSCRIPTS.charAt(row);
            terms.add(Formula.variable(name));
            sources.add(new Source(name, share(row), examples.share(row)));
        }
        Explanation told = examples.traced(element -> "").explain(GRADIENT);
        Check check = told == null ? null : told.check();
        return new Explanation(
                GRADIENT,
                say("The mean of the shares"),
                "∂C/∂w",
                examples.gradient(),
                Formula.sum(terms).over(Formula.number(examples.rows())),
                sources,
                List.of(),
                check);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        Examples examples = examples(state);
        return Card.of(frame, part, say("Four examples"))
                .hint(Html.span("", say("drag w, and watch the shares pull")))
                .add(
                        controls(knobs),
                        Html.div("plots", table(examples, numbers), bars(examples, numbers)),
                        total(examples, numbers))
                .explaining(numbers)
                .view();
    }

    private static Element controls(Knobs knobs) {
        return Html.div(
                "controls",
                Html.div("knobrow", knobs.field(W, symbol("w")), knobs.slider(W, SLIDER)),
                Html.div("knobrow", knobs.field(B, symbol("b")), knobs.slider(B, SLIDER)),
                Html.div(
                        "setting",
                        Html.span("chiplabel", say("each row")),
                        knobs.choice(
                                TWICE,
                                say("How often each row counts"),
                                List.of(Markup.text(say("once")), Markup.text(say("twice"))))));
    }

    private static Markup symbol(String name) {
        return MathMl.math(FormulaView.symbol(name));
    }

    private static Element table(Examples examples, Numbers numbers) {
        Element body = Html.of("tbody")
                .add(Html.of("tr")
                        .add(
                                Html.of("td"),
                                NeuronRunTable.symbol("x"),
                                NeuronRunTable.symbol("y"),
                                NeuronRunTable.symbol("a")));
        for (int row = 0; row < Examples.ROWS; row++) {
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th").with("scope", "row").add(Numbers.plain("index", Integer.toString(row + 1))),
                            cell(numbers, number("input", "x", row), examples.value("x", row)),
                            cell(numbers, number("input", "y", row), examples.value("y", row)),
                            cell(numbers, number("value", "a", row), examples.value("a", row))));
        }
        return Html.of("table").as("runs rows").add(body);
    }

    private static Element cell(Numbers numbers, Quantity quantity, double value) {
        return Html.of("td").add(numbers.span(quantity, value));
    }

    private static Element bars(Examples examples, Numbers numbers) {
        Bars bars = new Bars(numbers, say("The shares and their mean"), 300, -LARGEST_SHARE, LARGEST_SHARE, false);
        for (int row = 0; row < Examples.ROWS; row++) {
            bars = bars.add(Markup.text(say("share {0}", row + 1)), share(row), examples.share(row));
        }
        return bars.add(Markup.text(say("mean")), GRADIENT, examples.gradient()).view();
    }

    private static Element total(Examples examples, Numbers numbers) {
        return say(
                Html.of("p").as("meaning").with("data-plain", "constant"),
                "{0} rows. A share is (a − y)x; above 0 it wants w smaller, below 0 larger. Their mean, the gradient, is "
                        + "{1}, and C is {2}.",
                Numbers.count(examples.rows()),
                numbers.span(GRADIENT, examples.gradient()),
                numbers.span(COST, examples.cost()));
    }
}
