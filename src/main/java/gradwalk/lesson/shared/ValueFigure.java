package gradwalk.lesson.shared;

import gradwalk.app.Act;
import gradwalk.app.Answers;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.app.Keys;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Values;
import gradwalk.app.Values.Key;
import gradwalk.app.Walk;
import gradwalk.widget.Stepper;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure of one card whose state is {@link Values}: it takes every {@link Act} and, on a walk, every step. */
public abstract class ValueFigure implements Figure<Values, Object> {
    private static final Gates NONE = new Gates(List.of());

    private final String name;
    private final Keys keys;
    private final Gates gates;
    private final @Nullable Key<Walk> walk;

    /** A figure without a walk. */
    protected ValueFigure(String name, Keys keys) {
        this(name, keys, NONE, null);
    }

    /**
     * A figure that walks.
     *
     * @param gates the questions on the way
     * @param walk where the reader is, declared among the keys
     */
    protected ValueFigure(String name, Keys keys, Gates gates, @Nullable Key<Walk> walk) {
        this.name = name;
        this.keys = keys;
        this.gates = gates;
        this.walk = walk;
    }

    /** The last place of the walk. */
    protected int last(Values state) {
        return 0;
    }

    /** The state with the numbers that a question names. */
    protected Values asked(Values state, String id) {
        return state;
    }

    /** The state after a change, with what follows from it. */
    protected Values settled(Values before, Values after) {
        return after;
    }

    /** Many places are passed in a second of playing where this is above 0; else one in a while. */
    protected double perSecond() {
        return 0;
    }

    private static Walk of(Values state, Key<Walk> walk) {
        return state.get(walk);
    }

    @Override
    public final Values on(Values state, Object event) {
        Values next = after(state, event);
        return next.equals(state) ? state : next;
    }

    private Values after(Values state, Object event) {
        if (event instanceof Act.Put<?> put) {
            return changed(state, put.key(), put.value());
        } else if (event instanceof Act.Drag<?> drag) {
            return changed(state, drag.key(), drag.value());
        } else if (event instanceof Act.Look<?> look) {
            return with(state, look.key(), look.value());
        } else if (walk == null) {
            return state;
        } else if (event instanceof Act.Answer answer) {
            Walk answered = gates.answered(of(state, walk), answer.prediction(), answer.letter());
            return answered.equals(of(state, walk))
                    ? state
                    : asked(state, answer.prediction()).with(walk, answered);
        } else if (event instanceof Stepper.Wish.Play play) {
            return state.with(walk, of(state, walk).play(play.on()));
        } else if (event instanceof Stepper.Wish.Pace pace) {
            return state.with(walk, of(state, walk).paced(pace.pace()));
        }
        return walked(state, gates.to(of(state, walk), ((Stepper.Wish.To) event).step(), last(state)), walk);
    }

    @SuppressWarnings("unchecked") // An event's value is of its key's type.
    private static Values with(Values state, Key<?> key, Object value) {
        return state.with((Key<Object>) key, value);
    }

    /** Other numbers take back a question that is put, and may have fewer places. */
    private Values changed(Values state, Key<?> key, Object value) {
        Values after = settled(state, with(state, key, value));
        return walk == null || after.equals(state)
                ? after
                : after.with(walk, gates.clamped(of(after, walk).asking(""), last(after)));
    }

    /** Where a question stands in the way its own numbers are loaded. */
    private Values walked(Values state, Walk to, Key<Walk> at) {
        Values next = state.with(at, to);
        if (to.asking().isEmpty()) {
            return next;
        }
        Values own = asked(next, to.asking());
        return own.equals(next) ? next : own.with(at, to.loaded());
    }

    @Override
    public Values tick(Values state, double milliseconds) {
        if (walk == null) {
            return state;
        }
        Walk now = of(state, walk);
        return state.with(
                walk,
                perSecond() > 0
                        ? gates.run(now, milliseconds, last(state), perSecond())
                        : gates.tick(now, milliseconds, last(state)));
    }

    @Override
    public boolean playing(Values state) {
        return walk != null && of(state, walk).time().playing();
    }

    @Override
    public Values resting(Values state) {
        return walk == null ? state : state.with(walk, of(state, walk).resting());
    }

    @Override
    public Values opened(Values state) {
        return walk == null ? state : state.with(walk, gates.opened(of(state, walk), last(state)));
    }

    @Override
    public List<Prediction> predictions() {
        return gates.predictions();
    }

    @Override
    public Answers answers(Values state) {
        return walk == null ? Answers.NONE : of(state, walk).answers();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> parts() {
        return List.of(name);
    }

    @Override
    public Values initial() {
        return keys.first();
    }

    @Override
    public List<Param<Values, ?>> params() {
        return keys.params();
    }
}
