package gradwalk.lesson.chainrule;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import org.jspecify.annotations.Nullable;

/**
 * The product of fractions, each in its own place from the first step to the last: the fraction, what it is, its number.
 * The first two, once multiplied, stay in a box.
 */
final class ProductView {
    private final Chain chain;
    private final Numbers numbers;
    private final int at;

    ProductView(Chain chain, Numbers numbers, int at) {
        this.chain = chain;
        this.numbers = numbers;
        this.at = at;
    }

    /** Whose derivative is put together. */
    private String target() {
        return at < Steps.BOX ? "w₂₃" : at == Steps.BOX ? "b₃" : "w₁₂";
    }

    Element view() {
        String target = target();
        boolean carried = at > Steps.BOX;
        Element row = Html.div("formulas product", name(target), sign("="), shared(carried));
        if (carried) {
            row = row.add(sign("·"), factor("a₂", "z₃"), sign("·"), factor("z₂", "a₂"), sign("·"), factor("w₁₂", "z₂"));
        } else {
            row = row.add(sign("·"), factor(target, "z₃"));
        }
        return row.add(Html.div("outof", sign("="), result(target)));
    }

    private static Element name(String target) {
        return Html.div("factor name", symbol("∂C/∂" + target));
    }

    private static Element symbol(String symbol) {
        return MathMl.math(FormulaView.symbol(symbol)).with("displaystyle", "true");
    }

    private static Element sign(String sign) {
        return Html.span("sign", sign);
    }

    /** The fractions that every path to C ends with. */
    private Element shared(boolean carried) {
        Element pair = Html.div("pair", factor("a₃", "C", carried), sign("·"), factor("z₃", "a₃", carried))
                .as("carriedpair", carried);
        Element shared = Html.div("shared", pair).as("boxed", at >= Steps.BOX);
        return !carried
                ? shared
                : shared.add(Html.div(
                        "carried",
                        Html.span("", say("carried over")),
                        numbers.span(chain.traced().gradient("b₃"), chain.gradient("b₃"))));
    }

    private Element factor(String from, String to) {
        return factor(from, to, false);
    }

    private Element factor(String from, String to, boolean carried) {
        int from0 = Steps.shown("partial", to + "/" + from);
        Quantity quantity = chain.partialName(from, to);
        boolean shown = at >= from0;
        Element cell =
                Html.div("factor").as("now", at == from0).add(numbers.link(symbol("∂" + to + "/∂" + from), quantity));
        if (carried) {
            return cell;
        }
        return cell.add(
                Html.div("means", shown ? meaning(quantity) : null),
                shown ? numbers.span(quantity, chain.partial(from, to)) : todo());
    }

    private static Element todo() {
        return Html.span("todo", "·");
    }

    private @Nullable Markup meaning(Quantity quantity) {
        Explanation explanation = chain.edges().explain(quantity);
        Formula formula = explanation == null ? null : explanation.formula();
        return formula == null ? null : MathMl.math(FormulaView.symbols(formula));
    }

    private Element result(String target) {
        Quantity quantity = chain.traced().gradient(target);
        boolean shown = at >= Steps.shown("gradient", target);
        Element number = shown ? numbers.span(quantity, chain.gradient(target)) : todo();
        return Html.div("factor result", Html.div("means"), Html.div("means"), number);
    }
}
