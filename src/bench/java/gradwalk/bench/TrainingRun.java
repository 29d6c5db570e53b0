package gradwalk.bench;

import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.State;

/** An epoch of training. */
final class TrainingRun implements Run {
    private final Network network;
    private final Plan plan;
    private final double[] start;
    private final double[] inputs;
    private final double[] targets;
    private final int rows;
    private final int batch;
    private final GradientDescent descent;
    private final State state;
    private double loss;

    TrainingRun(Workload workload) {
        network = new Network(workload, true);
        plan = Plan.of(network.graph);
        start = workload.start();
        inputs = workload.numbers("inputs");
        targets = workload.numbers("targets");
        rows = workload.number("rows");
        batch = workload.number("batch");
        descent = new GradientDescent(workload.real("rate"));
        state = descent.start(plan.parameterCount());
    }

    @Override
    public void reset() {
        for (int i = 0; i < start.length; i++) {
            plan.values()[i] = start[i];
        }
        give(0);
    }

    private void give(int row) {
        give(network.inputs, inputs, row);
        give(network.targets, targets, row);
    }

    @Override
    public void once() {
        loss = 0;
        for (int row = 0; row < rows; row += batch) {
            if (batch < rows) {
                give(row);
            }
            plan.forward();
            plan.backwardToParameters(network.loss);
            loss += plan.value(network.loss);
            descent.step(plan.values(), plan.gradients(), plan.parameterCount(), state);
        }
    }

    private void give(Node node, double[] batches, int row) {
        int columns = node.shape().columns();
        double[] values = plan.values();
        int to = plan.start(node);
        for (int i = row * columns, end = (row + batch) * columns; i < end; i++, to++) {
            values[to] = batches[i];
        }
    }

    @Override
    public double[] result() {
        double[] result = new double[start.length + 1];
        for (int i = 0; i < start.length; i++) {
            result[i] = plan.values()[i];
        }
        result[start.length] = loss;
        return result;
    }
}
