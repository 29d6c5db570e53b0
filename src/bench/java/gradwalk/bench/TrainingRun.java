package gradwalk.bench;

import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import gradwalk.nn.Objective;
import gradwalk.nn.Training;
import gradwalk.optim.Descent;
import gradwalk.optim.GradientDescent;
import java.util.ArrayList;
import java.util.List;

/** An epoch of training, as a lesson runs it. It comes to the parameters and the sum of the batches' costs. */
final class TrainingRun implements Run {
    private final Training training;
    private final Training.Snapshot start;
    private final int steps;
    private double costs;

    TrainingRun(Workload workload) {
        int rows = workload.number("rows");
        int batch = workload.number("batch");
        boolean squares = workload.text("loss").equals("squares");
        Loss loss = squares ? new HalfSquaredError(Reduction.mean()) : new SoftmaxCrossEntropy(Reduction.mean());
        Objective objective = new Objective(workload.mlp(), loss);
        Dataset data = Dataset.ofNumbers(
                matrix(rows, workload.numbers("inputRows")),
                matrix(rows, workload.numbers("targetRows")),
                names(objective.mlp().inputs()));
        training = new Training(
                objective,
                data,
                Batches.inOrder(rows, batch),
                new Descent(new GradientDescent(), workload.real("rate")),
                workload.start());
        start = training.snapshot();
        steps = rows / batch;
    }

    private static Matrix matrix(int rows, double[] rowByRow) {
        return Matrix.of(rows, rowByRow.length / rows, rowByRow);
    }

    private static List<String> names(int count) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add("x");
        }
        return names;
    }

    @Override
    public void reset() {
        training.restore(start);
    }

    @Override
    public void once() {
        costs = 0;
        for (int i = 0; i < steps; i++) {
            training.step();
            costs += training.cost();
        }
    }

    @Override
    public double[] result() {
        double[] parameters = training.parameters();
        double[] result = new double[parameters.length + 1];
        for (int i = 0; i < parameters.length; i++) {
            result[i] = parameters[i];
        }
        result[parameters.length] = costs;
        return result;
    }
}
