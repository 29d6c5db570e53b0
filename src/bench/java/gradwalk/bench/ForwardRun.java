package gradwalk.bench;

import gradwalk.graph.Node;
import gradwalk.graph.Plan;

/** Every unit's output for all rows. */
final class ForwardRun implements Run {
    private final Network network;
    private final Plan plan;
    private final double[] start;

    ForwardRun(Workload workload) {
        network = new Network(workload, false);
        plan = Plan.of(network.graph);
        start = workload.start();
        double[] inputs = workload.numbers("inputs");
        int to = plan.start(network.inputs);
        for (double number : inputs) {
            plan.values()[to++] = number;
        }
    }

    @Override
    public void reset() {
        for (int i = 0; i < start.length; i++) {
            plan.values()[i] = start[i];
        }
    }

    @Override
    public void once() {
        plan.forward();
    }

    @Override
    public double[] result() {
        int size = 0;
        for (Node node : network.outputs) {
            size += node.shape().size();
        }
        double[] all = new double[size];
        int next = 0;
        for (Node node : network.outputs) {
            for (int column = 0; column < node.shape().columns(); column++) {
                for (int row = 0; row < node.shape().rows(); row++) {
                    all[next++] = plan.value(node, row, column);
                }
            }
        }
        return all;
    }
}
