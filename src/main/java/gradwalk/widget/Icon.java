package gradwalk.widget;

import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.markup.Svg;

/** The small pictures on buttons, drawn in the ink around them. */
public enum Icon {
    FIRST("M2 2h2v10H2zM12 2v10L5 7z"),
    BACK("M10 2v10L3 7z"),
    PLAY("M3.5 2v10L11 7z"),
    PAUSE("M3 2h3v10H3zM8 2h3v10H8z"),
    LAST("M10 2h2v10h-2zM2 2v10l7-5z"),
    UNDO("M5 1.5v2.3h3.5a4.2 4.2 0 0 1 0 8.4H4v-1.8h4.5a2.4 2.4 0 0 0 0-4.8H5V8L1.5 4.7z"),
    REDO("M9 1.5v2.3H5.5a4.2 4.2 0 0 0 0 8.4H10v-1.8H5.5a2.4 2.4 0 0 1 0-4.8H9V8l3.5-3.3z"),
    RESET("M7 2a5 5 0 1 1-4.8 3.6l1.7.5A3.2 3.2 0 1 0 7 3.8V6L3.3 2.9 7 0z"),
    LINK("M6 4H4a3 3 0 0 0 0 6h2V8.4H4a1.4 1.4 0 0 1 0-2.8h2zM8 4v1.6h2a1.4 1.4 0 0 1 0 2.8H8V10h2a3 3 0 0 0 "
            + "0-6zM4.8 6.2h4.4v1.6H4.8z"),
    ENLARGE("M2 2h4v1.6H3.6V6H2zM8 2h4v4h-1.6V3.6H8zM2 8h1.6v2.4H6V12H2zM10.4 8H12v4H8v-1.6h2.4z"),
    CLOSE("M3 2l4 4 4-4 1 1-4 4 4 4-1 1-4-4-4 4-1-1 4-4-4-4z");

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** The picture alone. */
    public Markup drawing() {
        return Svg.drawing(14, 14)
                .as("icon")
                .with("aria-hidden", "true")
                .with("focusable", "false")
                .add(Svg.path(path));
    }

    /** A button with this picture; the label is what assistive technology says and a tooltip shows. */
    public Element button(String label, Object message) {
        return Html.of("button")
                .with("type", "button")
                .as("ic")
                .with("aria-label", label)
                .with("title", label)
                .add(drawing())
                .sending("click", message);
    }
}
