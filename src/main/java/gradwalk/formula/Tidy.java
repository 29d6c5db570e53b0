package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a formula in its shortest usual form. It becomes a sum of terms, each a number times powers of atoms; equal
 * bases and like terms come together by themselves. A power such as {@code x^(n−1)} is kept as {@code xⁿ·x⁻¹}, and e^u
 * as a power of e, so that these come together too, and {@link Writer} joins them again.
 *
 * <p>Only rules are used that hold wherever the formula has a value: {@code √(x²)} is {@code |x|}, and {@code ln(x²)}
 * stays.
 */
final class Tidy implements Cases<List<Term>> {
    private final Atoms atoms = new Atoms();
    private final Sums sums = new Sums(atoms);
    private final Powers powers = new Powers(atoms, sums);

    /** Parts of the formula, and their terms. */
    private final List<Formula> parts = new ArrayList<>();

    private final List<List<Term>> known = new ArrayList<>();

    private Tidy() {}

    static Formula of(Formula formula) {
        return inOrder(formula.variables(), formula);
    }

    /** The formula tidied, with names in an order of its own. */
    static Formula inOrder(List<String> names, Formula formula) {
        return Writer.of(terms(names, formula));
    }

    /** The terms of a formula; none where it is 0. */
    static List<Term> terms(List<String> names, Formula formula) {
        Tidy tidy = new Tidy();
        for (String name : names) {
            List<Term> unused = tidy.variable(name);
        }
        return formula.in(tidy);
    }

    /** The terms of a part. A derivative has the same parts in many places; each is worked out once. */
    private List<Term> terms(Formula part) {
        if (part instanceof Formula.Constant || part instanceof Formula.Variable || part instanceof Formula.Product) {
            return part.in(this);
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) == part) {
                return known.get(i);
            }
        }
        List<Term> terms = part.in(this);
        parts.add(part);
        known.add(terms);
        return terms;
    }

    @Override
    public List<Term> constant(double value) {
        return value == 0 ? List.of() : List.of(Term.of(Ratio.of(value)));
    }

    @Override
    public List<Term> variable(String name) {
        return Powers.only(atoms.leaf(Formula.variable(name)));
    }

    @Override
    public List<Term> defined(Formula.Defined of) {
        return Powers.only(
                of.arguments().isEmpty()
                        ? atoms.leaf(of)
                        : atoms.defined(of, terms(of.arguments().get(0))));
    }

    @Override
    public List<Term> sum(List<Formula> terms) {
        List<Term> all = new ArrayList<>();
        for (Formula term : terms) {
            all.addAll(terms(term));
        }
        return sums.shortest(all);
    }

    @Override
    public List<Term> product(List<Formula> factors) {
        List<Term> product = List.of(Term.ONE);
        for (Formula factor : factors) {
            product = powers.times(product, terms(factor));
        }
        return product;
    }

    @Override
    public List<Term> negated(Formula inner) {
        return Sums.scaled(terms(inner), Ratio.of(-1));
    }

    @Override
    public List<Term> quotient(Formula above, Formula below) {
        return powers.times(terms(above), powers.power(terms(below), Ratio.of(-1)));
    }

    @Override
    public List<Term> power(Formula base, Formula exponent) {
        List<Term> b = terms(base);
        List<Term> e = terms(exponent);
        if (e.isEmpty() || (e.size() == 1 && e.get(0).isNumber())) {
            return powers.power(b, e.isEmpty() ? Ratio.ZERO : e.get(0).number());
        }
        return powers.raised(b, e);
    }

    @Override
    public List<Term> call(Function function, List<Formula> arguments) {
        List<Term> first = terms(arguments.get(0));
        if (function == Function.EXP) {
            return powers.exponential(first);
        } else if (function == Function.SQRT) {
            return powers.power(first, Ratio.HALF);
        } else if (function == Function.LOG) {
            return powers.logarithm(first);
        }
        List<Term> last = function.arity() == 1 ? first : terms(arguments.get(1));
        double a = value(first);
        double b = value(last);
        double value = Double.isNaN(a + b) ? Double.NaN : Exact.call(function, a, b);
        if (!Double.isNaN(value)) {
            return constant(value);
        }
        boolean negative = first.size() == 1 && first.get(0).isNegative();
        boolean even = function == Function.COS || function == Function.ABS;
        boolean odd = function == Function.SIN || function == Function.TANH || function == Function.SIGN;
        if (negative && (even || odd)) {
            first = Sums.scaled(first, Ratio.of(-1));
        }
        List<Term> call =
                Powers.only(atoms.call(function, function.arity() == 1 ? List.of(first) : List.of(first, last)));
        return negative && odd ? Sums.scaled(call, Ratio.of(-1)) : call;
    }

    /** The number that these are, NaN where they are none or a fraction. */
    private static double value(List<Term> terms) {
        if (terms.isEmpty()) {
            return 0;
        }
        Term term = terms.get(0);
        return terms.size() == 1 && term.isNumber() && term.number().below() == 1
                ? term.number().above()
                : Double.NaN;
    }
}
