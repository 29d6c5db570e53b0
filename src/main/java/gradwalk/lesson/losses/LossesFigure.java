package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.lesson.shared.NeuronRunExplaining;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The race: two costs from two starts on one clock. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class LossesFigure extends KnobFigure {
    static final int RATE = 4;
    static final int CROSS_RATE = 5;
    static final int LONG = 6;

    /** The lengths of the run that are offered. */
    static final int SHORT_RUN = 60;

    static final int LONG_RUN = 500;

    static final double LEVEL = 0.1;

    private static final double WIDEST = 10;
    private static final double FASTEST = 100;
    private static final double EPOCHS_PER_SECOND = 25;

    private final Memo<List<NeuronRun>> runs = new Memo<>();
    private final RaceView view = new RaceView(this);

    public LossesFigure() {
        super(
                "losses",
                List.of("race"),
                List.of(
                        start("w", 1, 0.6),
                        start("b", 1, 0.9),
                        start("w", 2, 2),
                        start("b", 2, 2),
                        Knob.of(Race.RATE, "the learning rate of the quadratic cost", "η", 0.15, 1e-6, FASTEST),
                        Knob.of(Race.CROSS_RATE, "the learning rate of cross-entropy", "η", 0.15, 1e-6, FASTEST),
                        Knob.of(Quantity.of("choice", "long"), "a long run", "n", 0, 0, 1)
                                .by(1)
                                .aside()),
                Questions.RACE,
                Questions.CHANGE,
                LONG_RUN);
    }

    private static Knob start(String node, int number, double first) {
        return Knob.of(
                Quantity.of("start", node + number), "where start " + number + " begins", node, first, -WIDEST, WIDEST);
    }

    /** The four runs: quadratic from both starts, then cross-entropy. */
    List<NeuronRun> runs(State state) {
        List<Double> key = state.knobs().subList(0, LONG);
        return runs.of(key, () -> Race.of(key));
    }

    @Override
    protected int last(State state) {
        return state.on(LONG) ? LONG_RUN : SHORT_RUN;
    }

    @Override
    protected double perSecond() {
        return EPOCHS_PER_SECOND;
    }

    int length(State state) {
        return last(state);
    }

    int reached(State state) {
        return reach(state);
    }

    /** The learning rate with which cross-entropy's first step from the first start is as long as the quadratic one. */
    double matched(State state) {
        List<NeuronRun> all = runs(state);
        return state.knob(RATE) * all.get(0).gradients()[0] / all.get(2).gradients()[0];
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        boolean gradient = quantity.kind().equals("gradient") || quantity.kind().equals("ratio");
        boolean cross = quantity.node().indexOf(".c") > 0 || quantity.kind().equals("ratio");
        if (quantity.update() > reach(state) || (gradient && cross && state.open(Questions.CHANGE))) {
            return null;
        }
        List<NeuronRun> all = runs(state);
        for (int i = 0; i < all.size(); i++) {
            if (quantity.equals(Race.below(all.get(i)))) {
                return reach(state) < all.get(i).below(LEVEL) ? null : below(all.get(i));
            }
        }
        for (int start = 0; start < 2; start++) {
            if (quantity.equals(Race.ratio(start))) {
                return ratio(all, start);
            }
        }
        Explanation own = Race.explaining(all).explain(quantity);
        return own == null ? given(state, quantity) : own;
    }

    private static Explanation below(NeuronRun run) {
        int epoch = run.below(LEVEL);
        String what = say("the first epoch at which the output is below {0}", "0.1");
        return NeuronRunExplaining.passing(Race.below(run), run, what, epoch, epoch);
    }

    private static Explanation ratio(List<NeuronRun> all, int start) {
        NeuronRun quadratic = all.get(start);
        NeuronRun cross = all.get(start + 2);
        return Explanation.derived(
                Race.ratio(start),
                say("How many times larger the first gradient of cross-entropy is: 1/σ′(z)"),
                "r",
                Formula.variable("g_c").over(Formula.variable("g_q")),
                List.of(
                        new Source("g_c", cross.quantity("gradient", "w", 0), cross.gradients()[0]),
                        new Source(
                                "g_q",
                                quadratic.quantity("gradient", "w", 0),
                                quadratic.gradients()[0])),
                new Explanation.Check(
                        say("1 over the slope of σ, measured by nudging z:"), 1 / cross.measuredSlope(0), 1e-5));
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return view.view(state, frame, part);
    }
}
