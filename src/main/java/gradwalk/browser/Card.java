package gradwalk.browser;

import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Namespace;
import java.util.ArrayList;
import java.util.List;

/** One {@code <figure>} of the page, its host, with the markup that it shows now. */
final class Card {
    /** The attributes of a host that are the page's and not the view's. */
    private static final String KEPT = "data-figure data-part id";

    private final Live host;
    private final String part;
    private final Patcher patcher;
    /** Every event that was listened to so far, of which the first {@link #known} are known to the page. */
    private final List<String> events = new ArrayList<>();

    private int known;
    private boolean taken;
    private Element shown;

    Card(Live host) {
        this.host = host;
        String named = host.getAttribute("data-part");
        this.part = named == null ? "main" : named;
        this.patcher = new Patcher(event -> {
            if (!events.contains(event)) {
                events.add(event);
            }
        });
        this.shown = Element.of(Namespace.HTML, "figure");
    }

    Live host() {
        return host;
    }

    String part() {
        return part;
    }

    Patcher patcher() {
        return patcher;
    }

    /** Whether the card shows what the script made. */
    boolean taken() {
        return taken;
    }

    /** Builds the first content beside the page and puts it in place of the one written by the builder. */
    void take(Markup view) {
        Element root = root(view);
        Live content = Js.fragment();
        for (Markup child : root.children()) {
            content.appendChild(patcher.build(child));
        }
        Js.bare(host, KEPT);
        patcher.attributes(host, shown, root);
        Js.replaceChildren(host, content);
        host.setAttribute("data-taken", "");
        shown = root;
        taken = true;
    }

    /** Shows another view. */
    void show(Markup view) {
        Element next = root(view);
        if (next != shown) {
            patcher.attributes(host, shown, next);
            patcher.children(host, shown.children(), next.children());
            shown = next;
        }
    }

    private static Element root(Markup view) {
        if (view instanceof Element element && element.tag().equals("figure")) {
            return element;
        }
        throw new IllegalStateException("A figure's view is an element figure");
    }

    /** The events that came to be listened to since the last call. */
    List<String> takeEvents() {
        List<String> fresh = new ArrayList<>();
        for (; known < events.size(); known++) {
            fresh.add(events.get(known));
        }
        return fresh;
    }

    /** The elements from the host down to a live one; empty when it does not belong to what is shown. */
    List<Place> path(Live target) {
        List<Integer> indices = new ArrayList<>();
        LiveList nodes = Js.none();
        Live node = target;
        while (!Js.same(node, host)) {
            Live parent = node.getParentNode();
            if (parent == null) {
                return List.of();
            }
            indices.add(index(node));
            nodes.push(node);
            node = parent;
        }
        List<Place> path = new ArrayList<>();
        Element element = shown;
        path.add(new Place(host, element));
        for (int i = nodes.getLength() - 1; i >= 0; i--) {
            int index = indices.get(i);
            if (index < element.children().size() && element.children().get(index) instanceof Element child) {
                element = child;
                path.add(new Place(nodes.get(i), child));
            } else {
                break;
            }
        }
        return path;
    }

    private static int index(Live node) {
        int index = 0;
        for (Live before = node.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
            index++;
        }
        return index;
    }

    /** A live element with its markup. */
    static final class Place {
        // No record: its equality would bring TeaVM's wrappers of live objects into every page.
        private final Live node;
        private final Element markup;

        Place(Live node, Element markup) {
            this.node = node;
            this.markup = markup;
        }

        Live node() {
            return node;
        }

        Element markup() {
            return markup;
        }
    }
}
