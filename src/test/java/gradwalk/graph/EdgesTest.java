package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradwalk.graph.Edges.Cost;
import gradwalk.graph.Edges.Edge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
    /** Lesson 7: 3 then 3 parallel edges. */
    @Test
    void nineWaysCostSeventeenOperationsFiveWhenFactored() {
        Edges edges = Edges.stages(2, 3);
        assertEquals(9, edges.paths(0, 2));
        assertEquals(new Cost(9, 8), edges.pathByPath(0, 2));
        assertEquals(17, edges.pathByPath(0, 2).operations());
        assertEquals(new Cost(1, 4), edges.factored(0, 2));
        assertEquals(6, edges.swept(0, 2));
    }

    @Test
    void tenStagesOfThreeHaveMoreWaysThanEdges() {
        Edges edges = Edges.stages(10, 3);
        assertEquals(59049, edges.paths(0, 10));
        assertEquals(30, edges.swept(0, 10));
        assertEquals(new Cost(9, 20), edges.factored(0, 10));
    }

    /** Lesson 6: layers of z = w·a + b and a = σ(z), then a cost. */
    private static double[] products(int layers) {
        List<Edge> edges = new ArrayList<>();
        List<Integer> weights = new ArrayList<>();
        int a = 0;
        for (int layer = 0; layer < layers; layer++) {
            int w = 3 * layer + 1;
            weights.add(w);
            edges.add(new Edge(a, w + 1));
            edges.add(new Edge(w, w + 1));
            edges.add(new Edge(w + 1, w + 2));
            a = w + 2;
        }
        int cost = a + 1;
        edges.add(new Edge(a, cost));
        Edges chain = Edges.of(edges);
        double separately = 0;
        for (int w : weights) {
            separately += chain.pathByPath(w, cost).multiplications();
        }
        return new double[] {separately, chain.sweptMultiplications(weights, cost)};
    }

    @Test
    void reuseSavesTheMoreTheLongerTheChain() {
        assertEquals(List.of(6.0, 5.0), boxed(products(2)));
        assertEquals(List.of(110.0, 29.0), boxed(products(10)));
        assertEquals(List.of(930.0, 89.0), boxed(products(30)));
    }

    private static List<Double> boxed(double[] pair) {
        return List.of(pair[0], pair[1]);
    }

    @Test
    void factoringCountsWaysAroundANode() {
        Edges edges = Edges.of(List.of(new Edge(0, 1), new Edge(1, 2), new Edge(0, 2), new Edge(2, 3), new Edge(1, 3)));
        assertEquals(3, edges.paths(0, 3));
        assertEquals(new Cost(4, 2), edges.pathByPath(0, 3));
        assertEquals(new Cost(3, 2), edges.factored(0, 3));
    }

    @Test
    void whatDoesNotLeadThereCostsNothing() {
        Edges edges = Edges.of(List.of(new Edge(0, 2), new Edge(1, 3), new Edge(2, 4)));
        assertEquals(0, edges.paths(1, 4));
        assertEquals(1, edges.paths(1, 1));
        assertEquals(new Cost(0, 0), edges.pathByPath(1, 4));
        assertEquals(new Cost(0, 0), edges.factored(1, 4));
        assertEquals(0, edges.swept(1, 4));
        assertEquals(2, edges.swept(0, 4));
        assertEquals(1, edges.sweptMultiplications(List.of(0, 1), 4));
    }

    @Test
    void anEdgeGoesForward() {
        assertThrows(IllegalArgumentException.class, () -> new Edge(2, 2));
        assertThrows(IllegalArgumentException.class, () -> new Edge(-1, 2));
    }

    @Test
    void aNodeUsedTwiceHasTwoEdges() {
        Graph.Builder g = Graph.builder();
        Node a = g.input("a", 1, 1);
        Node square = g.apply(Ops.multiply(), a, a);
        Node cube = g.apply(Ops.multiply(), square, a);
        Edges edges = Edges.of(g.build());
        assertEquals(3, edges.paths(a.index(), cube.index()));
        assertEquals(4, edges.swept(a.index(), cube.index()));
    }
}
