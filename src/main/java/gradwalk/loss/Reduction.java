package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;

/**
 * How the losses of several rows become one number. A class for each, so that a page carries only those that it uses.
 */
public abstract class Reduction {
    private Reduction() {}

    /** Added up: twice as many rows give twice the gradient. */
    public static Reduction sum() {
        return new Sum();
    }

    /** Their mean: the gradient's size does not depend on how many rows there are. */
    public static Reduction mean() {
        return new Mean();
    }

    /** The reduced loss, from the sum over all rows. */
    abstract Node of(Graph.Builder graph, Node sum, int rows);

    /** The formula of a sum over all rows, reduced; N is the number of rows. */
    abstract String of(String formula);

    private static final class Sum extends Reduction {
        @Override
        Node of(Graph.Builder graph, Node sum, int rows) {
            return sum;
        }

        @Override
        String of(String formula) {
            return formula;
        }
    }

    private static final class Mean extends Reduction {
        @Override
        Node of(Graph.Builder graph, Node sum, int rows) {
            return rows == 1 ? sum : graph.apply(Ops.scale(1.0 / rows), sum);
        }

        @Override
        String of(String formula) {
            return "1/N · " + formula;
        }
    }
}
