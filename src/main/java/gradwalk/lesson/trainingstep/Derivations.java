package gradwalk.lesson.trainingstep;

import gradwalk.formula.Formula;
import gradwalk.markup.Markup;
import gradwalk.widget.FormulaView;
import org.jspecify.annotations.Nullable;

/** Derivatives written as a person takes them, one rule a line. Tests hold each line to the engine's number. */
final class Derivations {
    private Derivations() {}

    /**
     * The slide's line for one output, {@code 2·½·(t₁ − o₁)^(2−1)·(−1) + 0}: power rule, inner derivative, and nothing
     * from the other outputs. For the mean, ⅓ in the place of ½. Null for softmax, which has no such line.
     */
    static @Nullable Formula powerRuleFormula(Convention convention, int column) {
        if (convention == Convention.SOFTMAX) {
            return null;
        }
        String index = "₁₂₃".substring(column - 1, column);
        Formula share = Formula.number(1).over(Formula.number(convention == Convention.HALF ? 2 : 3));
        Formula difference = Formula.variable("t" + index).minus(Formula.variable("o" + index));
        return Formula.number(2)
                .times(share)
                .times(difference.power(Formula.number(2).minus(Formula.number(1))))
                .times(Formula.number(-1))
                .plus(Formula.number(0));
    }

    static @Nullable Markup powerRule(Convention convention, int column) {
        Formula formula = powerRuleFormula(convention, column);
        return formula == null ? null : FormulaView.symbols(formula);
    }
}
