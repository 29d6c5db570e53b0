package gradwalk.lesson.trainingstep;

import gradwalk.app.Answers;
import gradwalk.app.Timeline;
import gradwalk.app.Walk;
import java.util.List;

/**
 * Everything a reader can change.
 *
 * @param setup what the run is made from
 * @param walk where the reader is, and what became of the questions
 * @param logarithmic whether the error curve has a logarithmic axis
 * @param digits significant digits shown
 * @param more whether the further settings are open
 * @param table whether the table of all rows is open
 */
record State(Setup setup, Walk walk, boolean logarithmic, int digits, boolean more, boolean table) {

    /** The longest run. */
    static final int GREATEST_LENGTH = 1000;

    static final State FIRST = new State(Setup.LECTURE, Walk.START, false, 4, false, false);

    /**
     * What a run is made from.
     *
     * @param convention how the error is made
     * @param bias whether the layer has one
     * @param row the flower, from 1 to 150
     * @param start where the weights begin
     * @param rate the learning rate η
     * @param length how many updates are run
     * @param edits values put in by the reader
     */
    record Setup(Convention convention, boolean bias, int row, Start start, double rate, int length, List<Edit> edits) {

        /** The lecture's: row 2, all weights one, η = 0.01. */
        static final Setup LECTURE = new Setup(Convention.HALF, false, 2, Start.ONES, 0.01, 20, List.of());

        Setup withConvention(Convention to) {
            return new Setup(to, bias, row, start, rate, length, edits);
        }

        Setup withBias(boolean to) {
            return new Setup(convention, to, row, start, rate, length, edits);
        }

        Setup withRow(int to) {
            return new Setup(convention, bias, to, start, rate, length, edits);
        }

        Setup withStart(Start to) {
            return new Setup(convention, bias, row, to, rate, length, edits);
        }

        Setup withRate(double to) {
            return new Setup(convention, bias, row, start, to, length, edits);
        }

        Setup withLength(int to) {
            return new Setup(convention, bias, row, start, rate, to, edits);
        }

        Setup withEdits(List<Edit> to) {
            return new Setup(convention, bias, row, start, rate, length, to);
        }
    }

    /**
     * Where the weights begin.
     *
     * @param seed 0 for all ones, else the seed of a random start
     * @param weights W kept from an earlier run, row by row; empty when it follows from the seed
     * @param bias b kept likewise
     */
    record Start(int seed, List<Double> weights, List<Double> bias) {
        static final Start ONES = new Start(0, List.of(), List.of());

        static Start random(int seed) {
            return new Start(seed, List.of(), List.of());
        }
    }

    State with(Setup to) {
        return new State(to, walk, logarithmic, digits, more, table);
    }

    State with(Walk to) {
        return new State(setup, to, logarithmic, digits, more, table);
    }

    State logarithmic(boolean to) {
        return new State(setup, walk, to, digits, more, table);
    }

    State digits(int to) {
        return new State(setup, walk, logarithmic, to, more, table);
    }

    State more(boolean to) {
        return new State(setup, walk, logarithmic, digits, to, table);
    }

    State table(boolean to) {
        return new State(setup, walk, logarithmic, digits, more, to);
    }

    Timeline time() {
        return walk.time();
    }

    Answers answers() {
        return walk.answers();
    }

    /** How many updates were made before the present place. */
    int update() {
        return Stop.update(time().at());
    }

    Stop stop() {
        return Stop.at(time().at());
    }

    /** The update whose weights are shown: an update's last stop shows the new ones. */
    int weightsUpdate() {
        return update() + (stop() == Stop.UPDATE ? 1 : 0);
    }
}
