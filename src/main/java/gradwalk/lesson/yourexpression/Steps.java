package gradwalk.lesson.yourexpression;

import gradwalk.graph.Node;
import gradwalk.widget.GraphDrawing.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens in a run, one thing a step, and what is there after some of the steps. In reverse mode all nodes are
 * computed, then the output's gradient of 1 is passed back edge by edge; a node passes on when all its shares have come.
 * In forward mode a node's value and its tangent come about together.
 */
final class Steps {
    static final int COMPUTED = 0;
    static final int SEEDED = 1;
    static final int SHARED = 2;

    /**
     * One step.
     *
     * @param place the node, or the edge that a share passes
     */
    record Step(int kind, int place) {}

    private final List<Step> steps = new ArrayList<>();
    private final List<Edge> edges;
    private final List<Node> nodes;
    private final boolean forward;
    /** By node: whether it has a gradient, in forward mode a tangent. */
    private final boolean[] reached;
    /** By node: how many shares come to it. */
    private final int[] expected;

    private final boolean[] valued;
    private final int[] arrived;
    private final boolean[] passed;
    private final boolean[] seeded;
    private int now = -1;

    Steps(Run run, boolean forward) {
        this.edges = run.typed().edges();
        this.nodes = run.typed().nodes();
        this.forward = forward;
        this.reached = new boolean[nodes.size()];
        this.expected = new int[nodes.size()];
        this.valued = new boolean[nodes.size()];
        this.arrived = new int[nodes.size()];
        this.seeded = new boolean[nodes.size()];
        this.passed = new boolean[edges.size()];
        int start = nodes.indexOf(forward ? run.input() : run.output());
        reached[start] = true;
        if (forward) {
            walkForward(start);
        } else {
            walkBack(start);
        }
        for (int i = 0; i < nodes.size(); i++) {
            valued[i] = !isComputed(i);
        }
    }

    private boolean isComputed(int node) {
        return nodes.get(node).kind() == Node.Kind.COMPUTED;
    }

    private void walkForward(int start) {
        steps.add(new Step(SEEDED, start));
        for (int node = 0; node < nodes.size(); node++) {
            if (isComputed(node)) {
                steps.add(new Step(COMPUTED, node));
            }
            for (int edge = 0; edge < edges.size() && node != start; edge++) {
                if (edges.get(edge).to() == node && reached[edges.get(edge).from()]) {
                    reached[node] = true;
                    expected[node]++;
                    steps.add(new Step(SHARED, edge));
                }
            }
        }
    }

    private void walkBack(int start) {
        for (int node = 0; node < nodes.size(); node++) {
            if (isComputed(node)) {
                steps.add(new Step(COMPUTED, node));
            }
        }
        steps.add(new Step(SEEDED, start));
        for (int node = start; node >= 0; node--) {
            for (Edge edge : edges) {
                if (edge.to() == node && reached[node]) {
                    reached[edge.from()] = true;
                    expected[edge.from()]++;
                }
            }
        }
        // Nodes that have all their shares, in the order in which the last one came.
        List<Integer> ready = new ArrayList<>();
        int[] waiting = expected.clone();
        ready.add(start);
        for (int next = 0; next < ready.size(); next++) {
            for (int edge = 0; edge < edges.size(); edge++) {
                if (edges.get(edge).to() == ready.get(next)) {
                    steps.add(new Step(SHARED, edge));
                    int from = edges.get(edge).from();
                    waiting[from]--;
                    if (waiting[from] == 0) {
                        ready.add(from);
                    }
                }
            }
        }
    }

    int last() {
        return steps.size();
    }

    /** How many steps only compute values. */
    int computing() {
        int count = 0;
        while (count < steps.size() && steps.get(count).kind() == COMPUTED) {
            count++;
        }
        return count;
    }

    /** Shows what is there after so many steps; called once. */
    Steps after(int count) {
        for (int i = 0; i < count; i++) {
            Step step = steps.get(i);
            if (step.kind() == COMPUTED) {
                valued[step.place()] = true;
            } else if (step.kind() == SEEDED) {
                seeded[step.place()] = true;
            } else {
                passed[step.place()] = true;
                arrived[gets(step.place())]++;
            }
        }
        now = count - 1;
        return this;
    }

    /** The node that a share comes to. */
    private int gets(int edge) {
        return forward ? edges.get(edge).to() : edges.get(edge).from();
    }

    /** The edges along which shares came to a node so far, in their order. */
    List<Integer> shares(int node, int count) {
        List<Integer> shares = new ArrayList<>();
        for (Step step : steps) {
            if (step.kind() == SHARED && gets(step.place()) == node && shares.size() < count) {
                shares.add(step.place());
            }
        }
        return shares;
    }

    /** The step that happened last; null before the first. */
    @org.jspecify.annotations.Nullable
    Step now() {
        return now < 0 ? null : steps.get(now);
    }

    boolean isValued(int node) {
        return valued[node];
    }

    boolean isPassed(int edge) {
        return passed[edge];
    }

    /** Whether a node has a gradient at the end. */
    boolean isReached(int node) {
        return reached[node];
    }

    int arrived(int node) {
        return arrived[node];
    }

    /** Whether a node's gradient is complete. */
    boolean isDone(int node) {
        return seeded[node] || (expected[node] > 0 && arrived[node] == expected[node]);
    }
}
