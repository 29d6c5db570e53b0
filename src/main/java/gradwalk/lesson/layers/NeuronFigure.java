package gradwalk.lesson.layers;

import com.google.auto.service.AutoService;
import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.lesson.shared.RowPicker;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From one neuron to a layer to the network, one number at a time. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class NeuronFigure extends KnobFigure {
    static final int ROW = 0;
    static final int INPUT = 1;
    static final int PARAMETERS = INPUT + FlowerNet.INPUTS;
    static final int LECTURE_ROW = 2;

    private final Memo<NeuronRun> runs = new Memo<>();
    private final RowPicker picker = new RowPicker("neuron.row", NeuronFigure::picked);

    public NeuronFigure() {
        super("neuron", List.of("neuron"), table(), Stops.GATES, "", Stops.COMPARE);
    }

    private static List<Knob> table() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.of(Quantity.of("choice", "row"), "row", "", LECTURE_ROW, 1, Iris.ROWS)
                .by(1));
        double[] x = Iris.measurements(LECTURE_ROW);
        for (int i = 0; i < x.length; i++) {
            knobs.add(number(NeuronRun.into(0, i + 1), "x" + (i + 1), x[i]));
        }
        knobs.addAll(parameters());
        return List.copyOf(knobs);
    }

    /** The 23 weights and biases. */
    static List<Knob> parameters() {
        List<Knob> knobs = new ArrayList<>();
        for (int i = 0; i < FlowerParameter.COUNT; i++) {
            knobs.add(number(FlowerParameter.at(i).value(), "w" + (i + 1), FlowerNet.START.get(i)));
        }
        return knobs;
    }

    private static Knob number(Quantity quantity, String name, double first) {
        return Knob.of(quantity, "", "", first, -Entry.GREATEST, Entry.GREATEST).named(name);
    }

    /** Another flower brings its own inputs. */
    private static Object picked(int row) {
        List<Event.Turn> turns = new ArrayList<>(List.of(new Event.Turn(ROW, row)));
        double[] x = Iris.measurements(Math.max(1, Math.min(Iris.ROWS, row)));
        for (int i = 0; i < x.length; i++) {
            turns.add(new Event.Turn(INPUT + i, x[i]));
        }
        return new Event.Sweep(turns);
    }

    /** Numbers put in from a place of the table on, down a column. */
    static Object put(int first, List<List<Double>> values) {
        List<Event.Turn> turns = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            turns.add(new Event.Turn(first + i, values.get(i).get(0)));
        }
        return new Event.Put(turns);
    }

    RowPicker picker() {
        return picker;
    }

    NeuronRun run(State state) {
        return runs.of(state.knobs(), () -> new NeuronRun(state.knobs()));
    }

    @Override
    protected int last(State state) {
        return Stops.COMPARE;
    }

    /** What a neuron says, and all that follows from it, is withheld until the question about it is answered. */
    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        boolean given = quantity.kind().equals("weight") || quantity.kind().equals("bias");
        boolean early = "xtsz".indexOf(quantity.node().charAt(0)) >= 0
                && quantity.node().indexOf('²') < 0;
        boolean withheld = state.open(Stops.NEURON) && !given && !early;
        return withheld || quantity.kind().equals("gradient")
                ? null
                : run(state).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new NeuronView(this, state, run(state), frame, part).view();
    }
}
