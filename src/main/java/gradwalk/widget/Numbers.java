package gradwalk.widget;

import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;
import java.util.List;

/**
 * Writes the numbers of one card: each carries its name and full value, lights up with what it belongs to, and can be
 * asked where it comes from.
 *
 * @param significant how many significant digits are shown
 */
public record Numbers(Frame frame, String part, int significant) {
    /** Characters that a cell has, besides its digits, for a sign and a point. */
    static final int CELL = 2;

    /** Characters that a number in a formula has, besides its digits. */
    private static final int POWER = 5;

    private static final List<String> PARAMETERS = List.of("weight", "bias", "parameter");

    /** Numbers with another precision. */
    public Numbers digits(int digits) {
        return new Numbers(frame, part, digits);
    }

    /** The digits that the reader sees. */
    public String text(double value) {
        return NumberText.display(value, significant);
    }

    /** As many of the digits as fit into so many characters. */
    String fitted(double value, int characters) {
        int digits = significant;
        String fitted = text(value);
        while (fitted.length() > characters && digits > 1) {
            digits--;
            fitted = NumberText.display(value, digits);
        }
        return fitted;
    }

    /** A number within a sentence, that opens its explanation. */
    public Element span(Quantity quantity, double value) {
        return asking(Html.of("button").with("type", "button").as("q"), quantity, value, ask(quantity))
                .add(text(value));
    }

    /** A number beside a matrix, with as many digits as a cell has room for. */
    public Element heading(Quantity quantity, double value) {
        String text = fitted(value, significant + CELL);
        return asking(Html.of("button").with("type", "button").as("q"), quantity, value, ask(quantity))
                .with("tabindex", -1)
                .as("power", text.indexOf('×') >= 0)
                .add(text);
    }

    /** A number within a formula. */
    public Element mn(Quantity quantity, double value) {
        return mn(quantity, value, text(value));
    }

    private Element mn(Quantity quantity, double value, String text) {
        Element number = MathMl.of("mn").with("role", "button").with("tabindex", "0");
        return pressing(asking(number, quantity, value, ask(quantity)), ask(quantity))
                .add(text);
    }

    /**
     * Markup about a number without being the number: a name or a line that lights up with it and asks about it too.
     */
    public Element link(Element element, Quantity quantity) {
        return element.as("lit", frame.asked(quantity))
                .sending("click", ask(quantity))
                .sending("pointerover", new Command.Hover(part, quantity))
                .sending("pointerout", new Command.Unhover());
    }

    /** A number in a drawing, at the place that a text element gives. */
    public Element svg(Element text, Quantity quantity, double value) {
        Element number = text.with("role", "button").with("tabindex", "0");
        return pressing(asking(number, quantity, value, ask(quantity)), ask(quantity))
                .add(text(value));
    }

    /** A number that a formula holds; one with a power of ten has fewer digits, since a line holds several. */
    Element inFormula(Quantity quantity, double value) {
        return mn(quantity, value, fitted(value, significant + POWER));
    }

    /** The same within an explanation, where it asks further. */
    Element furtherInFormula(Quantity quantity, double value) {
        return furtherMn(quantity, value, fitted(value, significant + POWER));
    }

    /** A number of an explanation, that asks further. */
    Element furtherMn(Quantity quantity, double value) {
        return furtherMn(quantity, value, text(value));
    }

    private Element furtherMn(Quantity quantity, double value, String text) {
        Object further = new Command.AskFurther(quantity);
        Element number = MathMl.of("mn").with("role", "button").with("tabindex", "0");
        return pressing(named(number, quantity, value).sending("click", further), further)
                .add(text);
    }

    /** An element made the place of a number, without its digits. */
    Element place(Element element, Quantity quantity, double value) {
        return asking(element, quantity, value, ask(quantity)).sending("focusin", ask(quantity));
    }

    private Object ask(Quantity quantity) {
        return new Command.Ask(part, quantity);
    }

    private Element asking(Element element, Quantity quantity, double value, Object ask) {
        return named(element, quantity, value)
                .sending("click", ask)
                .sending("pointerover", new Command.Hover(part, quantity))
                .sending("pointerout", new Command.Unhover());
    }

    private Element named(Element element, Quantity quantity, double value) {
        Element named = element.as(colour(quantity.kind()))
                .as("lit", frame.lit(quantity))
                .as("asked", frame.asked(quantity))
                .with("data-quantity", quantity.id())
                .with("data-value", NumberText.shortest(value));
        String mark = frame.focusMark(quantity.id());
        return mark.isEmpty() ? named : named.with("data-focus", mark);
    }

    private static Element pressing(Element element, Object message) {
        return element.on(
                "keydown", key -> key.key().equals("Enter") || key.key().equals(" ") ? message : null);
    }

    /** The class that gives a kind of number its colour. */
    static String colour(String kind) {
        if (kind.equals("gradient") || kind.equals("loss")) {
            return "k-" + kind;
        }
        if (kind.equals("partial")) {
            return "k-gradient";
        }
        return kind.equals("value") ? "k-value" : PARAMETERS.contains(kind) ? "k-parameter" : "k-data";
    }

    /**
     * Digits that are no quantity.
     *
     * @param why tick, index, count, choice or constant
     */
    public static Element plain(String why, String text) {
        return Html.of("span").with("data-plain", why).add(text);
    }

    /** A whole number that counts something. */
    public static Element count(int count) {
        return plain("count", Integer.toString(count));
    }
}
