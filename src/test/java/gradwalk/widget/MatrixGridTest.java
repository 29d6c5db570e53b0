package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Command;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixGridTest {
    private static Quantity quantity(int row, int column) {
        return new Quantity("weight", "W", row, column, 0);
    }

    private static MatrixGrid grid(Frame frame) {
        Numbers numbers = new Numbers(frame, "main", 4);
        return MatrixGrid.of(
                numbers,
                "weights W",
                2,
                3,
                (row, column) -> row == 1 && column == 1
                        ? null
                        : new MatrixGrid.Cell(quantity(row, column), row + column / 10.0, row == 2));
    }

    private static Element edited(Frame frame) {
        return grid(frame)
                .edited((row, column) -> Views.entry(quantity(row, column).id()))
                .view();
    }

    private static List<Element> cells(Element view) {
        return Views.tags(view, "td");
    }

    private static List<Element> stops(Element view) {
        return Views.all(view, element -> "0".equals(element.attribute("tabindex")));
    }

    @Test
    void aMatrixIsOneTabStop() {
        List<Element> stops = stops(edited(Frame.PLAIN));
        assertEquals(1, stops.size());
        assertEquals("weight:W[1,2]@0", stops.get(0).attribute("data-quantity"));
        Quantity asked = quantity(2, 3);
        Explanation explanation = new Explanation(asked, "", "w", 2.3, null, List.of(), List.of(), null);
        List<Element> moved = stops(edited(Views.asking(explanation, asked)));
        assertEquals(1, moved.size());
        assertEquals(asked.id(), moved.get(0).attribute("data-quantity"));
    }

    @Test
    void aCellWithoutANumberShowsADotAndSaysSo() {
        Element unknown = cells(edited(Frame.PLAIN)).get(0);
        assertEquals("·", unknown.textContent());
        assertEquals("not computed yet", unknown.attribute("aria-label"));
        assertNull(unknown.attribute("data-quantity"));
        assertEquals(List.of(), unknown.listeners());
    }

    @Test
    void everyOtherCellCarriesItsNumberAndAsks() {
        Element cell = cells(edited(Frame.PLAIN)).get(5);
        assertEquals("2.3", cell.textContent());
        assertEquals("2.3", cell.attribute("data-value"));
        assertTrue(Views.has(cell, "old"));
        assertEquals(new Command.Ask("main", quantity(2, 3)), Views.click(cell));
        assertEquals(new Command.Ask("main", quantity(2, 3)), Views.sends(cell, "focusin", Happening.plain()));
    }

    @Test
    void typingEnterAndF2EditAndOtherKeysDoNot() {
        Element cell = cells(edited(Frame.PLAIN)).get(1);
        assertEquals("1.2", draft(cell, Happening.key("Enter")));
        assertEquals("1.2", draft(cell, Happening.key("F2")));
        assertEquals("7", draft(cell, Happening.key("7")));
        assertEquals("-", draft(cell, Happening.key("-")));
        for (String key : List.of("ArrowLeft", "Tab", " ", "Escape", "Shift")) {
            assertNull(Views.sends(cell, "keydown", Happening.key(key)), key);
        }
        assertNull(Views.sends(cell, "keydown", new Happening("", false, "c", true, false, 0, 0, false)), "Ctrl-C");
        Element fixed = cells(grid(Frame.PLAIN).view()).get(1);
        assertNull(Views.sends(fixed, "keydown", Happening.key("7")));
    }

    private static String draft(Element cell, Happening key) {
        return assertInstanceOf(Command.Draft.class, Views.sends(cell, "keydown", key))
                .text();
    }

    @Test
    void whatIsPastedIsTakenAtOnce() {
        Element cell = cells(edited(Frame.PLAIN)).get(1);
        Object sent = Views.sends(cell, "paste", Happening.value("1\t2"));
        assertEquals("1\t2", assertInstanceOf(Command.Commit.class, sent).text());
    }

    @Test
    void aCellBeingEditedIsAFieldWithItsRefusalBelow() {
        Element view = edited(Views.typing("weight:W[1,2]@0", "1x", "“1x” is not a number."));
        Element input = Views.tags(view, "input").get(0);
        assertEquals("1x", input.attribute("value"));
        assertEquals("1.2", input.attribute("data-value"));
        assertEquals("true", input.attribute("aria-invalid"));
        assertEquals("1", input.attribute("data-focus"));
        Element refusal = Views.classed(view, "refusal").get(0);
        assertEquals("“1x” is not a number.", refusal.textContent());
        assertEquals(refusal.attribute("id"), input.attribute("aria-describedby"));
        assertNull(Views.sends(input, "paste", Happening.value("12")), "a single number is the field’s own");
        assertInstanceOf(Command.Commit.class, Views.sends(input, "paste", Happening.value("1 2")));
    }

    @Test
    void headingsAreHeadings() {
        Element view = grid(Frame.PLAIN)
                .rowHeadings(row -> Numbers.plain("index", "r" + row))
                .columnHeadings(column -> Numbers.plain("index", "c" + column))
                .view();
        assertEquals(
                List.of("c1", "c2", "c3", "r1", "r2"),
                Views.tags(view, "th").stream().map(Element::textContent).toList());
        assertEquals("weights W, 2 by 3", Views.tags(view, "table").get(0).attribute("aria-label"));
    }
}
