package gradwalk.lesson.landscapes;

import static gradwalk.app.Words.say;

import gradwalk.app.Refused;
import gradwalk.app.Traced;
import gradwalk.formula.Formula;
import gradwalk.formula.ParseError;
import gradwalk.formula.Program;
import gradwalk.graph.FormulaGraph;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import gradwalk.lesson.shared.TypedFormula;
import java.util.List;

/** A cost of two weights from its formula, run by the engine. */
final class Cost {
    static final List<String> AXES = List.of("x", "y");
    static final int LONGEST = 200;

    private final Formula formula;
    private final Plan plan;
    private final Node result;
    private final int x;
    private final int y;

    /**
     * Reads a formula in x and y.
     *
     * @throws Refused with a sentence when the text is none
     */
    Cost(String text) throws Refused {
        formula = TypedFormula.read(text, AXES, LONGEST);
        StringBuilder whole = new StringBuilder("C = ").append(text);
        for (String axis : AXES) {
            // A weight that does not occur has a slope too: 0.
            whole.append(formula.variables().contains(axis) ? "" : " + 0*" + axis);
        }
        FormulaGraph typed;
        try {
            typed = FormulaGraph.of(Program.parse(whole.toString()), AXES, true);
        } catch (ParseError wrong) {
            throw new Refused(TypedFormula.sentence(wrong, false));
        }
        plan = Plan.of(typed.graph());
        result = typed.result();
        x = plan.start(plan.graph().node("x"));
        y = plan.start(plan.graph().node("y"));
    }

    /** @throws Refused with a sentence when a text is no formula in x and y */
    static void check(String text) throws Refused {
        Cost unused = new Cost(text);
    }

    Formula formula() {
        return formula;
    }

    double at(double atX, double atY) {
        plan.values()[x] = atX;
        plan.values()[y] = atY;
        plan.forward();
        return plan.value(result);
    }

    /** The cost at a place; its slopes along x and y are written into the array. */
    double at(double atX, double atY, double[] slopes) {
        double cost = at(atX, atY);
        plan.backward(result);
        slopes[0] = plan.gradients()[x];
        slopes[1] = plan.gradients()[y];
        return cost;
    }

    /** The engine's own account of the cost and its slopes at a place. */
    Traced traced(double atX, double atY, int step, String suffix) {
        plan.values()[x] = atX;
        plan.values()[y] = atY;
        return new Traced(plan, result, step, suffix, element -> say("The cost at this place"));
    }
}
