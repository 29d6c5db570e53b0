package gradwalk.lesson.losses;

import gradwalk.formula.Formula;
import gradwalk.widget.Derivation.Line;
import java.util.List;

/** ∂C/∂w for both costs, four lines each; a test holds every line to the engine. */
final class Derivations {
    /** How many lines each has. */
    static final int LINES = 4;

    static final String SLOPE = "σ′(z)";
    static final String BY_A = "∂C/∂a";
    static final String BY_Z = "∂a/∂z";
    static final String BY_W = "∂z/∂w";

    private static final Formula A = Formula.variable("a");
    private static final Formula Y = Formula.variable("y");
    private static final Formula X = Formula.variable("x");
    private static final Formula S = Formula.variable(SLOPE);
    private static final Formula ONE = Formula.number(1);
    private static final Formula DIFFERENCE = A.minus(Y);

    static final List<Line> QUADRATIC = List.of(
            new Line(
                    "∂C/∂w",
                    Formula.variable(BY_A).times(Formula.variable(BY_Z)).times(Formula.variable(BY_W)),
                    "Chain rule: w acts on z, z on a, a on C."),
            new Line(
                    "",
                    DIFFERENCE.times(Formula.variable(BY_Z)).times(Formula.variable(BY_W)),
                    "Power rule on C = ½(y − a)²: the 2 meets the ½, the inside gives −1."),
            new Line("", DIFFERENCE.times(S).times(Formula.variable(BY_W)), "a = σ(z), so its slope is σ′(z)."),
            new Line("", DIFFERENCE.times(S).times(X), "z = w·x + b, so its slope in w is x."));

    static final List<Line> CROSS = List.of(
            new Line("∂C/∂w", Formula.variable(BY_A).times(S).times(X), "The same chain. Only C is another."),
            new Line(
                    "",
                    Y.over(A)
                            .negated()
                            .plus(ONE.minus(Y).over(ONE.minus(A)))
                            .times(S)
                            .times(X),
                    "Logarithm rule: ln gives 1 over what is inside; 1 − a gives one more −1."),
            new Line(
                    "",
                    DIFFERENCE.over(S).times(S).times(X),
                    "One fraction: (a − y) over a(1 − a). And a(1 − a) is σ′(z).",
                    SLOPE),
            new Line("", DIFFERENCE.times(X), "σ′(z) cancels."));

    private Derivations() {}
}
