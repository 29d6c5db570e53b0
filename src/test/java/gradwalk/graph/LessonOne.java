package gradwalk.graph;

import gradwalk.loss.Loss;
import org.jspecify.annotations.Nullable;

/** The graph of lesson 1: x 1×4, W 4×3, a bias when wanted, and a loss. */
final class LessonOne {
    final Graph graph;
    final Plan plan;
    final Node x;
    final Node w;
    final @Nullable Node b;
    final Node o;
    final Node t;
    final Node e;

    LessonOne(Loss loss, boolean bias) {
        Graph.Builder g = Graph.builder();
        x = g.input("x", 1, 4);
        w = g.parameter("W", 4, 3);
        b = bias ? g.parameter("b", 1, 3) : null;
        Node product = g.apply(Ops.matmul(), x, w);
        o = g.named("o", b == null ? product : g.apply(Ops.add(), product, b));
        t = g.input("t", 1, 3);
        e = g.named("E", loss.build(g, o, t));
        graph = g.build();
        plan = Plan.of(graph);
        plan.set(x, 4.9, 3, 1.4, 0.2);
        plan.set(w, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
        plan.set(t, 1, 0, 0);
    }
}
