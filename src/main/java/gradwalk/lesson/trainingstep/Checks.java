package gradwalk.lesson.trainingstep;

import gradwalk.math.Functions;

/** Values worked out a second time, by plain sums written here and not by the engine. */
final class Checks {
    private Checks() {}

    /** o = x·W + b, from the last input to the first. */
    static double[] outputs(double[] x, double[] parameters) {
        double[] o = new double[Model.OUTPUTS];
        for (int j = 0; j < Model.OUTPUTS; j++) {
            o[j] = parameters[Model.WEIGHTS + j];
            for (int i = Model.INPUTS - 1; i >= 0; i--) {
                o[j] += x[i] * parameters[i * Model.OUTPUTS + j];
            }
        }
        return o;
    }

    static double error(Convention convention, double[] o, double[] t) {
        if (convention == Convention.SOFTMAX) {
            double sum = 0;
            for (int j = 0; j < o.length; j++) {
                sum += t[j] == 0 ? 0 : t[j] * (logSum(o) - o[j]);
            }
            return sum;
        }
        return squares(o, t) / (convention == Convention.HALF ? 2 : Model.OUTPUTS);
    }

    private static double squares(double[] o, double[] t) {
        double sum = 0;
        for (int j = 0; j < o.length; j++) {
            sum += (t[j] - o[j]) * (t[j] - o[j]);
        }
        return sum;
    }

    private static double logSum(double[] o) {
        double greatest = Math.max(o[0], Math.max(o[1], o[2]));
        double sum = 0;
        for (double value : o) {
            sum += Functions.exp(value - greatest);
        }
        return greatest + Functions.log(sum);
    }
}
