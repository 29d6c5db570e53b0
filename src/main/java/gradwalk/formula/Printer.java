package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * The rules of order and brackets, shared by text and MathML.
 *
 * @param <T> what a printed piece is
 */
abstract class Printer<T> {
    /** How tightly a formula holds together; one that is looser than its place asks for is put in brackets. */
    static final int SUM = 0;

    static final int PRODUCT = 1;
    static final int POWER = 2;
    static final int ATOM = 3;

    /** A formula where it needs no brackets. */
    final T print(Formula formula) {
        return print(formula, SUM, true);
    }

    /**
     * A formula in its place.
     *
     * @param least how tightly it must hold together
     * @param leading whether no operator stands before it, so that it may begin with a minus sign
     */
    final T print(Formula formula, int least, boolean leading) {
        if (binding(formula) < least || (!leading && beginsWithMinus(formula))) {
            return bracketed("(", List.of(print(formula)), ")");
        }
        return formula.in(new Pieces<>(this, leading));
    }

    abstract T number(double magnitude);

    abstract T variable(String name);

    abstract T operator(String sign);

    abstract T function(String name);

    abstract T row(List<T> pieces);

    abstract T fraction(Formula above, Formula below, boolean leading);

    abstract T power(T base, Formula exponent);

    abstract T exponential(Formula exponent);

    abstract T root(Formula inner);

    abstract T half();

    /** How tightly a variable holds together as it is shown. */
    abstract int bindingOf(String name);

    /** Whether a variable is shown as something that begins with a minus sign. */
    abstract boolean beginsWithMinus(String name);

    /** Whether a fraction that is a factor, but not the last, is put in brackets. */
    abstract boolean fractionsAreBracketed();

    final T bracketed(String open, List<T> inside, String close) {
        List<T> pieces = new ArrayList<>();
        pieces.add(operator(open));
        pieces.addAll(inside);
        pieces.add(operator(close));
        return row(pieces);
    }

    private int binding(Formula formula) {
        if (formula instanceof Formula.Sum) {
            return SUM;
        }
        if (formula instanceof Formula.Variable variable) {
            return bindingOf(variable.name());
        }
        if (formula instanceof Formula.Call call) {
            return call.function() == Function.EXP || call.function() == Function.SQRT ? POWER : ATOM;
        }
        if (formula instanceof Formula.Power) {
            return POWER;
        }
        boolean product = formula instanceof Formula.Product || formula instanceof Formula.Quotient;
        return product || Signs.negative(formula) || isWide(formula) ? PRODUCT : ATOM;
    }

    /** Whether a number is written with a power of ten. */
    private static boolean isWide(Formula formula) {
        return formula instanceof Formula.Constant constant
                && constant.value() != 0
                && (constant.value() >= 1e9 || constant.value() < 1e-4);
    }

    // A product or fraction puts the brackets around its own first factor instead.
    private boolean beginsWithMinus(Formula formula) {
        return formula instanceof Formula.Variable variable
                ? beginsWithMinus(variable.name())
                : formula instanceof Formula.Negated
                        || (formula instanceof Formula.Constant && Signs.negative(formula));
    }
}
