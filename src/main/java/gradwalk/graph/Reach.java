package gradwalk.graph;

import java.util.List;

/** What a backward run from a node passes through, by each node's index. */
final class Reach {
    private final boolean[] reached;
    private final int[] shares;

    /** All that a node depends on, itself included; or, of that, parameters and what leads on from them. */
    Reach(Graph graph, Node from, boolean all) {
        List<Node> nodes = graph.nodes();
        boolean[] wanted = new boolean[nodes.size()];
        for (Node node : nodes) {
            boolean any = all || node.kind() == Node.Kind.PARAMETER;
            for (Node input : node.inputs()) {
                any |= wanted[input.index()];
            }
            wanted[node.index()] = any;
        }
        reached = new boolean[nodes.size()];
        shares = new int[nodes.size()];
        reached[from.index()] = true;
        // It gets its gradient of 1 from no operation.
        shares[from.index()] = 2;
        for (int i = from.index(); i >= 0; i--) {
            for (Node input : nodes.get(i).inputs()) {
                if (reached[i] && wanted[input.index()]) {
                    reached[input.index()] = true;
                    shares[input.index()]++;
                }
            }
        }
    }

    /** Whether it gets a gradient. */
    boolean reached(Node node) {
        return reached[node.index()];
    }

    /** Whether its gradient comes from one operation alone, at one of its inputs. */
    boolean single(Node node) {
        return reached[node.index()] && shares[node.index()] == 1;
    }
}
