package gradwalk.lesson.yourexpression;

import gradwalk.app.Timeline;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything a reader can change.
 *
 * @param typed the text as it is being typed, which may be no formula
 * @param good the last text that was one
 * @param values numbers of inputs that are not the standard ones
 * @param output the line that derivatives are of; empty for the last
 * @param input the input that is asked about; empty for the first
 * @param time how many steps are shown; {@link #ALL} for all there are
 * @param forward whether the steps are those of forward mode
 * @param hidden whether gradients are hidden to be worked out
 * @param revealed the nodes whose hidden gradients were revealed, by name
 * @param zoom how large the drawing is; 0 to fit
 * @param more whether the further settings are open
 * @param grip where something was taken hold of, while it is dragged
 */
record State(
        String typed,
        String good,
        List<Given> values,
        String output,
        String input,
        Timeline time,
        boolean forward,
        boolean hidden,
        List<String> revealed,
        double zoom,
        boolean more,
        List<Double> grip) {

    /** The place of a walk at its end, however long it is. */
    static final int ALL = 9999;

    static final State FIRST = of(Preset.ALL.get(0).text(), List.of());

    /** An input's number. */
    record Given(String name, double value) {}

    static State of(String text, List<Given> values) {
        return new State(
                text, text, values, "", "", Timeline.START.to(ALL), false, false, List.of(), 0, false, List.of());
    }

    /** The number that was given to an input, else the standard one. */
    double value(String name, double standard) {
        for (Given given : values) {
            if (given.name.equals(name)) {
                return given.value;
            }
        }
        return standard;
    }

    State with(String name, double value, double standard) {
        List<Given> all = new ArrayList<>();
        for (Given given : values) {
            if (!given.name.equals(name)) {
                all.add(given);
            }
        }
        if (value != standard) {
            all.add(new Given(name, value));
        }
        return with(List.copyOf(all));
    }

    State with(List<Given> to) {
        return new State(typed, good, to, output, input, time, forward, hidden, revealed, zoom, more, grip);
    }

    /** With another text being typed. */
    State typing(String to, String newGood) {
        return new State(to, newGood, values, output, input, time, forward, hidden, revealed, zoom, more, grip);
    }

    State of(String newOutput, String newInput) {
        return new State(typed, good, values, newOutput, newInput, time, forward, hidden, revealed, zoom, more, grip);
    }

    State with(Timeline to) {
        return new State(typed, good, values, output, input, to, forward, hidden, revealed, zoom, more, grip);
    }

    State forward(boolean to) {
        return new State(typed, good, values, output, input, time.to(ALL), to, hidden, revealed, zoom, more, grip);
    }

    State hidden(boolean to, List<String> newRevealed) {
        return new State(typed, good, values, output, input, time, forward, to, newRevealed, zoom, more, grip);
    }

    State zoom(double to) {
        return new State(typed, good, values, output, input, time, forward, hidden, revealed, to, more, grip);
    }

    State more(boolean to) {
        return new State(typed, good, values, output, input, time, forward, hidden, revealed, zoom, to, grip);
    }

    State grip(List<Double> to) {
        return new State(typed, good, values, output, input, time, forward, hidden, revealed, zoom, more, to);
    }
}
