package gradwalk.widget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Command;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.markup.Element;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivationTest {
    private static final Formula PRODUCT = Formula.variable("w").times(Formula.variable("x"));

    private static final Derivation DERIVATION = new Derivation(
            new Numbers(Frame.PLAIN, "card", 4),
            List.of(
                    new Derivation.Line("z", PRODUCT, "as it is written"),
                    new Derivation.Line("", Formula.variable("x").times(Formula.variable("w")), "turned round")),
            List.of(new Source("w", Quantity.of("weight", "w"), 3), new Source("x", Quantity.of("input", "x"), -2)));

    @Test
    void linesAheadKeepTheirRoomAndShowNoNumber() {
        Element view = DERIVATION.view(1);
        assertEquals(2, view.children().size());
        List<Element> ahead = Views.classed(view, "ahead");
        assertEquals(1, ahead.size());
        assertFalse(ahead.get(0).textContent().contains("3"));
        assertEquals("true", ahead.get(0).attribute("aria-hidden"));
    }

    @Test
    void theLastLineShownIsMarkedAndHasItsRuleAndNumbers() {
        Element now = Views.classed(DERIVATION.view(2), "now").get(0);
        assertTrue(now.textContent().contains("turned round"), now.textContent());
        assertTrue(now.textContent().contains("(−2)·3") || now.textContent().contains("−2·3"), now.textContent());
        assertEquals(0, Views.classed(DERIVATION.view(0), "now").size());
    }

    @Test
    void whatCancelsIsCrossedOutInTheSymbolsAndInTheNumbers() {
        Formula line = Formula.variable("w").over(Formula.variable("x")).times(Formula.variable("x"));
        Derivation cancelling = new Derivation(
                new Numbers(Frame.PLAIN, "card", 4),
                List.of(new Derivation.Line("z", line, "x goes", "x")),
                List.of(
                        new Source("w", Quantity.of("weight", "w"), 3),
                        new Source("x", Quantity.of("input", "x"), -2)));
        List<Element> crossed = Views.classed(cancelling.view(1), "cancels");
        assertEquals(
                List.of("x", "x", "−2", "−2"),
                crossed.stream().map(Element::textContent).toList());
    }

    @Test
    void itsNumbersAreAskedAfresh() {
        Element number = Views.all(DERIVATION.view(1), one -> "weight:w".equals(one.attribute("data-quantity")))
                .get(0);
        assertEquals(new Command.Ask("card", Quantity.of("weight", "w")), Views.click(number));
    }
}
