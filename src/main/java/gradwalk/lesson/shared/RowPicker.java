package gradwalk.lesson.shared;

import static gradwalk.app.Words.say;

import gradwalk.app.Entry;
import gradwalk.app.Frame;
import gradwalk.app.Memo;
import gradwalk.app.Quantity;
import gradwalk.data.Iris;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Html;
import gradwalk.markup.Svg;
import gradwalk.math.NumberText;
import gradwalk.widget.Fields;
import java.util.function.IntFunction;

/**
 * The 150 flowers of Iris, two lines a species, to pick one from: by running over them, by a slider, or by typing its
 * row. One picker serves one card; the dots are kept while nothing about them changes.
 */
public final class RowPicker {
    private static final int PER_LINE = 25;
    private static final int LINES = 2;
    private static final int PITCH = 24;
    private static final int NAME = 14;
    private static final int SPECIES = NAME + LINES * PITCH;

    private final IntFunction<Object> message;
    private final Entry entry;
    private final Memo<Element> kept = new Memo<>();

    /**
     * @param id the name of the field for the row, of no other on the page
     * @param message the figure's event for a picked row, from 1 to 150
     */
    public RowPicker(String id, IntFunction<Object> message) {
        this.message = message;
        this.entry = Entry.one(id, 1, Iris.ROWS, typed -> message.apply((int) (typed + 0.5)));
    }

    /**
     * The flowers and the slider.
     *
     * @param row the picked one
     * @param filled which flowers are filled, one character each, {@code '1'} for those that are; empty for none
     */
    public Element view(Frame frame, int row, String filled) {
        return Html.div("strip", flowers(row, filled), slider(frame, row));
    }

    private Element flowers(int row, String filled) {
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
        return drawing.add(kept.of(row + " " + filled, () -> dots(row, filled)));
    }

    private static Element dots(int picked, String filled) {
        Element dots = Svg.of("g");
        for (int row = 1; row <= Iris.ROWS; row++) {
            int place = (row - 1) % (PER_LINE * LINES);
            int top = Iris.species(row) * SPECIES + NAME;
            dots = dots.add(Svg.of("circle")
                    .with("cx", PITCH * (place % PER_LINE) + PITCH / 2)
                    .with("cy", top + PITCH * (place / PER_LINE) + PITCH / 2)
                    .with("r", row == picked ? "9" : "7")
                    .as("flower")
                    .as("right", !filled.isEmpty() && filled.charAt(row - 1) == '1')
                    .as("picked", row == picked));
        }
        return dots;
    }

    private Element touch(int species) {
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
    private Object touched(int species, Happening at) {
        int line = Math.max(0, Math.min(LINES - 1, (int) (at.down() * LINES)));
        int place = Math.max(0, Math.min(PER_LINE - 1, (int) (at.across() * PER_LINE)));
        return message.apply((species * LINES + line) * PER_LINE + place + 1);
    }

    private Element slider(Frame frame, int row) {
        return Html.div(
                "rowbar",
                Fields.number(
                        frame,
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
                        .on("input", dragged -> message.apply((int) NumberText.parse(dragged.value()))));
    }
}
