package gradwalk.graph;

import gradwalk.math.NumberText;
import java.util.List;

/**
 * Holds gradients against central differences (f(x + h) − f(x − h)) / 2h. The step h is the cube root of the machine's
 * precision times max(1, |x|), which balances the error of the formula, of order h², with the rounding error, of order
 * 1/h (Press et al., "Numerical Recipes", section 5.7). Agreement is then about 1e-9 where f is of ordinary size.
 */
public final class GradientCheck {
    /** The cube root of 2⁻⁵². */
    private static final double STEP = 6.055454452393343e-6;

    private GradientCheck() {}

    /**
     * How well the gradients of a node agree with central differences.
     *
     * @param worst the largest relative error: the difference over the larger of the two, or over a thousandth of
     *     max(1, |f|) where both are smaller than that
     * @param where the element whose gradient has it
     * @param gradient what the engine says there
     * @param difference what the central difference says there
     */
    public record Report(double worst, Element where, double gradient, double difference) {
        @Override
        public String toString() {
            return NumberText.display(worst, 3) + " at " + where.node().described();
        }
    }

    /**
     * Checks every element of every input and parameter that the node depends on. Leaves the plan run forward and
     * backward for its present inputs.
     *
     * @throws IllegalArgumentException when the node is not 1×1 or depends on no input and no parameter
     */
    public static Report check(Plan plan, Node of) {
        Trace trace = Trace.run(plan, of);
        boolean[] reached = trace.reached();
        Report worst = null;
        for (Node node : plan.graph().nodes()) {
            if (reached[node.index()] && isFree(node)) {
                Report here = worst(plan, trace, node);
                worst = worst == null ? here : worse(worst, here);
            }
        }
        if (worst == null) {
            throw new IllegalArgumentException(of.described() + " depends on no input and no parameter");
        }
        return worst;
    }

    private static boolean isFree(Node node) {
        return node.kind() == Node.Kind.INPUT || node.kind() == Node.Kind.PARAMETER;
    }

    private static Report worst(Plan plan, Trace trace, Node node) {
        Report worst = at(plan, trace, node, 0, 0);
        for (int row = 0; row < node.shape().rows(); row++) {
            for (int column = 0; column < node.shape().columns(); column++) {
                worst = worse(worst, at(plan, trace, node, row, column));
            }
        }
        return worst;
    }

    /** NaN counts as worst of all. */
    private static Report worse(Report a, Report b) {
        return Double.compare(a.worst(), b.worst()) >= 0 ? a : b;
    }

    private static Report at(Plan plan, Trace trace, Node node, int row, int column) {
        Node of = trace.of();
        double gradient = trace.gradient(node, row, column);
        double difference = centralDifference(plan, of, node, row, column);
        double floor = 1e-3 * Math.max(1, Math.abs(trace.value(of, 0, 0)));
        return new Report(
                relativeError(gradient, difference, floor), Element.gradient(node, row, column), gradient, difference);
    }

    /** The difference over the larger magnitude, which counts as at least the floor. */
    static double relativeError(double a, double b, double floor) {
        return Math.abs(a - b) / Math.max(floor, Math.max(Math.abs(a), Math.abs(b)));
    }

    /**
     * The slope of a 1×1 node along one element of another, by a step to either side. A computed element is nudged by
     * hand: what it is made of stays, what is made of it follows. Leaves the plan's values and gradients as they were.
     *
     * @throws IllegalArgumentException when the first node is not 1×1, or the other is a constant
     */
    public static double centralDifference(Plan plan, Node of, Node input, int row, int column) {
        if (input.kind() == Node.Kind.CONSTANT) {
            throw new IllegalArgumentException(input.described() + " is a constant and cannot be nudged");
        }
        plan.forward();
        double[] before = plan.values().clone();
        double x = plan.value(input, row, column);
        double step = STEP * Math.max(1, Math.abs(x));
        double above = x + step;
        double below = x - step;
        double difference = valueAt(plan, of, input, row, column, above) - valueAt(plan, of, input, row, column, below);
        for (int i = 0; i < before.length; i++) {
            plan.values()[i] = before[i];
        }
        // The step that was really taken: above and below are rounded.
        return difference / (above - below);
    }

    private static double valueAt(Plan plan, Node of, Node input, int row, int column, double x) {
        plan.values()[plan.layout().place(input, row, column)] = x;
        List<Node> nodes = plan.graph().nodes();
        for (int i = input.index() + 1; i <= of.index(); i++) {
            Node node = nodes.get(i);
            if (node.kind() == Node.Kind.COMPUTED) {
                node.op().forward(plan.layout().operands(node, plan.values(), plan.gradients()));
            }
        }
        return plan.value(of);
    }
}
