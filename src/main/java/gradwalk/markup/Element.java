package gradwalk.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes, listeners and children. Every method returns a new element; none changes this one.
 *
 * <p>Attributes are written as given, except that {@code value}, {@code checked} and {@code open} reach the live control
 * as properties, and {@code data-focus} asks for the focus whenever its text is new. There is no {@code style}: the
 * page's policy blocks it.
 */
public final class Element implements Markup {
    private final Namespace namespace;
    private final String tag;
    private final Map<String, String> attributes;
    private final Map<String, Listener> listeners;
    private final List<Markup> children;

    private Element(
            Namespace namespace,
            String tag,
            Map<String, String> attributes,
            Map<String, Listener> listeners,
            List<Markup> children) {
        this.namespace = namespace;
        this.tag = tag;
        this.attributes = attributes;
        this.listeners = listeners;
        this.children = children;
    }

    /** An element without attributes, listeners or children. */
    public static Element of(Namespace namespace, String tag) {
        return new Element(namespace, tag, Map.of(), Map.of(), List.of());
    }

    public Namespace namespace() {
        return namespace;
    }

    public String tag() {
        return tag;
    }

    /** In the order they were set. */
    public Map<String, String> attributes() {
        return attributes;
    }

    public @Nullable String attribute(String name) {
        return attributes.get(name);
    }

    /** By the browser's event name, such as {@code "click"}. */
    public Map<String, Listener> listeners() {
        return listeners;
    }

    public List<Markup> children() {
        return children;
    }

    /** This element with an attribute set. */
    public Element with(String name, String value) {
        if (name.equals("style") || name.startsWith("on")) {
            throw new IllegalArgumentException("The page's policy blocks the attribute " + name);
        }
        Map<String, String> changed = new LinkedHashMap<>(attributes);
        changed.put(name, value);
        return new Element(namespace, tag, Collections.unmodifiableMap(changed), listeners, children);
    }

    /** This element with an attribute that holds a whole number. */
    public Element with(String name, int value) {
        return with(name, Integer.toString(value));
    }

    /** This element with an attribute that has no value, such as {@code disabled}, set or left out. */
    public Element with(String name, boolean present) {
        return present ? with(name, "") : this;
    }

    /** This element with one more class. */
    public Element as(String cssClass) {
        String before = attributes.get("class");
        return with("class", before == null ? cssClass : before + " " + cssClass);
    }

    /** This element with one more class where a condition holds. */
    public Element as(String cssClass, boolean when) {
        return when ? as(cssClass) : this;
    }

    /** This element listening to an event. */
    public Element on(String event, Listener listener) {
        Map<String, Listener> changed = new LinkedHashMap<>(listeners);
        changed.put(event, listener);
        return new Element(namespace, tag, attributes, Collections.unmodifiableMap(changed), children);
    }

    /** This element sending one and the same message at an event. */
    public Element sending(String event, Object message) {
        return on(event, happening -> message);
    }

    /** This element with further children after those it has; null ones are left out. */
    public Element add(@Nullable Markup... more) {
        List<Markup> all = new ArrayList<>(children);
        for (Markup child : more) {
            if (child != null) {
                all.add(child);
            }
        }
        return new Element(namespace, tag, attributes, listeners, Collections.unmodifiableList(all));
    }

    /** This element with further children after those it has. */
    public Element add(List<? extends Markup> more) {
        return add(more.toArray(new Markup[0]));
    }

    /** This element with a text after the children it has. */
    public Element add(String text) {
        return add(new Text(text));
    }

    /** The characters of this element and all below it, as a reader would copy them. */
    public String textContent() {
        StringBuilder out = new StringBuilder();
        collectText(this, out);
        return out.toString();
    }

    private static void collectText(Markup markup, StringBuilder out) {
        if (markup instanceof Text text) {
            out.append(text.text());
        } else if (markup instanceof Element element) {
            for (Markup child : element.children) {
                collectText(child, out);
            }
        }
    }

    @Override
    public String toString() {
        return HtmlText.of(this);
    }
}
