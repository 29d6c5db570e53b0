package gradwalk.lesson.downhill;

import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.draw.Scale;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A figure in which the reader walks down a curve, from a start and at a rate of his own. */
abstract class DescentFigure extends KnobFigure {
    static final int START = 0;
    static final int RATE = 1;

    static final double LEAST_RATE = 1e-9;
    static final double GREATEST_RATE = 1e6;
    private static final double WIDEST = 1e6;
    private static final double PER_SECOND = 3;
    /** In steps of a thousandth, so that it can be set to a bound exactly. */
    private static final Scale RATES = new Scale(0.001, 0.601, 0, 1, false);

    private final Setup setup;
    private final Memo<Descent> descents = new Memo<>();
    private final Memo<Outcome> outcomes = new Memo<>();
    final DescentPlot plot;

    /**
     * What a descent begins with.
     *
     * @param title of its card
     * @param hint what to do first
     * @param start where the reader stands first
     * @param rate the first learning rate
     * @param length how many steps can be walked
     * @param far after so many steps it is said what becomes of it
     */
    record Setup(String name, String title, String hint, double start, double rate, int length, int far) {}

    DescentFigure(Setup setup, Curve first, Gates gates) {
        this(setup, first, gates, List.of(), null);
    }

    /**
     * A descent.
     *
     * @param more further numbers, after start and rate
     * @param text the curve's formula at first, where it can be typed; else null
     */
    DescentFigure(Setup setup, Curve first, Gates gates, List<Knob> more, @Nullable String text) {
        super(setup.name(), List.of(setup.name()), knobs(setup, more), gates, Walk.START, setup.length(), text);
        this.setup = setup;
        this.plot = new DescentPlot(first);
    }

    private static List<Knob> knobs(Setup setup, List<Knob> more) {
        List<Knob> all = new ArrayList<>();
        all.add(Knob.of(Quantity.of("weight", "w").at(0), "the weight w", "w", setup.start(), -WIDEST, WIDEST));
        all.add(Knob.of(Quantity.of("rate", "eta"), "the learning rate", "η", setup.rate(), LEAST_RATE, GREATEST_RATE)
                .named("eta"));
        all.addAll(more);
        return List.copyOf(all);
    }

    Setup setup() {
        return setup;
    }

    /** The curve of a state. */
    abstract Curve curve(State state);

    final Descent descent(State state) {
        List<Object> key = List.of(state.knobs(), state.typed());
        return descents.of(
                key, () -> new Descent(curve(state), state.knob(START), state.knob(RATE), setup.length(), ""));
    }

    final Outcome outcome(State state) {
        Descent descent = descent(state);
        return outcomes.of(List.of(state.knobs(), state.typed()), () -> new Outcome(descent, setup.far()));
    }

    /** How many digits are shown. */
    int digits() {
        return 4;
    }

    /** What the rate's slider runs over. */
    Scale rates() {
        return RATES;
    }

    /** Whether the verdict, and what leads to it, may be shown. */
    boolean judged(State state) {
        return reach(state) == last(state);
    }

    final Gates questions() {
        return gates();
    }

    final int reached(State state) {
        return reach(state);
    }

    @Override
    protected int last(State state) {
        return descent(state).end();
    }

    @Override
    protected double perSecond() {
        return PER_SECOND;
    }

    /** Another start is another walk. */
    @Override
    protected Walk changed(State before, State after) {
        boolean moved = before.knob(START) != after.knob(START)
                || !before.typed().taken().equals(after.typed().taken());
        return moved ? after.walk().at(0) : after.walk();
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        if (quantity.update() > reach(state)) {
            return null;
        }
        Explanation told = descent(state).explain(quantity);
        return told != null || !judged(state)
                ? told
                : new OutcomeExplaining(outcome(state), descent(state)).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        DescentView descent = new DescentView(this, state, frame, part);
        return view(descent).view().on("keydown", descent.knobs::arrow);
    }

    /** What the card holds; a figure may add to it. */
    Card view(DescentView view) {
        return view.card(view.question(), view.band(null, null), view.verdict());
    }
}
