package gradwalk.lesson.downhill;

import com.google.auto.service.AutoService;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.draw.Scale;
import gradwalk.widget.Card;
import java.util.List;

/** The network's own cost over one of its 23 weights. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class NetworkFigure extends DescentFigure {
    /** On the plateau, beside the hilltop to either side, in the valley. */
    private static final double[][] PRESETS = {{3, 1}, {0.8, 10}, {1, 10}, {-0.6, 10}};

    private static final Scale RATES = new Scale(0.01, 1000, 0, 1, true);

    private final NetCurve curve;

    public NetworkFigure() {
        this(new NetCurve());
    }

    private NetworkFigure(NetCurve curve) {
        super(
                new Setup("network", "The network’s own curve", "one weight moves, the others stay", 3, 1, 100, 100),
                curve,
                new Gates(List.of()));
        this.curve = curve;
    }

    /** So many that a step on the plateau is seen. */
    @Override
    int digits() {
        return 5;
    }

    /** Far beyond 1, so that one can try to leave the plateau. */
    @Override
    Scale rates() {
        return RATES;
    }

    @Override
    Curve curve(State state) {
        return curve;
    }

    @Override
    Card view(DescentView view) {
        return view.card(view.question(), view.band(null, view.places(PRESETS, PRESETS.length)), view.verdict());
    }
}
