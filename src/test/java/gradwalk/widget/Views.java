package gradwalk.widget;

import gradwalk.app.Entry;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Ledger;
import gradwalk.app.Quantity;
import gradwalk.app.Trail;
import gradwalk.markup.Element;
import gradwalk.markup.Happening;
import gradwalk.markup.Listener;
import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds things in a view and does what a reader would. */
final class Views {
    private Views() {}

    /** All elements of a view that hold a condition, in the document's order. */
    static List<Element> all(Markup view, Predicate<Element> condition) {
        List<Element> found = new ArrayList<>();
        collect(view, condition, found);
        return found;
    }

    private static void collect(Markup markup, Predicate<Element> condition, List<Element> found) {
        if (markup instanceof Element element) {
            if (condition.test(element)) {
                found.add(element);
            }
            for (Markup child : element.children()) {
                collect(child, condition, found);
            }
        }
    }

    static List<Element> tags(Markup view, String tag) {
        return all(view, element -> element.tag().equals(tag));
    }

    static List<Element> classed(Markup view, String cssClass) {
        return all(view, element -> has(element, cssClass));
    }

    static boolean has(Element element, String cssClass) {
        return (" " + element.attribute("class") + " ").contains(" " + cssClass + " ");
    }

    static boolean disabled(Element element) {
        return element.attribute("disabled") != null;
    }

    /** What an element sends at an event, or null. */
    static @Nullable Object sends(Element element, String event, Happening happening) {
        Listener listener = element.listener(event);
        return listener == null ? null : listener.hear(happening);
    }

    static @Nullable Object click(Element element) {
        return sends(element, "click", Happening.plain());
    }

    /** A place for a number from −10 to 10. */
    static Entry entry(String id) {
        return Entry.one(id, -10, 10, typed -> typed);
    }

    /** A frame in which something is being typed. */
    static Frame typing(String id, String text, String refusal) {
        return frame(Trail.NONE, null, List.of(new Frame.Draft(id, text, refusal)), id);
    }

    /** A frame in which a number is asked about. */
    static Frame asking(Explanation explanation, Quantity... way) {
        return frame(new Trail("main", List.of(way)), explanation, List.of(), "");
    }

    private static Frame frame(Trail trail, @Nullable Explanation explanation, List<Frame.Draft> drafts, String focus) {
        return new Frame(
                false,
                false,
                false,
                "",
                List.of(),
                trail,
                explanation,
                "main",
                drafts,
                focus,
                1,
                Ledger.Contents.UNKNOWN);
    }
}
