package gradwalk.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.draw.GraphLayout.Box;
import gradwalk.draw.GraphLayout.Edge;
import gradwalk.draw.GraphLayout.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GraphLayoutTest {
    private static final long SEED = 20261125;
    private static final int GRAPHS = 300;
    private static final Box NODE = new Box(92, 52);
    private static final Box LABEL = new Box(52, 19);

    /** A graph to draw. */
    private record Drawn(List<Box> nodes, List<Edge> edges) {
        GraphLayout layout(boolean down) {
            return new GraphLayout(nodes, edges, new Look(down, 14, 16));
        }
    }

    /** A random graph like that of an expression: mostly two edges into a node, some nodes used often, some far away. */
    private static Drawn random(SplittableRandom random, int count) {
        List<Box> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        for (int node = 0; node < count; node++) {
            nodes.add(random.nextInt(5) == 0 ? new Box(120, 60) : NODE);
            int inputs = node == 0 || random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(3);
            for (int input = 0; input < inputs; input++) {
                int near = Math.max(0, node - 1 - random.nextInt(random.nextInt(6) == 0 ? count : 6));
                edges.add(new Edge(near, node, random.nextInt(6) == 0 ? new Box(0, 0) : LABEL));
            }
        }
        return new Drawn(nodes, edges);
    }

    /** A box by its middle. */
    private record Placed(double x, double y, Box box, String name) {
        boolean meets(Placed other) {
            return Math.abs(x - other.x) < (box.width() + other.box.width()) / 2 - 1
                    && Math.abs(y - other.y) < (box.height() + other.box.height()) / 2 - 1;
        }

        boolean within(double width, double height) {
            return x - box.width() / 2 > -1
                    && y - box.height() / 2 > -1
                    && x + box.width() / 2 < width + 1
                    && y + box.height() / 2 < height + 1;
        }
    }

    private static List<Placed> placed(Drawn drawn, GraphLayout layout) {
        List<Placed> all = new ArrayList<>();
        for (int i = 0; i < drawn.nodes.size(); i++) {
            all.add(new Placed(layout.x(i), layout.y(i), drawn.nodes.get(i), "node " + i));
        }
        for (int i = 0; i < drawn.edges.size(); i++) {
            if (drawn.edges.get(i).label().width() > 0) {
                all.add(new Placed(
                        layout.labelX(i), layout.labelY(i), drawn.edges.get(i).label(), "label " + i));
            }
        }
        return all;
    }

    @Test
    void noLabelMeetsANodeOrAnotherLabelAndNothingLiesOutside() {
        System.out.println("GraphLayoutTest seed " + SEED);
        for (int i = 0; i < GRAPHS; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            Drawn drawn = random(random, 1 + random.nextInt(60));
            GraphLayout layout = drawn.layout(i % 2 == 0);
            List<Placed> all = placed(drawn, layout);
            for (int a = 0; a < all.size(); a++) {
                assertTrue(all.get(a).within(layout.width(), layout.height()), all.get(a) + " seed " + (SEED + i));
                for (int b = a + 1; b < all.size(); b++) {
                    assertFalse(
                            all.get(a).meets(all.get(b)), all.get(a) + " meets " + all.get(b) + " seed " + (SEED + i));
                }
            }
        }
    }

    @Test
    void everyEdgeLeadsOnwardsFromTheSideOfItsStartToThatOfItsEndThroughItsLabel() {
        for (int i = 0; i < GRAPHS; i++) {
            SplittableRandom random = new SplittableRandom(SEED + i);
            Drawn drawn = random(random, 2 + random.nextInt(40));
            GraphLayout layout = drawn.layout(false);
            for (int edge = 0; edge < drawn.edges.size(); edge++) {
                Edge ends = drawn.edges.get(edge);
                List<double[]> points = points(layout.curve(edge, 0).forward());
                double[] start = points.get(0);
                double[] end = points.get(points.size() - 1);
                Box from = drawn.nodes.get(ends.from());
                Box to = drawn.nodes.get(ends.to());
                assertEquals(layout.x(ends.from()) + from.width() / 2, start[0], 1, "start, seed " + (SEED + i));
                assertEquals(layout.y(ends.from()), start[1], from.height() / 2);
                assertEquals(layout.x(ends.to()) - to.width() / 2 - 7, end[0], 1.6 * points.size(), "end");
                assertEquals(layout.y(ends.to()), end[1], to.height() / 2);
                boolean through = false;
                for (int p = 1; p < points.size(); p++) {
                    assertTrue(points.get(p)[0] > points.get(p - 1)[0], "turns back");
                    through |= Math.abs(points.get(p)[0] - layout.labelX(edge)) < 1.6 * points.size()
                            && Math.abs(points.get(p)[1] - layout.labelY(edge)) < 1.6 * points.size();
                }
                assertTrue(through, "edge " + edge + " misses its label, seed " + (SEED + i));
            }
        }
    }

    /** The places that a path leads through, from its relative data. */
    private static List<double[]> points(String data) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (String piece : data.split("(?=[Mcl])", -1)) {
            String[] numbers = piece.substring(1).trim().split(" ", -1);
            double toX = Double.parseDouble(numbers[numbers.length - 2]);
            double toY = Double.parseDouble(numbers[numbers.length - 1]);
            boolean absolute = piece.charAt(0) == 'M';
            x = absolute ? toX : x + toX;
            y = absolute ? toY : y + toY;
            points.add(new double[] {x, y});
        }
        return points;
    }

    @Test
    void theSameGraphIsLaidOutTheSameAndDownwardsSwapsBothDirections() {
        Drawn drawn = random(new SplittableRandom(SEED), 30);
        GraphLayout once = drawn.layout(false);
        GraphLayout again = drawn.layout(false);
        for (int i = 0; i < 30; i++) {
            assertEquals(once.x(i), again.x(i));
            assertEquals(once.y(i), again.y(i));
        }
        GraphLayout down = drawn.layout(true);
        for (Edge edge : drawn.edges) {
            assertTrue(once.x(edge.from()) < once.x(edge.to()));
            assertTrue(down.y(edge.from()) < down.y(edge.to()));
        }
    }

    @Test
    void inputsStandRightBeforeTheirFirstUse() {
        // 0 → 2 → 3 → 4, and 1, used by 4 only.
        List<Edge> edges =
                List.of(new Edge(0, 2, LABEL), new Edge(2, 3, LABEL), new Edge(3, 4, LABEL), new Edge(1, 4, LABEL));
        GraphLayout layout = new Drawn(List.of(NODE, NODE, NODE, NODE, NODE), edges).layout(false);
        assertEquals(layout.x(3), layout.x(1));
        assertTrue(layout.x(0) < layout.x(2) && layout.x(2) < layout.x(3));
    }

    @Test
    void aLineOfNodesIsStraight() {
        List<Edge> edges = List.of(new Edge(0, 1, LABEL), new Edge(1, 2, LABEL), new Edge(2, 3, LABEL));
        GraphLayout layout = new Drawn(List.of(NODE, NODE, NODE, NODE), edges).layout(false);
        for (int i = 1; i < 4; i++) {
            assertEquals(layout.y(0), layout.y(i));
        }
        assertFalse(layout.curve(1, 0).forward().contains("c"), "no curve where a line will do");
        assertTrue(layout.curve(1, 4).forward().startsWith("M"));
    }

    @Test
    void twoCrossedEdgesAreUncrossed() {
        // Without reordering 0 → 3 and 1 → 2 cross.
        List<Edge> edges = List.of(new Edge(0, 3, LABEL), new Edge(1, 2, LABEL));
        GraphLayout layout = new Drawn(List.of(NODE, NODE, NODE, NODE), edges).layout(false);
        assertEquals(layout.y(0) < layout.y(1), layout.y(3) < layout.y(2));
    }

    @Test
    void bothLinesOfAnEdgeRunSideBySide() {
        Drawn drawn = new Drawn(List.of(NODE, NODE), List.of(new Edge(0, 1, LABEL)));
        GraphLayout layout = drawn.layout(false);
        List<double[]> there = points(layout.curve(0, -4).forward());
        List<double[]> back = points(layout.curve(0, 4).back());
        assertEquals(8, back.get(0)[1] - there.get(0)[1], 1e-9);
        assertTrue(back.get(0)[0] > back.get(back.size() - 1)[0], "leads back");
        assertTrue(layout.curve(0, 0).head(true).endsWith("z"));
    }

    @Test
    void sixtyNodesAreQuick() {
        Drawn drawn = random(new SplittableRandom(SEED + 7), 60);
        drawn.layout(false);
        long start = System.nanoTime();
        GraphLayout layout = drawn.layout(false);
        System.out.printf(
                "60 nodes, %d edges laid out in %.1f ms%n", drawn.edges.size(), (System.nanoTime() - start) / 1e6);
        assertTrue(layout.width() > 0);
    }

    @Test
    void risingPoolsOnlyWhatFalls() {
        double[] weights = {1, 1, 2, 1};
        assertEquals(List.of(1.0, 3.0, 3.0, 5.0), boxed(LayerPlaces.rising(new double[] {1, 5, 2, 5}, weights)));
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0), boxed(LayerPlaces.rising(new double[] {1, 2, 3, 4}, weights)));
    }

    private static List<Double> boxed(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }
}
