package gradwalk.widget;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.formula.Names;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import java.util.List;
import java.util.function.BiFunction;

/** A formula on the page, in symbols or with the present numbers in their places. */
public final class FormulaView {
    private static final Symbols SYMBOLS = new Symbols("");

    private FormulaView() {}

    /** Names as they are written. */
    private static final class Symbols implements Names {
        private final String cancelled;

        /** @param cancelled the name that is crossed out; empty for none */
        Symbols(String cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public Shown variable(String name) {
            Markup markup = name.startsWith("Δ") ? change(name) : named(name);
            return new Shown(name.equals(cancelled) ? MathMl.mrow(markup).as("cancels") : markup, false);
        }

        @Override
        public Markup number(double magnitude) {
            return constant(magnitude);
        }
    }

    private static Markup change(String name) {
        return MathMl.mrow(MathMl.mi("Δ"), named(name.substring(1)));
    }

    private static Markup named(String name) {
        Markup markup = Names.standard().variable(name).markup();
        return markup instanceof Element element ? element.with("data-plain", "index") : markup;
    }

    /** The formula in symbols. */
    public static Markup symbols(Formula formula) {
        return formula.mathMl(SYMBOLS);
    }

    /** The formula in symbols, with one name crossed out; empty for none. */
    static Markup symbols(Formula formula, String cancelled) {
        return formula.mathMl(new Symbols(cancelled));
    }

    /** What stands between a name and its formula: an arrow where the formula holds the old number of that name. */
    public static Markup relation(Explanation explanation) {
        Formula formula = explanation.formula();
        boolean again = formula != null && formula.variables().contains(explanation.symbol());
        return MathMl.mo(again ? "←" : "=");
    }

    /** A name alone, such as {@code "∂E/∂w₁₁"}. */
    public static Markup symbol(String variable) {
        return SYMBOLS.variable(variable).markup();
    }

    /** A name alone as a heading: assistive technology takes one of MathML alone for empty. */
    public static Element heading(String variable) {
        return Html.of("span")
                .with("data-plain", "index")
                .add(
                        Html.span("unseen", variable),
                        MathMl.math(symbol(variable)).with("aria-hidden", "true"));
    }

    /** The formula with each source's number in the place of its name. */
    public static Markup withNumbers(Formula formula, List<Explanation.Source> sources, Numbers numbers) {
        return withNumbers(formula, sources, "", numbers::inFormula);
    }

    /** The same with one name, or its number, crossed out. */
    static Markup withNumbers(Formula formula, List<Explanation.Source> sources, String cancelled, Numbers numbers) {
        return withNumbers(formula, sources, cancelled, numbers::inFormula);
    }

    /** As high as the formula with its numbers in, and without them. */
    static Markup room(Formula formula, List<Explanation.Source> sources) {
        return withNumbers(formula, sources, "", (quantity, value) -> constant(0));
    }

    /** The same within an explanation, where numbers ask further. */
    static Markup withFurtherNumbers(Formula formula, List<Explanation.Source> sources, Numbers numbers) {
        return withNumbers(formula, sources, "", numbers::furtherInFormula);
    }

    private static Markup withNumbers(
            Formula formula,
            List<Explanation.Source> sources,
            String cancelled,
            BiFunction<Quantity, Double, Element> number) {
        return formula.mathMl(new Names() {
            @Override
            public Shown variable(String name) {
                for (Explanation.Source source : sources) {
                    if (source.variable().equals(name)) {
                        Element shown =
                                number.apply(source.quantity(), source.value()).as("cancels", name.equals(cancelled));
                        return new Shown(shown, source.value() < 0);
                    }
                }
                return SYMBOLS.variable(name);
            }

            @Override
            public Markup number(double magnitude) {
                return constant(magnitude);
            }
        });
    }

    /** A number that belongs to the formula itself. */
    public static Element constant(double magnitude) {
        return MathMl.mn(NumberText.display(magnitude, 12)).with("data-plain", "constant");
    }
}
