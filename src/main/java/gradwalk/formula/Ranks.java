package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** The order in which people write: which terms of a sum come first, and which factors of a product. */
final class Ranks {
    /** The last rank of a factor. */
    static final int LAST = 6;

    private Ranks() {}

    static boolean hasFunction(List<Term> terms) {
        boolean has = false;
        for (Term term : terms) {
            has |= term.hasFunction();
        }
        return has;
    }

    /**
     * The terms in the order of writing: polynomials by falling degree, so that numbers come last, then what has
     * functions in it; a plus goes before a leading minus, as in {@code y − x}.
     */
    static List<Term> ordered(List<Term> terms) {
        List<Term> all = new ArrayList<>();
        for (Term term : terms) {
            int place = all.size();
            while (place > 0 && isBefore(term, all.get(place - 1))) {
                place--;
            }
            all.add(place, term);
        }
        int first = 0;
        while (first < all.size() - 1 && all.get(first).isNegative()) {
            first++;
        }
        if (!all.get(first).isNegative()) {
            all.add(0, all.remove(first));
        }
        return all;
    }

    private static boolean isBefore(Term a, Term b) {
        if (a.hasFunction() || b.hasFunction()) {
            return !a.hasFunction();
        }
        return a.degree() > b.degree() || (a.degree() == b.degree() && a.first() < b.first());
    }

    /**
     * Whether a factor is a difference such as {@code σ(z) − y}, of a function and a name. A product with one is read
     * as the chain rule goes: the difference, the slopes, at last the names.
     */
    static boolean isError(Atom atom) {
        boolean names = false;
        for (Term term : atom.inside()) {
            names |= !term.isNumber() && !term.hasFunction();
        }
        return names && atom.hasFunction;
    }

    /** Where a factor stands in a product: numbers, names, sums, functions, and then {@code 1 − σ(z)} and the like. */
    static int of(Atom atom, boolean root, boolean chain) {
        boolean leaf = !atom.isSum && !atom.hasFunction;
        if (leaf && (atom.degree == 0 || !root)) {
            return atom.degree == 0 ? 0 : chain ? LAST : 1;
        } else if (!atom.isSum || root) {
            return 3;
        }
        return isError(atom) ? 2 : atom.hasFunction ? 4 : chain ? 5 : 2;
    }
}
