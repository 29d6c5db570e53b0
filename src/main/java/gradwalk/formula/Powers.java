package gradwalk.formula;

import gradwalk.math.Functions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Multiplies terms and raises them to powers, by the rules that hold wherever both sides have a value. */
final class Powers {
    /** A number's power beyond this stays as it is written, such as 2⁴⁰. */
    private static final double LARGE = 1e9;

    private static final List<Term> ONE = List.of(Term.ONE);

    private final Atoms atoms;
    private final Sums sums;
    private final Atom e;

    Powers(Atoms atoms, Sums sums) {
        this.atoms = atoms;
        this.sums = sums;
        this.e = atoms.call(Function.EXP, List.of(ONE));
    }

    static List<Term> only(Atom atom) {
        return List.of(Term.of(atom, Ratio.ONE));
    }

    List<Term> times(List<Term> a, List<Term> b) {
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

    /** To a power that is a number. */
    List<Term> power(List<Term> base, Ratio exponent) {
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
        } else if (zero || isLarge(Functions.pow(term.number().value(), exponent.value()))) {
            Formula power = Writer.of(base).power(Writer.of(List.of(Term.of(exponent))));
            return only(atoms.leaf(power));
        }
        return exponent.isWhole() ? finished(term.power(exponent.above())) : finished(root(term, exponent));
    }

    private static boolean isLarge(double power) {
        return Math.abs(power) > LARGE || Math.abs(power) < 1 / LARGE;
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
    List<Term> raised(List<Term> base, List<Term> exponent) {
        return base.size() == 1
                        && isExponential(base.get(0))
                        && base.get(0).number().is(1)
                ? raised(e, times(base.get(0).over(e), exponent))
                : raised(asAtom(base), exponent);
    }

    List<Term> exponential(List<Term> exponent) {
        return raised(e, exponent);
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

    /** The logarithm; a power's exponent comes to the front where that holds for all numbers. */
    List<Term> logarithm(List<Term> of) {
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
