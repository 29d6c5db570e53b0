package gradwalk.lesson.yourexpression;

import java.util.List;

/**
 * An expression to begin with.
 *
 * @param text as it would be typed
 * @param values its inputs' numbers, in the order of first use
 */
record Preset(String label, String text, List<Double> values) {

    static final List<Preset> ALL = List.of(
            new Preset("(a+b)·(b+1)", "(a+b)*(b+1)", List.of(2.0, 1.0)),
            new Preset("sigmoid neuron", "sigmoid(w*x + b)", List.of(0.6, 1.0, 0.9)),
            new Preset("quadratic cost", "(y - sigmoid(w*x + b))^2 / 2", List.of(0.0, 0.6, 1.0, 0.9)),
            new Preset(
                    "cross-entropy", "p = sigmoid(w*x + b)\n-(y*log(p) + (1-y)*log(1-p))", List.of(2.0, 1.0, 2.0, 0.0)),
            new Preset("softmax of three", "s = exp(a) + exp(b) + exp(c)\nexp(a) / s", List.of(1.0, 0.5, -1.0)),
            new Preset(
                    "two layers",
                    "h_1 = tanh(w_1*x_1 + w_2*x_2 + b_1)\nh_2 = tanh(w_3*x_1 + w_4*x_2 + b_2)\n"
                            + "sigmoid(w_5*h_1 + w_6*h_2 + b_3)",
                    List.of(0.5, 1.0, -0.4, -1.0, 0.1, 0.3, 0.8, -0.2, 1.2, -0.7, 0.2)),
            new Preset("tanh chain", "tanh(w*tanh(w*tanh(w*x)))", List.of(1.3, 0.4)),
            new Preset("CS231n: (x+y)·z", "(x+y)*z", List.of(-2.0, 5.0, -4.0)),
            new Preset(
                    "CS231n: a neuron",
                    "1 / (1 + exp(-(w_0*x_0 + w_1*x_1 + w_2)))",
                    List.of(2.0, -1.0, -3.0, -2.0, -3.0)));

    /** What an input is at first, by its place in the order of first use. */
    static double standard(int input) {
        return new double[] {2, 1, 0.5, -1, 1.5, -0.5}[input % 6];
    }
}
