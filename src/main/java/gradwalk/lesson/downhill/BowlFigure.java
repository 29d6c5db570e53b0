package gradwalk.lesson.downhill;

import com.google.auto.service.AutoService;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** One step after another down a bowl. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class BowlFigure extends DescentFigure {
    public BowlFigure() {
        super(
                new Setup(
                        "bowl",
                        "Stand somewhere, feel the slope, step",
                        "drag the dot, or η, and step",
                        3,
                        0.1,
                        40,
                        600),
                FormulaCurve.BOWL,
                new Gates(List.of(new Gate(first(), 0, 1), new Gate(shrinking(), 3, 4))));
    }

    private static Prediction first() {
        return new Prediction(
                "p31",
                "w = 3, slope 8, η = 0.1. Next w?",
                List.of(
                        new Choice("d", "−5", "That subtracts the whole slope.", false),
                        new Choice("b", "2.2", "3 − 0.1·8.", true),
                        new Choice("a", "2.9", "That subtracts η alone.", false),
                        new Choice("c", "3.8", "Uphill: subtract.", false)));
    }

    private static Prediction shrinking() {
        return new Prediction(
                "p32",
                "Steps were 0.8, 0.48, 0.288. Why do they shrink?",
                List.of(
                        new Choice("a", "η gets smaller", "η stayed 0.1.", false),
                        new Choice("b", "the slope gets smaller", "The step is η times the slope.", true),
                        new Choice("c", "friction", "Nothing rolls; each step forgets the last.", false)));
    }

    @Override
    Curve curve(State state) {
        return FormulaCurve.BOWL;
    }
}
