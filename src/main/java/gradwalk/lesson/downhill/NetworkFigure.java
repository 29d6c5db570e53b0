package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.widget.Card;
import gradwalk.widget.Numbers;
import java.util.List;

/** The network's own cost over one of its 23 weights. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class NetworkFigure extends DescentFigure {
    private static final List<Double> STARTS = List.of(3.0, 0.8, -0.6);

    private final NetCurve curve;

    public NetworkFigure() {
        this(new NetCurve());
    }

    private NetworkFigure(NetCurve curve) {
        super(
                new Setup("network", "The network’s own curve", "one weight moves, 22 stay", 3, 1, 100, 150),
                curve,
                new Gates(List.of()),
                null);
        this.curve = curve;
    }

    @Override
    Curve curve(State state) {
        return curve;
    }

    @Override
    Card view(DescentView view) {
        Element chips = Html.div("chips");
        for (double start : STARTS) {
            chips = chips.add(
                    view.knobs.set(START, start, Numbers.plain("choice", say("start {0}", view.numbers.text(start)))));
        }
        return view.card(view.question(), view.band(), chips, view.verdict());
    }
}
