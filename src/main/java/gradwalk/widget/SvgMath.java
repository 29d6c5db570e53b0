package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Svg;

/**
 * Names and short formulas within drawings, where browsers draw no MathML: letters as mathematical italics, indices set
 * lower and smaller, names of functions upright.
 */
public final class SvgMath {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /** The first half of a mathematical letter's two characters. */
    private static final char HIGH = '\uD835';

    private SvgMath() {}

    /**
     * A text element with a formula added to it.
     *
     * @param formula as formulas are written in a line: {@code "∂a₃/∂z₃"}, {@code "σ(z₂)"}
     */
    public static Element add(Element text, String formula) {
        Element written = text.with("data-plain", "index");
        StringBuilder run = new StringBuilder();
        boolean low = false;
        for (int i = 0; i < formula.length(); i++) {
            int index = SUBSCRIPTS.indexOf(formula.charAt(i));
            if (index >= 0 != low) {
                written = run(written, run, low);
                low = !low;
            }
            if (low) {
                run.append(index);
            } else if (upright(formula, i)) {
                run.append(formula.charAt(i));
            } else {
                append(run, formula.charAt(i));
            }
        }
        return run(written, run, low);
    }

    /** Adds what was gathered; what follows an index comes back up. */
    private static Element run(Element text, StringBuilder run, boolean low) {
        if (run.isEmpty()) {
            return text;
        }
        Element span = Svg.of("tspan").add(run.toString());
        run.setLength(0);
        if (low) {
            return text.add(span.as("low").with("dy", "0.28em"));
        }
        // In the same share of the size of the lowered text, which is smaller.
        return text.add(text.children().isEmpty() ? span : span.with("dy", "-0.2em"));
    }

    /** Whether a letter belongs to a name of several letters before a bracket. */
    private static boolean upright(String formula, int at) {
        int from = at;
        while (from > 0 && isLetter(formula.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < formula.length() && isLetter(formula.charAt(to))) {
            to++;
        }
        return to - from > 1 && to < formula.length() && formula.charAt(to) == '(';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static void append(StringBuilder run, char c) {
        if (c == 'h') {
            run.append('ℎ');
        } else if (c >= 'a' && c <= 'z') {
            run.append(HIGH).append((char) ('\uDC4E' + c - 'a'));
        } else if (c >= 'A' && c <= 'Z') {
            run.append(HIGH).append((char) ('\uDC34' + c - 'A'));
        } else if (c >= 'α' && c <= 'ω') {
            run.append(HIGH).append((char) ('\uDEFC' + c - 'α'));
        } else {
            run.append(c);
        }
    }

    /** About how wide a formula is, as a multiple of the size of its letters; never less than it is. */
    static double width(String formula) {
        double width = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            boolean slim = SUBSCRIPTS.indexOf(c) >= 0 || c == '(' || c == ')' || c == ' ' || c == '.' || c == ',';
            boolean wide = (c >= 'A' && c <= 'Z') || c == '=' || c == '+' || c == '−' || c == 'm' || c == 'w';
            width += slim ? 0.4 : wide ? 0.8 : 0.56;
        }
        return width;
    }
}
