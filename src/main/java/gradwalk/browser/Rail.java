package gradwalk.browser;

import gradwalk.app.Ledger;
import gradwalk.app.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Marks the lessons whose questions the reader has all answered. */
final class Rail {
    private static final String DONE = "done";

    private final Ledger ledger;
    private final List<Item> items = new ArrayList<>();

    private static final class Item {
        private final Live element;
        private final String predictions;
        private final @Nullable Live number;
        private final String written;
        private boolean done;

        Item(Live element, String predictions) {
            this.element = element;
            this.predictions = predictions;
            this.number = element.querySelector("b");
            this.written = number == null ? "" : number.getTextContent();
        }
    }

    Rail(Ledger ledger) {
        this.ledger = ledger;
        LiveList found = Js.all(Js.body(), "[data-predictions]");
        for (int i = 0; i < found.getLength(); i++) {
            String predictions = found.get(i).getAttribute("data-predictions");
            if (predictions != null && !predictions.isEmpty()) {
                items.add(new Item(found.get(i), predictions));
            }
        }
    }

    /** Marks what is complete, and nothing else. */
    void update() {
        for (Item item : items) {
            boolean done = complete(item.predictions);
            if (done != item.done) {
                item.done = done;
                mark(item);
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

    private static void mark(Item item) {
        Js.mark(item.element, DONE, item.done);
        Live number = item.number;
        if (number != null) {
            number.setTextContent(item.done ? "✓" : item.written);
            if (item.done) {
                Live hidden = Js.element("http://www.w3.org/1999/xhtml", "span");
                hidden.setAttribute("class", "unseen");
                hidden.setTextContent(Words.say("answered"));
                number.appendChild(hidden);
            }
        }
    }
}
