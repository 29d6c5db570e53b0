package gradwalk.widget;

import gradwalk.app.Explanation;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import org.jspecify.annotations.Nullable;

/** The formulas of a step, line by line; the pieces of a line come to stand below each other where there is little room. */
public final class FormulaLines {
    private final Numbers filled;
    private final Numbers results;
    private Element area = Html.div("formulas");

    /**
     * No line yet.
     *
     * @param filled writes the numbers within formulas
     * @param results writes what comes out
     */
    public FormulaLines(Numbers filled, Numbers results) {
        this.filled = filled;
        this.results = results;
    }

    /** Adds a line of pieces. */
    public FormulaLines line(@Nullable Markup... pieces) {
        area = area.add(Html.div("eq").add(pieces));
        return this;
    }

    /** Adds {@code name = formula} in symbols; nothing for a number that is given. */
    public FormulaLines symbols(Explanation explanation) {
        Formula formula = explanation.formula();
        return formula == null
                ? this
                : line(MathMl.math(name(explanation), FormulaView.relation(explanation), FormulaView.symbols(formula)));
    }

    /** Adds {@code = formula with numbers = result}. */
    public FormulaLines numbers(Explanation explanation) {
        return explanation.formula() == null ? this : line(filled(null, explanation), result(explanation));
    }

    /** Adds {@code name = formula with numbers = result}; without a formula {@code name = result}. */
    public FormulaLines worked(Explanation explanation) {
        return explanation.formula() == null
                ? line(MathMl.math(name(explanation)), result(explanation))
                : line(filled(name(explanation), explanation), result(explanation));
    }

    private Element filled(@Nullable Markup name, Explanation explanation) {
        Formula formula = explanation.formula();
        return MathMl.math(
                name,
                MathMl.mo("="),
                formula == null ? null : FormulaView.withNumbers(formula, explanation.sources(), filled));
    }

    private Element result(Explanation explanation) {
        return MathMl.math(MathMl.mo("="), results.mn(explanation.of(), explanation.value()));
    }

    private static Markup name(Explanation explanation) {
        return FormulaView.symbol(explanation.symbol());
    }

    /** All lines, in a place of one height. */
    public Element view() {
        return area;
    }
}
