package gradwalk.lesson.graphs;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure;
import gradwalk.app.Quantity;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All derivatives of some outputs to some inputs: columns by forward mode, rows by reverse mode. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class ModesFigure extends KnobFigure {
    static final String PART = "modes";
    static final int INPUTS = 0;
    static final int OUTPUTS = 1;

    /** How many sweeps have been made in either mode. */
    static final int SWEPT = 2;

    static final int MOST = 30;

    /** Lesson 2's cost depends on as many parameters. */
    static final int PARAMETERS = 23;

    public ModesFigure() {
        super(
                PART,
                List.of(PART),
                List.of(
                        StagesFigure.count("inputs", PARAMETERS, 1, MOST),
                        StagesFigure.count("outputs", 1, 1, MOST),
                        StagesFigure.count("sweeps", 0, 0, MOST).aside()),
                Questions.SWEEPS,
                Questions.MODES,
                1);
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return given(state, quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new ModesView(this, state, frame).view();
    }
}
