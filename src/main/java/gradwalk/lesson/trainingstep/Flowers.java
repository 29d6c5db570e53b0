package gradwalk.lesson.trainingstep;

import gradwalk.data.Iris;

/** What the present weights answer for each of the 150 flowers: the species with the largest output. */
final class Flowers {
    private static final int TIED = -1;

    private final int[] answers = new int[Iris.ROWS];

    Flowers(Run run, int update) {
        Model model = run.scratch();
        double[] parameters = run.parameters(update);
        double[] target = new double[Model.OUTPUTS];
        for (int row = 1; row <= Iris.ROWS; row++) {
            model.forward(Iris.measurements(row), target, parameters);
            answers[row - 1] = largest(model);
        }
    }

    private static int largest(Model model) {
        int best = 0;
        for (int i = 1; i < Model.OUTPUTS; i++) {
            if (model.value("o", 1, i + 1) > model.value("o", 1, best + 1)) {
                best = i;
            }
        }
        for (int i = 0; i < Model.OUTPUTS; i++) {
            if (i != best && model.value("o", 1, i + 1) >= model.value("o", 1, best + 1)) {
                return TIED;
            }
        }
        return best;
    }

    /** The species answered for a row, or −1 when no output is the largest alone. */
    int answer(int row) {
        return answers[row - 1];
    }

    /** Whether a row's own species has the largest output. */
    boolean right(int row) {
        return answer(row) == Iris.species(row);
    }

    /** For how many rows a species has the largest output. */
    int answered(int species) {
        int count = 0;
        for (int answer : answers) {
            count += answer == species ? 1 : 0;
        }
        return count;
    }

    /** For how many rows no output is the largest alone. */
    int tied() {
        return answered(TIED);
    }

    /** For how many rows the answer is right. */
    int right() {
        int count = 0;
        for (int row = 1; row <= Iris.ROWS; row++) {
            count += right(row) ? 1 : 0;
        }
        return count;
    }
}
