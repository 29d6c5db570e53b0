package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure whose state is some numbers that the reader turns and a walk with questions: steps, or the clock of a run. Its
 * address, its questions, its undo and its playing come from the table of numbers and the questions; what is left to
 * each figure is what it shows.
 */
public abstract class KnobFigure implements Figure<KnobFigure.State, KnobFigure.Event> {
    /** The longest text that is taken. */
    static final int LONGEST = 300;

    private final String name;
    private final List<String> parts;
    private final List<Knob> knobs;
    private final Gates gates;
    private final List<Param<State, ?>> params;
    private final State initial;

    /**
     * Everything a reader can change.
     *
     * @param knobs what the numbers are set to, in the order of the table
     * @param walk where the reader is, and what became of the questions
     * @param more whether the further settings are open
     * @param grip where something was taken hold of, while it is dragged; else empty
     * @param typed what is typed, in a figure that takes a text
     */
    public record State(List<Double> knobs, Walk walk, boolean more, List<Double> grip, Typed typed) {

        /** What a number is set to, by its place in the table. */
        public double knob(int index) {
            return knobs.get(index);
        }

        /** Whether a knob with the values 0 and 1 is on. */
        public boolean on(int index) {
            return knobs.get(index) > 0;
        }

        /** The place of the walk. */
        public int at() {
            return walk.time().at();
        }

        /** Whether a question still stands before its answer. */
        public boolean open(String prediction) {
            return walk.answers().open(prediction);
        }

        State with(Walk to) {
            return new State(knobs, to, more, grip, typed);
        }

        State with(List<Double> to) {
            return new State(to, walk, more, grip, typed);
        }

        State with(Typed to) {
            return new State(knobs, walk, more, grip, to);
        }
    }

    /**
     * A text that is typed.
     *
     * @param text as it stands in its field
     * @param taken the last one that the figure could take
     */
    public record Typed(String text, String taken) {}

    /** What can happen to it. */
    public sealed interface Event {

        /** To a place of the walk, or to the question that stands before it. */
        record To(int place) implements Event, Gesture {
            @Override
            public String gesture() {
                return "to";
            }
        }

        /** Plays, or pauses: what it does on its way can be undone, that it plays cannot. */
        record Play(boolean on) implements Event, Glance {}

        /** Another pace. */
        record Pace(int pace) implements Event {}

        /** An answer, or "Show me"; a run that it sets off is undone with it. */
        record Answer(String prediction, String letter) implements Event, Gesture {
            @Override
            public String gesture() {
                return "play";
            }
        }

        /** A number turned, by its place in the table. */
        record Turn(int knob, double value) implements Event, Gesture {
            @Override
            public String gesture() {
                return "knob" + knob;
            }
        }

        /** Several numbers set at once: pairs of a place in the table and a value. */
        record Put(List<Turn> turns) implements Event {}

        /** The same while something is dragged. */
        record Sweep(List<Turn> turns) implements Event, Gesture {
            @Override
            public String gesture() {
                return "sweep" + turns.get(0).knob();
            }
        }

        /** A text as it stands in its field. */
        record Type(String text) implements Event, Gesture {
            @Override
            public String gesture() {
                return "type";
            }
        }

        /** Something is taken hold of. */
        record Grip(List<Double> at) implements Event, Glance {}

        /** The further settings opened or closed. */
        record More(boolean open) implements Event, Glance {}
    }

    /** A figure with a walk that begins at its first place, with the question that stands there, or empty. */
    protected KnobFigure(String name, List<String> parts, List<Knob> knobs, Gates gates, String asking, int greatest) {
        this(name, parts, knobs, gates, Walk.START.asking(asking), greatest);
    }

    /** A figure of numbers alone, without a walk. */
    protected KnobFigure(String name, List<String> parts, List<Knob> knobs) {
        this(name, parts, knobs, new Gates(List.of()), Walk.START, 0);
    }

    /**
     * A figure.
     *
     * @param gates its questions; none where nothing is asked
     * @param start where the walk begins, with the question that stands there
     * @param greatest the last place that any of its walks can have; 0 for a figure without a walk
     */
    protected KnobFigure(String name, List<String> parts, List<Knob> knobs, Gates gates, Walk start, int greatest) {
        this(name, parts, knobs, gates, start, greatest, null);
    }

    /** A figure that takes a text as well, which is the given one at first. */
    protected KnobFigure(
            String name,
            List<String> parts,
            List<Knob> knobs,
            Gates gates,
            Walk start,
            int greatest,
            @Nullable String text) {
        this.name = name;
        this.parts = parts;
        this.knobs = knobs;
        this.gates = gates;
        String first = text == null ? "" : text;
        this.initial = new State(Knob.first(knobs), start, false, List.of(), new Typed(first, first));
        this.params = new KnobParams(this).all(greatest, text != null);
    }

    /** Whether the figure can take a text. */
    protected boolean takes(String text) {
        return false;
    }

    /** What is typed after another text. */
    final Typed typed(Typed before, String text) {
        return new Typed(text, takes(text) ? text : before.taken());
    }

    /** The walk after numbers or the text have changed; a figure may begin it again. */
    protected Walk changed(State before, State after) {
        return after.walk();
    }

    /** The last place of the walk; 0 for a figure without one. */
    protected int last(State state) {
        return 0;
    }

    /** What a question sets numbers to that are not to stand where they stood first. */
    protected List<Event.Turn> named(String prediction) {
        return List.of();
    }

    /** How many places a second a run plays through; 0 for a walk of steps. */
    protected double perSecond() {
        return 0;
    }

    /** The last place that may be shown while questions are open. */
    protected final int reach(State state) {
        return gates.reach(state.walk().answers(), last(state));
    }

    /** The table of its numbers. */
    public final List<Knob> knobs() {
        return knobs;
    }

    protected final Gates gates() {
        return gates;
    }

    /** Whether the numbers are those that the questions name. */
    public final boolean holds(State state) {
        return holds(state, "");
    }

    /** Whether the numbers are those that one question names. */
    public final boolean holds(State state, String prediction) {
        return own(state.knobs(), prediction).equals(state.knobs());
    }

    private List<Double> own(List<Double> values, String prediction) {
        List<Double> own = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Knob knob = knobs.get(i);
            own.add(knob.asked() ? Double.valueOf(knob.first()) : values.get(i));
        }
        for (Event.Turn turn : named(prediction)) {
            own.set(turn.knob(), turn.value());
        }
        return List.copyOf(own);
    }

    /** The question that is put, or empty. */
    private static String put(Walk walk) {
        String asking = walk.asking();
        return asking.endsWith(Walk.LOADED) ? asking.substring(0, asking.length() - Walk.LOADED.length()) : asking;
    }

    /** Where a number comes from that the reader set; null when it is none. */
    public final @Nullable Explanation given(State state, Quantity quantity) {
        for (int i = 0; i < knobs.size(); i++) {
            Knob knob = knobs.get(i);
            if (knob.quantity().equals(quantity)) {
                return Explanation.given(quantity, Words.say(knob.title()), knob.symbol(), state.knob(i));
            }
        }
        return null;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final List<String> parts() {
        return parts;
    }

    @Override
    public final State initial() {
        return initial;
    }

    @Override
    public final List<Param<State, ?>> params() {
        return params;
    }

    @Override
    public final List<Prediction> predictions() {
        return gates.predictions();
    }

    @Override
    public final Answers answers(State state) {
        return state.walk().answers();
    }

    @Override
    public final boolean playing(State state) {
        return state.walk().time().playing();
    }

    @Override
    public final State on(State state, Event event) {
        Walk walk = state.walk();
        if (event instanceof Event.To to) {
            return came(state, gates.to(walk, to.place(), last(state)));
        } else if (event instanceof Event.Play play) {
            return state.with(walk.play(play.on()));
        } else if (event instanceof Event.Pace pace) {
            return state.with(walk.paced(pace.pace()));
        } else if (event instanceof Event.Answer answer) {
            return answered(state, answer);
        } else if (event instanceof Event.Turn turn) {
            return settled(state, set(state, turn.knob(), turn.value()));
        } else if (event instanceof Event.Put put) {
            return settled(state, set(state, put.turns()));
        } else if (event instanceof Event.Sweep sweep) {
            return settled(state, set(state, sweep.turns()));
        } else if (event instanceof Event.Type type) {
            String text = type.text().length() > LONGEST ? type.text().substring(0, LONGEST) : type.text();
            return settled(state, state.with(typed(state.typed(), text)));
        } else if (event instanceof Event.Grip grip) {
            return new State(state.knobs(), walk, state.more(), grip.at(), state.typed());
        }
        return new State(state.knobs(), walk, ((Event.More) event).open(), state.grip(), state.typed());
    }

    private State set(State state, List<Event.Turn> turns) {
        State next = state;
        for (Event.Turn turn : turns) {
            next = set(next, turn.knob(), turn.value());
        }
        return next;
    }

    /** The state with a number set, fitted to its knob. */
    final State set(State state, int place, double value) {
        List<Double> values = new ArrayList<>(state.knobs());
        values.set(place, knobs.get(place).fitted(value));
        return state.with(List.copyOf(values));
    }

    /** A question that stands is taken back when its numbers are turned; a walk that became shorter ends where it can. */
    private State settled(State before, State next) {
        String put = put(before.walk());
        boolean same = holds(before, put) == holds(next, put);
        Walk changed = changed(before, next);
        return next.with(gates.clamped(same ? changed : changed.asking(""), last(next)));
    }

    /** Where the walk came to; a question that is newly put loads its own numbers. */
    private State came(State state, Walk walk) {
        boolean put = !walk.asking().isEmpty() && !state.walk().asking().startsWith(walk.asking());
        return !put || holds(state, walk.asking())
                ? state.with(walk)
                : state.with(own(state.knobs(), walk.asking())).with(walk.loaded());
    }

    private State answered(State state, Event.Answer answer) {
        Walk walk = state.walk();
        Walk next = perSecond() > 0
                ? gates.running(walk, answer.prediction(), answer.letter())
                : gates.answered(walk, answer.prediction(), answer.letter());
        return next.equals(walk)
                ? state
                : state.with(own(state.knobs(), answer.prediction())).with(next);
    }

    @Override
    public final State tick(State state, double milliseconds) {
        Walk walk = state.walk();
        int halt = holds(state) ? gates.halt(walk, last(state)) : last(state);
        return came(
                state,
                perSecond() > 0
                        ? gates.run(walk, milliseconds, halt, perSecond())
                        : gates.tick(walk, milliseconds, last(state)));
    }

    @Override
    public final State resting(State state) {
        return new State(state.knobs(), state.walk().resting(), state.more(), List.of(), state.typed());
    }

    @Override
    public final State opened(State state) {
        return state.with(gates.opened(state.walk(), last(state)));
    }
}
