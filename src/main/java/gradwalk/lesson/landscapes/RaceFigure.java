package gradwalk.lesson.landscapes;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Refused;
import gradwalk.app.Walk;
import gradwalk.markup.Markup;
import gradwalk.optim.Optimizer;
import gradwalk.widget.ContourPlot;
import gradwalk.widget.PlotFrame;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules that race from one start over a cost of two weights. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class RaceFigure extends KnobFigure {
    static final int LAND = 0;
    static final int X = 1;
    static final int Y = 2;
    static final int STEPS = 3;
    static final int SURFACE = 4;
    static final int TURN = 5;
    static final int HALF = 6;
    /** From here on each rule has whether it runs, its rate, and its settings. */
    static final int RULES = 7;

    static final PlotFrame FRAME = new PlotFrame(340, 300);
    static final String OWN = "x^2/8 + cos(2*x) + y^2/4";
    private static final int LONGEST_RUN = 1000;
    private static final double WIDEST = 1e6;
    private static final double LEAST_RATE = 1e-9;
    private static final double PER_SECOND = 12;
    /** Where the run is first, so that the picture shows something before anything is pressed. */
    private static final int BEGUN = 18;

    private static final int FIRST_HALF = 5;

    private final Memo<Cost> costs = new Memo<>();
    private final Memo<ContourPlot.Ground> grounds = new Memo<>();
    private final Memo<List<Course>> courses = new Memo<>();
    private final RaceView view = new RaceView(this);

    public RaceFigure() {
        super("race", List.of("race"), table(), new Gates(List.of()), Walk.START.at(BEGUN), LONGEST_RUN, OWN);
    }

    private static List<Knob> table() {
        Land first = Land.ALL.get(0);
        List<Knob> knobs = new ArrayList<>();
        knobs.add(Knob.choice("map", Land.ALL.size()));
        knobs.add(Knob.of(
                Quantity.of("weight", "x"),
                "where the runs start",
                "x",
                first.start().get(0),
                -WIDEST,
                WIDEST));
        knobs.add(Knob.of(
                Quantity.of("weight", "y"),
                "where the runs start",
                "y",
                first.start().get(1),
                -WIDEST,
                WIDEST));
        knobs.add(Knob.of(Quantity.of("count", "steps"), "how long the runs are", "n", first.steps(), 1, LONGEST_RUN)
                .by(1));
        knobs.add(Knob.choice("view", 2));
        knobs.add(Knob.of(Quantity.of("choice", "turn"), "how far the surface is turned", "°", 30, 0, 360)
                .by(1));
        knobs.add(Knob.of(Quantity.of("choice", "half"), "how far the map goes", "±", FIRST_HALF, 1e-3, WIDEST));
        for (int i = 0; i < Entrant.ALL.size(); i++) {
            Entrant entrant = Entrant.ALL.get(i);
            String name = entrant.label();
            boolean runs = name.equals("GD") || name.equals("M") || name.equals("A");
            knobs.add(new Knob(name, Quantity.of("choice", name), name, name, runs ? 1 : 0, 0, 1, 1, true));
            knobs.add(Knob.of(
                            Quantity.of("rate", "eta" + entrant.suffix()),
                            "the learning rate",
                            "η",
                            first.rates().get(i),
                            LEAST_RATE,
                            WIDEST)
                    .named("eta" + entrant.suffix()));
            for (Optimizer.Setting setting : entrant.rule().settings()) {
                String key = setting.key() + entrant.suffix();
                knobs.add(Knob.of(
                                Quantity.of("rate", key),
                                setting.title(),
                                setting.symbol(),
                                setting.value(),
                                setting.least(),
                                setting.greatest())
                        .named(key));
            }
        }
        return List.copyOf(knobs);
    }

    /** The place in the table at which a rule's numbers begin. */
    static int knob(int entrant) {
        int place = RULES;
        for (int i = 0; i < entrant; i++) {
            place += 2 + Entrant.ALL.get(i).rule().settings().size();
        }
        return place;
    }

    static Land land(State state) {
        return Land.ALL.get((int) state.knob(LAND));
    }

    /** The formula of the cost. */
    static String text(State state) {
        return land(state).own() ? state.typed().taken() : land(state).text();
    }

    Cost cost(State state) {
        String text = text(state);
        return costs.of(text, () -> read(text));
    }

    private static Cost read(String text) {
        try {
            return new Cost(text);
        } catch (Refused impossible) {
            throw new IllegalStateException("no cost: " + text);
        }
    }

    @Override
    protected boolean takes(String text) {
        return refusal(text).isEmpty();
    }

    /** Why a text is no cost; empty when it is one. */
    static String refusal(String text) {
        try {
            Cost.check(text);
            return "";
        } catch (Refused refused) {
            return refused.sentence();
        }
    }

    ContourPlot.Ground ground(State state) {
        Cost cost = cost(state);
        double half = state.knob(HALF);
        return grounds.of(List.of(cost, land(state), half), () -> {
            List<Double> around = land(state).around();
            double times = land(state).own() ? half : 1;
            return new ContourPlot.Ground(
                            FRAME.across(times * around.get(0), times * around.get(1)),
                            FRAME.up(times * around.get(2), times * around.get(3), false),
                            "x",
                            "y",
                            cost::at)
                    .equal();
        });
    }

    static boolean runs(State state, int entrant) {
        return state.on(knob(entrant));
    }

    /** The runs of the rules that are on. */
    List<Course> courses(State state) {
        List<Object> key = List.of(cost(state), running(state.knobs()));
        return courses.of(key, () -> {
            List<Course> all = new ArrayList<>();
            for (int i = 0; i < Entrant.ALL.size(); i++) {
                if (runs(state, i)) {
                    all.add(course(state, i));
                }
            }
            return List.copyOf(all);
        });
    }

    /** What the runs hang on: not how they are looked at. */
    private static List<Double> running(List<Double> knobs) {
        List<Double> own = new ArrayList<>(knobs);
        own.set(SURFACE, 0.0);
        own.set(TURN, 0.0);
        own.set(HALF, 0.0);
        return own;
    }

    private Course course(State state, int index) {
        Entrant entrant = Entrant.ALL.get(index);
        List<Double> settings = new ArrayList<>();
        for (int i = 0; i < entrant.rule().settings().size(); i++) {
            settings.add(state.knob(knob(index) + 2 + i));
        }
        double[] start = {state.knob(X), state.knob(Y)};
        return new Course(cost(state), entrant, entrant.rule().with(settings), state.knob(knob(index) + 1), start, (int)
                state.knob(STEPS));
    }

    /** What a choice of a cost sets: itself, and a start, rates and a length that suit it. */
    static List<Event.Turn> opening(int land) {
        Land of = Land.ALL.get(land);
        List<Event.Turn> turns = new ArrayList<>();
        turns.add(new Event.Turn(LAND, land));
        turns.add(new Event.Turn(X, of.start().get(0)));
        turns.add(new Event.Turn(Y, of.start().get(1)));
        turns.add(new Event.Turn(STEPS, of.steps()));
        for (int i = 0; i < of.rates().size(); i++) {
            turns.add(new Event.Turn(knob(i) + 1, of.rates().get(i)));
        }
        return List.copyOf(turns);
    }

    @Override
    protected int last(State state) {
        return (int) state.knob(STEPS);
    }

    @Override
    protected double perSecond() {
        return PER_SECOND;
    }

    /** Another cost is another race. */
    @Override
    protected Walk changed(State before, State after) {
        return before.knob(LAND) == after.knob(LAND)
                ? after.walk()
                : after.walk().at(0);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        for (Course course : courses(state)) {
            int step = quantity.update();
            if (step >= 0
                    && step <= course.end()
                    && quantity.node().endsWith(course.entrant().suffix())) {
                Explanation told = StepLines.explain(course, quantity);
                return told != null
                        ? told
                        : cost(state)
                                .traced(
                                        course.places(0)[step],
                                        course.places(1)[step],
                                        step,
                                        course.entrant().suffix())
                                .explain(quantity);
            }
        }
        return given(state, quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return view.of(state, frame, part);
    }
}
