package gradwalk.graph;

import java.util.List;

/** Runs single operations beside a plan, on numbers of a run that is kept. */
final class Scratch {
    private Scratch() {}

    /** The partial derivative of a 1×1 node to one of its 1×1 inputs, from the operation's own kernels. */
    static double local(Node node, int input, Values run) {
        int output = node.inputs().size();
        int size = output + 1 + node.op().notes(Shape.SCALAR);
        double[] values = new double[size];
        double[] gradients = new double[size];
        int[] starts = new int[output + 1];
        Shape[] shapes = new Shape[output + 1];
        for (int i = 0; i <= output; i++) {
            values[i] = run.value(i < output ? node.inputs().get(i) : node, 0, 0);
            starts[i] = i;
            shapes[i] = Shape.SCALAR;
        }
        gradients[output] = 1;
        Operands at = new Operands(values, gradients, starts, List.of(shapes));
        if (size > output + 1) {
            node.op().forward(at);
        }
        node.op().backward(at);
        return gradients[input];
    }

    /** A 1×1 node worked out from other numbers at its 1×1 inputs. */
    static double forward(Node node, Values inputs) {
        int output = node.inputs().size();
        double[] values = new double[output + 1];
        int[] starts = new int[output + 1];
        Shape[] shapes = new Shape[output + 1];
        for (int i = 0; i <= output; i++) {
            values[i] = i < output ? inputs.value(node.inputs().get(i), 0, 0) : 0;
            starts[i] = i;
            shapes[i] = Shape.SCALAR;
        }
        node.op().forward(new Operands(values, values, starts, List.of(shapes)));
        return values[output];
    }

    /** One element of an operation with one input, run on a node of the trace. */
    static double element(Op op, Node input, int row, int column, Trace trace) {
        Shape in = input.shape();
        Shape out = op.shape(List.of(in));
        double[] values = new double[in.size() + out.size() + op.notes(in)];
        for (int i = 0; i < in.size(); i++) {
            values[i] = trace.value(input, i % in.rows(), i / in.rows());
        }
        op.forward(new Operands(values, values, new int[] {0, in.size()}, List.of(in, out)));
        return values[in.size() + column * out.rows() + row];
    }
}
