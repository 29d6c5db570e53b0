package gradwalk.lesson.yourexpression;

import gradwalk.app.Figure;
import gradwalk.widget.Stepper;
import java.util.List;

/** What can happen to the figure. */
sealed interface Event {

    /** The text as it is after a key. */
    record Type(String text) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "type";
        }
    }

    /** An expression to begin with, by its place in the list. */
    record Begin(int preset) implements Event {}

    /** An input's number. */
    record Put(String name, double value) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "put " + name;
        }
    }

    /** Which line derivatives are of, and which input is asked about. */
    record Ask(String output, String input) implements Event {}

    /** The step control. */
    record Walk(Stepper.Wish wish) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "walk";
        }
    }

    record Forward(boolean on) implements Event {}

    /** Gradients hidden, or all shown again. */
    record Hide(boolean on) implements Event {}

    /** A hidden gradient revealed. */
    record Reveal(String node) implements Event {}

    /** The drawing made larger or smaller by a factor; 0 to fit it. */
    record Zoom(double factor) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "zoom";
        }
    }

    record More(boolean open) implements Event, Figure.Glance {}

    record Grip(List<Double> at) implements Event, Figure.Glance {}
}
