package gradwalk.lesson.saturation;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Neurons from several starts on one clock, in four cards: the race, the three factors, their peak, the curve slid. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class SaturationFigure extends KnobFigure {
    private static final double EPOCHS_PER_SECOND = 50;

    private final Memo<Setup> setups = new Memo<>();
    private final RaceView race = new RaceView();
    private final FactorsView factors = new FactorsView();
    private final PeakView peak = new PeakView();
    private final SlideView slide = new SlideView();

    public SaturationFigure() {
        super(
                "saturation",
                List.of("race", "factors", "peak", "slide"),
                Setup.KNOBS,
                Questions.GATES,
                Questions.FASTER,
                Setup.EPOCHS);
    }

    private Setup setup(State state) {
        return setups.of(Setup.key(state), () -> Setup.of(state.knobs()));
    }

    @Override
    protected int last(State state) {
        return Setup.EPOCHS;
    }

    @Override
    protected double perSecond() {
        return EPOCHS_PER_SECOND;
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return new Explaining(board(state, Frame.PLAIN, "")).explain(quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Board board = board(state, frame, part);
        return switch (part) {
            case "factors" -> factors.view(board);
            case "peak" -> peak.view(board);
            case "slide" -> slide.view(board);
            default -> race.view(board);
        };
    }

    private Board board(State state, Frame frame, String part) {
        return new Board(this, state, setup(state), reach(state), frame, part);
    }
}
