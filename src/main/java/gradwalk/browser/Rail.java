package gradwalk.browser;

import gradwalk.app.Ledger;
import gradwalk.app.Words;

/** Marks the lessons whose questions the reader has all answered. */
final class Rail {
    private static final String DONE = "done";

    private final Ledger ledger;
    private final LiveList items = Js.all(Js.body(), "[data-predictions]");
    private final boolean[] done = new boolean[items.getLength()];

    Rail(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Marks what has become complete. */
    void update() {
        for (int i = 0; i < done.length; i++) {
            String predictions = items.get(i).getAttribute("data-predictions");
            if (!done[i] && predictions != null && !predictions.isEmpty() && complete(predictions)) {
                done[i] = true;
                mark(items.get(i));
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
