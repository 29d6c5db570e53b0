package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.State;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void aNodeUsedTwiceGathersBothShares() {
        Graph.Builder g = Graph.builder();
        Node a = g.parameter("a", 1, 1);
        Node b = g.parameter("b", 1, 1);
        Node c = g.named("c", g.apply(Ops.add(), a, b));
        Node d = g.named("d", g.apply(Ops.add(), b, g.constant(1)));
        Node e = g.named("e", g.apply(Ops.multiply(), c, d));
        Plan plan = Plan.of(g.build());
        plan.set(a, 2);
        plan.set(b, 1);
        plan.forward();
        plan.backward(e);
        assertEquals(6, plan.value(e));
        assertEquals(2, plan.gradient(a, 0, 0));
        assertEquals(5, plan.gradient(b, 0, 0));
    }

    @Test
    void severalBackwardRunsOverOneForwardRunDoNotMix() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 2);
        Node square = g.apply(Ops.sum(), g.apply(Ops.square(), x));
        Node twice = g.apply(Ops.multiply(), square, square);
        Plan plan = Plan.of(g.build());
        plan.set(x, 3, 4);
        plan.forward();
        plan.backward(twice);
        assertEquals(2 * 25 * 2 * 3, plan.gradient(x, 0, 0));
        plan.backward(square);
        assertEquals(6, plan.gradient(x, 0, 0));
        assertEquals(0, plan.gradient(twice, 0, 0));
        plan.backward(twice);
        assertEquals(300, plan.gradient(x, 0, 0));
    }

    /** What the result does not depend on neither costs time nor brings in its NaN. */
    @Test
    void whatDoesNotMatterIsLeftOut() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node row = g.input("r", 1, 2);
        Node y = g.apply(Ops.square(), x);
        g.apply(Ops.log(), x);
        g.apply(Ops.log(), g.apply(Ops.multiply(), row, x));
        Plan plan = Plan.of(g.build());
        plan.forward();
        plan.backward(y);
        assertEquals(0, plan.gradient(x, 0, 0));
    }

    /** Twice each, in turn, so that neither kind of run leaves anything behind for the other. */
    @Test
    void parametersAloneGetTheSameGradients() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 5, 3);
        Node w = g.parameter("W", 3, 2);
        Node b = g.parameter("b", 1, 2);
        Node unused = g.parameter("u", 1, 2);
        Node z = g.apply(Ops.affine(), x, w, b);
        Node twice = g.apply(Ops.multiply(), z, g.apply(Ops.tanh(), z));
        Node fromInputs = g.apply(Ops.square(), x);
        Node e = g.apply(Ops.add(), g.apply(Ops.sum(), twice), g.apply(Ops.sum(), fromInputs));
        Graph graph = g.build();
        for (Plan plan : List.of(Plan.of(graph), Plan.ofScalars(graph))) {
            plan.set(x, 1, 2, 3, -1, 0.5, 2, 0.1, 0.2, 0.3, 4, -3, 2, 1, 1, 1);
            plan.set(w, 0.1, -0.2, 0.3, 0.4, -0.5, 0.6);
            plan.set(b, 0.7, -0.8);
            plan.forward();
            for (int i = 0; i < 2; i++) {
                plan.backward(e);
                Matrix toW = plan.gradients(w);
                Matrix toB = plan.gradients(b);
                assertTrue(Double.isFinite(plan.gradient(x, 4, 2)));
                plan.backwardToParameters(e);
                assertEquals(toW, plan.gradients(w));
                assertEquals(toB, plan.gradients(b));
                assertEquals(Matrix.row(0, 0), plan.gradients(unused));
                assertTrue(Double.isNaN(plan.gradient(x, 4, 2)));
            }
        }
    }

    /** Like the last, but all single numbers; and to a result on the way as well as to the last one. */
    @Test
    void stretchesOfSingleNumbersGiveParametersTheSameGradients() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node w = g.parameter("w", 1, 1);
        Node b = g.parameter("b", 1, 1);
        Node z = g.apply(Ops.add(), g.apply(Ops.multiply(), w, x), b);
        Node y = g.apply(Ops.sigmoid(), z);
        Node e = g.apply(Ops.multiply(), y, g.apply(Ops.square(), x));
        Graph graph = g.build();
        for (Plan plan : List.of(Plan.of(graph), Plan.ofScalars(graph))) {
            plan.set(x, 2);
            plan.set(w, 0.3);
            plan.set(b, -0.5);
            plan.forward();
            for (Node of : List.of(e, y, e, z)) {
                plan.backward(of);
                double toW = plan.gradient(w, 0, 0);
                double toB = plan.gradient(b, 0, 0);
                double toX = plan.gradient(x, 0, 0);
                plan.backwardToParameters(of);
                plan.backwardToParameters(of);
                assertEquals(toW, plan.gradient(w, 0, 0));
                assertEquals(toB, plan.gradient(b, 0, 0));
                plan.backward(of);
                assertEquals(toX, plan.gradient(x, 0, 0));
            }
        }
    }

    /** A run finds what the one before expected of the operations, and must not keep it. */
    @Test
    void aRunOfAnotherKindOrToAnotherNodeIsThatOfAFreshPlan() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 2, 2);
        Node w = g.parameter("W", 2, 2);
        Node b = g.parameter("b", 1, 2);
        Node hidden = g.apply(Ops.tanh(), g.apply(Ops.affine(), x, w, b));
        Node once = g.apply(Ops.sum(), g.apply(Ops.sigmoid(), hidden));
        Node twice = g.apply(Ops.add(), once, g.apply(Ops.sum(), g.apply(Ops.tanh(), hidden)));
        Node number = g.parameter("s", 1, 1);
        Node square = g.apply(Ops.square(), number);
        Node cube = g.apply(Ops.multiply(), square, number);
        Graph graph = g.build();
        List<Node> results = List.of(once, twice, cube, square);
        for (boolean scalars : List.of(false, true)) {
            Plan used = started(graph, scalars);
            for (boolean all : List.of(true, false)) {
                for (Node before : results) {
                    for (Node of : results) {
                        used.backward(before);
                        used.backwardToParameters(before);
                        Plan fresh = started(graph, scalars);
                        run(used, all, of);
                        run(fresh, all, of);
                        for (Node node : all ? graph.nodes() : List.of(w, b, number)) {
                            String which = node + " for " + of + " after " + before;
                            assertEquals(fresh.gradients(node), used.gradients(node), which);
                        }
                    }
                }
            }
        }
    }

    private static Plan started(Graph graph, boolean scalars) {
        Plan plan = scalars ? Plan.ofScalars(graph) : Plan.of(graph);
        plan.set(graph.node("x"), 1, -0.5, 0.25, 2);
        plan.set(graph.node("W"), 0.1, -0.2, 0.3, 0.4);
        plan.set(graph.node("b"), 0.7, -0.8);
        plan.set(graph.node("s"), 3);
        plan.forward();
        return plan;
    }

    private static void run(Plan plan, boolean all, Node of) {
        if (all) {
            plan.backward(of);
        } else {
            plan.backwardToParameters(of);
        }
    }

    @Test
    void scalarsAndMatricesMixInAnyOrder() {
        Graph.Builder g = Graph.builder();
        Node s = g.parameter("s", 1, 1);
        Node m = g.parameter("M", 2, 2);
        Node s2 = g.apply(Ops.square(), s);
        Node m2 = g.apply(Ops.multiply(), m, s2);
        Node total = g.apply(Ops.sum(), m2);
        Node end = g.named("E", g.apply(Ops.add(), g.apply(Ops.multiply(), total, s), s2));
        Plan plan = Plan.of(g.build());
        plan.set(s, 3);
        plan.set(m, Matrix.of(2, 2, 1, 2, 3, 4));
        plan.forward();
        plan.backward(end);
        assertEquals(10 * 27 + 9, plan.value(end));
        assertEquals(3 * 9 * 10 + 6, plan.gradient(s, 0, 0));
        assertEquals(Matrix.filled(2, 2, 27), plan.gradients(m));
    }

    @Test
    void aChainOfAHundredThousandNodesRuns() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node one = g.constant(1e-5);
        Node node = x;
        for (int i = 0; i < 100_000; i++) {
            node = g.apply(i % 2 == 0 ? Ops.add() : Ops.multiply(), node, i % 2 == 0 ? one : x);
        }
        Node end = g.named("E", node);
        Plan plan = Plan.of(g.build());
        plan.set(x, 1);
        plan.forward();
        plan.backward(end);
        assertEquals(1.5, plan.value(end), 1e-9);
        Trace trace = Trace.run(plan, end);
        assertEquals(plan.gradient(x, 0, 0), trace.gradient(x, 0, 0));
        assertTrue(trace.events().size() > 300_000);
        Explanation explanation = trace.explain(Element.value(end, 0, 0));
        assertEquals(explanation.result(), explanation.evaluated(), 1e-12);
    }

    @Test
    void aStepAllocatesNothing() {
        LessonOne one = new LessonOne(new SoftmaxCrossEntropy(Reduction.sum()), true);
        GradientDescent descent = new GradientDescent();
        int count = one.plan.parameterCount();
        assertEquals(15, count);
        State state = descent.start(count);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long id = Thread.currentThread().getId();
        long before = 0;
        for (int i = 0; i < 20_000; i++) {
            if (i == 10_000) {
                before = threads.getThreadAllocatedBytes(id);
            }
            one.plan.forward();
            one.plan.backward(one.e);
            descent.step(one.plan.values(), one.plan.gradients(), count, state, 0.01);
        }
        long perStep = (threads.getThreadAllocatedBytes(id) - before) / 10_000;
        assertEquals(0, perStep, "bytes a step");
        assertEquals(20_000, state.steps());
    }

    @Test
    void numbersGoInAndComeOutByRows() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 2, 3);
        Plan plan = Plan.of(g.build());
        plan.set(x, 1, 2, 3, 4, 5, 6);
        assertEquals(2, plan.value(x, 0, 1));
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 4, 5, 6), plan.values(x));
        plan.setElement(x, 1, 0, 9);
        assertEquals(Matrix.of(2, 3, 1, 2, 3, 9, 5, 6), plan.values(x));
    }

    @Test
    void whatCannotBeIsRefused() {
        LessonOne one = new LessonOne(new HalfSquaredError(Reduction.sum()), false);
        LessonOne other = new LessonOne(new HalfSquaredError(Reduction.sum()), true);
        assertThrows(IllegalArgumentException.class, () -> one.plan.set(one.x, 1, 2));
        assertThrows(IllegalArgumentException.class, () -> one.plan.set(one.x, Matrix.of(2, 2, 1, 2, 3, 4)));
        assertThrows(IllegalArgumentException.class, () -> one.plan.set(one.o, 1, 2, 3));
        assertThrows(IllegalArgumentException.class, () -> one.plan.backward(one.o));
        assertThrows(IllegalArgumentException.class, () -> one.plan.backwardToParameters(one.o));
        assertThrows(IllegalArgumentException.class, () -> one.plan.value(other.e));
        assertThrows(IndexOutOfBoundsException.class, () -> one.plan.value(one.x, 1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> Element.value(one.x, 0, 4));
        assertThrows(IllegalStateException.class, () -> one.x.op());
    }

    @Test
    void aBuilderRefusesAtOnce() {
        Graph.Builder g = Graph.builder();
        assertThrows(IllegalStateException.class, g::build);
        Node x = g.input("x", 1, 2);
        Node foreign = new LessonOne(new HalfSquaredError(Reduction.sum()), false).x;
        assertThrows(IllegalArgumentException.class, () -> g.apply(Ops.square(), foreign));
        assertThrows(IllegalArgumentException.class, () -> g.apply(Ops.add(), x));
        assertThrows(IllegalArgumentException.class, () -> g.input("x", 1, 1));
        assertThrows(IllegalArgumentException.class, () -> g.named("again", x));
        assertThrows(IllegalArgumentException.class, () -> g.input("none", 0, 1));
        Graph graph = g.build();
        assertThrows(IllegalStateException.class, () -> g.constant(1));
        assertEquals(x, graph.node("x"));
        assertThrows(IllegalArgumentException.class, () -> graph.node("y"));
    }
}
