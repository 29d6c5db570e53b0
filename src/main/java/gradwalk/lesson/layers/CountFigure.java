package gradwalk.lesson.layers;

import com.google.auto.service.AutoService;
import gradwalk.app.Answers;
import gradwalk.app.Codec;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.lesson.layers.CountFigure.Event;
import gradwalk.lesson.layers.CountFigure.State;
import gradwalk.markup.Markup;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts the weights and biases of a network, one after the other, each lit once. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class CountFigure implements Figure<State, Event> {
    static final String MORE = "p22";
    /** How many are counted a second while it plays. */
    private static final double PER_SECOND = 4;

    private static final int GREATEST = (Sizes.MOST_UNITS + 1) * Sizes.MOST_UNITS * Sizes.MOST_LAYERS;
    private static final int LAST = Sizes.LECTURE.parameters();

    /** The question stands at the end of the lecture's network; past it there is one hidden neuron more. */
    static final Gates GATES = new Gates(List.of(new Gate(question(), LAST, LAST + 1)));

    /**
     * What can be changed.
     *
     * @param sizes of the network that is counted
     * @param grown the column that got its last unit just now, or −1
     * @param walk how many are counted; one more for the lecture's network with a neuron more
     * @param more whether the sizes are open
     */
    record State(Sizes sizes, int grown, Walk walk, boolean more) {
        static final State FIRST = new State(Sizes.LECTURE, -1, Walk.START, false);

        State with(Walk to) {
            return new State(sizes, grown, to, more);
        }

        int last() {
            return sizes.equals(Sizes.LECTURE) ? LAST + 1 : sizes.parameters();
        }

        private boolean widened() {
            return sizes.equals(Sizes.LECTURE) && walk.time().at() > LAST;
        }

        /** The network that is drawn. */
        Sizes drawn() {
            return widened() ? Sizes.WIDER : sizes;
        }

        /** The column whose last unit is new in the drawing, or −1. */
        int fresh() {
            return widened() ? 1 : grown;
        }

        /** How many are lit. */
        int lit() {
            return widened() ? Sizes.WIDER.parameters() : walk.time().at();
        }
    }

    /** What can happen. */
    sealed interface Event {

        /** The step control. */
        record Step(Stepper.Wish wish) implements Event {}

        /** Plays, or pauses. */
        record Play(boolean on) implements Event, Figure.Glance {}

        /** An answer, or "Show me". */
        record Answer(String prediction, String letter) implements Event {}

        /** Another network, and the column that grew by one unit, or −1. */
        record Resize(Sizes sizes, int grown) implements Event {}

        /** The sizes opened or closed. */
        record More(boolean open) implements Event, Figure.Glance {}
    }

    private static Prediction question() {
        return new Prediction(
                MORE,
                "One more hidden neuron (4–4–2). How many parameters more?",
                List.of(
                        new Choice("a", "1", "It has its own weights.", false),
                        new Choice("b", "5", "4 in + 1 bias; each of the 2 outputs also needs a weight for it.", false),
                        new Choice("c", "6", "4 in + 2 out; its bias is missing.", false),
                        new Choice("d", "7", "23 → 30.", true)));
    }

    @Override
    public String name() {
        return "count";
    }

    @Override
    public List<String> parts() {
        return List.of("count");
    }

    @Override
    public State initial() {
        return State.FIRST;
    }

    @Override
    public List<Param<State, ?>> params() {
        List<Param<State, ?>> all = new ArrayList<>();
        all.add(new Param<>(
                "sizes",
                Sizes.codec(),
                State::sizes,
                (state, sizes) -> new State(sizes, state.grown, state.walk, state.more)));
        all.add(new Param<>(
                "grown",
                Codec.whole(-1, Sizes.MOST_LAYERS),
                State::grown,
                (state, grown) -> new State(state.sizes, grown, state.walk, state.more)));
        all.addAll(GATES.params(State::walk, State::with, GREATEST));
        all.add(new Param<>(
                "more",
                Codec.flag(),
                State::more,
                (state, more) -> new State(state.sizes, state.grown, state.walk, more)));
        return all;
    }

    @Override
    public State on(State state, Event event) {
        if (event instanceof Event.Step step) {
            return step.wish() instanceof Stepper.Wish.Pace pace
                    ? state.with(state.walk.paced(pace.pace()))
                    : state.with(GATES.to(state.walk, ((Stepper.Wish.To) step.wish()).step(), state.last()));
        } else if (event instanceof Event.Play play) {
            return state.with(state.walk.play(play.on()));
        } else if (event instanceof Event.Answer answer) {
            Walk walk = GATES.answered(state.walk, answer.prediction(), answer.letter());
            return walk.equals(state.walk) ? state : new State(Sizes.LECTURE, -1, walk, state.more);
        } else if (event instanceof Event.Resize to) {
            return resized(state, to);
        }
        return new State(state.sizes, state.grown, state.walk, ((Event.More) event).open());
    }

    /** Another network is counted at once; who builds one of his own sees what the question asks. */
    private static State resized(State state, Event.Resize to) {
        Answers passed = state.walk.answers().with(MORE, Answers.SKIPPED);
        return new State(
                to.sizes(), to.grown(), state.walk.with(passed).at(to.sizes().parameters()), state.more);
    }

    @Override
    public State tick(State state, double milliseconds) {
        int last = state.sizes.equals(Sizes.LECTURE) ? LAST : state.last();
        return state.with(GATES.run(state.walk, milliseconds, last, PER_SECOND));
    }

    @Override
    public boolean playing(State state) {
        return state.walk.time().playing();
    }

    @Override
    public State resting(State state) {
        return state.with(state.walk.resting());
    }

    @Override
    public State opened(State state) {
        boolean own = !state.sizes.equals(Sizes.LECTURE);
        Walk walk = own ? state.walk.with(state.walk.answers().with(MORE, Answers.SKIPPED)) : state.walk;
        int grown = state.grown < state.sizes.units().size() ? state.grown : -1;
        return new State(state.sizes, grown, GATES.opened(walk, state.last()), state.more);
    }

    @Override
    public List<Prediction> predictions() {
        return GATES.predictions();
    }

    @Override
    public Answers answers(State state) {
        return state.walk.answers();
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return state.drawn().explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new CountView(state, frame, part).view();
    }
}
