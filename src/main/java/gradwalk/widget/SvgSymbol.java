package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Svg;

/** A short name within a drawing's text, its letter in italics and its index below: {@code "x₁"}, {@code "w"}. */
public final class SvgSymbol {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    private SvgSymbol() {}

    /** The name, as content of an SVG text. */
    public static Element of(String name) {
        int end = name.length();
        while (end > 1 && SUBSCRIPTS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder index = new StringBuilder();
        for (int i = end; i < name.length(); i++) {
            index.append(SUBSCRIPTS.indexOf(name.charAt(i)));
        }
        Element letter = Svg.of("tspan").as("letter").add(italic(name.substring(0, end)));
        return index.isEmpty()
                ? letter
                : Svg.of("tspan")
                        .with("data-plain", "index")
                        .add(letter, Svg.of("tspan").as("index").with("dy", "3").add(index.toString()));
    }

    /** Small Latin letters have mathematical italics of their own; others stay as they are. */
    private static String italic(String letters) {
        char c = letters.charAt(0);
        if (letters.length() > 1 || c < 'a' || c > 'z') {
            return letters;
        }
        return c == 'h' ? "ℎ" : "\ud835" + (char) (0xdc4e + (c - 'a'));
    }
}
