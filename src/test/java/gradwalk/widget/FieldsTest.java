package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static final Quantity RATE = Quantity.of("rate", "eta");

    private static Element field(Frame frame) {
        return Fields.number(
                frame, Views.entry("rate:eta"), RATE, Fields.label().add("η"), 0.01);
    }

    private static Element input(Frame frame) {
        return Views.tags(field(frame), "input").get(0);
    }

    @Test
    void theLabelIsTheFieldsAndTheNumberIsWhole() {
        Element input = input(Frame.PLAIN);
        assertEquals(
                input.attribute("id"),
                Views.tags(field(Frame.PLAIN), "label").get(0).attribute("for"));
        assertEquals("0.01", input.attribute("value"));
        assertEquals("rate:eta", input.attribute("data-quantity"));
        assertNull(input.attribute("aria-invalid"));
    }

    @Test
    void aDraftIsShownInPlaceOfTheNumber() {
        Element input = input(Views.typing("rate:eta", "0.0", ""));
        assertEquals("0.0", input.attribute("value"));
        assertEquals("0.01", input.attribute("data-value"));
        assertNull(input.attribute("aria-invalid"));
        assertEquals("0.01", input(Views.typing("rate:other", "7", "")).attribute("value"));
    }

    @Test
    void aRefusalStandsBelowAndBelongsToTheField() {
        Frame frame = Views.typing("rate:eta", "x", "“x” is not a number.");
        List<Element> refusals = Views.classed(field(frame), "refusal");
        assertEquals(1, refusals.size());
        assertEquals("alert", refusals.get(0).attribute("role"));
        assertEquals(refusals.get(0).attribute("id"), input(frame).attribute("aria-describedby"));
        assertEquals("true", input(frame).attribute("aria-invalid"));
    }

    @Test
    void typingDraftsEnterAndLeavingTakeEscapeForgets() {
        Element input = input(Frame.PLAIN);
        Object typed = Views.sends(input, "input", Happening.value("0.2"));
        assertEquals("0.2", assertInstanceOf(Command.Draft.class, typed).text());
        Object left = Views.sends(input, "change", Happening.value("0.2"));
        assertEquals("0.2", assertInstanceOf(Command.Commit.class, left).text());
        Happening enter = new Happening("0.3", false, "Enter", false, false, 0, 0, false);
        assertEquals(
                "0.3",
                assertInstanceOf(Command.Commit.class, Views.sends(input, "keydown", enter))
                        .text());
        assertInstanceOf(Command.Cancel.class, Views.sends(input, "keydown", Happening.key("Escape")));
        assertNull(Views.sends(input, "keydown", Happening.key("a")));
    }
}
