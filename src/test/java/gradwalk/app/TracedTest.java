package gradwalk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One sigmoid neuron: z = w·x + b, a = σ(z), C = ½(a − y)². */
class TracedTest {
    private final Graph graph;
    private final Plan plan;
    private final Node cost;

    TracedTest() {
        Graph.Builder builder = Graph.builder();
        Node x = builder.input("x", 1, 1);
        Node y = builder.input("y", 1, 1);
        Node w = builder.parameter("w", 1, 1);
        Node b = builder.parameter("b", 1, 1);
        Node z = builder.named("z", builder.apply(Ops.add(), builder.apply(Ops.multiply(), w, x), b));
        Node a = builder.named("a", builder.apply(Ops.sigmoid(), z));
        Node apart = builder.apply(Ops.subtract(), a, y);
        cost = builder.named("C", builder.apply(Ops.scale(0.5), builder.apply(Ops.square(), apart)));
        graph = builder.build();
        plan = Plan.of(graph);
    }

    private Traced traced(double w, double b, int update, String suffix) {
        plan.set(graph.node("x"), 1);
        plan.set(graph.node("y"), 0);
        plan.set(graph.node("w"), w);
        plan.set(graph.node("b"), b);
        return new Traced(
                plan, cost, update, suffix, element -> "The " + element.node().label());
    }

    private static Explanation explained(Traced traced, Quantity quantity) {
        Explanation explanation = traced.explain(quantity);
        assertNotNull(explanation, quantity.id());
        return explanation;
    }

    @Test
    void kindsGiveTheColours() {
        Traced traced = traced(0.6, 0.9, 3, "");
        assertEquals("value:a@3", traced.value("a").id());
        assertEquals("loss:C@3", traced.value("C").id());
        assertEquals("weight:w@3", traced.value("w").id());
        assertEquals("bias:b@3", traced.value("b").id());
        assertEquals("input:x@3", traced.value("x").id());
        assertEquals("gradient:w@3", traced.gradient("w").id());
        Traced neuron = new Traced(plan, graph.node("a"), 3, "", element -> "");
        assertEquals("value:a@3", neuron.value("a").id(), "what is no loss has the colour of a value");
        assertEquals("gradient:z@3", neuron.gradient("z").id());
    }

    @Test
    void everyNumberIsExplainedAndItsCheckAgrees() {
        Traced traced = traced(0.6, 0.9, 0, "");
        for (String node : List.of("z", "a", "C")) {
            for (Quantity quantity : List.of(traced.value(node), traced.gradient(node))) {
                Explanation explanation = explained(traced, quantity);
                assertEquals(traced.number(quantity), explanation.value());
                Explanation.Check check = explanation.check();
                assertTrue(check != null && check.agrees(explanation.value()), quantity.id() + " " + check);
            }
        }
        assertEquals(0.1219, traced.number(traced.gradient("w")), 5e-5);
    }

    @Test
    void sourcesAreNumbersOfThePage() {
        Traced traced = traced(0.6, 0.9, 0, "");
        Explanation weight = explained(traced, traced.gradient("w"));
        assertEquals("∂C/∂w", weight.symbol());
        assertEquals(
                List.of("gradient:z@0", "input:x@0"),
                weight.sources().stream().map(source -> source.quantity().id()).toList());
        assertNull(explained(traced, traced.value("w")).formula());
        assertEquals("The w", explained(traced, traced.value("w")).title());
    }

    @Test
    void checksHoldAlsoWhenThePlanHasRunOn() {
        Traced first = traced(0.6, 0.9, 0, ".1");
        Traced second = traced(2, 2, 0, ".2");
        Explanation explanation = explained(first, first.gradient("a"));
        assertTrue(explanation.check() != null && explanation.check().agrees(explanation.value()));
        assertEquals("gradient:a.1@0", explanation.of().id());
        assertEquals(0.9820, second.number(second.value("a")), 5e-5);
    }

    @Test
    void otherNumbersAreNotExplained() {
        Traced traced = traced(0.6, 0.9, 0, ".1");
        assertNull(traced.explain(Quantity.of("value", "a").at(0)));
        assertNull(traced.explain(new Quantity("value", "a.1", 0, 0, 1)));
        assertNull(traced.explain(new Quantity("value", "q.1", 0, 0, 0)));
        assertNull(traced.explain(new Quantity("value", "a.1", 2, 2, 0)));
        assertNull(traced.explain(new Quantity("weight", "a.1", 0, 0, 0)));
        assertTrue(Double.isNaN(traced.number(Quantity.of("value", "nothing"))));
    }
}
