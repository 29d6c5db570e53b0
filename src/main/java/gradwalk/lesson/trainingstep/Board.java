package gradwalk.lesson.trainingstep;

import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.widget.MatrixGrid;
import gradwalk.widget.MatrixGrid.Cell;
import gradwalk.widget.Numbers;
import org.jspecify.annotations.Nullable;

/** What a card reads its numbers from: the state, its run, and which numbers stand on the board at the present stop. */
record Board(State state, Run run, int reach, int last, Frame frame, String part) {

    /** Numbers at the reader's precision. */
    Numbers numbers() {
        return new Numbers(frame, part, state.digits());
    }

    /** Numbers with a little more room than a cell has. */
    Numbers wide() {
        return numbers().digits(Math.max(6, state.digits()));
    }

    int update() {
        return state.update();
    }

    Stop stop() {
        return state.stop();
    }

    /** Whether a number made at a stop has been made in this update. */
    boolean fresh(Stop made) {
        return stop().from(made);
    }

    /** The update of which a number made at a stop is shown: this one's, else the one's before; −1 for none yet. */
    int shown(Stop made) {
        return fresh(made) ? update() : update() - 1;
    }

    /** Whether what is shown was not computed anew since the weights changed. */
    boolean old(Stop made) {
        boolean behind = !fresh(made);
        boolean outrun = stop() == Stop.UPDATE && (made == Stop.FORWARD || made == Stop.ERROR || made == Stop.COMPARE);
        return behind || outrun;
    }

    /** The cell of a node's value that is made at a stop. */
    @Nullable
    Cell value(String kind, String node, Stop made, int row, int column) {
        int shown = shown(made);
        return shown < 0
                ? null
                : new Cell(
                        new Quantity(kind, node, row, column, shown),
                        run.at(shown).value(node, row, column),
                        old(made));
    }

    /** The cell of a gradient that is made at a stop. */
    @Nullable
    Cell gradient(String node, Stop made, int row, int column) {
        int shown = shown(made);
        return shown < 0
                ? null
                : new Cell(
                        new Quantity("gradient", node, row, column, shown),
                        run.at(shown).gradient(node, row, column),
                        old(made));
    }

    /** The cell of W or b as shown now. */
    Cell parameter(char target, int row, int column) {
        int update = state.weightsUpdate();
        return parameterAt(target, row, column, update);
    }

    /** The cell of W or b before an update. */
    Cell parameterAt(char target, int row, int column, int update) {
        double[] all = run.parameters(update);
        int place = target == 'W' ? (row - 1) * Model.OUTPUTS + column - 1 : Model.WEIGHTS + column - 1;
        String kind = target == 'W' ? "weight" : "bias";
        return new Cell(new Quantity(kind, String.valueOf(target), row, column, update), all[place], false);
    }

    /** Where what is typed into a cell of x, t, W or b goes. */
    MatrixGrid.Editing editing(char target, MatrixGrid.Cells cells) {
        return (row, column) -> {
            Cell cell = cells.at(row, column);
            String id =
                    cell == null ? target + "" + row + column : cell.quantity().id();
            return new Entry(
                    id,
                    Edit.rows(target) - row + 1,
                    Edit.columns(target) - column + 1,
                    -Entry.GREATEST,
                    Entry.GREATEST,
                    table -> new Event.Put(target, row, column, table));
        };
    }

    /** The error shown now, as a number in a formula. */
    Markup errorNumber(int update) {
        return wide().mn(Places.error(update), run.error(update));
    }

    /** The learning rate, as a number in a formula. */
    Element rateNumber() {
        return wide().mn(Quantity.of("rate", "eta"), state.setup().rate());
    }
}
