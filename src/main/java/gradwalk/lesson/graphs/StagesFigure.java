package gradwalk.lesson.graphs;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Quantity;
import gradwalk.graph.Edges;
import gradwalk.markup.Markup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of stages, each of as many parallel edges: path by path, factored, and in one sweep. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class StagesFigure extends KnobFigure {
    static final String PART = "stages";
    static final int STAGES = 0;
    static final int PARALLEL = 1;

    /** 0 path by path, 1 in one sweep. */
    static final int WAY = 2;

    /** The path, or the edge of the sweep, that is shown, from 0 for none. */
    static final int SHOWN = 3;

    static final int MOST_STAGES = 10;
    static final int MOST_PARALLEL = 4;

    public StagesFigure() {
        super(
                PART,
                List.of(PART),
                List.of(
                        count("stages", 2, 1, MOST_STAGES),
                        count("parallel", 3, 1, MOST_PARALLEL),
                        Knob.choice("way", 2).aside(),
                        count("shown", 1, 0, 1e7).aside()),
                Questions.STAGES,
                Questions.SWEEP,
                1);
    }

    static Knob count(String name, double first, double least, double greatest) {
        return Knob.of(Quantity.of("count", name), name, name, first, least, greatest)
                .by(1);
    }

    static Edges edges(State state) {
        return Edges.stages((int) state.knob(STAGES), (int) state.knob(PARALLEL));
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        return given(state, quantity);
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        return new StagesView(this, state, frame).view();
    }
}
