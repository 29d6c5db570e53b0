package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A number times powers of atoms, such as {@code 2/3·x²·σ(z)⁻¹}.
 *
 * @param factors in the order of their atoms, each atom once
 */
record Term(Ratio number, List<Factor> factors) {
    static final Term ONE = of(Ratio.ONE);

    static Term of(Ratio number) {
        return new Term(number, List.of());
    }

    static Term of(Atom atom, Ratio exponent) {
        return new Term(Ratio.ONE, List.of(new Factor(atom, exponent)));
    }

    Term scaled(Ratio by) {
        return new Term(number.times(by), factors);
    }

    Term times(Term other) {
        return together(other, false).scaled(number.times(other.number));
    }

    /** The greatest product of powers that divides both, without a number. */
    Term common(Term other) {
        return together(other, true);
    }

    /** Both products as one: exponents are added, or the least is taken, 0 where an atom is in one of them only. */
    private Term together(Term other, boolean least) {
        Ratio folded = Ratio.ONE;
        List<Factor> all = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < factors.size() || j < other.factors.size()) {
            int order = order(i, other, j);
            Factor one = order <= 0 ? factors.get(i++) : other.factors.get(j++);
            Ratio second = order == 0 ? other.factors.get(j++).exponent() : Ratio.ZERO;
            Ratio exponent = least ? one.exponent().min(second) : one.exponent().plus(second);
            if (order == 0 && exponent.isWhole() && one.atom().head instanceof Formula.Constant base) {
                folded = folded.times(Ratio.of(base.value()).power(exponent.above()));
            } else if (!exponent.is(0)) {
                all.add(new Factor(one.atom(), exponent));
            }
        }
        return new Term(folded, all);
    }

    /** Which of two factors comes first: below 0 mine, above 0 the other's, 0 where they have the same atom. */
    private int order(int mine, Term other, int theirs) {
        if (mine == factors.size() || theirs == other.factors.size()) {
            return theirs - other.factors.size() == 0 ? -1 : 1;
        }
        return factors.get(mine).atom().index - other.factors.get(theirs).atom().index;
    }

    /** To a whole power; the number is not 0. */
    Term power(double exponent) {
        return raised(Ratio.of(exponent)).scaled(number.power(exponent));
    }

    /** The factors to any power, without the number. */
    Term raised(Ratio exponent) {
        Term all = ONE;
        for (Factor factor : factors) {
            all = all.with(factor.atom(), factor.exponent().times(exponent));
        }
        return all;
    }

    /** With one more factor, whose atom comes later than all others; a number with a whole exponent is only a number. */
    private Term with(Atom atom, Ratio exponent) {
        if (exponent.isWhole() && atom.head instanceof Formula.Constant base) {
            return scaled(Ratio.of(base.value()).power(exponent.above()));
        }
        List<Factor> all = new ArrayList<>(factors);
        all.add(new Factor(atom, exponent));
        return new Term(number, all);
    }

    /** The exponent of an atom, 0 where it is no factor. */
    Ratio exponentOf(Atom atom) {
        for (Factor factor : factors) {
            if (factor.atom() == atom) {
                return factor.exponent();
            }
        }
        return Ratio.ZERO;
    }

    /** All that stands over a base, which powers with this base add up to. */
    List<Term> over(Atom base) {
        List<Term> exponent = new ArrayList<>();
        for (Factor factor : factors) {
            if (factor.atom() == base) {
                exponent.add(of(factor.exponent()));
            } else if (factor.atom().base == base) {
                exponent.addAll(Sums.scaled(factor.atom().parts.get(0), factor.exponent()));
            }
        }
        return Sums.gathered(exponent);
    }

    /** An order in which like terms are equal. */
    int compareTo(Term other) {
        for (int i = 0; i < factors.size() && i < other.factors.size(); i++) {
            Factor a = factors.get(i);
            Factor b = other.factors.get(i);
            int order = a.atom().index - b.atom().index;
            if (order != 0) {
                return order;
            } else if (!a.exponent().same(b.exponent())) {
                return a.exponent().value() > b.exponent().value() ? -1 : 1;
            }
        }
        return other.factors.size() - factors.size();
    }

    boolean isNumber() {
        return factors.isEmpty();
    }

    boolean isNegative() {
        return number.above() < 0;
    }

    boolean hasFunction() {
        boolean has = false;
        for (Factor factor : factors) {
            has |= factor.atom().hasFunction;
        }
        return has;
    }

    double degree() {
        double degree = 0;
        for (Factor factor : factors) {
            degree += factor.exponent().value() * factor.atom().degree;
        }
        return degree;
    }

    /** The place of the first name. */
    int first() {
        int first = Integer.MAX_VALUE;
        for (Factor factor : factors) {
            first = Math.min(first, factor.atom().first);
        }
        return first;
    }

    /** How much there is to write. */
    int length() {
        int length = (Math.abs(number.above()) == 1 ? 0 : 1) + (number.below() == 1 ? 0 : 1);
        for (Factor factor : factors) {
            Ratio exponent = factor.exponent();
            boolean plain = Math.abs(exponent.above()) == 1 && exponent.below() < 3;
            length += factor.atom().length + (plain ? 0 : exponent.is(2) ? 1 : 2);
        }
        return Math.max(length, 1);
    }
}
