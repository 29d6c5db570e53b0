package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.formula.Formula;
import org.junit.jupiter.api.Test;

class GradientCheckTest {

    /** The square, whose slope 2x is missed by a factor. */
    private static final class Missed extends Pointwise {
        private final double factor;

        Missed(double factor) {
            this.factor = factor;
        }

        @Override
        public String name() {
            return "missed";
        }

        @Override
        public String symbol() {
            return "missed";
        }

        @Override
        Formula value() {
            return X.power(2);
        }

        @Override
        Formula partial() {
            return Formula.number(2 * factor).times(X);
        }

        @Override
        double of(double x) {
            return x * x;
        }

        @Override
        double slope(double x, double y) {
            return 2 * factor * x;
        }
    }

    /** E = Σ (slightly missed square of x) + Σ (badly missed square of w): rows of two. */
    private static final class Faulty {
        final Node x;
        final Node w;
        final Node unused;
        final Node constant;
        final Node row;
        final Node e;
        final Plan plan;

        Faulty(double missedAtX, double missedAtW) {
            Graph.Builder g = Graph.builder();
            x = g.input("x", 1, 2);
            w = g.parameter("w", 1, 2);
            unused = g.input("u", 1, 1);
            constant = g.constant(1);
            row = g.apply(new Missed(missedAtX), x);
            Node first = g.apply(Ops.sum(), row);
            Node second = g.apply(Ops.sum(), g.apply(new Missed(missedAtW), w));
            e = g.named("E", g.apply(Ops.add(), g.apply(Ops.add(), first, second), constant));
            plan = Plan.of(g.build());
            plan.set(x, 0, 3);
            plan.set(w, 5, 0);
        }
    }

    @Test
    void theWorstOfAllInputsAndParametersIsReported() {
        Faulty atW = new Faulty(1.25, 2);
        GradientCheck.Report report = GradientCheck.check(atW.plan, atW.e);
        assertEquals(Element.gradient(atW.w, 0, 0), report.where());
        assertEquals(20, report.gradient());
        assertEquals(10, report.difference(), 1e-8);
        assertEquals(0.5, report.worst(), 1e-9);
        Faulty atX = new Faulty(2, 1.25);
        assertEquals(
                Element.gradient(atX.x, 0, 1),
                GradientCheck.check(atX.plan, atX.e).where());
        Faulty fine = new Faulty(1, 1);
        assertTrue(GradientCheck.check(fine.plan, fine.e).worst() < 1e-8);
    }

    @Test
    void aGradientThatIsNoNumberIsTheWorst() {
        Faulty broken = new Faulty(Double.NaN, 2);
        GradientCheck.Report report = GradientCheck.check(broken.plan, broken.e);
        assertEquals(broken.x, report.where().node());
        assertTrue(Double.isNaN(report.worst()));
    }

    @Test
    void aComputedElementIsNudgedByHandAndPutBack() {
        Faulty graph = new Faulty(1, 1);
        Trace before = Trace.run(graph.plan, graph.e);
        double[] values = graph.plan.values().clone();
        assertEquals(1, GradientCheck.centralDifference(graph.plan, graph.e, graph.row, 0, 1), 1e-9);
        assertArrayEquals(values, graph.plan.values());
        graph.plan.set(graph.x, 1, 4);
        assertEquals(8, GradientCheck.centralDifference(graph.plan, graph.e, graph.x, 0, 1), 1e-8);
        assertEquals(16, graph.plan.value(graph.row, 0, 1), "run for the present inputs");
        before.restore(graph.plan);
        assertArrayEquals(values, graph.plan.values());
    }

    @Test
    void whatCannotBeCheckedIsRefused() {
        Faulty graph = new Faulty(1, 1);
        assertThrows(
                IllegalArgumentException.class,
                () -> GradientCheck.centralDifference(graph.plan, graph.e, graph.constant, 0, 0));
        Graph.Builder g = Graph.builder();
        Node fixed = g.named("f", g.apply(Ops.square(), g.constant(2)));
        Plan plan = Plan.of(g.build());
        String refused = assertThrows(IllegalArgumentException.class, () -> GradientCheck.check(plan, fixed))
                .getMessage();
        assertEquals("f 1×1 depends on no input and no parameter", refused);
    }
}
