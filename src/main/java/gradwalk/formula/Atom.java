package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What products are made of: a name, a sum in brackets, a function of something, a power with names in its exponent. In
 * one run of {@link Tidy} equal ones are the same object, so that comparing costs nothing.
 */
final class Atom {
    /** The head of a sum. */
    static final Formula SUM = new Formula.Defined("+", List.of(), Formula.number(0));

    /** The head of a power. */
    static final Formula POWER = new Formula.Defined("^", List.of(), Formula.number(0));

    /** What it is: {@link #SUM}, {@link #POWER}, a function with nothing in its brackets, or all of it. */
    final Formula head;

    final boolean isSum;

    /** The terms of a sum, the one that is an exponent, or the arguments of a function. */
    final List<List<Term>> parts;
    /** What a power is of. */
    final @Nullable Atom base;
    /** Its place in the order of first appearance, which is the order in which it is written. */
    final int index;

    final Formula formula;
    /** How much there is to write. */
    final int length;
    /** The place of the first name, also in brackets, so that {@code 2·(a + b)} goes before c. */
    final int first;
    /** The greatest degree of a term in names. */
    final double degree;
    /** Whether there is more to it than sums and products of names. */
    final boolean hasFunction;

    Atom(Formula head, List<List<Term>> parts, @Nullable Atom base, int index) {
        this.head = head;
        this.isSum = head.equals(SUM);
        this.parts = parts;
        this.base = base;
        this.index = index;
        int length = base == null ? 1 : base.length;
        for (List<Term> part : parts) {
            length += Sums.length(part);
        }
        this.length = length;
        this.formula = formula();
        int first = isSum ? Integer.MAX_VALUE : index;
        double degree = head instanceof Formula.Variable ? 1 : 0;
        boolean has = !isSum && (!parts.isEmpty() || head instanceof Formula.Power);
        for (Term term : inside()) {
            first = Math.min(first, term.first());
            degree = Math.max(degree, term.degree());
            has |= term.hasFunction();
        }
        this.first = first;
        this.degree = degree;
        this.hasFunction = has;
    }

    private Formula formula() {
        List<Formula> written = new ArrayList<>();
        for (List<Term> part : parts) {
            written.add(Writer.of(part));
        }
        if (base != null) {
            return base.formula.power(written.get(0));
        } else if (isSum) {
            return written.get(0);
        } else if (head instanceof Formula.Call call) {
            return new Formula.Call(call.function(), written);
        } else if (head instanceof Formula.Defined of) {
            return new Formula.Defined(of.name(), written, of.meaning());
        }
        return head;
    }

    /** Whether it is a number, which has an exponent of its own as the 2 of √2. */
    boolean isNumber() {
        return head instanceof Formula.Constant;
    }

    /** Whether it is a call of this function. */
    boolean is(Function function) {
        return formula instanceof Formula.Call call && call.function() == function;
    }

    /** The terms of a sum; none where it is no sum. */
    List<Term> inside() {
        return isSum ? parts.get(0) : List.of();
    }
}
