package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.formula.Formula;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.lesson.shared.RowPicker;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One knob and two needles: what turning it does to the cost of one flower, and to the cost of all. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class KnobsFigure extends KnobFigure {
    static final int ROW = 0;
    /** Which of the 23 is turned. */
    static final int CHOSEN = 1;

    static final int PARAMETERS = 2;

    static final String COST = "p23";

    private static final Quantity OPPOSITE = Quantity.of("count", "opposite");
    private static final String CHANGE = "change";

    private final Memo<KnobsRun> runs = new Memo<>();
    private final RowPicker picker = new RowPicker("knobs.row", row -> new Event.Turn(ROW, row));

    public KnobsFigure() {
        super("knobs", List.of("knobs"), table(), new Gates(List.of(new Gate(question(), Gates.ASIDE, 0))), "", 1);
    }

    private static List<Knob> table() {
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.of(Quantity.of("choice", "row"), "row", "", 2, 1, Iris.ROWS)
                .by(1));
        knobs.add(Knob.of(Quantity.of("choice", "knob"), "knob", "", 0, 0, FlowerParameter.COUNT - 1)
                .by(1));
        knobs.addAll(NeuronFigure.parameters());
        return List.copyOf(knobs);
    }

    private static Prediction question() {
        return new Prediction(
                COST,
                "Turn w₁₁ (sepal length → h₁) from 0.2 to 0.3: the cost of row 2 falls from 0.1726 to 0.1598. The cost "
                        + "over all 150 rows",
                List.of(
                        new Choice("a", "falls as well", "Row 2 is one of 150; most others object.", false),
                        new Choice("b", "rises", "0.1851 → 0.1923.", true),
                        new Choice(
                                "c",
                                "stays, w is not an input",
                                "In the cost function the knobs are the inputs.",
                                false)));
    }

    /** The question is about the knob after its turn. */
    @Override
    protected List<Event.Turn> named(String prediction) {
        return prediction.equals(COST) ? List.of(new Event.Turn(PARAMETERS, 0.3)) : List.of();
    }

    Prediction cost() {
        return gates().named(COST);
    }

    RowPicker picker() {
        return picker;
    }

    static FlowerParameter chosen(State state) {
        return FlowerParameter.at((int) state.knob(CHOSEN));
    }

    /** Whether what all flowers say of turned knobs may be shown. */
    boolean known(State state) {
        return !state.open(COST);
    }

    KnobsRun run(State state) {
        return runs.of(state.knobs(), () -> new KnobsRun(state.knobs()));
    }

    static Quantity opposite() {
        return OPPOSITE;
    }

    /** How much a cost changed since the knobs stood where they stood first. */
    static Quantity change(boolean all) {
        return Quantity.of("loss", all ? "change_all" : CHANGE);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        KnobsRun run = run(state);
        boolean all = quantity.node().indexOf('_') > 0 || quantity.equals(OPPOSITE);
        boolean turned = !run.untouched();
        if (all && !known(state) && (turned || quantity.kind().equals("gradient") || quantity.equals(OPPOSITE))) {
            return null;
        } else if (quantity.equals(OPPOSITE)) {
            return new Explanation(
                    quantity,
                    say("Knobs whose two slopes have opposite signs"),
                    "n",
                    run.opposite(),
                    null,
                    List.of(),
                    List.of(),
                    new Check(say("Counted by turning each knob a little:"), run.measuredOpposite(), 0));
        } else if (quantity.equals(change(false)) || quantity.equals(change(true))) {
            return changed(run, quantity, quantity.equals(change(true)));
        }
        return run.explain(quantity);
    }

    private static Explanation changed(KnobsRun run, Quantity quantity, boolean all) {
        Quantity now = all ? AllFlowers.costName() : NeuronRun.cost();
        Quantity before = KnobsRun.before(all);
        String symbol = all ? "C_all" : "C";
        return Explanation.derived(
                quantity,
                all ? say("How much the cost of all flowers changed") : say("How much the cost of this flower changed"),
                "Δ" + symbol,
                Formula.variable(symbol).minus(Formula.variable("C_before")),
                List.of(new Source(symbol, now, run.cost(all)), new Source("C_before", before, run.costBefore(all))),
                null);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new KnobsView(this, state, frame, part).view();
    }

    /** The turned number as a field takes it. */
    static Entry entry(int chosen) {
        return Entry.one(
                "knobs.w", -Entry.GREATEST, Entry.GREATEST, typed -> new Event.Turn(PARAMETERS + chosen, typed));
    }
}
