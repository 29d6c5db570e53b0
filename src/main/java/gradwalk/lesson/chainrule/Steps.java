package gradwalk.lesson.chainrule;

import java.util.List;

/** The fifteen steps of the walk, as tables: what each is called and what is there from it on. */
final class Steps {
    /** The step at which the cost is there: the last one forward. */
    static final int COST = 5;

    /** The first fraction. */
    static final int FIRST = 6;

    /** The product for w₂₃. */
    static final int PRODUCT = 9;

    /** ∂C/∂b₃, which goes into the box. */
    static final int BOX = 10;

    static final int LAST = 14;

    static final int NEVER = 99;

    /** What each step makes. */
    static final List<String> MAKES = List.of(
            "a₁",
            "z₂",
            "a₂",
            "z₃",
            "a₃",
            "C",
            "∂C/∂a₃",
            "∂a₃/∂z₃",
            "∂z₃/∂w₂₃",
            "∂C/∂w₂₃",
            "∂C/∂b₃",
            "∂z₃/∂a₂",
            "∂a₂/∂z₂",
            "∂z₂/∂w₁₂",
            "∂C/∂w₁₂");

    /** The same as ticks have room for. */
    static final List<String> TICKS =
            List.of("a₁", "z₂", "a₂", "z₃", "a₃", "C", "a₃", "z₃", "w₂₃", "∂w₂₃", "∂b₃", "a₂", "z₂", "w₁₂", "∂w₁₂");

    /**
     * A node of the picture.
     *
     * @param value the step from which its value is shown
     * @param gradient the step from which its gradient is shown
     */
    record Node(String name, int value, int gradient) {}

    /** In an order that edges follow, the chain between its weights and biases. */
    static final List<Node> NODES = List.of(
            new Node("w₁₂", 0, LAST),
            new Node("a₁", 0, NEVER),
            new Node("b₂", 0, 12),
            new Node("z₂", 1, 12),
            new Node("w₂₃", 0, PRODUCT),
            new Node("a₂", 2, 11),
            new Node("b₃", 0, BOX),
            new Node("z₃", 3, BOX),
            new Node("a₃", 4, FIRST),
            new Node("y", 0, NEVER),
            new Node("C", COST, FIRST));

    /**
     * An edge of the picture.
     *
     * @param shown the step from which its fraction is shown
     */
    record Edge(String from, String to, int shown) {}

    static final List<Edge> EDGES = List.of(
            new Edge("w₁₂", "z₂", 13),
            new Edge("a₁", "z₂", NEVER),
            new Edge("b₂", "z₂", 12),
            new Edge("z₂", "a₂", 12),
            new Edge("w₂₃", "z₃", 8),
            new Edge("a₂", "z₃", 11),
            new Edge("b₃", "z₃", BOX),
            new Edge("z₃", "a₃", 7),
            new Edge("a₃", "C", FIRST),
            new Edge("y", "C", NEVER));

    private Steps() {}

    static int node(String name) {
        for (int i = 0; i < NODES.size(); i++) {
            if (NODES.get(i).name.equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The step from which a number of the chain is shown; its kind says whether it lies on an edge or at a node. */
    static int shown(String kind, String name) {
        if (kind.equals("partial")) {
            for (Edge edge : EDGES) {
                if (name.equals(edge.to + "/" + edge.from)) {
                    return edge.shown;
                }
            }
            return NEVER;
        }
        int node = node(name);
        return node < 0 ? NEVER : kind.equals("gradient") ? NODES.get(node).gradient : NODES.get(node).value;
    }
}
