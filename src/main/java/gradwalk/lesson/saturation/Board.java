package gradwalk.lesson.saturation;

import static gradwalk.app.Words.say;

import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.State;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.markup.Element;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import java.util.List;

/** What a card reads its numbers from: the state, its runs, and how far they may be shown. */
record Board(SaturationFigure figure, State state, Setup setup, int reach, Frame frame, String part) {

    Numbers numbers() {
        return new Numbers(frame, part, 4);
    }

    Knobs knobs() {
        return new Knobs(figure, state, frame, part);
    }

    List<NeuronRun> runs() {
        return setup.runs();
    }

    int at() {
        return state.at();
    }

    /** Whether gradients may be shown. */
    boolean gradients() {
        return !state.open(Questions.FASTER);
    }

    /** Whether all of the runs may be shown. */
    boolean all() {
        return reach == Setup.EPOCHS;
    }

    /** Where the clock stands. */
    Element clock() {
        return Numbers.plain("index", say("epoch {0} of {1}", at(), Setup.EPOCHS));
    }
}
