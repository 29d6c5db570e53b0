package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;

/** A few choices of which one holds. */
public final class Chips {
    private Element group;

    private Chips(String name) {
        group = Html.div("chips").with("role", "group").with("aria-label", name);
    }

    /** An empty group. */
    public static Chips of(String name) {
        return new Chips(name);
    }

    /** Adds a choice. */
    public Chips add(Markup label, boolean chosen, Object message) {
        group = group.add(chip(label, message).as("on", chosen).with("aria-pressed", Boolean.toString(chosen)));
        return this;
    }

    /** A round button. */
    public static Element chip(Markup label, Object message) {
        return Html.of("button").with("type", "button").as("chip").add(label).sending("click", message);
    }

    /** The group. */
    public Element view() {
        return group;
    }
}
