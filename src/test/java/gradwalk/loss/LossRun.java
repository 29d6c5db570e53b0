package gradwalk.loss;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;

/** A loss on its own: its output is an input of the graph. */
final class LossRun {
    final Plan plan;
    final Node output;
    final Node loss;

    LossRun(Loss of, int rows, int columns) {
        Graph.Builder g = Graph.builder();
        output = g.input("o", rows, columns);
        Node target = g.input("t", rows, columns);
        loss = of.build(g, output, target);
        plan = Plan.of(g.build());
    }

    LossRun(Loss of, double[] outputs, double[] targets) {
        this(of, 1, outputs.length);
        run(outputs, targets);
    }

    void run(double[] outputs, double[] targets) {
        plan.set(output, outputs);
        plan.set(plan.graph().node("t"), targets);
        plan.forward();
        plan.backward(loss);
    }

    double value() {
        return plan.value(loss);
    }

    double[] gradient() {
        return plan.gradients(output).rowByRow();
    }

    /** The value and the gradient for a single output. */
    static double[] both(Loss loss, double output, double target) {
        LossRun run = new LossRun(loss, new double[] {output}, new double[] {target});
        return new double[] {run.value(), run.gradient()[0]};
    }
}
