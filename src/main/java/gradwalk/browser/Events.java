package gradwalk.browser;

import gradwalk.app.Command;
import gradwalk.app.Frame;
import gradwalk.markup.Happening;
import gradwalk.markup.Listener;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Hears what happens on the page and turns it into messages for the figures. One native listener a card and kind of
 * event; from the element where it happened upwards, the first listener with a message answers.
 */
final class Events {
    /** Events that only the element itself hears of. */
    private static final List<String> SILENT =
            List.of("toggle", "pointerenter", "pointerleave", "mouseenter", "mouseleave", "focus", "blur", "scroll");

    /** What an answer keeps the browser from doing itself. */
    private static final List<String> CONSUMED = List.of("keydown", "paste", "submit", "wheel");

    private static final List<String> MOVES = List.of("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End");

    private final List<Stage> stages;
    private final BiConsumer<Stage, Object> dispatch;
    private @Nullable Stage last;

    /** @param dispatch takes a figure and a message for it */
    Events(List<Stage> stages, BiConsumer<Stage, Object> dispatch) {
        this.stages = stages;
        this.dispatch = dispatch;
    }

    /** Listens to what belongs to no single card. */
    void start() {
        Js.hear("keydown", this::pageKey, false);
        Js.hear("pointerdown", event -> hold(rangeAt(event.getTarget())), true);
        Js.hear("pointerup", event -> hold(null), true);
        Js.hear("pointercancel", event -> hold(null), true);
        for (Stage stage : stages) {
            for (Card card : stage.cards()) {
                Js.hear(card.host(), "focusin", event -> last = stage, false);
                Js.hear(card.host(), "pointerdown", event -> last = stage, false);
                Js.hear(card.host(), "keydown", event -> key(stage, card, event), false);
            }
        }
        listen();
    }

    /** Listens to the kinds of events that have come up in the cards. */
    void listen() {
        for (Stage stage : stages) {
            for (Card card : stage.cards()) {
                for (String type : card.takeEvents()) {
                    if (!type.equals("keydown")) {
                        boolean silent = !bubbles(type);
                        Js.hear(card.host(), type, event -> hear(stage, card, event, silent), silent);
                    }
                }
            }
        }
    }

    private static boolean bubbles(String type) {
        return !SILENT.contains(type);
    }

    private static @Nullable Live rangeAt(@Nullable Live target) {
        return target != null && "range".equals(target.getAttribute("type")) ? target : null;
    }

    private void hold(@Nullable Live control) {
        for (Stage stage : stages) {
            for (Card card : stage.cards()) {
                card.patcher().hold(control);
            }
        }
    }

    private void hear(Stage stage, Card card, LiveEvent event, boolean onlyTarget) {
        Live target = event.getTarget();
        if (stage.showing() || target == null) {
            return;
        }
        List<Card.Place> path = card.path(target);
        int least = onlyTarget ? path.size() - 1 : 0;
        for (int i = path.size() - 1; i >= least && i >= 0; i--) {
            if (answer(stage, path.get(i), event)) {
                return;
            }
        }
    }

    private boolean answer(Stage stage, Card.Place place, LiveEvent event) {
        String type = event.getType();
        Listener listener = place.markup().listener(type);
        if (listener == null) {
            return false;
        }
        Object message = listener.hear(happening(event, place.node()));
        if (message == null) {
            return false;
        }
        if (CONSUMED.contains(type)) {
            event.preventDefault();
            event.stopPropagation();
        } else if (type.equals("pointerdown") && place.markup().listener("pointermove") != null) {
            Js.capture(event, place.node());
        }
        dispatch.accept(stage, message);
        return true;
    }

    private static Happening happening(LiveEvent event, Live node) {
        return new Happening(
                Js.value(event),
                Js.ticked(event),
                Js.key(event),
                event.isCtrlKey() || event.isMetaKey(),
                event.isShiftKey(),
                Js.across(event, node),
                Js.down(event, node),
                Js.pressed(event),
                Js.turned(event));
    }

    // Keys: the card's own listeners first, then moving among the places of a table, then what works everywhere.

    private void key(Stage stage, Card card, LiveEvent event) {
        Live target = event.getTarget();
        if (stage.showing() || target == null) {
            return;
        }
        List<Card.Place> path = card.path(target);
        for (int i = path.size() - 1; i >= 0; i--) {
            if (answer(stage, path.get(i), event) || rove(path.get(i), target, event)) {
                return;
            }
        }
    }

    private static boolean rove(Card.Place place, Live target, LiveEvent event) {
        String columns = place.markup().attribute("data-roving");
        if (columns == null || Js.typing(target) || event.isCtrlKey() || event.isMetaKey() || event.isAltKey()) {
            return false;
        }
        LiveList items = Js.all(place.node(), "[data-quantity],[data-item]");
        int at = -1;
        for (int i = 0; i < items.getLength(); i++) {
            if (items.get(i).contains(target)) {
                at = i;
            }
        }
        int to = at < 0 ? -1 : moved(event.getKey(), at, width(columns), items.getLength());
        if (to < 0) {
            return false;
        }
        event.preventDefault();
        event.stopPropagation();
        if (to != at) {
            Js.focus(items.get(to));
        }
        return true;
    }

    private static int width(String columns) {
        int width = 0;
        for (int i = 0; i < columns.length(); i++) {
            width = 10 * width + (columns.charAt(i) - '0');
        }
        return Math.max(1, width);
    }

    /** Where a key moves to; −1 for a key that does not move, the same place where there is no further one. */
    private static int moved(String key, int at, int width, int count) {
        int move = MOVES.indexOf(key);
        if (move < 0) {
            return -1;
        }
        int to = new int[] {at - 1, at + 1, at - width, at + width, 0, count - 1}[move];
        return to < 0 || to >= count ? at : to;
    }

    private void pageKey(LiveEvent event) {
        if (event.isDefaultPrevented()) {
            return;
        }
        Live focused = Js.focused();
        Stage stage = stageOf(focused);
        if (Js.key(event).equals("Escape")) {
            escape(stage);
        } else if (stage != null && (event.isCtrlKey() || event.isMetaKey()) && !event.isAltKey()) {
            travel(stage, focused, event);
        }
    }

    /** The figure that keys go to: the one with the focus, or the last one used when nothing has it. */
    private @Nullable Stage stageOf(@Nullable Live focused) {
        if (focused == null || Js.same(focused, Js.body())) {
            return last;
        }
        for (Stage stage : stages) {
            for (Card card : stage.cards()) {
                if (card.host().contains(focused)) {
                    return stage;
                }
            }
        }
        return null;
    }

    private void travel(Stage stage, @Nullable Live focused, LiveEvent event) {
        if (focused != null && Js.typing(focused)) {
            return;
        }
        String key = Js.key(event);
        boolean z = key.equals("z") || key.equals("Z");
        Command command = null;
        if (z) {
            command = event.isShiftKey() ? new Command.Redo() : new Command.Undo();
        } else if (key.equals("y") && !event.isShiftKey()) {
            command = new Command.Redo();
        }
        if (command != null) {
            event.preventDefault();
            dispatch.accept(stage, command);
        }
    }

    private void escape(@Nullable Stage first) {
        if (first != null && escapes(first)) {
            return;
        }
        for (Stage stage : stages) {
            if (escapes(stage)) {
                return;
            }
        }
    }

    private boolean escapes(Stage stage) {
        Frame frame = stage.store().frame();
        if (!frame.trail().asked().isEmpty()) {
            dispatch.accept(stage, new Command.CloseAsk());
            return true;
        }
        if (!frame.enlarged().isEmpty()) {
            dispatch.accept(stage, new Command.Enlarge(frame.enlarged()));
            return true;
        }
        return false;
    }
}
