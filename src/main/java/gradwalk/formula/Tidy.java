package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a formula in its shortest usual form. It becomes a sum of terms, each a number times powers of atoms; equal
 * bases and like terms come together by themselves. A power such as {@code x^(n−1)} is kept as {@code xⁿ·x⁻¹}, and e^u
 * as a power of e, so that these come together too, and {@link Writer} joins them again.
 *
 * <p>Only rules are used that hold wherever the formula has a value: {@code √(x²)} is {@code |x|}, and {@code ln(x²)}
 * stays.
 */
final class Tidy implements Cases<List<Term>> {
    private static final List<Term> ONE = List.of(Term.ONE);

    private final Atoms atoms = new Atoms();
    private final Sums sums = new Sums(atoms);
    private final Atom e = atoms.call(Function.EXP, List.of(ONE));

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

    @Override
    public List<Term> constant(double value) {
        return value == 0 ? List.of() : List.of(Term.of(Ratio.of(value)));
    }

    @Override
    public List<Term> variable(String name) {
        return only(atoms.leaf(Formula.variable(name)));
    }

    @Override
    public List<Term> defined(Formula.Defined of) {
        return only(
                of.arguments().isEmpty()
                        ? atoms.leaf(of)
                        : atoms.defined(of, of.arguments().get(0).in(this)));
    }

    private static List<Term> only(Atom atom) {
        return List.of(Term.of(atom, Ratio.ONE));
    }

    @Override
    public List<Term> sum(List<Formula> terms) {
        List<Term> all = new ArrayList<>();
        for (Formula term : terms) {
            all.addAll(term.in(this));
        }
        return sums.shortest(all);
    }

    @Override
    public List<Term> product(List<Formula> factors) {
        List<Term> product = ONE;
        for (Formula factor : factors) {
            product = times(product, factor.in(this));
        }
        return product;
    }

    @Override
    public List<Term> negated(Formula inner) {
        return Sums.scaled(inner.in(this), Ratio.of(-1));
    }

    @Override
    public List<Term> quotient(Formula above, Formula below) {
        return times(above.in(this), power(below.in(this), Ratio.of(-1)));
    }

    private List<Term> times(List<Term> a, List<Term> b) {
        if (isSign(a)) {
            return Sums.scaled(b, a.get(0).number());
        } else if (isSign(b)) {
            return Sums.scaled(a, b.get(0).number());
        }
        return finished(sums.inBrackets(a).times(sums.inBrackets(b)));
    }

    /** Whether these are 1 or −1 alone. */
    private static boolean isSign(List<Term> terms) {
        return terms.size() == 1
                && terms.get(0).isNumber()
                && Math.abs(terms.get(0).number().value()) == 1;
    }

    /** A product in which what has a shorter form has it. */
    private List<Term> finished(Term product) {
        for (Factor factor : product.factors()) {
            List<Term> shorter = shorter(factor);
            if (!shorter.isEmpty()) {
                Term without = Term.of(factor.atom(), factor.exponent().negative());
                return times(List.of(product.times(without)), shorter);
            }
        }
        return Sums.opened(product);
    }

    /** What stands for one factor of a product; nothing where it stays. */
    private List<Term> shorter(Factor factor) {
        Atom atom = factor.atom();
        List<Term> inside = atom.inside();
        if (atom.is(Function.ABS) && factor.exponent().isEven()) {
            return power(atom.parts.get(0), factor.exponent());
        } else if (inside.size() == 1 && factor.exponent().isWhole()) {
            return power(inside, factor.exponent());
        }
        return List.of();
    }

    @Override
    public List<Term> power(Formula base, Formula exponent) {
        List<Term> b = base.in(this);
        List<Term> e = exponent.in(this);
        if (e.isEmpty() || (e.size() == 1 && e.get(0).isNumber())) {
            return power(b, e.isEmpty() ? Ratio.ZERO : e.get(0).number());
        }
        return raised(b, e);
    }

    /** To a power that is a number. */
    private List<Term> power(List<Term> base, Ratio exponent) {
        if (exponent.is(0.5)) {
            return finished(root(sums.inBrackets(base), Ratio.HALF));
        } else if (exponent.is(0) || base.equals(ONE)) {
            return ONE;
        } else if (exponent.is(1)) {
            return base;
        }
        Term term = sums.inBrackets(base);
        boolean zero = term.number().is(0);
        if (zero && exponent.value() > 0) {
            return List.of();
        } else if (zero || (term.number().value() != 1 && Math.abs(exponent.value()) > 64)) {
            Formula power = Writer.of(base).power(Writer.of(List.of(Term.of(exponent))));
            return only(atoms.leaf(power));
        }
        return exponent.isWhole() ? finished(term.power(exponent.above())) : finished(root(term, exponent));
    }

    /** To a power that is a number, not a whole one. */
    private Term root(Term term, Ratio exponent) {
        Ratio number = rootOfNumber(term.number(), exponent);
        Term rest = new Term(Ratio.ONE, term.factors());
        Factor only = term.factors().size() == 1 ? term.factors().get(0) : null;
        if (number == null) {
            return term.isNumber() && !term.isNegative()
                    ? irrational(term.number(), exponent)
                    : grouped(term, exponent);
        } else if (isExponential(rest)) {
            return rest.raised(exponent).scaled(number);
        } else if (only == null || only.atom().base != null) {
            return grouped(rest, exponent).scaled(number);
        }
        Ratio product = only.exponent().times(exponent);
        boolean lostSign = only.exponent().isEven() && !product.isEven();
        return Term.of(lostSign ? absolute(only.atom()) : only.atom(), product).scaled(number);
    }

    /** A number to a power that is not whole, null where that is no fraction. */
    private static @Nullable Ratio rootOfNumber(Ratio number, Ratio exponent) {
        double above = Exact.call(Function.SQRT, number.above(), 0);
        double below = Exact.call(Function.SQRT, number.below(), 0);
        Ratio twice = exponent.plus(exponent);
        boolean square = twice.isWhole() && !Double.isNaN(above + below);
        return number.is(1) ? number : square ? new Ratio(above, below).power(twice.above()) : null;
    }

    private Term irrational(Ratio number, Ratio exponent) {
        Term below = Term.of(atoms.leaf(Formula.number(number.below())), exponent.negative());
        Term above = Term.of(atoms.leaf(Formula.number(number.above())), exponent);
        return number.below() == 1 ? above : number.above() == 1 ? below : above.times(below);
    }

    private Atom absolute(Atom atom) {
        return atoms.call(Function.ABS, List.of(only(atom)));
    }

    private Term grouped(Term term, Ratio exponent) {
        return Term.of(atoms.group(List.of(term)), exponent);
    }

    /** To a power with names in it. */
    private List<Term> raised(List<Term> base, List<Term> exponent) {
        return base.size() == 1
                        && isExponential(base.get(0))
                        && base.get(0).number().is(1)
                ? raised(e, times(base.get(0).over(e), exponent))
                : raised(asAtom(base), exponent);
    }

    private Atom asAtom(List<Term> base) {
        Term term = base.size() == 1 ? base.get(0) : Term.of(Ratio.ZERO);
        List<Factor> factors = term.factors();
        if (factors.isEmpty() && term.number().isWhole() && term.number().above() > 0) {
            return atoms.leaf(Formula.number(term.number().above()));
        }
        boolean single = factors.size() == 1
                && term.number().is(1)
                && factors.get(0).exponent().is(1);
        return single && factors.get(0).atom().base == null ? factors.get(0).atom() : atoms.group(base);
    }

    private List<Term> raised(Atom base, List<Term> exponent) {
        List<Term> product = ONE;
        for (Term term : exponent) {
            product = times(product, raised(base, term));
        }
        return product;
    }

    private List<Term> raised(Atom base, Term exponent) {
        Factor factor = exponent.isNumber() ? null : exponent.factors().get(0);
        if (factor == null) {
            return List.of(Term.of(base, exponent.number()));
        } else if (base == e
                && exponent.factors().size() == 1
                && factor.exponent().is(1)
                && factor.atom().is(Function.LOG)) {
            return power(factor.atom().parts.get(0), exponent.number());
        }
        return List.of(Term.of(atoms.power(base, new Term(Ratio.ONE, exponent.factors())), exponent.number()));
    }

    /** Whether all factors are powers of e; the number is not looked at. */
    private boolean isExponential(Term term) {
        boolean all = true;
        for (Factor factor : term.factors()) {
            all &= factor.atom() == e || factor.atom().base == e;
        }
        return all;
    }

    @Override
    public List<Term> call(Function function, List<Formula> arguments) {
        List<Term> first = arguments.get(0).in(this);
        if (function == Function.EXP) {
            return raised(e, first);
        } else if (function == Function.SQRT) {
            return power(first, Ratio.HALF);
        } else if (function == Function.LOG) {
            return logarithm(first);
        }
        List<Term> last = function.arity() == 1 ? first : arguments.get(1).in(this);
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
        List<Term> call = only(atoms.call(function, function.arity() == 1 ? List.of(first) : List.of(first, last)));
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

    private List<Term> logarithm(List<Term> of) {
        Term term = of.size() == 1 ? of.get(0) : Term.of(Ratio.ZERO);
        if (term.number().is(1)) {
            Factor only = term.factors().size() == 1 ? term.factors().get(0) : null;
            if (isExponential(term)) {
                return term.over(e);
            } else if (only != null
                    && only.atom().base == null
                    && !only.exponent().is(1)
                    && !only.exponent().isEven()) {
                return Sums.scaled(logarithm(only(only.atom())), only.exponent());
            }
        }
        return only(atoms.call(Function.LOG, List.of(of)));
    }
}
