package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import gradwalk.math.Functions;

/** Element by element, y = a^b. Below a = 0 it has a value for whole b only, and no slope in b; where y is 0 that slope is
 * taken as 0, its limit for b above 0. */
final class Power extends Pairwise {
    static final Op OP = new Power();

    @Override
    public String name() {
        return "power";
    }

    @Override
    public String symbol() {
        return "^";
    }

    @Override
    public Domain domain(int input) {
        return input == 0 ? Domain.between(0.2, 3) : Domain.ANY;
    }

    @Override
    Formula value() {
        return A.power(B);
    }

    @Override
    Formula partial(int input) {
        return input == 0 ? B.times(A.power(B.minus(Formula.number(1)))) : Y.times(Formula.call(Function.LOG, A));
    }

    @Override
    double of(double a, double b) {
        return Functions.pow(a, b);
    }

    @Override
    double slopeInA(double a, double b, double y) {
        return b * Functions.pow(a, b - 1);
    }

    @Override
    double slopeInB(double a, double b, double y) {
        return y == 0 ? 0 : y * Functions.log(a);
    }

    @Override
    public int scalarCode() {
        return ScalarKernels.POWER;
    }
}
