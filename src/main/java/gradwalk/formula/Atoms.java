package gradwalk.formula;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The atoms of one run of {@link Tidy}, each once, in the order in which they appeared. */
final class Atoms {
    private static final Ratio MINUS_ONE = Ratio.of(-1);

    private final List<Atom> all = new ArrayList<>();

    /** A name, or a number that keeps an exponent of its own. */
    Atom leaf(Formula formula) {
        return atom(formula, List.of(), null);
    }

    /** A function of arguments. */
    Atom call(Function function, List<List<Term>> arguments) {
        List<Formula> none = Collections.nCopies(arguments.size(), Atom.SUM);
        return atom(new Formula.Call(function, none), arguments, null);
    }

    /** A function that is short for a formula. */
    Atom defined(Formula.Defined of, List<Term> argument) {
        return atom(new Formula.Defined(of.name(), List.of(), of.meaning()), List.of(argument), null);
    }

    /** A base with a term without number as exponent. */
    Atom power(Atom base, Term exponent) {
        return atom(Atom.POWER, List.of(List.of(exponent)), base);
    }

    /** A sum of two terms or more, with a minus where it is known with the other sign. */
    Term sum(List<Term> terms) {
        List<Term> opposite = Sums.scaled(terms, MINUS_ONE);
        boolean positive = false;
        for (Term term : terms) {
            positive |= !term.isNegative();
        }
        boolean turned = find(Atom.SUM, List.of(opposite), null) != null;
        return turned || !positive
                ? new Term(MINUS_ONE, Term.of(group(opposite), Ratio.ONE).factors())
                : Term.of(group(terms), Ratio.ONE);
    }

    /** Terms that hold together, under a root. */
    Atom group(List<Term> terms) {
        return atom(Atom.SUM, List.of(terms), null);
    }

    private Atom atom(Formula head, List<List<Term>> parts, @Nullable Atom base) {
        Atom known = find(head, parts, base);
        if (known != null) {
            return known;
        }
        Atom atom = new Atom(head, parts, base, all.size());
        all.add(atom);
        return atom;
    }

    private @Nullable Atom find(Formula head, List<List<Term>> parts, @Nullable Atom base) {
        for (Atom atom : all) {
            if (atom.base == base && atom.head.equals(head) && atom.parts.equals(parts)) {
                return atom;
            }
        }
        return null;
    }
}
