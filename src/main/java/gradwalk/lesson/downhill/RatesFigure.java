package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Knob;
import gradwalk.app.KnobFigure;
import gradwalk.app.Memo;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import gradwalk.app.Quantity;
import gradwalk.app.Walk;
import gradwalk.draw.Scale;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.RacePlot;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Three rates from one start on one clock, down the same bowl. */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class RatesFigure extends KnobFigure {
    private static final int START = 3;
    private static final int STEPS = 20;
    private static final double PER_SECOND = 2.5;
    private static final String NAMES = "abc";
    private static final List<Double> RATES = List.of(0.01, 0.1, 0.4);
    private static final List<String> STYLES = List.of("k-loss third", "k-loss", "k-loss second");

    private static final PlotFrame FRAME = new PlotFrame(300, 220);
    private static final Scale W = FormulaCurve.BOWL.across(FRAME);
    private static final Scale C = FormulaCurve.BOWL.up(FRAME);
    private static final RacePlot.Axes AXES =
            new RacePlot.Axes(RacePlot.clock(FRAME, STEPS), FRAME.up(1e-6, 20, true), "steps", "C");

    private final Memo<List<Descent>> descents = new Memo<>();
    private final Memo<Element> still = new Memo<>();
    private final RacePlot costs = new RacePlot(FRAME);

    public RatesFigure() {
        super(
                "rates",
                List.of("rates"),
                table(),
                new Gates(List.of(new Gate(question(), 0, 5))),
                Walk.START.asking("p33"),
                STEPS);
    }

    private static List<Knob> table() {
        List<Knob> knobs = new ArrayList<>();
        for (int i = 0; i < RATES.size(); i++) {
            String name = NAMES.substring(i, i + 1);
            knobs.add(Knob.of(
                            Quantity.of("rate", "eta." + name),
                            "the learning rate",
                            "η",
                            RATES.get(i),
                            DescentFigure.LEAST_RATE,
                            DescentFigure.GREATEST_RATE)
                    .named(name));
        }
        knobs.add(Knob.of(Quantity.of("choice", "w"), "the start", "w", 3, -1e6, 1e6));
        return List.copyOf(knobs);
    }

    private static Prediction question() {
        return new Prediction(
                "p33",
                "η = 0.1 or η = 0.4: which has the lower cost after 5 steps?",
                List.of(
                        new Choice(
                                "a",
                                "0.1, the other overshoots",
                                "It does, and lands equally near: each step multiplies the distance by 1 − 4η, 0.6 or "
                                        + "−0.6.",
                                false),
                        new Choice(
                                "b",
                                "0.4, it is faster",
                                "A longer step, past the minimum, equally far on the other side.",
                                false),
                        new Choice("c", "the same", "0.0484 both; 0.25 needs one step.", true)));
    }

    @Override
    protected int last(State state) {
        return STEPS;
    }

    @Override
    protected double perSecond() {
        return PER_SECOND;
    }

    private List<Descent> descents(State state) {
        return descents.of(state.knobs(), () -> {
            List<Descent> all = new ArrayList<>();
            for (int i = 0; i < RATES.size(); i++) {
                String suffix = "." + NAMES.charAt(i);
                all.add(new Descent(FormulaCurve.BOWL, state.knob(START), state.knob(i), STEPS, suffix));
            }
            return List.copyOf(all);
        });
    }

    @Override
    public @Nullable Explanation explain(State state, Quantity quantity) {
        if (quantity.update() <= reach(state)) {
            for (Descent descent : descents(state)) {
                Explanation told = descent.explain(quantity);
                if (told != null) {
                    return told;
                }
            }
        }
        return null;
    }

    @Override
    public Markup view(State state, Frame frame, String part) {
        Numbers numbers = new Numbers(frame, part, 4);
        Knobs knobs = new Knobs(this, state, frame, part);
        Markup clock = Numbers.plain("index", say("step {0} of {1}", state.at(), STEPS));
        return Card.of(frame, part, say("Three rates, one clock"))
                .hint(state.walk().time().playing() ? Html.span("", say("running")) : clock)
                .add(
                        Asking.view(
                                        gates(),
                                        state.walk(),
                                        id -> holds(state),
                                        () -> Html.div(
                                                "told",
                                                Html.p(say("The same bowl, the same start, three rates. Press Run, or "
                                                                + "change a rate."))
                                                        .as("do")),
                                        Event.Answer::new)
                                .as("low"),
                        table(state, numbers, knobs),
                        Html.div("plots", bowl(state), course(state)))
                .explaining(numbers)
                .footer(knobs.run(say("step"), STEPS, reach(state), clock))
                .view()
                .on("keydown", knobs::arrow);
    }

    private Element table(State state, Numbers numbers, Knobs knobs) {
        Element body = Html.of("tbody");
        List<Descent> all = descents(state);
        for (int i = 0; i < all.size(); i++) {
            Descent descent = all.get(i);
            int at = Math.min(state.at(), descent.end());
            body = body.add(Html.of("tr")
                    .add(
                            Html.of("th").with("scope", "row").add(NAMES.substring(i, i + 1)),
                            Html.of("td").add(knobs.field(i, MathMl.math(FormulaView.symbol("η")))),
                            cell("w", numbers.span(descent.weightName(at), descent.weight(at))),
                            cell("C", numbers.span(descent.costName(at), descent.cost(at)))));
        }
        return Html.of("table").as("lanes").add(body);
    }

    private static Element cell(String symbol, Element number) {
        return Html.of("td").add(MathMl.math(FormulaView.symbol(symbol)), Markup.text(" "), number);
    }

    private Element bowl(State state) {
        Element drawing = FRAME.drawing(
                say("The three on the bowl"),
                still.of(
                        "bowl",
                        () -> Svg.of("g")
                                .add(
                                        FRAME.axes(W, C, "w", "C"),
                                        PlotFrame.inside(
                                                W, C, PlotFrame.curve(W, C, 120, FormulaCurve.BOWL::cost, "curve")))));
        List<Descent> all = descents(state);
        double[] places = new double[all.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] =
                    W.place(all.get(i).weight(Math.min(state.at(), all.get(i).end())));
        }
        // The names of the last two stand outside of both, the first's above.
        boolean crossed = places[1] > places[2];
        for (int i = 0; i < places.length; i++) {
            Descent descent = all.get(i);
            double y = C.place(descent.cost(Math.min(state.at(), descent.end())));
            double aside = i > 0 && i == 1 != crossed ? -11 : 11;
            drawing = drawing.add(
                    PlotFrame.dot(places[i], y, 5.5, "ball " + STYLES.get(i)),
                    PlotFrame.text(places[i] + aside, y - 4 - (i == 0 ? 16 : 0), "middle")
                            .as("head k-loss")
                            .add(NAMES.substring(i, i + 1)));
        }
        return drawing;
    }

    private Element course(State state) {
        List<RacePlot.Lane> lanes = new ArrayList<>();
        List<Descent> all = descents(state);
        for (int i = 0; i < all.size(); i++) {
            lanes.add(new RacePlot.Lane(
                    NAMES.substring(i, i + 1), STYLES.get(i), all.get(i).costs()));
        }
        return costs.view(
                say("The cost over the steps"), AXES, List.copyOf(lanes), state.at(), reach(state), Event.To::new);
    }
}
