package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import gradwalk.app.Answers;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Bars;
import gradwalk.widget.Card;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.PredictionBox;
import java.util.List;

/** The card of the bars: one slider z, ∂C/∂a, the slope and their product on a logarithmic scale, a switch of the cost. */
final class BarsView {
    private static final Scale SLIDER = new Scale(-CancelFigure.WIDEST, CancelFigure.WIDEST, 0, 1, false);
    private static final double LEAST = 1e-3;
    private static final double GREATEST = 1e3;

    private final CancelFigure figure;
    private final State state;
    private final Frame frame;
    private final String part;
    private final Numbers numbers;
    private final int cost;

    BarsView(CancelFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.numbers = new Numbers(frame, part, 4);
        this.cost = (int) state.knob(CancelFigure.COST);
    }

    private boolean withheld() {
        return cost == CancelFigure.CROSS && state.open(Questions.PRODUCT);
    }

    Element view() {
        Knobs knobs = new Knobs(figure, state, frame, part);
        NeuronRun run = figure.neurons(state).get(cost);
        Element z = say(
                Html.of("p"),
                "z = {0}, so a = {1}. The target is {2}.",
                numbers.span(run.quantity("value", "z", 0), state.knob(CancelFigure.Z)),
                numbers.span(run.quantity("value", "a", 0), run.outputs()[0]),
                numbers.span(run.quantity("input", "y", 0), run.start().y()));
        return Card.of(frame, part, say("What grows, what shrinks, what is left"))
                .hint(Html.span("", say("drag z")))
                .add(
                        Html.div(
                                "plots",
                                bars(run),
                                Html.div(
                                        "side",
                                        knobs.choice(
                                                CancelFigure.COST,
                                                say("Cost"),
                                                List.of(
                                                        Markup.text(say("quadratic")),
                                                        Markup.text(say("cross-entropy")))),
                                        z,
                                        knobs.slider(CancelFigure.Z, SLIDER),
                                        knobs.field(CancelFigure.Z, Markup.text("z")),
                                        meaning().as("meaning"))),
                        knobs.more(
                                say("More: a linear output"),
                                Html.p(say("With a = z there is no σ and no slope below 1: squared error then has "
                                                + "nothing that stalls it."))
                                        .with("data-plain", "constant"),
                                knobs.set(
                                        CancelFigure.COST,
                                        CancelFigure.LINEAR,
                                        Markup.text(say("quadratic, linear output")))))
                .explaining(numbers)
                .view();
    }

    private Element bars(NeuronRun run) {
        double slope = figure.explaining(state, cost).slopeAt(run.outputs()[0]);
        Bars bars = new Bars(numbers, say("The factors and their product"), 300, LEAST, GREATEST, true)
                .add(
                        Markup.text("∂C/∂a"),
                        run.quantity("gradient", "a", 0),
                        run.at(0).gradient("a"))
                .add(
                        Markup.text(cost == CancelFigure.LINEAR ? "∂a/∂z" : Derivations.SLOPE),
                        run.quantity("gradient", "slope", 0),
                        slope);
        Markup product = Markup.text(say("product"));
        return (withheld()
                        ? bars.withheld(product)
                        : bars.add(product, run.quantity("gradient", "w", 0), run.gradients()[0]))
                .view();
    }

    private Element meaning() {
        if (withheld()) {
            return PredictionBox.waiting(
                    say("The product is shown after the question in the derivation."),
                    new Event.Answer(Questions.PRODUCT, Answers.SHOWN));
        }
        String sentence = switch (cost) {
            case CancelFigure.CROSS -> say("The first bar grows exactly as σ′ shrinks. What is left is a − y.");
            case CancelFigure.LINEAR -> say("The slope is 1 everywhere. What is left is a − y.");
            default -> say("∂C/∂a is never more than 1 here. It cannot make up for σ′.");
        };
        return Html.p(sentence).with("data-plain", "constant");
    }
}
