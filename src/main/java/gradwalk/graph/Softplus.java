package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, y = ln(1 + e^x), a rectifier with a rounded corner, whose slope is σ(x) (Dugas and others,
 * "Incorporating second-order functional knowledge for better option pricing", NIPS 2000). Computed so that neither the
 * exponential overflows nor its 1 swallows what is small. */
final class Softplus extends Pointwise {
    static final Op OP = new Softplus();

    @Override
    public String name() {
        return "softplus";
    }

    @Override
    public String symbol() {
        return "softplus";
    }

    @Override
    public Domain domain(int input) {
        return Domain.between(-6, 6);
    }

    @Override
    Formula value() {
        return Formula.call(Function.LOG, Formula.number(1).plus(Formula.call(Function.EXP, X)));
    }

    @Override
    Formula partial() {
        return Formula.call(Function.SIGMOID, X);
    }

    @Override
    double of(double x) {
        return Functions.softplus(x);
    }

    @Override
    double slope(double x, double y) {
        return Functions.sigmoid(x);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.SOFTPLUS;
    }
}
