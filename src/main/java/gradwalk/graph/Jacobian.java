package gradwalk.graph;

import gradwalk.math.Matrix;
import java.util.List;

/**
 * All derivatives of several single numbers to several others, by either mode. Both give the same matrix; what differs
 * is the number of sweeps over the graph: one for each input in forward mode, one for each output in reverse mode.
 *
 * @param derivatives an output a row, an input a column
 * @param sweeps how many sweeps were made
 */
public record Jacobian(Matrix derivatives, int sweeps) {

    /**
     * By forward mode, a column a sweep. The plan is left run forward.
     *
     * @param inputs 1×1 nodes
     * @param outputs 1×1 nodes
     */
    public static Jacobian forward(Plan plan, List<Node> inputs, List<Node> outputs) {
        double[] byRows = new double[inputs.size() * outputs.size()];
        int sweeps = 0;
        for (Node input : inputs) {
            ForwardTrace run = ForwardTrace.run(plan, input, 0, 0);
            for (int i = 0; i < outputs.size(); i++) {
                byRows[i * inputs.size() + sweeps] = run.tangent(outputs.get(i), 0, 0);
            }
            sweeps++;
        }
        return new Jacobian(Matrix.of(outputs.size(), inputs.size(), byRows), sweeps);
    }

    /**
     * By reverse mode, a row a sweep. The plan is left run forward, and back from the last output.
     *
     * @param inputs 1×1 nodes
     * @param outputs 1×1 nodes
     */
    public static Jacobian reverse(Plan plan, List<Node> inputs, List<Node> outputs) {
        double[] byRows = new double[inputs.size() * outputs.size()];
        int sweeps = 0;
        plan.forward();
        for (Node output : outputs) {
            plan.backward(output);
            for (int k = 0; k < inputs.size(); k++) {
                byRows[sweeps * inputs.size() + k] = plan.gradient(inputs.get(k), 0, 0);
            }
            sweeps++;
        }
        return new Jacobian(Matrix.of(outputs.size(), inputs.size(), byRows), sweeps);
    }
}
