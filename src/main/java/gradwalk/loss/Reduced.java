package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;

/** A loss of each row, and how rows are joined. */
abstract class Reduced implements Loss {
    private final Reduction rows;

    Reduced(Reduction rows) {
        this.rows = rows;
    }

    /** As people write the sum over all rows. */
    abstract String sum();

    /** The sum over all rows. */
    abstract Node sum(Graph.Builder graph, Node output, Node target);

    @Override
    public final String formula() {
        return rows.of(sum());
    }

    @Override
    public final Node build(Graph.Builder graph, Node output, Node target) {
        return rows.of(graph, sum(graph, output, target), output.shape().rows());
    }
}
