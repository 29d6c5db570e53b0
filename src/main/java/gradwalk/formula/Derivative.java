package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** The partial derivative with respect to a name, case by case, not yet tidied. */
final class Derivative implements Cases<Formula> {
    private static final Formula ZERO = Formula.number(0);
    private static final Formula ONE = Formula.number(1);

    private final String name;

    private Derivative(String name) {
        this.name = name;
    }

    /** The derivative, tidied, with names in the order in which the formula has them. */
    static Formula of(Formula formula, String name) {
        return Tidy.inOrder(formula.variables(), formula.tidied().in(new Derivative(name)));
    }

    private static boolean isZero(Formula formula) {
        return Simplify.is(formula, 0);
    }

    @Override
    public Formula constant(double value) {
        return ZERO;
    }

    @Override
    public Formula variable(String variable) {
        return variable.equals(name) ? ONE : ZERO;
    }

    @Override
    public Formula sum(List<Formula> terms) {
        List<Formula> all = new ArrayList<>();
        for (Formula slope : Lists.each(terms, this)) {
            if (!isZero(slope)) {
                all.add(slope);
            }
        }
        return Formula.sum(all);
    }

    /** The product rule: each factor's slope times the other factors, added up. */
    @Override
    public Formula product(List<Formula> factors) {
        List<Formula> all = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            List<Formula> one = new ArrayList<>(factors);
            one.set(i, factors.get(i).in(this));
            if (!isZero(one.get(i))) {
                all.add(Formula.product(one));
            }
        }
        return Formula.sum(all);
    }

    @Override
    public Formula negated(Formula inner) {
        return inner.in(this).negated();
    }

    /** u/v has the slope u′/v − u·v′/v². */
    @Override
    public Formula quotient(Formula above, Formula below) {
        Formula first = above.in(this);
        Formula second = below.in(this);
        Formula rest = isZero(first) ? ZERO : first.over(below);
        return isZero(second) ? rest : rest.minus(above.times(second).over(below.power(2)));
    }

    /** uⁿ has the slope n·uⁿ⁻¹·u′, aᵛ has aᵛ·ln a·v′, and uᵛ has both. */
    @Override
    public Formula power(Formula base, Formula exponent) {
        Formula first = base.in(this);
        Formula second = exponent.in(this);
        List<Formula> all = new ArrayList<>();
        if (!isZero(first)) {
            all.add(exponent.times(base.power(exponent.minus(ONE))).times(first));
        }
        if (!isZero(second)) {
            all.add(base.power(exponent).times(Formula.call(Function.LOG, base)).times(second));
        }
        return Formula.sum(all);
    }

    /** The chain rule: the function's own slope at its argument times the argument's slope. */
    @Override
    public Formula call(Function function, List<Formula> arguments) {
        List<Formula> all = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            Formula inner = arguments.get(i).in(this);
            if (!isZero(inner)) {
                all.add(slope(function, arguments, i).times(inner));
            }
        }
        return Formula.sum(all);
    }

    @Override
    public Formula defined(Formula.Defined of) {
        Formula inner = of.arguments().isEmpty() ? ZERO : of.arguments().get(0).in(this);
        if (isZero(inner)) {
            return ZERO;
        }
        // People write the slope of ln(1 + e^x) as σ(x).
        Formula slope = of.name().equals("softplus")
                ? Formula.call(Function.SIGMOID, Formula.variable("x"))
                : of.meaning().in(new Derivative("x"));
        return slope.substitute(parameter -> of.arguments().get(0)).times(inner);
    }

    private static Formula slope(Function function, List<Formula> arguments, int which) {
        Formula a = arguments.get(0);
        Formula b = arguments.get(arguments.size() - 1);
        Formula y = new Formula.Call(function, arguments);
        return switch (function) {
            case EXP -> y;
            case LOG -> ONE.over(a);
            case SQRT -> ONE.over(Formula.number(2).times(y));
            case SIN -> Formula.call(Function.COS, a);
            case COS -> Formula.call(Function.SIN, a).negated();
            case TANH -> ONE.minus(y.power(2));
            case SIGMOID -> y.times(ONE.minus(y));
            case ABS -> Formula.call(Function.SIGN, a);
            // At equal arguments the first one's side, as the operations of the graph have it.
            case MAX -> which == 0 ? Formula.call(Function.AT_LEAST, a, b) : Formula.call(Function.GREATER, b, a);
            case MIN -> which == 0 ? Formula.call(Function.AT_LEAST, b, a) : Formula.call(Function.GREATER, a, b);
            case SIGN, GREATER, AT_LEAST -> ZERO;
        };
    }
}
