package gradwalk.widget;

import gradwalk.app.Explanation;
import gradwalk.formula.Formula;
import gradwalk.formula.Names;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import java.util.List;

/** A formula on the page, in symbols or with the present numbers in their places. */
public final class FormulaView {
    private static final Names SYMBOLS = new Names() {
        @Override
        public Shown variable(String name) {
            return new Shown(name.startsWith("Δ") ? change(name) : named(name), false);
        }

        @Override
        public Markup number(double magnitude) {
            return constant(magnitude);
        }
    };

    private FormulaView() {}

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

    /** The formula with each source's number in the place of its name. */
    public static Markup withNumbers(Formula formula, List<Explanation.Source> sources, Numbers numbers) {
        return formula.mathMl(new Names() {
            @Override
            public Shown variable(String name) {
                for (Explanation.Source source : sources) {
                    if (source.variable().equals(name)) {
                        return new Shown(numbers.inFormula(source.quantity(), source.value()), source.value() < 0);
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
