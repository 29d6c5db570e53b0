package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A curve given by a formula in w. */
final class FormulaCurve extends Curve {
    private static final double DIFFERENCE = 1e-5;
    private static final double SIZE = 1e-3;
    private static final Formula W = Formula.variable("w");

    /** 2·(w − 1)², the bowl. */
    static final FormulaCurve BOWL = new FormulaCurve(
            List.of(number(2).times(away(1).power(2)), number(4).times(away(1)), number(4)), -2.4, 5.6, -1.6, 20);

    /** w⁴/8 − w³/12 − w² + w + 4, two valleys. */
    static final FormulaCurve VALLEYS = new FormulaCurve(
            List.of(
                    W.power(4)
                            .over(number(8))
                            .minus(W.power(3).over(number(12)))
                            .minus(W.power(2))
                            .plus(W)
                            .plus(number(4)),
                    number(0.5).times(away(-2)).times(away(0.5)).times(away(2)),
                    number(1.5).times(W.power(2)).minus(number(0.5).times(W)).minus(number(2))),
            -3.6,
            4.4,
            -0.6,
            9);

    private final List<Formula> formulas;

    /** @param formulas the cost, its slope, and the slope's slope where it has a formula */
    FormulaCurve(List<Formula> formulas, double least, double greatest, double low, double high) {
        super(least, greatest, low, high);
        this.formulas = formulas;
    }

    private static Formula number(double value) {
        return Formula.number(value);
    }

    /** {@code w − from}. */
    private static Formula away(double from) {
        return from < 0 ? W.plus(number(-from)) : W.minus(number(from));
    }

    private double at(int which, double w) {
        return formulas.get(which).evaluate(name -> w);
    }

    @Override
    double cost(double w) {
        return at(0, w);
    }

    @Override
    double slope(double w) {
        return at(1, w);
    }

    @Override
    double curvature(double w) {
        return formulas.size() > 2 ? at(2, w) : super.curvature(w);
    }

    /** The slope. */
    Formula formula() {
        return formulas.get(1);
    }

    private Explanation told(
            int which, Quantity of, String title, String symbol, Quantity weight, double w, @Nullable Check check) {
        return Explanation.derived(of, title, symbol, formulas.get(which), List.of(new Source("w", weight, w)), check);
    }

    @Override
    Explanation cost(Quantity of, Quantity weight, double w) {
        return told(0, of, say("The cost at this weight"), "C", weight, w, null);
    }

    @Override
    Explanation slope(Quantity of, Quantity weight, double w) {
        Check check = !steady(w)
                ? null
                : new Check(
                        say("Measured by nudging it up and down:"),
                        measuredSlope(w),
                        DIFFERENCE,
                        SIZE * Math.max(1, Math.abs(cost(w))));
        return told(1, of, say("The slope: how fast the cost grows with w"), "C′", weight, w, check);
    }

    @Override
    Explanation curvature(Quantity of, Quantity weight, double w) {
        if (formulas.size() < 3) {
            return new Explanation(
                    of,
                    say("The curvature, from two slopes nearby"),
                    "C″",
                    curvature(w),
                    null,
                    List.of(),
                    List.of(),
                    null);
        }
        Check check = new Check(
                say("Measured from two slopes nearby:"),
                super.curvature(w),
                DIFFERENCE,
                SIZE * Math.max(1, Math.abs(slope(w))));
        return told(2, of, say("The curvature: how fast the slope grows with w"), "C″", weight, w, check);
    }
}
