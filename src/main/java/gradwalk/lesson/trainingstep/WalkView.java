package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Asking;
import gradwalk.widget.Card;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.MatrixGrid;
import gradwalk.widget.Numbers;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The card of matrices: one row walks forward, is compared, and passes back. */
final class WalkView {
    private final Board board;
    private final State state;
    private final Numbers numbers;

    WalkView(Board board) {
        this.board = board;
        this.state = board.state();
        this.numbers = board.numbers();
    }

    Markup view() {
        return Card.of(board.frame(), board.part(), say("One training step"))
                .hint(hint())
                .add(words(), forward(), new StepFormulas(board).view(), backward(), new SettingsView(board).view())
                .explaining(numbers)
                .footer(stepper())
                .view()
                .as("digits-" + state.digits())
                .on("keydown", key -> Stepper.arrow(key, board.frame(), board.part(), state.time(), Event.Walk::new));
    }

    private Element hint() {
        Markup title = Markup.text(
                state.walk().asking().isEmpty() ? Narration.title(board.stop()) : say("a question before you go on"));
        return say(
                        Html.of("span"),
                        "update {0}, step {1} of 5: {2}",
                        Numbers.plain("index", Integer.toString(board.update() + 1)),
                        Numbers.plain("index", Integer.toString(board.stop().step())),
                        title)
                .with("data-plain", "index");
    }

    /** What happens at this step; at a question's place, the question instead. */
    private Element words() {
        return Asking.view(Predictions.GATES, state.walk(), this::asks, new Narration(board)::words, Event.Answer::new);
    }

    private boolean asks(String id) {
        return state.setup().equals(Predictions.setup(id, state.setup().length()));
    }

    private Element forward() {
        return Html.div("band", input(), operator("×"), weights(), operator("="), outputs());
    }

    private Element input() {
        int update = board.update();
        double[] x = board.run().input(update);
        MatrixGrid.Cells cells =
                (row, column) -> new MatrixGrid.Cell(Places.input(column, update), x[column - 1], false);
        return Html.div(
                "block narrow",
                MatrixGrid.of(numbers, say("input x"), 1, Model.INPUTS, cells)
                        .edited(board.editing('x', cells))
                        .view(),
                label(say("input"), "x", "1×4"),
                Html.p(say("row {0} of Iris, {1}", state.setup().row(), species()))
                        .as("from")
                        .with("data-plain", "index"));
    }

    private String species() {
        return Iris.SPECIES.get(Iris.species(state.setup().row()));
    }

    private Element weights() {
        MatrixGrid.Cells cells = (row, column) -> board.parameter('W', row, column);
        Element grid = MatrixGrid.of(numbers, say("weights W"), Model.INPUTS, Model.OUTPUTS, cells)
                .edited(board.editing('W', cells))
                .view();
        return Html.div("block", grid, bias(), label(say("weights"), "W", "4×3"));
    }

    private @Nullable Element bias() {
        if (!state.setup().bias()) {
            return null;
        }
        MatrixGrid.Cells cells = (row, column) -> board.parameter('b', row, column);
        return Html.div(
                "bias",
                operator("+"),
                MatrixGrid.of(numbers, say("bias b"), 1, Model.OUTPUTS, cells)
                        .edited(board.editing('b', cells))
                        .view());
    }

    private Element outputs() {
        boolean softmax = state.setup().convention() == Convention.SOFTMAX;
        int update = board.update();
        double[] t = board.run().target(update);
        boolean known = board.fresh(Stop.COMPARE) || update > 0;
        MatrixGrid.Cells targets = (row, column) ->
                known ? new MatrixGrid.Cell(Places.target(column, update), t[column - 1], false) : null;
        Element stack = Html.div("stack");
        stack = stack.add(line("o", say("output o"), values("value", "o", Stop.FORWARD), Stop.FORWARD));
        if (softmax) {
            stack = stack.add(line("p", say("shares p"), values("value", "p", Stop.COMPARE), Stop.COMPARE));
        }
        Element target = MatrixGrid.of(numbers, say("target t"), 1, Model.OUTPUTS, targets)
                .edited(board.editing('t', targets))
                .view();
        stack = stack.add(Html.div("line", Html.div("name", MathMl.math(FormulaView.symbol("t"))), target));
        return stack.add(
                softmax ? null : line("d", say("difference o − t"), values("value", "d", Stop.COMPARE), Stop.COMPARE),
                error(),
                line(
                        "∂E/∂o",
                        say("gradient of E by o"),
                        (row, column) -> board.gradient("o", Stop.BACK_OUTPUT, row, column),
                        Stop.BACK_OUTPUT));
    }

    private MatrixGrid.Cells values(String kind, String node, Stop made) {
        return (row, column) -> board.value(kind, node, made, row, column);
    }

    private Element line(String symbol, String name, MatrixGrid.Cells cells, Stop made) {
        boolean old = board.old(made) && board.shown(made) >= 0;
        return Html.div(
                        "line",
                        Html.div("name", MathMl.math(symbol.equals("d") ? difference() : FormulaView.symbol(symbol))),
                        MatrixGrid.of(numbers, name, 1, Model.OUTPUTS, cells).view(),
                        old ? Html.span("oldtag", say("old: not recomputed")) : null)
                .as("old", old);
    }

    private static Markup difference() {
        return MathMl.mrow(FormulaView.symbol("o"), MathMl.mo("−"), FormulaView.symbol("t"));
    }

    private Element error() {
        int shown = board.shown(Stop.ERROR);
        boolean old = board.old(Stop.ERROR) && shown >= 0;
        Element value = Html.div("value");
        if (shown < 0) {
            value = value.add(Html.span("todo", "·"));
        } else {
            value = value.add(board.wide()
                    .span(Places.error(shown), board.run().error(shown))
                    .as("E"));
        }
        return Html.div(
                        "line error",
                        Html.div("name", MathMl.math(FormulaView.symbol("E"))),
                        value,
                        old ? Html.span("oldtag", say("old: not recomputed")) : null)
                .as("old", old);
    }

    private Element backward() {
        MatrixGrid.Cells gradients = this::gradient;
        Element table = MatrixGrid.of(numbers, say("gradient of E by W"), Model.INPUTS, Model.OUTPUTS, gradients)
                .rowHeadings(this::inputHeading)
                .columnHeadings(this::outputHeading)
                .view();
        Element next = MatrixGrid.of(
                        numbers,
                        say("new weights W"),
                        Model.INPUTS,
                        Model.OUTPUTS,
                        (row, column) -> next('W', row, column))
                .view();
        return Html.div(
                "band back",
                Html.div("block headed", table, biasGradient(), label(say("gradient"), "∂E/∂W", "4×3")),
                Html.div("block arrow", rate()),
                Html.div("block", next, nextBias(), label(say("new weights"), "W", "4×3")));
    }

    /** Before all twelve are there, one is: the weight that is nudged. */
    private MatrixGrid.@Nullable Cell gradient(int row, int column) {
        boolean nudged = board.stop() == Stop.NUDGE && row == 1 && column == 1;
        return board.gradient("W", nudged ? Stop.NUDGE : Stop.BACK_WEIGHTS, row, column);
    }

    private MatrixGrid.@Nullable Cell next(char target, int row, int column) {
        return board.stop() == Stop.UPDATE ? board.parameterAt(target, row, column, board.update() + 1) : null;
    }

    private @Nullable Element biasGradient() {
        return !state.setup().bias()
                ? null
                : MatrixGrid.of(
                                numbers,
                                say("gradient of E by b"),
                                1,
                                Model.OUTPUTS,
                                (row, column) -> board.gradient("b", Stop.BACK_WEIGHTS, row, column))
                        .rowHeadings(row -> Numbers.plain("constant", "1"))
                        .view()
                        .as("biasrow");
    }

    private @Nullable Element nextBias() {
        return !state.setup().bias()
                ? null
                : MatrixGrid.of(numbers, say("new bias b"), 1, Model.OUTPUTS, (row, column) -> next('b', row, column))
                        .view()
                        .as("biasrow");
    }

    private Markup inputHeading(int row) {
        double[] x = board.run().input(board.update());
        return numbers.heading(Places.input(row, board.update()), x[row - 1]);
    }

    private Markup outputHeading(int column) {
        MatrixGrid.Cell cell = board.gradient("o", Stop.BACK_OUTPUT, 1, column);
        return cell == null ? Html.span("todo", "·") : numbers.heading(cell.quantity(), cell.value());
    }

    private Element rate() {
        return Html.div(
                "rate",
                MathMl.math(
                        FormulaView.symbol("W"),
                        MathMl.mo("−"),
                        FormulaView.symbol("η"),
                        MathMl.mo("·"),
                        FormulaView.symbol("∂E/∂W")),
                Fields.number(
                        board.frame(),
                        RateView.entry("rate:eta"),
                        Quantity.of("rate", "eta"),
                        Fields.label()
                                .add(Html.span("unseen", say("learning rate") + " "))
                                .add(MathMl.math(FormulaView.symbol("η"), MathMl.mo("="))),
                        state.setup().rate()),
                Html.span("arrowhead", "→").with("aria-hidden", "true"));
    }

    private static Element operator(String sign) {
        return Html.span("op", sign).with("aria-hidden", "true");
    }

    private static Element label(String words, String symbol, String shape) {
        return Html.div(
                "lab",
                Html.span("", words + " "),
                MathMl.math(FormulaView.symbol(symbol)),
                Numbers.plain("index", shape).as("shape"));
    }

    private Element stepper() {
        List<Stepper.Tick> ticks = new ArrayList<>();
        int update = board.update();
        int last = board.last();
        for (Stop stop : Stop.values()) {
            if (stop == Stop.ROW ? update == 0 : stop.place(update) <= last) {
                String colour = stop.from(Stop.BACK_OUTPUT) ? stop == Stop.UPDATE ? "p" : "b" : "f";
                ticks.add(new Stepper.Tick(stop.place(update), say(stop.label()), colour));
            }
        }
        int at = state.time().at();
        Function<Stepper.Wish, Object> event =
                wish -> wish instanceof Stepper.Wish.Play play ? new Event.Play(play.on()) : new Event.Walk(wish);
        return Stepper.of(
                state.time(),
                last,
                board.reach(),
                board.stop() == Stop.UPDATE ? say("Next update") : say("Next step"),
                at + 1,
                Stepper.ticks(ticks, at, board.reach(), event),
                Numbers.plain("index", say("update {0}", update + 1)),
                event);
    }
}
