package gradwalk.formula;

import gradwalk.markup.Element;
import gradwalk.markup.MathMl;
import org.jspecify.annotations.Nullable;

/** Draws a variable's name; see {@link Names#standard}. */
final class NameMarkup {
    static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉ᵢⱼₖₘₙ,";

    /** What is set below for each subscript. */
    static final String PLAIN = "0123456789ijkmn,";

    private static final String PRIMES = "′″";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private NameMarkup() {}

    static Element of(String name) {
        int slash = name.indexOf('/');
        if (name.startsWith("∂") && slash > 0) {
            return MathMl.mfrac(differential(name.substring(0, slash)), differential(name.substring(slash + 1)));
        }
        return indexed(name);
    }

    private static Element differential(String name) {
        return name.startsWith("∂") && name.length() > 1
                ? MathMl.mrow(MathMl.mi("∂"), indexed(name.substring(1)))
                : indexed(name);
    }

    private static Element indexed(String name) {
        int start = name.length();
        while (start > 1 && SUBSCRIPTS.indexOf(name.charAt(start - 1)) >= 0) {
            start--;
        }
        if (start < name.length()) {
            return joined(name.substring(0, start), index(lowered(name, start)));
        }
        int line = name.indexOf('_');
        return line > 0 && line < name.length() - 1
                ? joined(name.substring(0, line), index(name.substring(line + 1)))
                : joined(name, null);
    }

    /** A letter with its layer's number above, where it has one, and its index below. */
    private static Element joined(String letter, @Nullable Element below) {
        int last = letter.length() - 1;
        if (below == null && last > 0 && PRIMES.indexOf(letter.charAt(last)) >= 0) {
            return MathMl.msup(joined(letter.substring(0, last), null), MathMl.mo(letter.substring(last)));
        }
        int layer = last < 1 ? -1 : SUPERSCRIPTS.indexOf(letter.charAt(last));
        if (layer < 0) {
            return below == null ? MathMl.mi(letter) : MathMl.msub(MathMl.mi(letter), below);
        }
        Element base = MathMl.mi(letter.substring(0, last));
        Element above = MathMl.mn(PLAIN.substring(layer, layer + 1));
        return below == null ? MathMl.msup(base, above) : MathMl.of("msubsup").add(base, below, above);
    }

    private static String lowered(String name, int start) {
        StringBuilder out = new StringBuilder();
        for (int i = start; i < name.length(); i++) {
            out.append(PLAIN.charAt(SUBSCRIPTS.indexOf(name.charAt(i))));
        }
        return out.toString();
    }

    private static Element index(String index) {
        char first = index.charAt(0);
        return first >= '0' && first <= '9' ? MathMl.mn(index) : MathMl.mi(index);
    }
}
