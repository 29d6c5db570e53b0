package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** What the lines of several rules have in common. */
final class Lines {
    /** The gradient. */
    static final Formula G = Formula.variable("g");

    private Lines() {}

    /** w ← w − η·direction. */
    static Optimizer.Line descend(Formula direction) {
        Formula change = Formula.variable("η").times(direction);
        return new Optimizer.Line("w", Formula.variable("w").minus(change));
    }

    /** symbol ← share·symbol + (1 − share)·fresh, a mean that forgets. */
    static Optimizer.Line average(String symbol, String share, Formula fresh) {
        Formula kept = Formula.variable(share).times(Formula.variable(symbol));
        Formula rest = Formula.number(1).minus(Formula.variable(share));
        return new Optimizer.Line(symbol, kept.plus(rest.times(fresh)));
    }

    static Formula root(Formula inner) {
        return Formula.call(Function.SQRT, inner);
    }
}
