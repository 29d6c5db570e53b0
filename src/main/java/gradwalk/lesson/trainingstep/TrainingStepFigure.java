package gradwalk.lesson.trainingstep;

import com.google.auto.service.AutoService;
import gradwalk.app.Answers;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Memo;
import gradwalk.app.Param;
import gradwalk.app.Prediction;
import gradwalk.app.Quantity;
import gradwalk.lesson.shared.RowPicker;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One training step, in three cards that share one state: the walk, the rate, the rows. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class TrainingStepFigure implements Figure<State, Event> {
    private static final String WALK = "walk";
    private static final String RATE = "rate";
    private static final String ROWS = "rows";

    private static final List<Param<State, ?>> PARAMS = Params.all();

    private final Memo<Run> runs = new Memo<>();
    private final RowPicker picker = new RowPicker("choice:row", Event.PickRow::new);

    private final Reducer reducer = new Reducer(this::run);

    private Run run(State.Setup setup) {
        return runs.of(setup, () -> Run.of(setup));
    }

    @Override
    public String name() {
        return "training-step";
    }

    @Override
    public List<String> parts() {
        return List.of(WALK, RATE, ROWS);
    }

    @Override
    public State initial() {
        return State.FIRST;
    }

    @Override
    public List<Param<State, ?>> params() {
        return PARAMS;
    }

    @Override
    public State on(State state, Event event) {
        return reducer.on(state, event);
    }

    @Override
    public State tick(State state, double milliseconds) {
        return reducer.tick(state, milliseconds);
    }

    @Override
    public State resting(State state) {
        return state.time().playing() ? state.with(state.walk().resting()) : state;
    }

    @Override
    public boolean playing(State state) {
        return state.time().playing();
    }

    @Override
    public State opened(State state) {
        return reducer.opened(state);
    }

    @Override
    public List<Prediction> predictions() {
        return Predictions.GATES.predictions();
    }

    @Override
    public Answers answers(State state) {
        return state.answers();
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        int reached = Stop.update(reducer.reach(state)) + (state.answers().open(Predictions.ERROR) ? 1 : 0);
        return quantity.update() > reached ? null : new Explaining(run(state.setup())).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Run run = run(state.setup());
        Board board = new Board(state, run, reducer.reach(state), reducer.last(state), frame, part);
        return switch (part) {
            case RATE -> new RateView(board).view();
            case ROWS -> new RowsView(board, picker).view();
            default -> new WalkView(board).view();
        };
    }
}
