package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForwardTraceTest {
    /** Colah's: e = (a + b)·(b + 1) at a = 2, b = 1. */
    private static final class Colah {
        final Node a;
        final Node b;
        final Node c;
        final Node d;
        final Node e;
        final Plan plan;

        Colah() {
            Graph.Builder g = Graph.builder();
            a = g.input("a", 1, 1);
            b = g.input("b", 1, 1);
            c = g.named("c", g.apply(Ops.add(), a, b));
            d = g.named("d", g.apply(Ops.add(), b, g.constant(1)));
            e = g.named("e", g.apply(Ops.multiply(), c, d));
            plan = Plan.of(g.build());
            plan.set(a, 2);
            plan.set(b, 1);
        }
    }

    private static String told(Event event) {
        String name = event.node().label();
        if (event instanceof Event.Contribution share) {
            return share + " " + share.local() + "·" + share.upstream() + " = " + share.product();
        }
        return event.getClass().getSimpleName() + " " + name;
    }

    @Test
    void tangentsRunForwardEdgeByEdge() {
        Colah graph = new Colah();
        ForwardTrace trace = ForwardTrace.run(graph.plan, graph.b, 0, 0);
        assertEquals(5, trace.tangent(graph.e, 0, 0));
        assertEquals(0, trace.tangent(graph.a, 0, 0));
        assertEquals(6, trace.value(graph.e, 0, 0));
        assertEquals(graph.b, trace.by());
        List<String> story = new ArrayList<>();
        for (Event event : trace.events()) {
            story.add(told(event));
        }
        assertEquals(
                List.of(
                        "Seeded b",
                        "Computed c",
                        "b → c 1.0·1.0 = 1.0",
                        "Accumulated c",
                        "Computed d",
                        "b → d 1.0·1.0 = 1.0",
                        "Accumulated d",
                        "Computed e",
                        "c → e 2.0·1.0 = 2.0",
                        "d → e 3.0·1.0 = 3.0",
                        "Accumulated e"),
                story);
    }

    @Test
    void aNodeUsedThriceGetsThreeShares() {
        Graph.Builder g = Graph.builder();
        Node a = g.input("a", 1, 1);
        Node cube = g.apply(Ops.multiply(), g.apply(Ops.multiply(), a, a), a);
        Plan plan = Plan.of(g.build());
        plan.set(a, 2);
        ForwardTrace trace = ForwardTrace.run(plan, a, 0, 0);
        assertEquals(12, trace.tangent(cube, 0, 0));
        long shares = trace.events().stream()
                .filter(event -> event instanceof Event.Contribution)
                .count();
        assertEquals(4, shares);
        plan.backward(cube);
        assertEquals(12, plan.gradient(a, 0, 0));
    }

    @Test
    void matricesAgreeWithReverseMode() {
        LessonOne one = new LessonOne(new SoftmaxCrossEntropy(Reduction.sum()), true);
        Trace back = Trace.run(one.plan, one.e);
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 3; column++) {
                ForwardTrace forward = ForwardTrace.run(one.plan, one.w, row, column);
                assertEquals(back.gradient(one.w, row, column), forward.tangent(one.e, 0, 0), 1e-14);
            }
        }
    }

    /** d/db of b² at b = 0: the partial to the exponent has no value, and nobody asked for it. */
    @Test
    void whatHasNoTangentBringsInNoNaN() {
        Graph.Builder g = Graph.builder();
        Node b = g.input("b", 1, 1);
        Node row = g.input("r", 1, 2);
        Node square = g.apply(Ops.power(), b, g.constant(3));
        Node squares = g.apply(Ops.power(), row, g.constant(3));
        Plan plan = Plan.of(g.build());
        plan.set(b, -2);
        plan.set(row, -2, 1);
        assertEquals(12, ForwardTrace.run(plan, b, 0, 0).tangent(square, 0, 0));
        assertEquals(12, ForwardTrace.run(plan, row, 0, 0).tangent(squares, 0, 0));
    }

    @Test
    void aTraceStaysWhenThePlanRunsOn() {
        Colah graph = new Colah();
        ForwardTrace trace = ForwardTrace.run(graph.plan, graph.b, 0, 0);
        graph.plan.set(graph.a, 100);
        graph.plan.forward();
        assertEquals(5, trace.tangent(graph.e, 0, 0));
        assertEquals(6, trace.value(graph.e, 0, 0));
    }

    @Test
    void anElementThatIsNotThereIsRefused() {
        Colah graph = new Colah();
        assertThrows(IndexOutOfBoundsException.class, () -> ForwardTrace.run(graph.plan, graph.b, 0, 1));
    }

    /** Lesson 7: forward mode needs a sweep for each input, reverse mode one for each output. */
    @Test
    void bothModesGiveOneJacobianInDifferentlyManySweeps() {
        Colah graph = new Colah();
        List<Node> inputs = List.of(graph.a, graph.b);
        List<Node> outputs = List.of(graph.c, graph.d, graph.e);
        Jacobian forward = Jacobian.forward(graph.plan, inputs, outputs);
        Jacobian reverse = Jacobian.reverse(graph.plan, inputs, outputs);
        assertEquals(forward.derivatives(), reverse.derivatives());
        assertEquals(1, forward.derivatives().at(0, 0));
        assertEquals(0, forward.derivatives().at(1, 0));
        assertEquals(5, forward.derivatives().at(2, 1));
        assertEquals(2, forward.sweeps());
        assertEquals(3, reverse.sweeps());
    }

    @Test
    void waysFromBAreAddedUp() {
        Colah graph = new Colah();
        Trace trace = Trace.run(graph.plan, graph.e);
        Paths paths = Paths.of(trace, graph.b, graph.e);
        assertEquals(5, paths.total());
        assertEquals(2, paths.paths().size());
        assertEquals(2, paths.paths().get(0).product());
        assertEquals(3, paths.paths().get(1).product());
        Paths.Edge first = paths.paths().get(0).edges().get(0);
        assertEquals(graph.b, first.from());
        assertEquals(graph.c, first.to());
        assertEquals(1, first.input());
        assertEquals(1, first.local());
        assertEquals(1, Paths.of(trace, graph.e, graph.e).total());
        assertTrue(Paths.of(trace, graph.a, graph.d).paths().isEmpty());
    }

    @Test
    void tooManyWaysAreNotListed() {
        Graph.Builder g = Graph.builder();
        Node a = g.input("a", 1, 1);
        Node y = a;
        for (int i = 0; i < 10; i++) {
            y = g.apply(Ops.add(), y, y);
        }
        Node last = y;
        Plan plan = Plan.of(g.build());
        Trace trace = Trace.run(plan, last);
        assertThrows(IllegalArgumentException.class, () -> Paths.of(trace, a, last));
        assertEquals(512, Paths.of(trace, a, last.inputs().get(0)).total());
    }

    @Test
    void waysThroughMatricesAreRefused() {
        LessonOne one = new LessonOne(new SoftmaxCrossEntropy(Reduction.sum()), false);
        Trace trace = Trace.run(one.plan, one.e);
        assertThrows(IllegalArgumentException.class, () -> Paths.of(trace, one.w, one.e));
    }
}
