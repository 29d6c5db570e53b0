package gradwalk.browser;

import gradwalk.app.Clock;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Ledger;
import gradwalk.app.Store;
import gradwalk.app.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One figure of the page: its store, and all the cards in which it shows itself. */
final class Stage {
    private final Figure<?, ?> figure;
    private final Clock clock;
    private final Ledger ledger;
    private final List<Card> cards = new ArrayList<>();
    private Store<?, ?> store;
    private boolean changed;
    private boolean showing;
    private String focusMark = "";

    Stage(Figure<?, ?> figure, Clock clock, Ledger ledger) {
        this.figure = figure;
        this.clock = clock;
        this.ledger = ledger;
        this.store = new Store<>(figure, clock, ledger);
    }

    String name() {
        return figure.name();
    }

    Store<?, ?> store() {
        return store;
    }

    List<Card> cards() {
        return cards;
    }

    /** Takes the state that an address asks for; one that cannot even be shown is left out. */
    void open(String query) {
        try {
            store.open(query);
            Frame frame = store.frame();
            for (Card card : cards) {
                store.view(frame, card.part());
            }
        } catch (RuntimeException unreadable) {
            store = new Store<>(figure, clock, ledger);
            store.tell(Words.say("The link could not be read. The figure starts from the beginning."));
        }
        changed = true;
    }

    /**
     * Takes over the cards: those in sight now, the others in tasks of their own.
     *
     * @param all whether none can wait, since the page as written shows another state
     * @param later gets the tasks
     */
    void take(boolean all, List<Runnable> later) {
        changed = false;
        for (Card card : cards) {
            if (all || Js.inSight(card.host())) {
                take(card);
            } else {
                later.add(() -> take(card));
            }
        }
    }

    private void take(Card card) {
        if (!card.taken()) {
            card.take(store.view(store.frame(), card.part()));
        }
    }

    /** Saves the drawing in a card as a file. */
    void save(String part) {
        for (Card card : cards) {
            if (card.part().equals(part)) {
                Js.save(card.host(), part + ".svg");
            }
        }
    }

    /** Marks that the next frame has something to show. */
    void change() {
        changed = true;
    }

    /** Whether the page is being changed now, so that the browser's events are not the reader's. */
    boolean showing() {
        return showing;
    }

    /** Shows the present state where it differs from what is shown. */
    void show() {
        if (!changed) {
            return;
        }
        changed = false;
        showing = true;
        try {
            Frame frame = store.frame();
            Card focused = cardOf(Js.focused());
            for (Card card : cards) {
                if (card.taken()) {
                    card.show(store.view(frame, card.part()));
                } else {
                    take(card);
                }
            }
            moveFocus(focused);
        } finally {
            showing = false;
        }
    }

    private @Nullable Card cardOf(@Nullable Live node) {
        for (Card card : cards) {
            if (card.host().contains(node)) {
                return card;
            }
        }
        return null;
    }

    /** The first mark in the card that had the focus, else the first of all: a number may stand in several places. */
    private void moveFocus(@Nullable Card focused) {
        Live wanted = null;
        boolean found = false;
        String mark = focusMark;
        for (Card card : cards) {
            boolean at = card == focused;
            LiveList marked = card.patcher().takeFocusing();
            for (int i = 0; i < marked.getLength(); i++) {
                Live element = marked.get(i);
                String turn = element.getAttribute("data-focus");
                boolean better = wanted == null || (at && !found) || !Js.isShown(wanted);
                if (turn != null && !turn.equals(focusMark) && better) {
                    found = at;
                    wanted = element;
                    mark = turn;
                }
            }
        }
        focusMark = mark;
        if (wanted == null && focused != null && !focused.host().contains(Js.focused())) {
            // What had the focus is gone or switched off: the card's main button takes it.
            wanted = focused.host().querySelector("button.pri:not(:disabled), button:not(:disabled)");
        }
        if (wanted != null) {
            Js.focus(wanted);
            Js.select(wanted);
        }
    }
}
