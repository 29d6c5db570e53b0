package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;

/** Element by element, −1 below 0, 0 at 0 and 1 above. Flat wherever it is not a jump, so that no gradient passes. */
final class Sign extends Pointwise {
    static final Op OP = new Sign();

    @Override
    public String name() {
        return "sign";
    }

    @Override
    public String symbol() {
        return "sign";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-3, 3).except(0);
    }

    @Override
    Formula value() {
        return Formula.call(Function.SIGN, X);
    }

    @Override
    Formula partial() {
        return Formula.number(0);
    }

    @Override
    double of(double x) {
        return Math.signum(x);
    }

    @Override
    double slope(double x, double y) {
        return 0;
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SIGN;
    }
}
