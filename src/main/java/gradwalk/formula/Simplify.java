package gradwalk.formula;

import gradwalk.formula.Formula.Constant;
import gradwalk.formula.Formula.Negated;
import gradwalk.formula.Formula.Power;
import gradwalk.formula.Formula.Quotient;
import java.util.ArrayList;
import java.util.List;

/** Writes a formula as a person would, one pass from the inside out. */
final class Simplify implements Cases<Formula> {
    private static final Simplify PASS = new Simplify();

    private Simplify() {}

    /** Passes until nothing changes: what one rule gives can be another rule's start. Each rule writes less. */
    static Formula wholly(Formula formula) {
        Formula before = formula;
        Formula after = before.in(PASS);
        while (!after.equals(before)) {
            before = after;
            after = before.in(PASS);
        }
        return after;
    }

    @Override
    public Formula constant(double value) {
        return new Constant(value == 0 ? 0 : value);
    }

    @Override
    public Formula variable(String name) {
        return new Formula.Variable(name);
    }

    @Override
    public Formula sum(List<Formula> terms) {
        Terms all = new Terms();
        for (Formula term : Lists.each(terms, this)) {
            all.add(term);
        }
        return all.sum();
    }

    @Override
    public Formula product(List<Formula> factors) {
        Factors all = new Factors();
        for (Formula factor : Lists.each(factors, this)) {
            all.add(factor);
        }
        return all.product();
    }

    @Override
    public Formula negated(Formula inner) {
        return negative(inner.in(this));
    }

    /** The formula with the other sign; 0 stays 0. */
    static Formula negative(Formula formula) {
        if (formula instanceof Negated negated) {
            return negated.inner();
        }
        return is(formula, 0) ? formula : formula.negated();
    }

    @Override
    public Formula quotient(Formula above, Formula below) {
        Formula a = above.in(this);
        Formula b = below.in(this);
        if (signed(a)) {
            return negative(negative(a).over(b));
        }
        if (signed(b)) {
            return negative(a.over(negative(b)));
        }
        if (is(b, 1) || (is(a, 0) && !is(b, 0))) {
            return a;
        }
        return fraction(a, b);
    }

    private static Formula fraction(Formula a, Formula b) {
        if (a instanceof Constant x && b instanceof Constant y) {
            return folded(Exact.quotient(x.value(), y.value()), a.over(b));
        }
        if (a.equals(b)) {
            return Formula.number(1);
        }
        if (a instanceof Quotient upper) {
            return upper.above().over(upper.below().times(b));
        }
        return b instanceof Quotient lower ? a.times(lower.below()).over(lower.above()) : a.over(b);
    }

    @Override
    public Formula power(Formula base, Formula exponent) {
        Formula b = base.in(this);
        Formula e = exponent.in(this);
        if (is(e, 0) || is(b, 1)) {
            return Formula.number(1);
        }
        if (is(e, 1)) {
            return b;
        }
        return e instanceof Constant n && Exact.natural(n.value()) ? natural(b, n.value()) : b.power(e);
    }

    private static Formula natural(Formula base, double exponent) {
        if (base instanceof Constant x) {
            return folded(Exact.power(x.value(), exponent), base.power(Formula.number(exponent)));
        }
        if (base instanceof Negated negated) {
            Formula power = negated.inner().power(Formula.number(exponent));
            return exponent % 2 == 0 ? power : power.negated();
        }
        if (base instanceof Power inner
                && inner.exponent() instanceof Constant x
                && Exact.natural(x.value())
                && Exact.natural(x.value() * exponent)) {
            return inner.base().power(Formula.number(x.value() * exponent));
        }
        return base.power(Formula.number(exponent));
    }

    @Override
    public Formula call(Function function, List<Formula> arguments) {
        List<Formula> simple = Lists.each(arguments, this);
        Formula call = new Formula.Call(function, simple);
        if (simple.get(0) instanceof Constant a && simple.get(simple.size() - 1) instanceof Constant b) {
            return folded(Exact.call(function, a.value(), b.value()), call);
        }
        return call;
    }

    @Override
    public Formula defined(Formula.Defined of) {
        return new Formula.Defined(of.name(), Lists.each(of.arguments(), this), of.meaning());
    }

    /** The number, or what it would have stood for where it is not exact. */
    private static Formula folded(double value, Formula otherwise) {
        return Double.isNaN(value) ? otherwise : Formula.number(value);
    }

    static boolean is(Formula formula, double value) {
        return formula instanceof Constant constant && constant.value() == value;
    }

    private static boolean signed(Formula formula) {
        return formula instanceof Negated || (formula instanceof Constant constant && constant.value() < 0);
    }

    /** Gathers the terms of a sum. */
    private static final class Terms {
        private final List<Formula> terms = new ArrayList<>();

        void add(Formula term) {
            if (term instanceof Formula.Sum inner) {
                for (Formula one : inner.terms()) {
                    add(one);
                }
            } else if (!is(term, 0) && !folds(term)) {
                terms.add(term);
            }
        }

        private boolean folds(Formula term) {
            for (int i = 0; i < terms.size() && term instanceof Constant; i++) {
                if (terms.get(i) instanceof Constant other) {
                    double sum = Exact.sum(other.value(), ((Constant) term).value());
                    if (!Double.isNaN(sum)) {
                        terms.set(i, Formula.number(sum));
                        return true;
                    }
                }
            }
            return false;
        }

        Formula sum() {
            return Formula.sum(terms);
        }
    }
}
