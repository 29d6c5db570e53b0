package gradwalk.browser;

import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.data.Iris;
import gradwalk.data.Points;
import gradwalk.data.Standardising;
import gradwalk.graph.Ops;
import gradwalk.loss.Huber;
import gradwalk.loss.L1Penalty;
import gradwalk.loss.L2Penalty;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.NumberText;
import gradwalk.nn.Evaluation;
import gradwalk.nn.Initializer;
import gradwalk.nn.Mlp;
import gradwalk.nn.Objective;
import gradwalk.nn.Training;
import gradwalk.optim.Adam;
import gradwalk.optim.ClipByNorm;
import gradwalk.optim.CosineDecay;
import gradwalk.optim.Descent;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Nesterov;
import gradwalk.optim.WarmUp;
import java.util.List;
import org.teavm.jso.JSBody;

/** Trains some networks and offers what came out to a test, as {@code window.trained}. */
public final class TrainingProbe {
    private TrainingProbe() {}

    public static void main(String[] args) {
        offer(trained());
    }

    /** Losses, accuracies and all parameters after some hundred updates. */
    static String trained() {
        Dataset.Split iris = Iris.dataset().split(3, 0.8);
        Standardising scale = Standardising.fit(iris.train().inputs());
        StringBuilder out = new StringBuilder();
        run(
                out,
                new Objective(Mlp.of(Ops.tanh(), null, 4, 3, 3), new SoftmaxCrossEntropy(Reduction.mean())),
                scale.apply(iris.train()),
                new Descent(new Adam(), new WarmUp(10, new CosineDecay(0.05, 0.001, 200)), new ClipByNorm(1)));
        run(
                out,
                new Objective(
                        Mlp.of(Ops.sigmoid(), Ops.sigmoid(), 2, 4, 1),
                        new SigmoidCrossEntropy(Reduction.mean()),
                        List.of(new L1Penalty(1e-4), new L2Penalty(1e-3))),
                Points.circles(120, 0.1, 7),
                new Descent(new Nesterov(0.9), 0.1));
        run(
                out,
                new Objective(Mlp.of(Ops.relu(), null, 2, 5, 5, 1), new Huber(0.5, Reduction.mean())),
                Points.plane(90, 0.05, 2),
                new Descent(new GradientDescent(), 0.05));
        return out.toString();
    }

    private static void run(StringBuilder out, Objective objective, Dataset data, Descent descent) {
        double[] start = objective.mlp().start(Initializer.xavierNormal(), 5);
        Training training = new Training(objective, data, Batches.shuffled(data.rows(), 32, 4), descent, start);
        while (training.steps() < 300) {
            training.step();
        }
        Evaluation evaluation = new Evaluation(objective, data);
        evaluation.run(training.network().plan().values());
        add(out, evaluation.loss());
        add(out, data.classes().isEmpty() ? 0 : evaluation.accuracy());
        for (double parameter : training.parameters()) {
            add(out, parameter);
        }
    }

    private static void add(StringBuilder out, double number) {
        out.append(NumberText.shortest(number)).append(' ');
    }

    @JSBody(params = "trained", script = "window.trained = trained;")
    private static native void offer(String trained);
}
