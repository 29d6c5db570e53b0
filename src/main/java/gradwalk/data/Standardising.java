package gradwalk.data;

import gradwalk.math.Functions;
import gradwalk.math.Matrix;

/**
 * Moves and scales each column of inputs so that those it was fitted on have mean 0 and deviation 1. Fit it on what is
 * learned from, and apply the same numbers to what is only asked about. A column that is the same everywhere is only moved.
 */
public final class Standardising {
    private final double[] means;
    private final double[] deviations;

    private Standardising(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /** Mean and deviation of each column, the deviation over all rows: √(Σ (x − mean)²/n). */
    public static Standardising fit(Matrix inputs) {
        double[] means = new double[inputs.columns()];
        double[] deviations = new double[inputs.columns()];
        for (int column = 0; column < means.length; column++) {
            means[column] = mean(inputs, column);
            double squares = 0;
            for (int row = 0; row < inputs.rows(); row++) {
                double apart = inputs.at(row, column) - means[column];
                squares += apart * apart;
            }
            deviations[column] = Functions.sqrt(squares / inputs.rows());
        }
        return new Standardising(means, deviations);
    }

    private static double mean(Matrix inputs, int column) {
        double first = inputs.at(0, column);
        double sum = 0;
        for (int row = 0; row < inputs.rows(); row++) {
            // From the first number on: where all are the same, the mean is exactly that.
            sum += inputs.at(row, column) - first;
        }
        return first + sum / inputs.rows();
    }

    /** The mean of a column that it was fitted on. */
    public double mean(int column) {
        return means[column];
    }

    /** The deviation of a column that it was fitted on. */
    public double deviation(int column) {
        return deviations[column];
    }

    /**
     * (x − mean)/deviation for each number, x − mean where the deviation is 0.
     *
     * @throws IllegalArgumentException when there are not as many columns as it was fitted on
     */
    public Matrix apply(Matrix inputs) {
        if (inputs.columns() != means.length) {
            throw new IllegalArgumentException(
                    "fitted on " + means.length + " columns, it cannot scale " + inputs.columns());
        }
        double[] scaled = inputs.rowByRow();
        for (int i = 0; i < scaled.length; i++) {
            int column = i % means.length;
            double deviation = deviations[column] == 0 ? 1 : deviations[column];
            scaled[i] = (scaled[i] - means[column]) / deviation;
        }
        return Matrix.of(inputs.rows(), inputs.columns(), scaled);
    }

    /** The same examples with scaled inputs. */
    public Dataset apply(Dataset data) {
        return data.withInputs(apply(data.inputs()));
    }
}
