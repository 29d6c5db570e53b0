package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Command;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationPanelTest {
    private static final Quantity PRODUCT = Quantity.of("value", "p");
    private static final Quantity A = Quantity.of("input", "a");
    private static final Quantity B = Quantity.of("weight", "b");

    private static Explanation product(@Nullable Formula formula, double check) {
        return new Explanation(
                PRODUCT,
                "The product",
                "p",
                -12.25,
                formula,
                List.of(new Explanation.Source("a", A, 3.5), new Explanation.Source("b", B, -3.5)),
                List.of("A note."),
                new Explanation.Check("By hand:", check, 1e-9));
    }

    private static Formula formula() {
        return Formula.variable("a").times(Formula.variable("b"));
    }

    private static Element panel(Frame frame) {
        return new ExplanationPanel(new Numbers(frame, "main", 4)).view();
    }

    private static Element asked(double check) {
        return panel(Views.asking(product(formula(), check), PRODUCT));
    }

    private static List<String> lines(Element panel) {
        return Views.classed(panel, "line").stream().map(Element::textContent).toList();
    }

    @Test
    void theFormulaStandsInSymbolsThenInNumbersThenItsResult() {
        List<String> lines = lines(asked(-12.25));
        assertEquals(3, lines.size());
        assertTrue(lines.get(0).matches("p=a.?b"), lines.get(0));
        assertTrue(lines.get(1).contains("3.5") && lines.get(1).contains("−3.5"), lines.get(1));
        assertEquals("=−12.25", lines.get(2));
        assertEquals("-12.25", Views.classed(asked(-12.25), "result").get(0).attribute("data-value"));
    }

    @Test
    void aNumberThatWasGivenIsOneLine() {
        Element panel = panel(Views.asking(product(null, -12.25), PRODUCT));
        assertEquals(List.of("p=−12.25"), lines(panel));
    }

    @Test
    void everySourceCanBeAskedInTurn() {
        Element panel = asked(-12.25);
        Element list = Views.classed(panel, "sources").get(0);
        assertEquals(
                List.of(new Command.AskFurther(A), new Command.AskFurther(B)),
                Views.tags(list, "button").stream().map(Views::click).toList());
    }

    @Test
    void aCheckThatAgreesSaysSoInWords() {
        Element check = Views.classed(asked(-12.250000001), "check").get(0);
        assertTrue(Views.has(check, "agrees"));
        assertTrue(check.textContent().startsWith("✓By hand: "), check.textContent());
        assertTrue(check.textContent().endsWith("It agrees."), check.textContent());
        assertNotNull(Views.tags(check, "b").get(0).attribute("data-check"));
    }

    @Test
    void aCheckThatDiffersSaysSoInWords() {
        Element check = Views.classed(asked(-12.26), "check").get(0);
        assertTrue(Views.has(check, "differs"));
        assertTrue(check.textContent().startsWith("✗By hand: −12.26"), check.textContent());
        assertTrue(check.textContent().endsWith("It differs."), check.textContent());
    }

    @Test
    void theWayBackIsOfferedOnlyWhereThereIsOne() {
        assertEquals(
                1, Views.tags(Views.classed(asked(0), "trail").get(0), "button").size());
        Element further = panel(Views.asking(product(formula(), 0), A, PRODUCT));
        List<Element> buttons = Views.tags(Views.classed(further, "trail").get(0), "button");
        assertEquals(new Command.AskBack(0), Views.click(buttons.get(0)));
        assertEquals(new Command.CloseAsk(), Views.click(buttons.get(1)));
    }

    @Test
    void theTitleAndNotesAreThere() {
        String text = asked(0).textContent();
        assertTrue(text.contains("The product") && text.contains("A note."), text);
    }

    @Test
    void whileNothingIsAskedItSaysWhatToDo() {
        Element panel = panel(Frame.PLAIN);
        assertFalse(Views.has(panel, "open"));
        assertTrue(panel.textContent().startsWith("Select a number to see where it comes from."));
        Element other =
                new ExplanationPanel(new Numbers(Views.asking(product(formula(), 0), PRODUCT), "another", 4)).view();
        assertFalse(Views.has(other, "open"), "a number is explained in its own card");
    }
}
