package gradwalk.app;

import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.math.NumberText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure small enough to be followed by hand: it counts, and knows every count it has passed. */
final class Counter implements Figure<Counter.State, Counter.Event> {
    static final Entry FIELD = Entry.one("value:count", 0, 1000, typed -> new Put((int) (double) typed));

    record State(int count, boolean playing, boolean open, Answers answers) {
        State count(int to) {
            return new State(to, playing, open, answers);
        }
    }

    sealed interface Event {}

    record Put(int count) implements Event {}

    record Slide(int count) implements Event, Figure.Gesture {
        @Override
        public String gesture() {
            return "slide";
        }
    }

    record Open(boolean open) implements Event, Figure.Glance {}

    record Play(boolean on) implements Event {}

    record Answer(String letter) implements Event {}

    static Quantity count(int of) {
        return new Quantity("value", "count", 0, 0, of);
    }

    @Override
    public String name() {
        return "counter";
    }

    @Override
    public State initial() {
        return new State(0, false, false, Answers.NONE);
    }

    @Override
    public List<Param<State, ?>> params() {
        return List.of(
                new Param<>("count", Codec.whole(0, 1000), State::count, State::count),
                new Param<>(
                        "open",
                        Codec.flag(),
                        State::open,
                        (state, open) -> new State(state.count(), state.playing(), open, state.answers())));
    }

    @Override
    public State on(State state, Event event) {
        if (event instanceof Put put) {
            return state.count(put.count());
        } else if (event instanceof Slide slide) {
            return state.count(slide.count());
        } else if (event instanceof Open open) {
            return new State(state.count(), state.playing(), open.open(), state.answers());
        } else if (event instanceof Play play) {
            return new State(state.count(), play.on(), state.open(), state.answers());
        } else if (event instanceof Answer answer) {
            return new State(state.count(), false, state.open(), state.answers().with("q", answer.letter()));
        }
        return state;
    }

    @Override
    public State tick(State state, double milliseconds) {
        return state.count(state.count() + (int) milliseconds);
    }

    @Override
    public boolean playing(State state) {
        return state.playing();
    }

    @Override
    public List<Prediction> predictions() {
        return List.of(new Prediction(
                "q",
                "How many?",
                List.of(
                        new Prediction.Choice("a", "four", "One too few.", false),
                        new Prediction.Choice("b", "five", "Count them.", true))));
    }

    @Override
    public Answers answers(State state) {
        return state.answers();
    }

    /** Each count comes from the one before. */
    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        int of = quantity.update();
        if (!quantity.equals(count(of)) || of < 0 || of > state.count()) {
            return null;
        }
        List<Explanation.Source> sources =
                of == 0 ? List.of() : List.of(new Explanation.Source("n", count(of - 1), of - 1));
        return new Explanation(quantity, "A count", "n", of, null, sources, List.of(), null);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return Html.of("figure").add(NumberText.shortest(state.count()));
    }
}
