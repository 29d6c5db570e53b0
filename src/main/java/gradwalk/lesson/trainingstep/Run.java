package gradwalk.lesson.trainingstep;

import gradwalk.data.Iris;
import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row trained on again and again: weights and error before each update, up to the wished length or the first number
 * that is not finite.
 */
final class Run {
    private static final int KEPT = 4;

    private final State.Setup setup;
    private final Model model;
    private final @Nullable Model[] shown = new @Nullable Model[KEPT];
    private final int[] shownUpdate = {-1, -1, -1, -1};
    private int turn;
    private final List<double[]> parameters = new ArrayList<>();
    private final List<Double> errors = new ArrayList<>();
    private boolean diverged;

    private Run(State.Setup setup) {
        this.setup = setup;
        this.model = new Model(setup.convention(), setup.bias());
    }

    static Run of(State.Setup setup) {
        Run run = new Run(setup);
        run.go();
        return run;
    }

    private void go() {
        double[] now = start(setup.start());
        for (int update = 0; update <= setup.length() && !diverged; update++) {
            now = edited(now, update);
            parameters.add(now);
            model.run(input(update), target(update), now);
            errors.add(model.error());
            diverged = !model.finite();
            now = model.updated(setup.rate());
        }
    }

    /** The weights, row by row, and after them the bias. */
    static double[] start(State.Start start) {
        double[] all = new double[Model.WEIGHTS + Model.OUTPUTS];
        Random random = new Random(Math.max(1, start.seed()));
        for (int i = 0; i < Model.WEIGHTS; i++) {
            boolean kept = start.weights().size() == Model.WEIGHTS;
            all[i] = kept ? start.weights().get(i) : start.seed() == 0 ? 1 : hundredths(random.uniform(-1, 1));
        }
        for (int i = 0; i < start.bias().size() && i < Model.OUTPUTS; i++) {
            all[Model.WEIGHTS + i] = start.bias().get(i);
        }
        return all;
    }

    /** Rounded to 0.01, so that the start can be checked by hand. */
    private static double hundredths(double value) {
        double rounded = Math.floor(value * 100 + 0.5) / 100;
        return rounded == 0 ? 0 : rounded;
    }

    private double[] edited(double[] now, int update) {
        double[] all = now.clone();
        for (Edit edit : setup.edits()) {
            if (edit.update() == update && edit.target() == 'W') {
                all[(edit.row() - 1) * Model.OUTPUTS + edit.column() - 1] = edit.value();
            } else if (edit.update() == update && edit.target() == 'b') {
                all[Model.WEIGHTS + edit.column() - 1] = edit.value();
            }
        }
        return all;
    }

    /** The input before an update: the flower's measurements, with what was put in since. */
    double[] input(int update) {
        return given('x', Iris.measurements(setup.row()), update);
    }

    /** The target before an update: 1 for the flower's species, with what was put in since. */
    double[] target(int update) {
        double[] oneHot = new double[Model.OUTPUTS];
        oneHot[Iris.species(setup.row())] = 1;
        return given('t', oneHot, update);
    }

    private double[] given(char target, double[] values, int update) {
        int[] since = {-1, -1, -1, -1};
        for (Edit edit : setup.edits()) {
            int place = edit.column() - 1;
            if (edit.target() == target && edit.update() <= update && edit.update() >= since[place]) {
                since[place] = edit.update();
                values[place] = edit.value();
            }
        }
        return values;
    }

    /** The last update that can be shown. */
    int end() {
        return errors.size() - 1;
    }

    /** The update at which a number left the range of finite ones, or −1. */
    int divergedAt() {
        return diverged ? end() : -1;
    }

    /** The error before an update. */
    double error(int update) {
        return errors.get(update);
    }

    /** The model with everything computed as before an update. */
    Model at(int update) {
        for (int i = 0; i < KEPT; i++) {
            Model kept = shown[i];
            if (kept != null && shownUpdate[i] == update) {
                return kept;
            }
        }
        turn = (turn + 1) % KEPT;
        Model fresh = shown[turn];
        if (fresh == null) {
            fresh = new Model(setup.convention(), setup.bias());
            shown[turn] = fresh;
        }
        shownUpdate[turn] = update;
        fresh.run(input(update), target(update), parameters(update));
        return fresh;
    }

    /** Weights and bias before an update; one past the end is what the last update leads to. */
    double[] parameters(int update) {
        if (update < parameters.size()) {
            return parameters.get(update);
        }
        return at(end()).updated(setup.rate());
    }

    /** The error that one update from here would lead to, at a rate. */
    double errorAfter(int update, double rate) {
        return errorWith(update, at(update).updated(rate));
    }

    /** The error of the row of an update under other parameters. */
    double errorWith(int update, double[] parameters) {
        model.forward(input(update), target(update), parameters);
        return model.error();
    }

    /** A model to try other rows and weights with; what it held before is gone then. */
    Model scratch() {
        return model;
    }

    State.Setup setup() {
        return setup;
    }
}
