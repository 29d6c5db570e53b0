package gradwalk.lesson.yourexpression;

import com.google.auto.service.AutoService;
import gradwalk.app.Codec;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Memo;
import gradwalk.app.Param;
import gradwalk.app.Quantity;
import gradwalk.app.Refused;
import gradwalk.app.Timeline;
import gradwalk.markup.Markup;
import gradwalk.widget.Stepper.Wish;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The reader's own expression as a graph with all its numbers. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class ExpressionFigure implements Figure<State, Event> {
    static final String PART = "expression";

    /** The greatest number an input may have, and its negative the least. */
    static final double WIDEST = 1e6;

    private static final double LARGEST = 3;
    private static final double SMALLEST = 0.2;

    private static final List<Param<State, ?>> PARAMS = List.of(
            new Param<>("f", Codecs.FORMULA, State::good, (state, text) -> State.of(text, state.values())),
            new Param<>("at", Codecs.VALUES, State::values, State::with),
            new Param<>("of", Codecs.ANY, State::output, (state, name) -> state.of(name, state.input())),
            new Param<>("by", Codecs.ANY, State::input, (state, name) -> state.of(state.output(), name)),
            new Param<>("forward", Codec.flag(), State::forward, State::forward),
            new Param<>(
                    "step",
                    Codec.whole(0, State.ALL),
                    state -> state.time().at(),
                    (state, at) -> state.with(state.time().to(at))),
            new Param<>(
                    "pace",
                    Codec.whole(0, 2),
                    state -> state.time().pace(),
                    (state, pace) -> state.with(state.time().paced(pace))),
            new Param<>("hide", Codec.flag(), State::hidden, (state, on) -> state.hidden(on, state.revealed())),
            new Param<>("shown", Codecs.NAMES, State::revealed, (state, names) -> state.hidden(state.hidden(), names)),
            new Param<>("zoom", Codec.number(0, LARGEST), State::zoom, State::zoom),
            new Param<>("more", Codec.flag(), State::more, State::more));

    private final Memo<Typed> graphs = new Memo<>();
    private final Memo<Run> runs = new Memo<>();
    private final Memo<String> refusals = new Memo<>();
    private final Memo<Derived> derivatives = new Memo<>();

    @Override
    public String name() {
        return PART;
    }

    @Override
    public List<String> parts() {
        return List.of(PART);
    }

    @Override
    public State initial() {
        return State.FIRST;
    }

    @Override
    public List<Param<State, ?>> params() {
        return PARAMS;
    }

    /** The graph of the last text that was a formula. */
    Typed typed(State state) {
        return graphs.of(state.good(), () -> read(state.good()));
    }

    private static Typed read(String good) {
        try {
            return new Typed(good);
        } catch (Refused impossible) {
            throw new IllegalStateException("no formula: " + good);
        }
    }

    /** Why the text that is being typed is no formula; empty when it is one. */
    String refusal(State state) {
        if (state.typed().equals(state.good())) {
            return "";
        }
        return refusals.of(state.typed(), () -> {
            try {
                Codecs.FORMULA.read(state.typed());
                return "";
            } catch (Refused refused) {
                return refused.sentence();
            }
        });
    }

    static double value(Typed typed, State state, String input) {
        return state.value(input, Preset.standard(typed.inputs().indexOf(input)));
    }

    Run run(State state) {
        Typed typed = typed(state);
        List<Object> key = List.of(typed, state.values(), output(typed, state), input(typed, state));
        return runs.of(key, () -> {
            List<String> inputs = typed.inputs();
            double[] values = new double[inputs.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(typed, state, inputs.get(i));
            }
            return new Run(typed, values, output(typed, state), input(typed, state));
        });
    }

    /** The derivative in symbols. */
    Derived derived(State state) {
        Typed typed = typed(state);
        List<Object> key = List.of(typed, output(typed, state), input(typed, state));
        return derivatives.of(key, () -> new Derived(run(state)));
    }

    static String output(Typed typed, State state) {
        List<String> outputs = typed.outputs();
        return outputs.contains(state.output()) ? state.output() : outputs.get(outputs.size() - 1);
    }

    static String input(Typed typed, State state) {
        List<String> inputs = typed.inputs();
        return inputs.contains(state.input()) ? state.input() : inputs.isEmpty() ? "" : inputs.get(0);
    }

    Steps steps(State state) {
        return new Steps(run(state), state.forward());
    }

    @Override
    public State on(State state, Event event) {
        if (event instanceof Event.Type type) {
            return retyped(state, type.text());
        } else if (event instanceof Event.Begin begin) {
            return begun(Preset.ALL.get(begin.preset())).more(state.more());
        } else if (event instanceof Event.Put put) {
            int place = typed(state).inputs().indexOf(put.name());
            double value = Math.max(-WIDEST, Math.min(WIDEST, put.value())) + 0.0;
            return place < 0 ? state : state.with(put.name(), value, Preset.standard(place));
        } else if (event instanceof Event.Ask ask) {
            return state.of(ask.output(), ask.input());
        } else if (event instanceof Event.Walk walk) {
            return state.with(walked(state, walk.wish()));
        } else if (event instanceof Event.Forward forward) {
            return state.forward(forward.on());
        } else if (event instanceof Event.Hide hide) {
            return state.hidden(hide.on(), List.of());
        } else if (event instanceof Event.Reveal reveal) {
            List<String> revealed = new ArrayList<>(state.revealed());
            revealed.add(reveal.node());
            return state.hidden(true, List.copyOf(revealed));
        } else if (event instanceof Event.Zoom zoom) {
            double now = ExpressionPicture.zoom(state, typed(state));
            double next = Math.max(SMALLEST, Math.min(LARGEST, now * zoom.factor()));
            return state.zoom(zoom.factor() == 0 ? 0 : Math.floor(next * 100 + 0.5) / 100);
        } else if (event instanceof Event.Grip grip) {
            return state.grip(grip.at());
        }
        return state.more(((Event.More) event).open());
    }

    static State begun(Preset preset) {
        State state = State.of(preset.text(), List.of());
        Typed typed = read(preset.text());
        for (int i = 0; i < preset.values().size(); i++) {
            state = state.with(typed.inputs().get(i), preset.values().get(i), Preset.standard(i));
        }
        return state;
    }

    /** A text that is no formula leaves the graph as it is; inputs keep their numbers. */
    private State retyped(State state, String text) {
        Typed next;
        try {
            next = new Typed(text);
        } catch (Refused refused) {
            return state.typing(text, state.good());
        }
        Typed before = typed(state);
        State retyped = state.typing(text, text).with(List.of());
        for (int i = 0; i < next.inputs().size(); i++) {
            String name = next.inputs().get(i);
            double standard = Preset.standard(i);
            boolean known = before.inputs().contains(name);
            retyped = retyped.with(name, known ? value(before, state, name) : state.value(name, standard), standard);
        }
        return retyped.with(state.time().to(State.ALL)).hidden(state.hidden(), List.of());
    }

    private Timeline walked(State state, Wish wish) {
        Timeline time = state.time();
        int last = steps(state).last();
        if (wish instanceof Wish.To to) {
            return time.to(to.step() >= last ? State.ALL : to.step());
        } else if (wish instanceof Wish.Play play) {
            return time.to(Math.min(last, time.at())).play(play.on());
        }
        return time.paced(((Wish.Pace) wish).pace());
    }

    @Override
    public State tick(State state, double milliseconds) {
        return state.with(state.time().tick(milliseconds, steps(state).last()));
    }

    @Override
    public boolean playing(State state) {
        return state.time().playing();
    }

    @Override
    public State resting(State state) {
        State rested = state.time().playing() ? state.with(state.time().play(false)) : state;
        return rested.grip(List.of());
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return new Explaining(run(state), steps(state), derived(state)).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new ExpressionView(this, state, frame).view();
    }
}
