package gradwalk.graph;

import java.util.Arrays;
import java.util.List;

/**
 * What a backward run to parameters passes through, decided once: nodes that the result depends on and that a parameter
 * leads to; which gradients one operation alone sets; and which must be 0 before.
 */
final class Reach {
    private final Graph graph;
    private final Layout layout;
    private final boolean[] reached;

    /** How many shares each node's gradient is the sum of: a single one can be set, several must be added. */
    private final int[] shares;

    /** From where to where gradients must be 0, as pairs of places. */
    private final int[] cleared;

    private int clearedEnd;

    Reach(Graph graph, Layout layout, Node from) {
        this.graph = graph;
        this.layout = layout;
        List<Node> nodes = graph.nodes();
        boolean[] fromParameter = new boolean[nodes.size()];
        for (Node node : nodes) {
            fromParameter[node.index()] = node.kind() == Node.Kind.PARAMETER;
            for (Node input : node.inputs()) {
                fromParameter[node.index()] |= fromParameter[input.index()];
            }
        }
        reached = new boolean[nodes.size()];
        shares = new int[nodes.size()];
        cleared = new int[2 * nodes.size()];
        reached[from.index()] = true;
        for (int i = from.index(); i >= 0; i--) {
            for (Node input : nodes.get(i).inputs()) {
                if (reached[i] && fromParameter[input.index()]) {
                    reached[input.index()] = true;
                    shares[input.index()]++;
                }
            }
        }
    }

    /** Tells the steps what to expect, and writes NaN to what is left out and 0 to parameters without influence. */
    void prepare(Step[] steps, int count, double[] gradients) {
        boolean[] set = new boolean[reached.length];
        for (int i = 0; i < count; i++) {
            if (!(steps[i] instanceof Stretch)) {
                prepare(steps[i], set);
            }
        }
        for (Node node : graph.nodes()) {
            int start = layout.start(node);
            int end = start + node.shape().size();
            if (!reached[node.index()]) {
                boolean parameter = node.kind() == Node.Kind.PARAMETER;
                Arrays.fill(gradients, start, end, parameter ? 0 : Double.NaN);
            } else if (!set[node.index()]) {
                toBeCleared(start, end);
            }
        }
    }

    private void prepare(Step step, boolean[] set) {
        Node output = step.output;
        step.runs = reached[output.index()];
        step.at.expectAll();
        for (int i = 0; i < output.inputs().size(); i++) {
            int input = output.inputs().get(i).index();
            boolean single = reached[input] && shares[input] == 1;
            boolean alone = step.runs && single && output.op().setsGradients();
            step.at.expect(i, reached[input], alone);
            set[input] |= alone;
        }
    }

    /** A range that begins where the last one ends is joined to it. */
    private void toBeCleared(int start, int end) {
        if (clearedEnd > 0 && cleared[clearedEnd - 1] == start) {
            cleared[clearedEnd - 1] = end;
        } else {
            cleared[clearedEnd++] = start;
            cleared[clearedEnd++] = end;
        }
    }

    /** What is reached, by the place of a node's first number. */
    boolean[] places() {
        boolean[] places = new boolean[layout.size()];
        for (Node node : graph.nodes()) {
            places[layout.start(node)] = reached[node.index()];
        }
        return places;
    }

    /** Sets to 0 what operations add to. */
    void clear(double[] gradients) {
        for (int i = 0; i < clearedEnd; i += 2) {
            Arrays.fill(gradients, cleared[i], cleared[i + 1], 0);
        }
    }
}
