package gradwalk.markup;

import org.jspecify.annotations.Nullable;

/** Elements of HTML. */
public final class Html {
    private Html() {}

    /** Any element of HTML. */
    public static Element of(String tag) {
        return Element.of(Namespace.HTML, tag);
    }

    public static Element div(String cssClass) {
        return of("div").as(cssClass);
    }

    public static Element div(String cssClass, @Nullable Markup child) {
        return div(cssClass).add(child);
    }

    public static Element div(String cssClass, @Nullable Markup first, @Nullable Markup second) {
        return div(cssClass).add(first, second);
    }

    public static Element div(
            String cssClass, @Nullable Markup first, @Nullable Markup second, @Nullable Markup third) {
        return div(cssClass).add(first, second, third);
    }

    public static Element div(String cssClass, @Nullable Markup... children) {
        return div(cssClass).add(children);
    }

    public static Element span(String cssClass, String text) {
        return of("span").as(cssClass).add(text);
    }

    public static Element p(String text) {
        return of("p").add(text);
    }

    /** A button that sends a message when it is pressed. */
    public static Element button(String label, Object message) {
        return of("button").with("type", "button").add(label).sending("click", message);
    }
}
