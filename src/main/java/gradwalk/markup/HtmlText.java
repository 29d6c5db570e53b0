package gradwalk.markup;

import java.util.Set;

/** Writes markup as HTML text, the form in which pages are stored. */
public final class HtmlText {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

    private HtmlText() {}

    /** The markup as HTML; listeners leave no trace. */
    public static String of(Markup markup) {
        StringBuilder out = new StringBuilder();
        write(markup, out);
        return out.toString();
    }

    private static void write(Markup markup, StringBuilder out) {
        if (markup instanceof Text text) {
            escape(text.text(), out);
        } else if (markup instanceof Element element) {
            write(element, out);
        }
    }

    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.tag());
        for (Element.Attribute attribute : element.attributes()) {
            out.append(' ').append(attribute.name()).append("=\"");
            escape(attribute.value(), out);
            out.append('"');
        }
        out.append('>');
        if (element.namespace() == Namespace.HTML && VOID.contains(element.tag())) {
            return;
        }
        for (Markup child : element.children()) {
            write(child, out);
        }
        out.append("</").append(element.tag()).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
