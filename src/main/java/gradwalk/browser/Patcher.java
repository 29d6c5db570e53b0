package gradwalk.browser;

import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Text;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes live nodes from markup and changes them where a later markup differs. The nodes below a host always mirror the
 * markup child by child, texts too, so that a place in one is a place in the other.
 */
final class Patcher {
    private static final String FOCUS = "data-focus";

    private final Consumer<String> heard;
    private LiveList focusing = Js.none();
    private @Nullable Live held;

    /** @param heard is told the name of every event that an element listens to */
    Patcher(Consumer<String> heard) {
        this.heard = heard;
    }

    /** The range control that the pointer holds, which is left alone meanwhile. */
    void hold(@Nullable Live control) {
        held = control;
    }

    /** The elements whose mark for the focus has come up since the last call. */
    LiveList takeFocusing() {
        LiveList taken = focusing;
        focusing = Js.none();
        return taken;
    }

    /** A live node for a markup. */
    Live build(Markup markup) {
        if (markup instanceof Text text) {
            return Js.text(text.text());
        }
        Element element = (Element) markup;
        Live node = Js.element(element.namespace().uri(), element.tag());
        attributes(node, Element.of(element.namespace(), element.tag()), element);
        for (Markup child : element.children()) {
            node.appendChild(build(child));
        }
        properties(node, element);
        return node;
    }

    /** Brings the node of an old markup to a new one. */
    void patch(Live node, Markup old, Markup next) {
        if (old == next) {
            return;
        }
        if (old instanceof Text before && next instanceof Text after) {
            if (!before.text().equals(after.text())) {
                node.setTextContent(after.text());
            }
        } else if (old instanceof Element before && next instanceof Element after && alike(before, after)) {
            attributes(node, before, after);
            children(node, before.children(), after.children());
            properties(node, after);
        } else {
            Live parent = node.getParentNode();
            if (parent != null) {
                parent.replaceChild(build(next), node);
            }
        }
    }

    private static boolean alike(Element a, Element b) {
        return a.tag().equals(b.tag()) && a.namespace() == b.namespace();
    }

    /** Brings an element's attributes from those of an old markup to those of a new one. */
    void attributes(Live node, Element old, Element next) {
        for (Element.Hearing hearing : next.listeners()) {
            heard.accept(hearing.event());
        }
        if (old.attributes() == next.attributes()) {
            return;
        }
        for (Element.Attribute attribute : next.attributes()) {
            String name = attribute.name();
            String value = attribute.value();
            if (!value.equals(old.attribute(name))) {
                if (name.equals(FOCUS) && !value.isEmpty()) {
                    focusing.push(node);
                }
                node.setAttribute(name, value);
            }
        }
        for (Element.Attribute attribute : old.attributes()) {
            if (next.attribute(attribute.name()) == null) {
                node.removeAttribute(attribute.name());
            }
        }
    }

    /**
     * Brings an element's children from those of an old markup to those of a new one. Where their count differs, those
     * alike at the start and at the end are kept, so that a part that comes or goes leaves its neighbours alone.
     */
    void children(Live node, List<Markup> old, List<Markup> next) {
        if (old == next) {
            return;
        }
        if (key(old) != null && key(next) != null) {
            keyed(node, old, next);
            return;
        }
        int shorter = Math.min(old.size(), next.size());
        int start = 0;
        int end = 0;
        if (old.size() != next.size()) {
            while (start < shorter && similar(old.get(start), next.get(start))) {
                start++;
            }
            while (end < shorter - start && similar(old.get(old.size() - 1 - end), next.get(next.size() - 1 - end))) {
                end++;
            }
        } else {
            start = shorter;
        }
        int common = shorter - end;
        Live child = patchRow(node.getFirstChild(), old, 0, next, 0, common);
        for (int i = common; i < old.size() - end && child != null; i++) {
            Live following = child.getNextSibling();
            node.removeChild(child);
            child = following;
        }
        for (int i = common; i < next.size() - end; i++) {
            node.insertBefore(build(next.get(i)), child);
        }
        patchRow(child, old, old.size() - end, next, next.size() - end, end);
    }

    /** The key of the first of some children, by which it is known again; null for children that have none. */
    private static @Nullable String key(List<Markup> children) {
        return children.isEmpty() || !(children.get(0) instanceof Element first) ? null : first.attribute("data-key");
    }

    /** Children that are known again by their keys, wherever they stand; those that are gone are taken away. */
    private void keyed(Live node, List<Markup> old, List<Markup> next) {
        LiveList nodes = Js.none();
        for (Live child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.push(child);
        }
        int[] from = new int[next.size()];
        boolean[] kept = new boolean[old.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = find(next.get(i), old, i);
            if (from[i] >= 0) {
                kept[from[i]] = true;
            }
        }
        for (int i = 0; i < kept.length; i++) {
            if (!kept[i]) {
                node.removeChild(nodes.get(i));
            }
        }
        Live place = node.getFirstChild();
        for (int i = 0; i < from.length; i++) {
            if (from[i] < 0) {
                node.insertBefore(build(next.get(i)), place);
                continue;
            }
            Live child = nodes.get(from[i]);
            if (Js.same(child, place)) {
                place = child.getNextSibling();
            } else {
                node.insertBefore(child, place);
            }
            patch(child, old.get(from[i]), next.get(i));
        }
    }

    /** Where a child with the same key stands, most likely at the same place; −1 when there is none. */
    private static int find(Markup child, List<Markup> among, int likely) {
        String key = child instanceof Element element ? element.attribute("data-key") : null;
        for (int i = 0; i < among.size(); i++) {
            int place = (likely + i) % among.size();
            if (among.get(place) instanceof Element other && Objects.equals(key, other.attribute("data-key"))) {
                return place;
            }
        }
        return -1;
    }

    /** Patches so many children; gives the node that follows them. */
    private @Nullable Live patchRow(
            @Nullable Live first, List<Markup> old, int oldFrom, List<Markup> next, int nextFrom, int count) {
        Live child = first;
        for (int i = 0; i < count && child != null; i++) {
            Live following = child.getNextSibling();
            patch(child, old.get(oldFrom + i), next.get(nextFrom + i));
            child = following;
        }
        return child;
    }

    private static boolean similar(Markup a, Markup b) {
        if (a == b) {
            return true;
        }
        return a instanceof Element one
                && b instanceof Element other
                && alike(one, other)
                && Objects.equals(one.attribute("class"), other.attribute("class"));
    }

    // What a reader changes on a control is not in its attributes.
    private void properties(Live node, Element next) {
        if (next.tag().equals("textarea") || next.tag().equals("select")) {
            value(node, next);
        } else if (next.tag().equals("input")) {
            String type = next.attribute("type");
            boolean ticking = "checkbox".equals(type) || "radio".equals(type);
            boolean ticked = next.attribute("checked") != null;
            if (ticking && node.isChecked() != ticked) {
                node.setChecked(ticked);
            } else if (!ticking && !Js.same(node, held)) {
                value(node, next);
            }
        }
    }

    private static void value(Live node, Element next) {
        String value = next.attribute("value");
        if (value != null && !value.equals(node.getValue())) {
            node.setValue(value);
        }
    }
}
