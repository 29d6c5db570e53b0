package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/** Writes terms as a formula. */
final class Writer {
    private final Term term;
    private final boolean chain;
    private final List<Formula> above = new ArrayList<>();
    private final List<Formula> below = new ArrayList<>();
    private final List<Atom> written = new ArrayList<>();
    private boolean negative;
    private boolean turns;

    private Writer(Term term, boolean alone) {
        this.term = term;
        this.negative = term.isNegative();
        this.turns = alone && negative;
        boolean error = false;
        for (Factor factor : term.factors()) {
            error |= Ranks.isError(factor.atom()) && factor.exponent().above() > 0;
        }
        this.chain = error;
    }

    static Formula of(List<Term> terms) {
        if (terms.size() < 2) {
            return terms.isEmpty() ? Formula.number(0) : new Writer(terms.get(0), true).product();
        }
        List<Formula> all = new ArrayList<>();
        for (Term term : Ranks.ordered(terms)) {
            all.add(new Writer(term, false).product());
        }
        return Formula.sum(all);
    }

    private Formula product() {
        double number = Math.abs(term.number().above());
        if (number != 1) {
            above.add(Formula.number(number));
        }
        if (term.number().below() != 1) {
            below.add(Formula.number(term.number().below()));
        }
        for (int rank = 0; rank <= Ranks.LAST; rank++) {
            for (Factor factor : term.factors()) {
                if (rank == Ranks.of(factor.atom(), !factor.exponent().isWhole(), chain)) {
                    write(factor);
                }
            }
        }
        Formula product = Formula.product(above);
        Formula fraction = below.isEmpty() ? product : product.over(Formula.product(below));
        return negative ? fraction.negated() : fraction;
    }

    private void write(Factor factor) {
        Atom atom = factor.atom();
        Atom base = atom.base == null ? atom : atom.base;
        if (written.contains(base)) {
            return;
        }
        List<Term> exponent = term.over(base);
        boolean number = exponent.size() == 1 && exponent.get(0).isNumber();
        if (base != atom || (number && base.is(Function.EXP))) {
            written.add(base);
            Formula raised = of(exponent);
            above.add(base.is(Function.EXP) ? Formula.call(Function.EXP, raised) : base.formula.power(raised));
        } else if (number) {
            boolean up = factor.exponent().above() > 0;
            (up ? above : below)
                    .add(power(
                            base(factor),
                            up ? factor.exponent() : factor.exponent().negative()));
        }
    }

    /** A difference takes in the minus of its product: {@code −2·(y − a)} is written {@code 2·(a − y)}. */
    private Formula base(Factor factor) {
        Atom atom = factor.atom();
        boolean odd = factor.exponent().isWhole() && factor.exponent().above() % 2 == 1;
        if (turns && odd && isDifference(atom)) {
            turns = false;
            negative = false;
            return of(Sums.scaled(atom.inside(), Ratio.of(-1)));
        }
        return atom.formula;
    }

    private static boolean isDifference(Atom atom) {
        boolean minus = false;
        for (Term one : atom.inside()) {
            minus |= one.isNegative();
        }
        return minus && (Ranks.isError(atom) || !atom.hasFunction);
    }

    private static Formula power(Formula base, Ratio exponent) {
        if (exponent.is(1)) {
            return base;
        }
        return exponent.is(0.5) ? Formula.call(Function.SQRT, base) : base.power(number(exponent));
    }

    private static Formula number(Ratio ratio) {
        return new Writer(Term.of(ratio), true).product();
    }
}
