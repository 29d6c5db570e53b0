package gradwalk.formula;

import java.util.List;

/** Puts formulas in the place of variables. */
record Substitute(Substitution substitution) implements Cases<Formula> {

    @Override
    public Formula constant(double value) {
        return new Formula.Constant(value);
    }

    @Override
    public Formula variable(String name) {
        Formula replacement = substitution.replacement(name);
        return replacement == null ? new Formula.Variable(name) : replacement;
    }

    @Override
    public Formula sum(List<Formula> terms) {
        return new Formula.Sum(Lists.each(terms, this));
    }

    @Override
    public Formula product(List<Formula> factors) {
        return new Formula.Product(Lists.each(factors, this));
    }

    @Override
    public Formula negated(Formula inner) {
        return new Formula.Negated(inner.in(this));
    }

    @Override
    public Formula quotient(Formula above, Formula below) {
        return new Formula.Quotient(above.in(this), below.in(this));
    }

    @Override
    public Formula power(Formula base, Formula exponent) {
        return new Formula.Power(base.in(this), exponent.in(this));
    }

    @Override
    public Formula call(Function function, List<Formula> arguments) {
        return new Formula.Call(function, Lists.each(arguments, this));
    }

    @Override
    public Formula defined(Formula.Defined of) {
        return new Formula.Defined(of.name(), Lists.each(of.arguments(), this), of.meaning());
    }
}
