package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkTest {

    /** y = (2x)² + 3·tanh(x) + b: nothing but x, b and y has a name. */
    private static final class Unnamed {
        final Node x;
        final Node b;
        final Node y;
        final Trace trace;

        Unnamed() {
            Graph.Builder g = Graph.builder();
            x = g.input("x", 1, 1);
            b = g.input("b", 1, 1);
            Node square = g.apply(Ops.square(), g.apply(Ops.multiply(), g.constant(2), x));
            Node tanh = g.apply(Ops.multiply(), g.constant(3), g.apply(Ops.tanh(), x));
            y = g.named("y", g.apply(Ops.add(), g.apply(Ops.add(), square, tanh), b));
            Plan plan = Plan.of(g.build());
            plan.set(x, 0.5);
            plan.set(b, 7);
            trace = Trace.run(plan, y);
        }
    }

    private static List<String> told(List<Link> links) {
        List<String> told = new ArrayList<>();
        for (Link link : links) {
            told.add(link.from().label() + "→" + link.to().label() + " "
                    + link.ways().size());
        }
        return told;
    }

    @Test
    void linksPassOverWhatHasNoNameAndJoinItsWays() {
        Unnamed graph = new Unnamed();
        List<Link> links = graph.trace.links(graph.y);
        assertEquals(List.of("x→y 2", "b→y 1"), told(links));
        double slope = 8 * 0.5 + 3 * (1 - Math.pow(Math.tanh(0.5), 2));
        assertEquals(slope, links.get(0).local(), 1e-14);
        assertEquals(1, links.get(1).local());
        assertEquals(slope, graph.trace.measured(links.get(0)), 1e-8);
        assertEquals(1, graph.trace.measured(links.get(1)), 1e-8);
        assertEquals(List.of(), graph.trace.links(graph.x));
    }

    @Test
    void aLinkExplainsItselfInNames() {
        Unnamed graph = new Unnamed();
        Explanation explanation = graph.trace.explain(graph.trace.links(graph.y).get(0));
        assertEquals("∂y/∂x", explanation.name());
        assertEquals("8·x + 3·(1 − tanh(x)²)", explanation.symbols().text());
        assertEquals(explanation.result(), explanation.evaluated(), 1e-13);
    }

    /** c = a·b and y = c·a: between a and y the way over c is the links of c, not one of a's own. */
    @Test
    void whatHasANameIsHeldStill() {
        Graph.Builder g = Graph.builder();
        Node a = g.input("a", 1, 1);
        Node b = g.input("b", 1, 1);
        Node c = g.named("c", g.apply(Ops.multiply(), a, b));
        Node y = g.named("y", g.apply(Ops.multiply(), c, a));
        Plan plan = Plan.of(g.build());
        plan.set(a, 3);
        plan.set(b, 5);
        Trace trace = Trace.run(plan, y);
        assertEquals(List.of("c→y 1", "a→y 1"), told(trace.links(y)));
        Link fromA = trace.links(y).get(1);
        assertEquals(15, fromA.local());
        assertEquals(15, trace.measured(fromA), 1e-8);
        assertEquals(30, trace.gradient(a, 0, 0));
    }

    @Test
    void aMatrixHasNoLinks() {
        Graph.Builder g = Graph.builder();
        Node row = g.input("r", 1, 2);
        Node total = g.named("s", g.apply(Ops.sum(), row));
        Trace trace = Trace.run(Plan.of(g.build()), total);
        String refused = assertThrows(IllegalArgumentException.class, () -> trace.links(total))
                .getMessage();
        assertEquals("s 1×1 is not a single number", refused);
    }
}
