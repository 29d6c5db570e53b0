package gradwalk.bench;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import java.util.ArrayList;
import java.util.List;

/** A network of a workload as a graph. */
final class Network {
    final Graph graph;
    final Node inputs;
    final Node targets;
    final Node loss;
    final List<Node> outputs = new ArrayList<>();

    /** With targets and loss, or up to the outputs only. */
    Network(Workload workload, boolean learns) {
        double[] sizes = workload.numbers("sizes");
        int rows = workload.number("batch");
        boolean squares = workload.text("loss").equals("squares");
        Op activation = workload.text("activation").equals("tanh") ? Ops.tanh() : Ops.sigmoid();
        Graph.Builder g = Graph.builder();
        inputs = g.input("x", rows, (int) sizes[0]);
        Node node = inputs;
        for (int l = 1; l < sizes.length; l++) {
            int k = (int) sizes[l - 1];
            int n = (int) sizes[l];
            Node w = g.parameter("W" + l, k, n);
            Node b = g.parameter("b" + l, 1, n);
            node = g.apply(Ops.affine(), node, w, b);
            if (l + 1 < sizes.length || squares) {
                node = g.apply(activation, node);
            }
            outputs.add(node);
        }
        if (!learns) {
            targets = node;
            loss = node;
            graph = g.build();
            return;
        }
        targets = g.input("t", rows, (int) sizes[sizes.length - 1]);
        Node total = squares
                ? g.apply(Ops.sum(), g.apply(Ops.square(), g.apply(Ops.subtract(), targets, node)))
                : g.apply(Ops.softmaxCrossEntropy(), node, targets);
        loss = g.apply(Ops.scale((squares ? 0.5 : 1.0) / rows), total);
        graph = g.build();
    }
}
