package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Answers;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.PredictionBox;
import gradwalk.widget.Slider;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two valleys and a hill: where a step lands is a straight line in η. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class ValleysFigure extends DescentFigure {
    private static final String HILL = "p34";
    private static final int HEIGHT = 118;
    private static final double GREATEST = 1.2;
    /** η downwards, from 0. */
    private static final Scale DOWN = new Scale(0, GREATEST, 14, HEIGHT - 20, false);

    private static final Scale BOX = new Scale(0, 1, HEIGHT - 20, 14, false);

    /** In steps of two thousandths. */
    private static final Scale RATES = new Scale(0.002, 1.202, 0, 1, false);

    /** A start, and a rate. */
    private static final double[][] PRESETS = {
        {3, 0.1}, {0.4, 0.1}, {0.6, 0.1}, {3, 0.4}, {0.51, 0.4}, {0.49, 0.4}, {3, 0.45}
    };
    /** The first of them that the question is about. */
    private static final int ASKED = 3;

    public ValleysFigure() {
        super(
                new Setup(
                        "valleys", "Two valleys", "drag the dot, or η: which valley does it end in?", 3, 0.1, 60, 600),
                FormulaCurve.VALLEYS,
                new Gates(List.of(new Gate(question(), Gates.ASIDE, 1))));
    }

    private static Prediction question() {
        return new Prediction(
                HILL,
                "Two valleys, w = 3, η = 0.4. It ends",
                List.of(
                        new Choice("b", "at −2", "It lands on ½ exactly, not beyond.", false),
                        new Choice("c", "on the hilltop ½", "3 − 0.4·6.25 = 0.5, slope 0: it stays, C = 4.247.", true),
                        new Choice("a", "at 2", "The first step is 2.5 long: past it.", false),
                        new Choice("d", "it diverges", "The slope where it lands is 0, so no further step.", false)));
    }

    @Override
    protected List<Event.Turn> named(String prediction) {
        return prediction.equals(HILL) ? List.of(new Event.Turn(RATE, 0.4)) : List.of();
    }

    @Override
    Curve curve(State state) {
        return FormulaCurve.VALLEYS;
    }

    @Override
    Card view(DescentView view) {
        int places = view.state.open(HILL) ? ASKED : PRESETS.length;
        return view.card(
                asked(view),
                view.question().as("brief"),
                view.band(landing(view), view.places(PRESETS, places)),
                view.verdict());
    }

    private @Nullable Element asked(DescentView view) {
        Answers.Answer answer = view.state.walk().answers().of(HILL);
        // It stays once it is answered: the picture is not to move while η is dragged.
        boolean told = answer == null || !answer.letter().equals(Answers.SKIPPED);
        return told ? PredictionBox.of(gates().named(HILL), answer, letter -> new Event.Answer(HILL, letter)) : null;
    }

    @Override
    Scale rates() {
        return RATES;
    }

    /** While the question is open, a rate as large as its own is not judged. */
    @Override
    boolean judged(State state) {
        return !state.open(HILL) || state.knob(RATE) < 0.3;
    }

    /** Under the curve, on the same w axis: for every η the place where one step from here lands. */
    private Element landing(DescentView view) {
        Scale x = view.figure.plot.across();
        Element drawing = Svg.drawing(DescentPlot.FRAME.width(), HEIGHT)
                .as("plot")
                .with("role", "group")
                .with("aria-label", say("Where one step from here lands, for every η"));
        if (view.state.open(HILL)) {
            return drawing.add(
                    PlotFrame.text((x.start() + x.end()) / 2, 70, "middle")
                            .as("withheld")
                            .add("?"),
                    title(x, say("where a step lands is shown after the question")));
        }
        // The step that was made last, so that the dot lies below the arrow's head; at first, the step to come.
        int from = Math.max(0, view.at - 1);
        double w = view.descent.weight(from);
        double slope = view.descent.slope(from);
        double rate = view.descent.rate();
        double landed = Descent.next(w, slope, rate);
        Element guides = Svg.of("g");
        for (double place : new double[] {-2, 0.5, 2}) {
            guides = guides.add(PlotFrame.line(x.place(place), DOWN.start(), x.place(place), DOWN.end(), "level"));
        }
        return drawing.add(
                guides,
                axis(x),
                PlotFrame.inside(
                        x,
                        BOX,
                        PlotFrame.line(
                                x.beyond(w), DOWN.start(), x.beyond(w - GREATEST * slope), DOWN.end(), "landing")),
                rate > GREATEST
                        ? null
                        : PlotFrame.line(
                                x.start(), DOWN.place(rate), x.place(landed), DOWN.place(rate), "stepline thin"),
                PlotFrame.box(x.start(), DOWN.start(), x.end() - x.start(), DOWN.end() - DOWN.start(), "area")
                        .on("pointerdown", ValleysFigure::rated)
                        .on("pointermove", at -> at.pressed() ? rated(at) : null),
                rate > GREATEST || !x.holds(landed)
                        ? null
                        : PlotFrame.dot(x.place(landed), DOWN.place(rate), 6, "ball")
                                .as("k-parameter"),
                title(
                        x,
                        view.at == 0
                                ? say("the next step lands on this line")
                                : say("the last step lands on this line")));
    }

    private static Element axis(Scale x) {
        Element axis =
                Svg.of("g").as("axes").add(PlotFrame.line(x.start(), DOWN.start(), x.start(), DOWN.end(), "axis"));
        for (double tick : DOWN.ticks(2)) {
            axis = axis.add(PlotFrame.text(x.start() - 6, DOWN.place(tick) + 4, "end")
                    .as("tick")
                    .with("data-plain", "tick")
                    .add(NumberText.display(tick, 2)));
        }
        return axis.add(
                PlotFrame.text(4, DOWN.start() - 3, "start").as("axisname").add("η"));
    }

    private static Markup title(Scale x, String words) {
        return PlotFrame.text(x.end(), HEIGHT - 5, "end").as("axisname").add(words);
    }

    private static Object rated(Happening at) {
        return new Event.Turn(RATE, Slider.rounded(Math.max(0.002, Math.min(1, at.down()) * GREATEST)));
    }
}
