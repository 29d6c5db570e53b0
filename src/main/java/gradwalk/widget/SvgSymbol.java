package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Svg;

/**
 * Names and short formulas within a drawing's text, where browsers draw no MathML: letters in italics, indices below,
 * names of functions upright: {@code "x₁"}, {@code "∂a₃/∂z₃"}, {@code "exp(v₁)"}.
 */
public final class SvgSymbol {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /** The first half of a mathematical letter's two characters. */
    private static final char HIGH = '\uD835';

    private SvgSymbol() {}

    /** The formula, as content of an SVG text. */
    public static Element of(String formula) {
        Element written = Svg.of("tspan").with("data-plain", "index");
        StringBuilder run = new StringBuilder();
        boolean low = false;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            int index = SUBSCRIPTS.indexOf(c);
            if (index >= 0 != low) {
                written = added(written, run, low);
                low = !low;
            }
            if (low) {
                run.append(index);
            } else if (upright(formula, i)) {
                run.append(c);
            } else {
                append(run, c);
            }
        }
        return added(written, run, low);
    }

    /** Adds what was gathered; what follows an index comes back up, in shares of its own larger letters. */
    private static Element added(Element text, StringBuilder run, boolean low) {
        if (run.isEmpty()) {
            return text;
        }
        Element span = Svg.of("tspan").as(low ? "index" : "letter").add(run.toString());
        run.setLength(0);
        return low
                ? text.add(span.with("dy", "0.28em"))
                : text.add(text.children().isEmpty() ? span : span.with("dy", "-0.2em"));
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

    /** Appends a letter's mathematical italic; other characters as they are. */
    private static void append(StringBuilder run, char c) {
        if (c == 'h') {
            run.append('ℎ');
        } else if (c >= 'a' && c <= 'z') {
            run.append(HIGH).append((char) (0xDC4E + c - 'a'));
        } else if (c >= 'A' && c <= 'Z') {
            run.append(HIGH).append((char) (0xDC34 + c - 'A'));
        } else if (c >= 'α' && c <= 'ω') {
            run.append(HIGH).append((char) (0xDEFC + c - 'α'));
        } else {
            run.append(c);
        }
    }

    /** About how wide a formula is, as a multiple of the size of its letters; rather too much than too little. */
    static double width(String formula) {
        double width = 0;
        for (int i = 0; i < formula.length(); i++) {
            char c = formula.charAt(i);
            boolean slim = SUBSCRIPTS.indexOf(c) >= 0 || " ().,|".indexOf(c) >= 0;
            boolean wide = (c >= 'A' && c <= 'Z') || "=+−mw".indexOf(c) >= 0;
            width += slim ? 0.4 : wide ? 0.8 : 0.56;
        }
        return width;
    }
}
