package gradwalk.nn;

import gradwalk.data.Dataset;
import gradwalk.graph.Node;

/** How well parameters do on a set of examples, all at once: loss, accuracy, and which classes are taken for which. */
public final class Evaluation {
    private final Dataset data;
    private final Network network;
    private final double threshold;

    /** Examples of which an objective's network is asked. */
    public Evaluation(Objective objective, Dataset data) {
        this.data = data;
        this.network = objective.network(data.rows());
        this.threshold = objective.answersLogits() ? 0 : data.middle();
        network.plan().set(network.input(), data.inputs());
        network.plan().set(network.target(), data.targets());
    }

    /**
     * Asks the network with these parameters; what the other methods tell is of this run.
     *
     * @param parameters as {@link Network#setParameters} takes them
     */
    public void run(double[] parameters) {
        network.setParameters(parameters);
        network.plan().forward();
    }

    /** The loss, without penalties. */
    public double loss() {
        return network.plan().value(network.loss());
    }

    /**
     * The class that the network answers for a row: the largest output's, the first of several as large; of a single
     * output the second class where it is more than half-way between the two targets. −1 where an output is no number.
     */
    public int answer(int row) {
        Node output = network.output();
        double[] values = network.plan().values();
        int at = network.plan().start(output) + row;
        int columns = output.shape().columns();
        int best = columns == 1 && values[at] > threshold ? 1 : 0;
        double largest = values[at];
        for (int column = 0; column < columns; column++, at += data.rows()) {
            if (Double.isNaN(values[at])) {
                return -1;
            }
            if (values[at] > largest) {
                best = column;
                largest = values[at];
            }
        }
        return best;
    }

    /**
     * How many rows are answered right, as a share of all.
     *
     * @throws IllegalStateException when targets are numbers
     */
    public double accuracy() {
        int right = 0;
        for (int row = 0; row < data.rows(); row++) {
            right += answer(row) == data.label(row) ? 1 : 0;
        }
        return (double) right / data.rows();
    }

    /** Each class against each answer; throws as {@link #accuracy}. */
    public Confusion confusion() {
        Confusion confusion = new Confusion(data.classes().size());
        for (int row = 0; row < data.rows(); row++) {
            confusion.add(data.label(row), answer(row));
        }
        return confusion;
    }

    /** The network, with every neuron's output for every row. */
    public Network network() {
        return network;
    }
}
