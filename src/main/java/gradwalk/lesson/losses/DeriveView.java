package gradwalk.lesson.losses;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation.Source;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.lesson.shared.Neuron;
import gradwalk.lesson.shared.NeuronRun;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.Derivation;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;

/** The card of the two derivations, one line a step, with the present numbers under the symbols. */
final class DeriveView {
    private static final List<String> STEPS =
            List.of("chain", "cost", "slope", "input", "chain", "cost", "cancel", "result");

    private final CancelFigure figure;
    private final State state;
    private final Frame frame;
    private final String part;
    private final Numbers numbers;

    DeriveView(CancelFigure figure, State state, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.frame = frame;
        this.part = part;
        this.numbers = new Numbers(frame, part, 4);
    }

    Element view() {
        int at = state.at();
        return Card.of(frame, part, say("Two derivations"))
                .hint(Numbers.plain("index", say("line {0} of {1}", at + 1, CancelFigure.LAST + 1)))
                .add(
                        Asking.view(
                                Questions.LINES,
                                state.walk(),
                                id -> figure.holds(state),
                                this::narration,
                                Event.Answer::new),
                        Html.div(
                                "derivations",
                                derivation(
                                        CancelFigure.QUADRATIC,
                                        say("Quadratic cost"),
                                        Derivations.QUADRATIC,
                                        Math.min(Derivations.LINES, at + 1)),
                                derivation(
                                        CancelFigure.CROSS,
                                        say("Cross-entropy"),
                                        Derivations.CROSS,
                                        Math.max(0, at + 1 - Derivations.LINES))))
                .explaining(numbers)
                .footer(Stepper.of(
                        state.walk().time(),
                        CancelFigure.LAST,
                        figure.reached(state),
                        say("Next line"),
                        at + 1,
                        Stepper.ticks(ticks(), at, figure.reached(state), Knobs::wish),
                        Numbers.plain("index", say("{0} / {1}", at + 1, CancelFigure.LAST + 1)),
                        Knobs::wish))
                .view();
    }

    private static List<Stepper.Tick> ticks() {
        List<Stepper.Tick> ticks = new ArrayList<>();
        for (int i = 0; i < STEPS.size(); i++) {
            ticks.add(new Stepper.Tick(i, say(STEPS.get(i)), "b"));
        }
        return ticks;
    }

    private Element narration() {
        NeuronRun neuron = figure.neurons(state).get(CancelFigure.QUADRATIC);
        Element numbersHere = say(
                Html.of("p"),
                "Under each line stand the present numbers: z = {0}, so a = {1}; y = {2} and x = {3}.",
                numbers.span(neuron.quantity("value", "z", 0), state.knob(CancelFigure.Z)),
                numbers.span(neuron.quantity("value", "a", 0), neuron.outputs()[0]),
                numbers.span(neuron.quantity("input", "y", 0), neuron.start().y()),
                numbers.span(neuron.quantity("input", "x", 0), neuron.start().x()));
        return Html.div("narration", numbersHere, Html.p(next()).as("do"));
    }

    private String next() {
        int at = state.at();
        if (at == CancelFigure.LAST) {
            return say("Compare the two last lines. Then move z in the next figure.");
        }
        return at < Derivations.LINES - 1
                ? say("Press Next line. Each names its rule.")
                : say("Press Next line: the same for cross-entropy. Watch what becomes of σ′(z).");
    }

    /** One derivation; it rests while the other is stepped, which matters where only one has room. */
    private Element derivation(int cost, String name, List<Derivation.Line> lines, int shown) {
        NeuronRun run = figure.neurons(state).get(cost);
        Neuron neuron = run.at(0);
        double slope = figure.explaining(state, cost).slopeAt(run.outputs()[0]);
        Source byW = new Source(
                Derivations.BY_W, run.quantity("input", "x", 0), run.start().x());
        List<Source> sources = List.of(
                new Source(Derivations.BY_A, run.quantity("gradient", "a", 0), neuron.gradient("a")),
                new Source(Derivations.BY_Z, run.quantity("gradient", "slope", 0), slope),
                byW,
                new Source(Derivations.SLOPE, run.quantity("gradient", "slope", 0), slope),
                new Source("a", run.quantity("value", "a", 0), run.outputs()[0]),
                new Source("y", run.quantity("input", "y", 0), run.start().y()),
                new Source("x", byW.quantity(), byW.value()));
        Element result = Html.div("derivedresult")
                .add(
                        shown < Derivations.LINES
                                ? MathMl.math(FormulaView.symbol("∂C/∂w"), MathMl.mo("="), MathMl.mi("?"))
                                : MathMl.math(
                                        FormulaView.symbol("∂C/∂w"),
                                        MathMl.mo("="),
                                        numbers.mn(run.quantity("gradient", "w", 0), run.gradients()[0])
                                                .as("result")));
        boolean first = state.at() < Derivations.LINES;
        return Html.div(
                        "derivationof",
                        Html.of("h4").as("derivedname").add(name),
                        new Derivation(numbers, lines, sources).view(shown),
                        result)
                .as("resting", state.at() < CancelFigure.LAST && first == (cost == CancelFigure.CROSS));
    }
}
