package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.draw.Scale;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.Functions;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaLines;
import gradwalk.widget.FormulaView;
import gradwalk.widget.Knobs;
import gradwalk.widget.MatrixGrid;
import gradwalk.widget.MatrixGrid.Cell;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The card of the walk: the network, the sum of the neuron in focus, and what happens in words. */
final class NeuronView {
    private static final List<String> PARTS = List.of("sum", "bias", "z", "σ(z)");

    private static final PlotFrame SMALL = new PlotFrame(230, 130);
    private static final Scale Z = SMALL.across(-6, 6);
    private static final Scale A = SMALL.up(0, 1, false);
    private static final Element AXES = SMALL.axes(Z, A, "z", "σ(z)");
    private static final Element CURVE =
            PlotFrame.curve(Z, A, 48, Functions::sigmoid, "curve").as("k-value");

    private final NeuronFigure figure;
    private final State state;
    private final NeuronRun run;
    private final Frame frame;
    private final String part;
    private final Numbers numbers;
    private final int place;
    private final int neuron;

    NeuronView(NeuronFigure figure, State state, NeuronRun run, Frame frame, String part) {
        this.figure = figure;
        this.state = state;
        this.run = run;
        this.frame = frame;
        this.part = part;
        this.numbers = new Numbers(frame, part, 4);
        this.place = state.at();
        this.neuron = neuron();
    }

    /** The neuron whose sum is written out: that of the number asked about, else the step's own. */
    private int neuron() {
        Quantity asked = frame.trail().part().equals(part) ? frame.trail().last() : null;
        int wished = asked == null ? -1 : NeuronRun.neuron(asked);
        return wished >= 0 && wished < Stops.neurons(place) ? wished : Stops.neuron(place);
    }

    Markup view() {
        return Card.of(frame, part, say("From one neuron to a network"))
                .hint(hint())
                .add(
                        Asking.view(
                                Stops.GATES, state.walk(), id -> figure.holds(state), this::words, Event.Answer::new),
                        Html.div("netband", new NetPicture(place, neuron, run, numbers).view(), terms()),
                        Html.div("worked", squashing(), formulas()),
                        flowers())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .on(
                        "keydown",
                        key -> Stepper.arrow(key, frame, part, state.walk().time(), Knobs::wish));
    }

    private Element hint() {
        Markup title = Markup.text(
                state.walk().asking().isEmpty() ? say(Stops.TITLES.get(place)) : say("a question before you go on"));
        return say(
                Html.of("span").with("data-plain", "index"),
                "step {0} of 9: {1}",
                Numbers.plain("index", Integer.toString(place + 1)),
                title);
    }

    private Element words() {
        Element told = Html.div("told").with("data-plain", "constant");
        for (String sentence : NeuronWords.of(place)) {
            told = told.add(Html.p(say(sentence)));
        }
        if (place == Stops.INPUT) {
            return told.add(Html.p(say("Press “Next step”. Any number can be selected to see where it comes from; "
                            + "inputs, weights and biases can be typed over."))
                    .as("do"));
        }
        return place < Stops.COMPARE ? told : told.add(differences());
    }

    /** That differences cancel is said where they do. */
    private Element differences() {
        boolean lesson = figure.holds(state);
        return say(
                Html.of("p"),
                lesson
                        ? "Here they are {0} and {1}. Together they make {2}, nearly nothing, and both outputs are far "
                                + "off. So square first, then add: the cost is {3}."
                        : "Here they are {0} and {1}, together {2}. Squared first, then added and halved, they make the "
                                + "cost, {3}.",
                number(NeuronRun.difference(1)),
                number(NeuronRun.difference(2)),
                number(Quantity.of("value", "dsum")),
                number(NeuronRun.cost()));
    }

    private Element number(Quantity quantity) {
        return numbers.span(quantity, run.number(quantity));
    }

    // The sum of the neuron in focus.

    private Element terms() {
        int inputs = NeuronRun.inputs(neuron);
        Element grid = MatrixGrid.of(numbers, say("terms"), FlowerNet.INPUTS, 3, this::term)
                .rowHeadings(row -> FormulaView.heading(NeuronRun.intoSymbol(neuron, row)))
                .columnHeadings(
                        column -> Html.span("", column == 1 ? say("input") : column == 2 ? say("weight") : say("term")))
                .edited(this::termEntry)
                .view();
        Element results = MatrixGrid.of(numbers, say("their sum"), PARTS.size(), 1, this::result)
                .rowHeadings(row -> Html.span("", say(PARTS.get(row - 1))))
                .edited((row, column) -> row == 2 ? entry(bias()) : null)
                .view();
        Element name =
                Html.p(say("the sum of") + " ").as("of").add(MathMl.math(FormulaView.symbol(NeuronRun.name(neuron))));
        // One of four rows stays empty for a neuron with three inputs, so that nothing moves.
        return Html.div("terms", name, grid, results).as("three", inputs == FlowerNet.HIDDEN);
    }

    private @Nullable Cell term(int row, int column) {
        if (row > NeuronRun.inputs(neuron)) {
            return null;
        }
        FlowerParameter weight = NeuronRun.weight(neuron, row);
        if (column == 2) {
            return place < Stops.WEIGHTS ? null : new Cell(weight.value(), run.parameter(weight), false);
        }
        Quantity quantity = column == 1 ? NeuronRun.into(neuron, row) : NeuronRun.named("t", neuron, row);
        boolean known = column == 1 ? place >= Stops.INPUTS || row == 1 : place >= Stops.WEIGHTS;
        return known ? new Cell(quantity, run.number(quantity), false) : null;
    }

    private @Nullable Entry termEntry(int row, int column) {
        Cell cell = column == 3 ? null : term(row, column);
        if (cell == null || (column == 1 && NeuronRun.layer(neuron) == 2)) {
            return null;
        }
        int first = column == 2
                ? NeuronFigure.PARAMETERS + NeuronRun.weight(neuron, row).place()
                : NeuronFigure.INPUT + row - 1;
        return entry(cell.quantity(), first, NeuronRun.inputs(neuron) - row + 1);
    }

    private FlowerParameter bias() {
        return NeuronRun.weight(neuron, 0);
    }

    private @Nullable Entry entry(FlowerParameter bias) {
        return place < Stops.BIAS ? null : entry(bias.value(), NeuronFigure.PARAMETERS + bias.place(), 1);
    }

    private static Entry entry(Quantity quantity, int first, int rows) {
        return new Entry(
                quantity.id(), rows, 1, -Entry.GREATEST, Entry.GREATEST, table -> NeuronFigure.put(first, table));
    }

    private @Nullable Cell result(int row, int column) {
        if (place < Stops.SUM + (row == 1 ? 0 : row == 4 ? 2 : 1)) {
            return null;
        }
        Quantity quantity =
                row == 2 ? bias().value() : NeuronRun.named(row == 1 ? "s" : row == 3 ? "z" : "a", neuron, 0);
        return new Cell(quantity, run.number(quantity), false);
    }

    // The formula of each step.

    private Element formulas() {
        FormulaLines lines = new FormulaLines(numbers, numbers.digits(6));
        if (place < Stops.WEIGHTS) {
            lines.symbols(explained(NeuronRun.named("z", 0, 0)))
                    .line(MathMl.math(
                            FormulaView.symbol("a¹₁"),
                            MathMl.mo("="),
                            MathMl.mi("σ"),
                            MathMl.mo("("),
                            FormulaView.symbol("z¹₁"),
                            MathMl.mo(")")));
        } else if (place == Stops.WEIGHTS) {
            lines.worked(explained(NeuronRun.named("t", 0, 1)));
        } else if (place == Stops.COMPARE) {
            both(lines, NeuronRun.cost());
        } else if (place == Stops.SIGMA) {
            both(lines, NeuronRun.named("a", neuron, 0));
        } else if (place >= Stops.LAYER) {
            lines.line(layer())
                    .worked(explained(NeuronRun.named("z", neuron, 0)))
                    .worked(explained(NeuronRun.named("a", neuron, 0)));
        } else {
            both(lines, NeuronRun.named(place == Stops.SUM ? "s" : "z", neuron, 0));
        }
        return lines.view();
    }

    /** Once σ has been met, its curve with the neuron's z and a on it. */
    private Element squashing() {
        Element drawing = SMALL.drawing(say("σ(z), for every z"), AXES, CURVE);
        if (place < Stops.SIGMA) {
            return drawing.as("unknown");
        }
        double z = run.number(NeuronRun.named("z", neuron, 0));
        double a = run.number(NeuronRun.named("a", neuron, 0));
        return drawing.add(
                PlotFrame.line(Z.place(z), A.start(), Z.place(z), A.place(a), "level"),
                PlotFrame.line(Z.start(), A.place(a), Z.place(z), A.place(a), "level"),
                PlotFrame.dot(Z.place(z), A.place(a), 5, "ball").as("k-value"));
    }

    private void both(FormulaLines lines, Quantity quantity) {
        Explanation explanation = explained(quantity);
        lines.symbols(explanation).numbers(explanation);
    }

    private Explanation explained(Quantity quantity) {
        return Objects.requireNonNull(run.explain(quantity));
    }

    /** The layer as in lesson 1, row times matrix, plus b, then σ. */
    private Element layer() {
        boolean first = NeuronRun.layer(neuron) == 1;
        return MathMl.math(
                FormulaView.symbol(first ? "a¹" : "a²"),
                MathMl.mo("="),
                MathMl.mi("σ"),
                MathMl.mo("("),
                FormulaView.symbol(first ? "x" : "a¹"),
                FormulaView.symbol(first ? "W¹" : "W²"),
                MathMl.mo("+"),
                FormulaView.symbol(first ? "b¹" : "b²"),
                MathMl.mo(")"));
    }

    // Another flower.

    private Element flowers() {
        int row = (int) state.knob(NeuronFigure.ROW);
        String species = say(Iris.SPECIES.get(Iris.species(row)));
        String summary = run.measured()
                ? say("Another flower: this is row {0} of Iris, {1}", row, species)
                : say("Another flower: this is row {0} of Iris, {1}, with other inputs", row, species);
        Element details = Html.of("details")
                .with("open", state.more())
                .on("toggle", toggled -> new Event.More(toggled.checked()))
                .add(Html.of("summary").add(Numbers.plain("index", summary)));
        return !state.more()
                ? details
                : details.add(
                        figure.picker().view(frame, row, run.right()),
                        Html.p(say("Filled: the output of the flower’s own kind is the larger one."))
                                .as("empty"));
    }

    private Element stepper() {
        List<Stepper.Tick> ticks = new ArrayList<>();
        for (int i = 0; i <= Stops.COMPARE; i++) {
            ticks.add(new Stepper.Tick(i, say(Stops.LABELS.get(i)), "f"));
        }
        int reach = Stops.GATES.reach(state.walk().answers(), Stops.COMPARE);
        return Stepper.of(
                state.walk().time(),
                Stops.COMPARE,
                reach,
                say("Next step"),
                place + 1,
                Stepper.ticks(ticks, place, reach, Knobs::wish),
                Numbers.plain("index", (place + 1) + " / 9"),
                Knobs::wish);
    }
}
