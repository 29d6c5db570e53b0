package gradwalk.lesson.graphs;

import java.util.List;

/** The eleven steps of the walk through c = a + b, d = b + 1, e = c·d: five forward, six back. */
final class Steps {
    /** The step at which e is there. */
    static final int RESULT = 4;

    /** The first step back. */
    static final int SEED = 5;

    /** The first share arrives at b, along the path through c. */
    static final int ONE_SHARE = 9;

    /** The second share arrives at b, along the path through d. */
    static final int LAST = 10;

    static final int NEVER = 99;

    static final List<String> TICKS = List.of("a", "b", "c", "d", "e", "e", "c", "d", "a", "b", "b");

    /** What happens at each step, in a few words. */
    static final List<String> TITLES = List.of(
            "a is given",
            "b is given, and used twice",
            "c is computed",
            "d is computed",
            "e is computed",
            "back: e begins with one",
            "c receives its gradient",
            "d receives its gradient",
            "a receives its gradient",
            "the first path arrives at b",
            "the second path arrives at b");

    /**
     * A node of the picture.
     *
     * @param caption how it is made; empty for an input
     * @param value the step from which its value is shown
     * @param gradient the step from which its gradient is shown
     */
    record Node(String name, String caption, int value, int gradient) {}

    static final List<Node> NODES = List.of(
            new Node("a", "", 0, 8),
            new Node("b", "", 0, ONE_SHARE),
            new Node("c", "a + b", 2, 6),
            new Node("d", "b + 1", 3, 7),
            new Node("e", "c · d", RESULT, SEED));

    /**
     * An edge of the picture.
     *
     * @param label what its partial derivative is called
     * @param back the step at which a share comes back along it
     * @param dashed whether it lies on the second path from b
     */
    record Edge(int from, int to, String label, int back, boolean dashed) {
        /** The step from which its partial derivative is shown: that of the value it leads to. */
        int shown() {
            return NODES.get(to).value;
        }
    }

    static final List<Edge> EDGES = List.of(
            new Edge(0, 2, "∂c/∂a =", 8, false),
            new Edge(1, 2, "∂c/∂b =", ONE_SHARE, false),
            new Edge(1, 3, "∂d/∂b =", LAST, true),
            new Edge(2, 4, "∂e/∂c = d =", 6, false),
            new Edge(3, 4, "∂e/∂d = c =", 7, true));

    private Steps() {}
}
