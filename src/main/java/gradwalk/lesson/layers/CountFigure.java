package gradwalk.lesson.layers;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.app.Quantity;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the weights and biases of a network, one after the other, each lit once. The lecture's network is walked; past
 * its end there is one hidden neuron more. A network of the reader's own is counted at once.
 */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class CountFigure extends KnobFigure {
    /** The column that got its last unit just now, counted from 1; 0 for none. */
    private static final int GROWN = 0;
    /** How many layers of neurons there are; after it the inputs and the neurons of each layer. */
    private static final int LAYERS = 1;

    private static final int UNITS = 2;
    /** How many are counted a second while it plays. */
    private static final double PER_SECOND = 4;

    /** How many numbers the lecture's network has. */
    static final int LECTURE = Sizes.LECTURE.parameters();

    public CountFigure() {
        super(
                "count",
                List.of("count"),
                table(),
                new Gates(List.of(new Gate(question(), LECTURE, LECTURE + 1))),
                "",
                LECTURE + 1);
    }

    private static List<Knob> table() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(knob("grown", 0, 0, Sizes.MOST_LAYERS + 1));
        knobs.add(knob("layers", Sizes.LECTURE.layers(), 1, Sizes.MOST_LAYERS));
        for (int column = 0; column <= Sizes.MOST_LAYERS; column++) {
            int first =
                    column > Sizes.LECTURE.layers() ? 2 : Sizes.LECTURE.units().get(column);
            knobs.add(knob("n" + column, first, 1, Sizes.MOST_UNITS));
        }
        return List.copyOf(knobs);
    }

    private static Knob knob(String name, double first, double least, double greatest) {
        return Knob.of(Quantity.of("choice", name), "", "", first, least, greatest)
                .by(1);
    }

    private static Prediction question() {
        return new Prediction(
                "p22",
                "One more hidden neuron (4–4–2). How many parameters more?",
                List.of(
                        new Choice("a", "1", "It has its own weights.", false),
                        new Choice("b", "5", "4 in + 1 bias; each of the 2 outputs also needs a weight for it.", false),
                        new Choice("c", "6", "4 in + 2 out; its bias is missing.", false),
                        new Choice("d", "7", "23 → 30.", true)));
    }

    /** The network that the reader has set. */
    static Sizes sizes(State state) {
        List<Integer> units = new ArrayList<>();
        for (int column = 0; column <= state.knob(LAYERS); column++) {
            units.add((int) state.knob(UNITS + column));
        }
        return new Sizes(List.copyOf(units));
    }

    /** Another network; the column that grew by a unit counts from 1, 0 for none. */
    static Object resize(Sizes sizes, int grown) {
        List<Event.Turn> turns = new ArrayList<>();
        turns.add(new Event.Turn(GROWN, grown));
        turns.add(new Event.Turn(LAYERS, sizes.layers()));
        for (int column = 0; column <= sizes.layers(); column++) {
            turns.add(new Event.Turn(UNITS + column, sizes.units().get(column)));
        }
        return new Event.Put(turns);
    }

    static boolean walked(State state) {
        return sizes(state).equals(Sizes.LECTURE);
    }

    private static boolean widened(State state) {
        return walked(state) && state.at() > LECTURE;
    }

    /** The network that is drawn. */
    static Sizes drawn(State state) {
        return widened(state) ? Sizes.WIDER : sizes(state);
    }

    /** The column whose last unit is new in the drawing, or −1. */
    static int fresh(State state) {
        return widened(state)
                ? 1
                : Math.min((int) state.knob(GROWN) - 1, sizes(state).layers());
    }

    /** How many are lit. */
    static int lit(State state) {
        return walked(state) && state.at() <= LECTURE
                ? state.at()
                : drawn(state).parameters();
    }

    @Override
    protected int last(State state) {
        return LECTURE + 1;
    }

    @Override
    protected double perSecond() {
        return PER_SECOND;
    }

    Gates questions() {
        return gates();
    }

    int reached(State state) {
        return reach(state);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return drawn(state).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new CountView(this, state, frame, part).view();
    }
}
