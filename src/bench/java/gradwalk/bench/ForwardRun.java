package gradwalk.bench;

import gradwalk.graph.Node;
import gradwalk.math.Matrix;
import gradwalk.nn.Network;

/** Every unit's output for all rows. */
final class ForwardRun implements Run {
    private final Network network;
    private final double[] start;

    ForwardRun(Workload workload) {
        int rows = workload.number("rows");
        network = workload.mlp().network(rows);
        start = workload.start();
        double[] inputs = workload.numbers("inputRows");
        network.plan().set(network.input(), Matrix.of(rows, inputs.length / rows, inputs));
    }

    @Override
    public void reset() {
        network.setParameters(start);
    }

    @Override
    public void once() {
        network.plan().forward();
    }

    /** Layer by layer, unit by unit. */
    @Override
    public double[] result() {
        int layers = network.mlp().layers().size();
        int size = 0;
        for (int layer = 0; layer < layers; layer++) {
            size += network.outputs(layer).shape().size();
        }
        double[] all = new double[size];
        int next = 0;
        for (int layer = 0; layer < layers; layer++) {
            Node outputs = network.outputs(layer);
            network.plan().values(outputs).copyColumnsInto(all, next);
            next += outputs.shape().size();
        }
        return all;
    }
}
