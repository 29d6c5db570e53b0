package gradwalk.browser;

import gradwalk.app.Ledger;
import gradwalk.app.Words;
import java.util.ArrayList;
import java.util.List;

/** Marks the lessons whose questions the reader has all answered. */
final class Rail {
    private static final String DONE = "done";

    private final Ledger ledger;
    private final List<Item> open = new ArrayList<>();

    private record Item(Live element, String predictions) {}

    Rail(Ledger ledger) {
        this.ledger = ledger;
        LiveList items = Js.all(Js.body(), "[data-predictions]");
        for (int i = 0; i < items.getLength(); i++) {
            String predictions = items.get(i).getAttribute("data-predictions");
            if (predictions != null && !predictions.isEmpty()) {
                open.add(new Item(items.get(i), predictions));
            }
        }
    }

    /** Marks what has become complete. */
    void update() {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (complete(open.get(i).predictions())) {
                mark(open.remove(i).element());
            }
        }
    }

    private boolean complete(String predictions) {
        int from = 0;
        while (from < predictions.length()) {
            int comma = predictions.indexOf(',', from);
            int end = comma < 0 ? predictions.length() : comma;
            int slash = predictions.indexOf('/', from);
            if (!ledger.holds(predictions.substring(from, slash), predictions.substring(slash + 1, end))) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    private static void mark(Live item) {
        Js.mark(item, DONE, true);
        Live number = item.querySelector("b");
        if (number != null) {
            number.setTextContent("✓");
            Live hidden = Js.element("http://www.w3.org/1999/xhtml", "span");
            hidden.setAttribute("class", "unseen");
            hidden.setTextContent(Words.say("answered"));
            number.appendChild(hidden);
        }
    }
}
