package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** Splits a formula into its minus sign and the rest, so that {@code a + (−2·b)} is written {@code a − 2·b}. */
final class Signs {
    private Signs() {}

    /** Whether the formula is written with a minus sign first. */
    static boolean negative(Formula formula) {
        if (formula instanceof Formula.Constant constant) {
            return constant.value() < 0;
        }
        if (formula instanceof Formula.Product product) {
            return negative(product.factors().get(0));
        }
        if (formula instanceof Formula.Quotient quotient) {
            return negative(quotient.above());
        }
        return formula instanceof Formula.Negated;
    }

    /** The formula without the minus sign it is written with; itself where it has none. */
    static Formula magnitude(Formula formula) {
        if (!negative(formula)) {
            return formula;
        }
        if (formula instanceof Formula.Product product) {
            List<Formula> factors = new ArrayList<>(product.factors());
            factors.set(0, magnitude(factors.get(0)));
            return new Formula.Product(factors);
        }
        if (formula instanceof Formula.Quotient quotient) {
            return magnitude(quotient.above()).over(quotient.below());
        }
        return Simplify.negative(formula);
    }
}
