package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.lesson.shared.RowPicker;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.widget.Card;
import gradwalk.widget.FormulaView;
import gradwalk.widget.MatrixGrid;
import gradwalk.widget.Numbers;

/** The card of the 150 flowers: one is picked, the weights are kept. */
final class RowsView {
    private final Board board;
    private final State state;
    private final Numbers numbers;
    private final Flowers flowers;
    private final RowPicker picker;

    RowsView(Board board, RowPicker picker) {
        this.picker = picker;
        this.board = board;
        this.state = board.state();
        this.numbers = board.wide();
        this.flowers = new Flowers(board.run(), board.update());
    }

    Markup view() {
        return Card.of(board.frame(), board.part(), say("One row is not the flowers"))
                .hint(Html.span("", say("solve one row, keep W, then run over the others")))
                .add(actions(), strip(), picked(), tally(), table())
                .explaining(numbers)
                .view();
    }

    private Element actions() {
        Convention convention = state.setup().convention();
        double size =
                Rates.size(board.run().input(board.update()), state.setup().bias());
        double rate = convention.bounded() ? Rates.solving(convention, size) : 0;
        boolean able = rate >= Rates.LEAST && rate <= Rates.GREATEST;
        return Html.div(
                "actions",
                Html.of("button")
                        .with("type", "button")
                        .as("pri")
                        .with("disabled", !able)
                        .add(Numbers.plain(
                                "index",
                                say("Solve row {0} in one step", state.setup().row())))
                        .sending("click", new Event.SolveRow()),
                Html.button(say("Reset W to all ones"), new Event.ResetWeights())
                        .with(
                                "disabled",
                                state.setup().start().equals(State.Start.ONES)
                                        && state.setup().edits().isEmpty()),
                convention.bounded()
                        ? null
                        : Html.p(say("With softmax no single step solves a row."))
                                .as("empty"));
    }

    /** A flower is filled when its own species has the largest output. */
    private Element strip() {
        StringBuilder filled = new StringBuilder();
        for (int row = 1; row <= Iris.ROWS; row++) {
            filled.append(flowers.right(row) ? '1' : '0');
        }
        return picker.view(board.frame(), state.setup().row(), filled.toString());
    }

    /** The picked flower with its outputs under the present weights. */
    private Element picked() {
        int update = board.update();
        int row = state.setup().row();
        MatrixGrid.Cells outputs = (i, column) -> new MatrixGrid.Cell(
                new Quantity("value", "o", 1, column, update),
                board.run().at(update).value("o", 1, column),
                false);
        double[] t = board.run().target(update);
        MatrixGrid.Cells targets =
                (i, column) -> new MatrixGrid.Cell(Places.target(column, update), t[column - 1], false);
        return Html.div(
                "band picked",
                Html.div(
                        "block",
                        Numbers.plain("index", say("row {0}", row)).as("big"),
                        Html.span("species", say(Iris.SPECIES.get(Iris.species(row))))),
                named(
                        "o",
                        MatrixGrid.of(board.numbers(), say("output o"), 1, Model.OUTPUTS, outputs)
                                .view()),
                named(
                        "t",
                        MatrixGrid.of(board.numbers(), say("target t"), 1, Model.OUTPUTS, targets)
                                .view()),
                named(
                        "E",
                        numbers.span(Places.error(update), board.run().error(update))
                                .as("E")));
    }

    private static Element named(String symbol, Markup markup) {
        return Html.div("block", Html.div("name", MathMl.math(FormulaView.symbol(symbol))), markup);
    }

    private Element tally() {
        Element line = Html.div("tally").with("role", "status");
        Element largest = Html.of("p").add(say("Largest output, over all rows:") + " ");
        boolean tied = flowers.tied() > 0;
        for (int species = 0; species < Iris.SPECIES.size(); species++) {
            largest = largest.add(
                    Markup.text(say(Iris.SPECIES.get(species)) + " "),
                    count("class" + (species + 1), flowers.answered(species)),
                    Markup.text(species < 2 || tied ? ", " : "."));
        }
        if (tied) {
            largest = largest.add(Markup.text(say("none") + " "), count("tied", flowers.tied()), Markup.text("."));
        }
        Element right = say(
                Html.of("p").as("rightcount"),
                "Right: {0} of {1}.",
                count("right", flowers.right()),
                Numbers.count(Iris.ROWS));
        return line.add(largest, right);
    }

    private Element count(String name, int count) {
        return numbers.span(Quantity.of("count", name).at(board.update()), count);
    }

    private Element table() {
        Element details = Html.of("details")
                .as("rowtable")
                .with("open", state.table())
                .on("toggle", toggled -> new Event.Table(toggled.checked()))
                .add(Html.of("summary").add(Numbers.plain("count", say("All 150 rows as a table"))));
        return state.table() ? details.add(FlowerTable.view(state.setup().row(), flowers)) : details;
    }
}
