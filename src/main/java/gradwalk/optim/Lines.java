package gradwalk.optim;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Symbols and lines that several rules have in common. */
final class Lines {
    /** The parameter. */
    static final Formula W = Formula.variable("w");

    /** The gradient. */
    static final Formula G = Formula.variable("g");

    /** Momentum. */
    static final Formula M = Formula.variable("m");

    static final Formula MU = Formula.variable("μ");

    /** What squares of gradients add up to, or their fading mean. */
    static final Formula S = Formula.variable("s");

    static final Formula EPSILON = Formula.variable("ε");

    /** Where clipping sets in. */
    static final Formula LIMIT = Formula.variable("c");

    private Lines() {}

    /** w ← w − η·direction. */
    static Optimizer.Line descend(Formula direction) {
        return new Optimizer.Line("w", W.minus(Formula.variable("η").times(direction)));
    }

    /** m ← μ·m + g. */
    static Optimizer.Line momentum() {
        return new Optimizer.Line("m", MU.times(M).plus(G));
    }

    /** symbol ← share·symbol + (1 − share)·fresh, a mean that fades. */
    static Optimizer.Line average(String symbol, String share, Formula fresh) {
        Formula kept = Formula.variable(share);
        Formula rest = Formula.number(1).minus(kept);
        return new Optimizer.Line(symbol, kept.times(Formula.variable(symbol)).plus(rest.times(fresh)));
    }

    /** A setting that says how much of what is remembered is kept, in shares. */
    static Optimizer.Setting kept(String key, String symbol, double value) {
        return new Optimizer.Setting(key, symbol, "how much is kept from step to step", value, 0, 0.999999);
    }

    static Optimizer.Setting epsilon(double value) {
        return new Optimizer.Setting("eps", "ε", "what keeps the division from 0", value, 1e-30, 1);
    }

    static Formula root(Formula inner) {
        return Formula.call(Function.SQRT, inner);
    }
}
