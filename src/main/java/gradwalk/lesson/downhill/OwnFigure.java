package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.app.Knob;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.app.Refused;
import gradwalk.draw.Scale;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import gradwalk.widget.Card;
import gradwalk.widget.Chips;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Numbers;
import java.util.List;

/** A curve that the reader types, and steps down. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class OwnFigure extends DescentFigure {
    private static final int MIDDLE = 2;
    private static final int WIDTH = 3;
    private static final double NARROWEST = 1e-3;
    private static final double WIDEST = 1e4;
    private static final Scale RATES = new Scale(0.001, 10, 0, 1, true);

    private static final String FIRST = "w^2 + 3*sin(3*w)";
    private static final List<String> EXAMPLES = List.of(FIRST, "abs(w)", "ln(w)", "1/w", "−w^2", "exp(w^2)", "2");
    /** A formula longer than this has no room in a line. */
    private static final int LINE = 60;

    private final Memo<FormulaCurve> curves = new Memo<>();

    public OwnFigure() {
        super(
                new Setup("own", "Your own curve", "type it, then step", 2.5, 0.05, 60, 600),
                OwnCurve.of(FIRST, -4, 4),
                new Gates(List.of()),
                List.of(
                        Knob.of(Quantity.of("choice", "middle"), "the middle of the picture", "w", 0, -WIDEST, WIDEST),
                        Knob.of(
                                Quantity.of("choice", "width"),
                                "how far the picture goes to either side",
                                "w",
                                4,
                                NARROWEST,
                                WIDEST)),
                FIRST);
    }

    @Override
    protected boolean takes(String text) {
        return refusal(text).isEmpty();
    }

    private static String refusal(String text) {
        try {
            OwnCurve.read(text);
            return "";
        } catch (Refused refused) {
            return refused.sentence();
        }
    }

    @Override
    Curve curve(State state) {
        return shown(state);
    }

    private FormulaCurve shown(State state) {
        String text = state.typed().taken();
        double middle = state.knob(MIDDLE);
        double width = state.knob(WIDTH);
        return curves.of(List.of(text, middle, width), () -> OwnCurve.of(text, middle - width, middle + width));
    }

    @Override
    Scale rates() {
        return RATES;
    }

    @Override
    Card view(DescentView view) {
        Element window = Html.div(
                "places",
                Html.span("", say("The picture’s middle, and how far it goes:")),
                Html.div(
                        "window",
                        view.knobs.field(MIDDLE, Html.span("unseen", "")),
                        view.knobs.field(WIDTH, Html.span("", "±").with("data-plain", "constant"))));
        return view.card(
                typing(view),
                examples(view),
                slope(view),
                view.question().as("brief"),
                view.band(null, window),
                view.verdict());
    }

    private static Element typing(DescentView view) {
        return view.knobs.typing(
                "own-curve",
                Html.span("", "")
                        .add(
                                Html.span("unseen", say("the cost as a formula in w")),
                                MathMl.math(FormulaView.symbol("C"), MathMl.mo("="))),
                OwnFigure::refusal);
    }

    private static Element examples(DescentView view) {
        Chips chips = Chips.of(say("curves to begin with"));
        for (String example : EXAMPLES) {
            chips = chips.add(
                    Numbers.plain("choice", example),
                    example.equals(view.state.typed().text()),
                    new Event.Type(example));
        }
        return chips.view();
    }

    private Element slope(DescentView view) {
        Formula slope = shown(view.state).formula();
        Element line = Html.div("eq").as("ownslope").with("data-plain", "constant");
        return slope.text().length() > LINE
                ? line.add(say("The slope’s formula is too long for this line."))
                : line.add(MathMl.math(FormulaView.symbol("C′"), MathMl.mo("="), slope.mathMl()));
    }
}
