package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {

    private static String text(Event event) {
        if (event instanceof Event.Contribution c) {
            return c.from().label() + "→" + c.to().label() + " " + c.local() + "·" + c.upstream() + "=" + c.product();
        }
        return event.getClass().getSimpleName() + " " + event.node().label();
    }

    @Test
    void whatHappensInOrder() {
        Graph.Builder g = Graph.builder();
        Node a = g.parameter("a", 1, 1);
        Node b = g.parameter("b", 1, 1);
        Node c = g.named("c", g.apply(Ops.subtract(), a, b));
        g.named("unused", g.apply(Ops.square(), b));
        Node e = g.named("e", g.apply(Ops.multiply(), c, c));
        Plan plan = Plan.of(g.build());
        plan.set(a, 5);
        plan.set(b, 2);
        Trace trace = Trace.run(plan, e);
        List<String> texts = new ArrayList<>();
        for (Event event : trace.events()) {
            texts.add(text(event));
        }
        assertEquals(
                List.of(
                        "Computed c",
                        "Computed unused",
                        "Computed e",
                        "Seeded e",
                        "e→c 3.0·1.0=3.0",
                        "e→c 3.0·1.0=3.0",
                        "Accumulated c",
                        "c→a 1.0·6.0=6.0",
                        "c→b -1.0·6.0=-6.0",
                        "Accumulated b",
                        "Accumulated a"),
                texts);
    }

    @Test
    void aMatrixNodeIsOneEvent() {
        LessonOne one = new LessonOne(new HalfSquaredError(Reduction.sum()), false);
        Trace trace = Trace.run(one.plan, one.e);
        int accumulated = 0;
        for (Event event : trace.events()) {
            accumulated += event instanceof Event.Accumulated && event.node() == one.w ? 1 : 0;
        }
        assertEquals(1, accumulated);
        assertTrue(trace.events().size() < 20);
    }

    @Test
    void aTraceStaysWhenThePlanRunsOn() {
        LessonOne one = new LessonOne(new HalfSquaredError(Reduction.sum()), false);
        Trace trace = Trace.run(one.plan, one.e);
        one.plan.set(one.x, 0, 0, 0, 0);
        Trace.run(one.plan, one.e);
        assertEquals(9.5, trace.value(one.o, 0, 0), 1e-14);
        assertEquals(126.375, trace.explain(Element.value(one.e, 0, 0)).evaluated(), 1e-12);
    }

    @Test
    void gradientsAgreeWithCentralDifferences() {
        LessonOne one = new LessonOne(new HalfSquaredError(Reduction.sum()), true);
        GradientCheck.Report report = GradientCheck.check(one.plan, one.e);
        assertTrue(report.worst() < 1e-8, report.toString());
        double[] values = one.plan.values().clone();
        double[] gradients = one.plan.gradients().clone();
        assertEquals(41.65, GradientCheck.centralDifference(one.plan, one.e, one.w, 0, 0), 1e-6);
        assertArrayEquals(values, one.plan.values());
        assertArrayEquals(gradients, one.plan.gradients());
    }

    /** An op whose kernel forgets a factor, to see that the check finds it and says where. */
    @Test
    void aWrongGradientIsFound() {
        Op half = new Scale(2) {
            @Override
            public int scalarCode() {
                return ScalarKernels.NONE;
            }

            @Override
            public void backward(Operands at) {
                at.gradients()[at.start(0) + 1] += at.gradients()[at.start(1) + 1];
                at.gradients()[at.start(0)] += 2 * at.gradients()[at.start(1)];
            }
        };
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 2);
        Node e = g.apply(Ops.sum(), g.apply(half, x));
        Plan plan = Plan.of(g.build());
        GradientCheck.Report report = GradientCheck.check(plan, e);
        assertEquals(Element.gradient(x, 0, 1), report.where());
        assertEquals(0.5, report.worst(), 1e-6);
    }
}
