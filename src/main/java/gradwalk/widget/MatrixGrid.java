package gradwalk.widget;

import static gradwalk.app.Words.say;

import gradwalk.app.Command;
import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.math.NumberText;
import org.jspecify.annotations.Nullable;

/**
 * A matrix of numbers as a grid: one tab stop, arrow keys between cells, each cell can be asked where it comes from, and
 * edited where it may be. A cell without a number yet shows a dot.
 */
public final class MatrixGrid {
    private static final String DOT = "·";

    private final Numbers numbers;
    private final Frame frame;
    private final String name;
    private Cells cells = (row, column) -> null;
    private int rows;
    private int columns;
    private @Nullable Editing editing;
    private @Nullable Headings rowHeadings;
    private @Nullable Headings columnHeadings;

    /** What stands in a cell; rows and columns are counted from 1. */
    @FunctionalInterface
    public interface Cells {

        /** The cell, or null when its number is not known yet. */
        @Nullable
        Cell at(int row, int column);
    }

    /** A number in its place; one that was not computed anew since its sources changed is old. */
    public record Cell(Quantity quantity, double value, boolean old) {}

    /** Where what is typed into a cell goes. */
    @FunctionalInterface
    public interface Editing {

        /** The place, or null where nothing can be typed. */
        @Nullable
        Entry entry(int row, int column);
    }

    /** What stands before a row or above a column. */
    @FunctionalInterface
    public interface Headings {
        Markup at(int index);
    }

    private MatrixGrid(Numbers numbers, String name) {
        this.numbers = numbers;
        this.frame = numbers.frame();
        this.name = name;
    }

    /**
     * A matrix.
     *
     * @param name what it is, for assistive technology
     */
    public static MatrixGrid of(Numbers numbers, String name, int rows, int columns, Cells cells) {
        MatrixGrid grid = new MatrixGrid(numbers, name);
        grid.rows = rows;
        grid.columns = columns;
        grid.cells = cells;
        return grid;
    }

    /** Lets cells be edited. */
    public MatrixGrid edited(Editing by) {
        editing = by;
        return this;
    }

    /** Puts headings before the rows. */
    public MatrixGrid rowHeadings(Headings headings) {
        rowHeadings = headings;
        return this;
    }

    /** Puts headings above the columns. */
    public MatrixGrid columnHeadings(Headings headings) {
        columnHeadings = headings;
        return this;
    }

    /** The grid, with the refusal of what was typed below it. */
    public Element view() {
        Element table = Html.of("table")
                .as("mat")
                .with("role", "grid")
                .with("aria-label", say("{0}, {1} by {2}", name, rows, columns))
                .with("data-roving", columns);
        // An HTML parser would put the rows into a tbody if there were none.
        Element body = Html.of("tbody").with("role", "rowgroup");
        if (columnHeadings != null) {
            body = body.add(headingRow(columnHeadings));
        }
        int[] stop = tabStop();
        for (int row = 1; row <= rows; row++) {
            Element line = Html.of("tr").with("role", "row");
            if (rowHeadings != null) {
                line = line.add(heading(rowHeadings.at(row), "rowheader"));
            }
            for (int column = 1; column <= columns; column++) {
                line = line.add(cell(row, column, row == stop[0] && column == stop[1]));
            }
            body = body.add(line);
        }
        return Html.div("grid", table.add(body), refusal());
    }

    private Element headingRow(Headings headings) {
        Element line = Html.of("tr").with("role", "row");
        if (rowHeadings != null) {
            line = line.add(Html.of("td").with("role", "presentation").as("corner"));
        }
        for (int column = 1; column <= columns; column++) {
            line = line.add(heading(headings.at(column), "columnheader"));
        }
        return line;
    }

    private static Element heading(Markup markup, String role) {
        return Html.of("th").with("role", role).add(markup);
    }

    /** The cell that Tab reaches: the one asked about, or the first with a number. */
    private int[] tabStop() {
        int[] first = {0, 0};
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                Cell cell = cells.at(row, column);
                if (cell != null && (frame.asked(cell.quantity()) || first[0] == 0)) {
                    first = new int[] {row, column};
                    if (frame.asked(cell.quantity())) {
                        return first;
                    }
                }
            }
        }
        return first;
    }

    private Element cell(int row, int column, boolean stop) {
        Cell cell = cells.at(row, column);
        Element td = Html.of("td").with("role", "gridcell");
        if (cell == null) {
            return td.as("todo").with("aria-label", say("not computed yet")).add(DOT);
        }
        Entry entry = editing == null ? null : editing.entry(row, column);
        Frame.Draft draft = entry == null ? null : frame.draft(entry.id());
        if (entry != null && draft != null) {
            return td.as("editing").add(input(cell, entry, draft));
        }
        Element place = numbers.place(td, cell.quantity(), cell.value())
                .as("old", cell.old())
                .with("tabindex", stop ? 0 : -1);
        if (entry != null) {
            place = place.as("edits")
                    .on("keydown", key -> typed(key, entry, cell))
                    .on("paste", pasted -> new Command.Commit(entry, pasted.value()))
                    .sending("dblclick", new Command.Draft(entry, NumberText.shortest(cell.value())));
        }
        String text = numbers.fitted(cell.value(), numbers.significant() + Numbers.CELL);
        return place.as("power", text.indexOf('×') >= 0).add(text);
    }

    private Element input(Cell cell, Entry entry, Frame.Draft draft) {
        Element input = Html.of("input")
                .with("type", "text")
                .with("inputmode", "decimal")
                .with("autocomplete", "off")
                .with("aria-label", say("new value of {0}", cell.quantity().id()))
                .with("data-quantity", cell.quantity().id())
                .with("data-value", NumberText.shortest(cell.value()))
                .with("value", draft.text())
                .on("paste", pasted -> tabular(pasted) ? new Command.Commit(entry, pasted.value()) : null);
        String mark = frame.focusMark(entry.id());
        return Fields.typing(mark.isEmpty() ? input : input.with("data-focus", mark), frame, entry);
    }

    private static boolean tabular(Happening pasted) {
        String text = pasted.value().trim();
        return text.indexOf('\t') >= 0 || text.indexOf('\n') >= 0 || text.indexOf(',') >= 0 || text.indexOf(' ') >= 0;
    }

    private static @Nullable Object typed(Happening key, Entry entry, Cell cell) {
        if (key.command()) {
            return null;
        }
        String name = key.key();
        if (name.equals("Enter") || name.equals("F2")) {
            return new Command.Draft(entry, NumberText.shortest(cell.value()));
        }
        boolean begins = name.length() == 1 && name.charAt(0) != ' ';
        return begins ? new Command.Draft(entry, name) : null;
    }

    private @Nullable Element refusal() {
        if (editing == null) {
            return null;
        }
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                Entry entry = editing.entry(row, column);
                Frame.Draft draft = entry == null ? null : frame.draft(entry.id());
                if (entry != null && draft != null && !draft.refusal().isEmpty()) {
                    return Fields.refusal(entry, draft.refusal());
                }
            }
        }
        return null;
    }
}
