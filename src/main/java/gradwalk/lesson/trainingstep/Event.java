package gradwalk.lesson.trainingstep;

import gradwalk.app.Figure;
import gradwalk.widget.Stepper;
import java.util.List;

/** What can happen to the figure. */
sealed interface Event {

    /** The step control. */
    record Walk(Stepper.Wish wish) implements Event {}

    /** Plays, or pauses: what it does on its way can be undone, that it plays cannot. */
    record Play(boolean on) implements Event, Figure.Glance {}

    /** To the error of an update, by the curve or its slider. */
    record ToUpdate(int update) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "update";
        }
    }

    /** Another learning rate. */
    record Rate(double rate) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "rate";
        }
    }

    /** Values put into cells from one on. */
    record Put(char target, int row, int column, List<List<Double>> values) implements Event {}

    /** Another flower; the weights are kept. */
    record PickRow(int row) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "row";
        }
    }

    /** One update at the rate that solves the present row. */
    record SolveRow() implements Event {}

    /** Weights back to where runs begin, the row kept. */
    record ResetWeights() implements Event {}

    record SetConvention(Convention convention) implements Event {}

    record SetBias(boolean on) implements Event {}

    /** 0 for all ones. */
    record SetSeed(int seed) implements Event {}

    record SetLength(int length) implements Event {}

    record SetLogarithmic(boolean on) implements Event {}

    record SetDigits(int digits) implements Event {}

    /** The further settings opened or closed. */
    record More(boolean open) implements Event, Figure.Glance {}

    /** The table of all rows opened or closed. */
    record Table(boolean open) implements Event, Figure.Glance {}

    /** An answer, or "Show me". */
    record Answer(String prediction, String letter) implements Event {}
}
