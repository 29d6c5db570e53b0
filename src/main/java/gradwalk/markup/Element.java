package gradwalk.markup;

import java.util.ArrayList;
import java.util.List;
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
    private final List<Attribute> attributes;
    private final List<Hearing> listeners;
    private final List<Markup> children;

    /** A name and what it is set to. */
    public record Attribute(String name, String value) {}

    /** Who hears an event, which goes by the browser's name, such as {@code "click"}. */
    public record Hearing(String event, Listener listener) {}

    private Element(
            Namespace namespace,
            String tag,
            List<Attribute> attributes,
            List<Hearing> listeners,
            List<Markup> children) {
        this.namespace = namespace;
        this.tag = tag;
        this.attributes = attributes;
        this.listeners = listeners;
        this.children = children;
    }

    /** An element without attributes, listeners or children. */
    public static Element of(Namespace namespace, String tag) {
        return new Element(namespace, tag, List.of(), List.of(), List.of());
    }

    public Namespace namespace() {
        return namespace;
    }

    public String tag() {
        return tag;
    }

    /** In the order they were set. */
    public List<Attribute> attributes() {
        return attributes;
    }

    public @Nullable String attribute(String name) {
        for (Attribute attribute : attributes) {
            if (attribute.name.equals(name)) {
                return attribute.value;
            }
        }
        return null;
    }

    /** In the order they were set, one an event. */
    public List<Hearing> listeners() {
        return listeners;
    }

    /** Who hears an event, by the browser's name. */
    public @Nullable Listener listener(String event) {
        for (Hearing hearing : listeners) {
            if (hearing.event.equals(event)) {
                return hearing.listener;
            }
        }
        return null;
    }

    public List<Markup> children() {
        return children;
    }

    /** This element with an attribute set. */
    public Element with(String name, String value) {
        if (name.equals("style") || name.startsWith("on")) {
            throw new IllegalArgumentException("The page's policy blocks the attribute " + name);
        }
        Attribute set = new Attribute(name, value);
        List<Attribute> changed = new ArrayList<>();
        for (Attribute attribute : attributes) {
            changed.add(attribute.name.equals(name) ? set : attribute);
        }
        if (attribute(name) == null) {
            changed.add(set);
        }
        return new Element(namespace, tag, List.copyOf(changed), listeners, children);
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
        String before = attribute("class");
        return with("class", before == null ? cssClass : before + " " + cssClass);
    }

    /** This element with one more class where a condition holds. */
    public Element as(String cssClass, boolean when) {
        return when ? as(cssClass) : this;
    }

    /** This element listening to an event. */
    public Element on(String event, Listener listener) {
        List<Hearing> changed = new ArrayList<>();
        for (Hearing hearing : listeners) {
            if (!hearing.event.equals(event)) {
                changed.add(hearing);
            }
        }
        changed.add(new Hearing(event, listener));
        return new Element(namespace, tag, attributes, List.copyOf(changed), children);
    }

    /** This element sending one and the same message at an event. */
    public Element sending(String event, Object message) {
        return on(event, happening -> message);
    }

    /** This element with one more child after those it has; null is left out. */
    public Element add(@Nullable Markup child) {
        if (child == null) {
            return this;
        }
        List<Markup> all = new ArrayList<>(children);
        all.add(child);
        return new Element(namespace, tag, attributes, listeners, List.copyOf(all));
    }

    // As List.of has them: an array at each call weighs more in a reader's script than these.

    /** This element with two further children; null ones are left out. */
    public Element add(@Nullable Markup first, @Nullable Markup second) {
        return add(first).add(second);
    }

    /** This element with three further children; null ones are left out. */
    public Element add(@Nullable Markup first, @Nullable Markup second, @Nullable Markup third) {
        return add(first).add(second).add(third);
    }

    /** This element with further children after those it has; null ones are left out. */
    public Element add(@Nullable Markup... more) {
        List<Markup> all = new ArrayList<>(children);
        for (Markup child : more) {
            if (child != null) {
                all.add(child);
            }
        }
        return new Element(namespace, tag, attributes, listeners, List.copyOf(all));
    }

    /** This element with further children after those it has. */
    public Element add(List<? extends Markup> more) {
        List<Markup> all = new ArrayList<>(children);
        all.addAll(more);
        return new Element(namespace, tag, attributes, listeners, List.copyOf(all));
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
