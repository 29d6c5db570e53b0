package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds terms up, and finds the shortest way to write a sum: as it is, multiplied out, or with what is common in front. */
final class Sums {
    /** More terms than this are not multiplied out to. */
    private static final int MOST = 40;

    private final Atoms atoms;

    Sums(Atoms atoms) {
        this.atoms = atoms;
    }

    /** The terms with like ones gathered, in their order. */
    static List<Term> gathered(List<Term> terms) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            int place = 0;
            while (place < all.size() && all.get(place).compareTo(term) < 0) {
                place++;
            }
            boolean known = place < all.size() && all.get(place).compareTo(term) == 0;
            Ratio sum = known ? term.number().plus(all.remove(place).number()) : term.number();
            if (!sum.is(0)) {
                all.add(place, new Term(sum, term.factors()));
            }
        }
        return all;
    }

    static List<Term> scaled(List<Term> terms, Ratio by) {
        return multiplied(terms, List.of(Term.of(by)));
    }

    /** Each term of the one times each of the other. */
    private static List<Term> multiplied(List<Term> some, List<Term> others) {
        List<Term> all = new ArrayList<>();
        for (Term one : some) {
            for (Term other : others) {
                all.add(one.times(other));
            }
        }
        return all;
    }

    static int length(List<Term> terms) {
        int length = 0;
        for (Term term : terms) {
            length += term.length();
        }
        return length;
    }

    /** The terms of a term that is a sum in brackets, with its sign; the term alone where it is none. */
    static List<Term> opened(Term term) {
        if (term.number().is(0)) {
            return List.of();
        }
        List<Factor> factors = term.factors();
        boolean sum = factors.size() == 1
                && factors.get(0).atom().isSum
                && factors.get(0).exponent().is(1);
        return sum && Math.abs(term.number().value()) == 1
                ? scaled(factors.get(0).atom().inside(), term.number())
                : List.of(term);
    }

    private static List<Term> flat(List<Term> terms) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            all.addAll(opened(term));
        }
        return gathered(all);
    }

    /** The sum of terms in its shortest form. */
    List<Term> shortest(List<Term> terms) {
        return shortest(terms, 2);
    }

    private List<Term> shortest(List<Term> terms, int levels) {
        List<Term> plain = flat(terms);
        if (plain.size() < 2) {
            return plain;
        }
        List<Term> expanded = expanded(plain);
        List<Term> best = length(expanded) < length(plain) ? expanded : plain;
        if (levels > 0) {
            // Of two equally long ones, people leave a polynomial in terms and put what functions share in front.
            best = shorter(best, factored(plain, levels - 1), Ranks.hasFunction(plain) ? 0 : 1);
            best = shorter(best, factored(expanded, levels - 1), 1);
        }
        return best;
    }

    private static List<Term> shorter(List<Term> terms, @Nullable List<Term> factored, int margin) {
        return factored != null && length(factored) + margin <= length(terms) ? factored : terms;
    }

    /** All brackets multiplied out; the terms as they are where that would be too many. */
    private static List<Term> expanded(List<Term> terms) {
        List<Term> all = terms;
        double brackets = 2;
        for (int pass = 0; pass < 4 && brackets > 1; pass++) {
            List<Term> next = new ArrayList<>();
            brackets = 1;
            for (Term term : all) {
                double count = count(term);
                if (next.size() + count > MOST) {
                    return terms;
                }
                brackets = Math.max(brackets, count);
                next.addAll(count > 1 ? expanded(term) : List.of(term));
            }
            all = gathered(next);
        }
        return all;
    }

    /** To how many terms a term is multiplied out, before like ones are gathered. */
    private static double count(Term term) {
        double count = 1;
        for (Factor factor : term.factors()) {
            for (int i = 0; i < times(factor) && count <= MOST; i++) {
                count *= factor.atom().inside().size();
            }
        }
        return count;
    }

    /** How often a sum in brackets is a factor. */
    private static double times(Factor factor) {
        boolean sum = factor.atom().isSum && factor.exponent().isWhole();
        return sum ? factor.exponent().above() : 0;
    }

    private static List<Term> expanded(Term term) {
        List<Term> all = List.of(term);
        for (Factor factor : term.factors()) {
            for (int i = 0; i < times(factor); i++) {
                Term less = Term.of(factor.atom(), Ratio.of(-1));
                all = gathered(
                        multiplied(multiplied(all, List.of(less)), factor.atom().inside()));
            }
        }
        return all;
    }

    /** What all terms have in common times the rest; null where they have nothing. */
    private @Nullable List<Term> factored(List<Term> terms, int levels) {
        Term common = terms.size() < 2 ? Term.ONE : common(terms, false);
        if (common.equals(Term.ONE)) {
            return null;
        }
        return opened(common.times(inBrackets(shortest(divided(terms, common), levels))));
    }

    private static List<Term> divided(List<Term> terms, Term by) {
        return multiplied(terms, List.of(by.power(-1)));
    }

    /**
     * The greatest term that divides all of these.
     *
     * @param whole whether exponents below 0 stay where they are, so that no fraction is put in front
     */
    private static Term common(List<Term> terms, boolean whole) {
        Term common = terms.get(0);
        double number = 0;
        for (Term term : terms) {
            number = term.number().isWhole()
                    ? Ratio.common(Math.abs(term.number().above()), number)
                    : 1;
            common = common.common(term);
        }
        List<Factor> factors = new ArrayList<>();
        for (Factor factor : common.factors()) {
            if (!whole || factor.exponent().above() > 0) {
                factors.add(factor);
            }
        }
        return new Term(Ratio.of(number), factors);
    }

    /** A sum as one term: what is common to all, times the rest in brackets. */
    Term inBrackets(List<Term> terms) {
        if (terms.size() < 2) {
            return terms.isEmpty() ? Term.of(Ratio.ZERO) : terms.get(0);
        }
        Term common = common(terms, true);
        List<Term> rest = flat(divided(terms, common));
        return common.times(rest.size() < 2 ? inBrackets(rest) : atoms.sum(rest));
    }
}
