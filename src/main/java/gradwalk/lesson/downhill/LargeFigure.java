package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Figure;
import gradwalk.app.Gates;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.math.Functions;
import gradwalk.widget.Card;
import gradwalk.widget.Numbers;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lecture's question about a large rate, answered by making it bounce and fly off; and the small one. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class LargeFigure extends DescentFigure {
    private static final Quantity TENTH = Quantity.of("count", "tenth");
    /** So many steps are tried. */
    private static final int PATIENCE = 5000;

    public LargeFigure() {
        super(
                new Setup(
                        "large",
                        "What if η is large? And if it is tiny?",
                        "find both rates, then step",
                        3,
                        0.3,
                        40,
                        600),
                FormulaCurve.BOWL,
                new Gates(List.of()));
    }

    @Override
    Curve curve(State state) {
        return FormulaCurve.BOWL;
    }

    @Override
    Card view(DescentView view) {
        return view.card(goals(view), view.band(null, null), view.verdict(), tenth(view));
    }

    private static Element goals(DescentView view) {
        Outcome outcome = view.figure.outcome(view.state);
        Outcome.Kind kind = outcome.kind();
        boolean flies = kind == Outcome.Kind.FLIES || (kind == Outcome.Kind.SWINGS && outcome.growing());
        return Html.div(
                "goals",
                Html.p(say("“What’ll happen if you have a large learning rate?” Turn η until it happens."))
                        .as("do"),
                goal(say("It bounces for ever."), kind == Outcome.Kind.BOUNCES),
                goal(say("It flies off."), flies),
                Html.div(
                        "chips",
                        view.knobs.set(RATE, 0.0001, Numbers.plain("choice", "η = 0.0001")),
                        view.knobs.set(RATE, 0.25, Numbers.plain("choice", "η = 0.25"))));
    }

    private static Element goal(String words, boolean reached) {
        return Html.p(words)
                .as("goal")
                .as("reached", reached)
                .with("role", "status")
                .add(reached ? Html.span("", " ✓").with("aria-label", say("reached")) : null);
    }

    /** How long it takes to bring the cost to a tenth. */
    private static Element tenth(DescentView view) {
        int steps = tenth(view.figure.outcome(view.state));
        Element line = Html.of("p").as("tenth").with("data-plain", "constant");
        return steps < 0
                ? line.add(say("The cost is not brought to a tenth in {0} steps.", PATIENCE))
                : say(line, "Steps until the cost is a tenth of what it was: {0}.", view.numbers.span(TENTH, steps));
    }

    private static int tenth(Outcome outcome) {
        return Double.isFinite(outcome.minimum()) ? outcome.tenth(PATIENCE) : -1;
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        if (!quantity.equals(TENTH)) {
            return super.explain(state, quantity);
        }
        double factor = Math.abs(outcome(state).factor());
        boolean there = state.knob(START) == outcome(state).minimum();
        double closed = there ? 0 : factor == 0 ? 1 : Math.ceil(Functions.log(0.1) / (2 * Functions.log(factor)));
        return new Explanation(
                quantity,
                say("Steps until the cost is a tenth of what it was, counted"),
                "n",
                tenth(outcome(state)),
                null,
                List.of(),
                List.of(say("Each step multiplies the distance by the same factor, and the cost by its square.")),
                new Check(say("From the factor alone, ln 0.1 / (2·ln |factor|), rounded up:"), closed, 0));
    }
}
