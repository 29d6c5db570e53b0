package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Card;
import gradwalk.widget.Fields;
import gradwalk.widget.FormulaView;
import gradwalk.widget.MatrixGrid;
import gradwalk.widget.Numbers;

/** The card of the 150 flowers: one is picked, the weights are kept. */
final class RowsView {
    private static final int PER_LINE = 25;
    private static final int LINES = 2;
    private static final int PITCH = 24;
    private static final int NAME = 14;
    private static final int SPECIES = NAME + LINES * PITCH;

    private final Board board;
    private final State state;
    private final Numbers numbers;
    private final Flowers flowers;
    private final Memo<Element> kept;

    RowsView(Board board, Memo<Element> kept) {
        this.kept = kept;
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

    /** All flowers, two lines a species; a flower is filled when its own species has the largest output. */
    private Element strip() {
        Element drawing = Svg.drawing(PER_LINE * PITCH, 3 * SPECIES)
                .as("flowers")
                .with("role", "img")
                .with("aria-label", say("The 150 rows of Iris, by species"))
                .with("data-plain", "index");
        for (int species = 0; species < Iris.SPECIES.size(); species++) {
            drawing = drawing.add(
                    Svg.of("text")
                            .with("x", "4")
                            .with("y", species * SPECIES + NAME - 3)
                            .as("species")
                            .add(say(Iris.SPECIES.get(species))),
                    touch(species));
        }
        return Html.div("strip", drawing.add(kept.of(state.setup().row() + flowers.text(), this::dots)), slider());
    }

    private Element dots() {
        Element dots = Svg.of("g");
        for (int row = 1; row <= Iris.ROWS; row++) {
            int place = (row - 1) % (PER_LINE * LINES);
            int top = Iris.species(row) * SPECIES + NAME;
            boolean picked = row == state.setup().row();
            dots = dots.add(Svg.of("circle")
                    .with("cx", PITCH * (place % PER_LINE) + PITCH / 2)
                    .with("cy", top + PITCH * (place / PER_LINE) + PITCH / 2)
                    .with("r", picked ? "9" : "7")
                    .as("flower")
                    .as("right", flowers.right(row))
                    .as("picked", picked));
        }
        return dots;
    }

    private static Element touch(int species) {
        return Svg.of("rect")
                .with("x", "0")
                .with("y", species * SPECIES + NAME)
                .with("width", PER_LINE * PITCH)
                .with("height", LINES * PITCH)
                .as("area")
                .on("pointerdown", at -> touched(species, at))
                .on("pointermove", at -> at.pressed() ? touched(species, at) : null);
    }

    /** The flower under the pointer, within its own species. */
    private static Object touched(int species, Happening at) {
        int line = Math.max(0, Math.min(LINES - 1, (int) (at.down() * LINES)));
        int place = Math.max(0, Math.min(PER_LINE - 1, (int) (at.across() * PER_LINE)));
        return new Event.PickRow((species * LINES + line) * PER_LINE + place + 1);
    }

    private Element slider() {
        int row = state.setup().row();
        Entry entry = Entry.one("choice:row", 1, Iris.ROWS, typed -> new Event.PickRow((int) (typed + 0.5)));
        return Html.div(
                "rowbar",
                Fields.number(
                        board.frame(),
                        entry,
                        Quantity.of("choice", "row"),
                        Fields.label().add(say("row")),
                        row),
                Html.of("input")
                        .with("type", "range")
                        .with("min", "1")
                        .with("max", Iris.ROWS)
                        .with("step", "1")
                        .with("value", row)
                        .with("aria-label", say("row"))
                        .on("input", dragged -> new Event.PickRow((int) NumberText.parse(dragged.value()))));
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
