package gradwalk.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.Explanation;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Quantity;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import java.util.Map;
import java.util.TreeMap;

/** Holds the numbers that a figure shows to its own account of them. */
public final class Explained {
    private static final double RELATIVE = 1e-9;

    private Explained() {}

    /**
     * Every number in every card of a state: it is explained, the account ends in its value, its formula gives it, and
     * the check agrees. Numbers in fields and on buttons that choose them are chosen, not asked.
     *
     * @return how many numbers there are
     */
    public static <S> int check(Figure<S, ?> figure, S state) {
        int count = 0;
        for (String part : figure.parts()) {
            count += check(figure, state, figure.view(state, Frame.PLAIN, part));
        }
        return count;
    }

    private static <S> int check(Figure<S, ?> figure, S state, Markup markup) {
        if (!(markup instanceof Element element)) {
            return 0;
        }
        int count = 0;
        String id = element.attribute("data-quantity");
        if (id != null && !element.tag().equals("input")) {
            number(figure, state, id, Double.parseDouble(String.valueOf(element.attribute("data-value"))));
            count++;
        }
        boolean chosen = (" " + element.attribute("class") + " ").contains(" chip ");
        for (Markup child : element.children()) {
            count += chosen ? 0 : check(figure, state, child);
        }
        return count;
    }

    private static <S> void number(Figure<S, ?> figure, S state, String id, double shown) {
        Quantity quantity = Quantity.read(id);
        assertNotNull(quantity, id);
        Explanation told = figure.explain(state, quantity);
        String where = id + " at " + state;
        assertNotNull(told, where);
        assertEquals(shown, told.value(), within(RELATIVE, shown), where);
        Explanation.Check check = told.check();
        assertTrue(check == null || check.agrees(shown), where + ": " + shown + " but " + check);
        if (told.formula() != null) {
            double evaluated = told.formula().evaluate(name -> source(told, name));
            assertEquals(shown, evaluated, within(1e-3, shown), where);
        }
    }

    /** A number that is none equals itself only. */
    private static double within(double least, double shown) {
        return Double.isNaN(shown) ? 0 : RELATIVE * Math.max(least, Math.abs(shown));
    }

    private static double source(Explanation told, String name) {
        for (Explanation.Source source : told.sources()) {
            if (source.variable().equals(name)) {
                return source.value();
            }
        }
        throw new AssertionError(name + " has no source in " + told.of().id());
    }

    /** The full values of the numbers in one card of a state, by their names. */
    public static <S> Map<String, Double> values(Figure<S, ?> figure, S state, String part) {
        Map<String, Double> values = new TreeMap<>();
        collect(figure.view(state, Frame.PLAIN, part), values);
        return values;
    }

    private static void collect(Markup markup, Map<String, Double> values) {
        if (markup instanceof Element element) {
            String id = element.attribute("data-quantity");
            if (id != null) {
                values.put(id, Double.parseDouble(String.valueOf(element.attribute("data-value"))));
            }
            for (Markup child : element.children()) {
                collect(child, values);
            }
        }
    }
}
