package gradwalk.app;

import gradwalk.markup.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds one figure's state on a page and everything around it: undo, the trail of explanations, drafts, notices.
 *
 * @param <S> the figure's state
 * @param <E> the figure's events
 */
public final class Store<S, E> {
    private static final double GESTURE_MILLISECONDS = 1000;

    private final Figure<S, E> figure;
    private final Clock clock;
    private final Ledger ledger;
    private final List<S> past = new ArrayList<>();
    private final List<S> future = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private final List<String> notices = new ArrayList<>();
    private S state;
    private Trail trail = Trail.NONE;
    private String enlarged = "";
    private Command.@Nullable Hover hovered;
    private String gesture = "";
    private double gestureTime;
    private String focus = "";
    private int focusTurn;
    private boolean linkWanted;

    public Store(Figure<S, E> figure, Clock clock, Ledger ledger) {
        this.figure = figure;
        this.clock = clock;
        this.ledger = ledger;
        this.state = figure.initial();
    }

    public Figure<S, E> figure() {
        return figure;
    }

    public S state() {
        return state;
    }

    /** Takes the state that an address asks for. What cannot be read is told at the top of the figure. */
    public void open(String query) {
        List<String> problems = new ArrayList<>();
        StringBuilder own = new StringBuilder();
        String asked = "";
        for (String piece : Address.split(query, '&')) {
            if (piece.startsWith("ask=")) {
                asked = piece.substring(4);
            } else {
                own.append(own.isEmpty() ? "" : "&").append(piece);
            }
        }
        S opened = Address.read(figure, own.toString(), problems);
        if (!opened.equals(state)) {
            remember();
            state = opened;
        }
        trail = readTrail(asked);
        drafts.clear();
        notices.clear();
        notices.addAll(problems);
    }

    /** What an address must say to bring this state back; empty for the first state. */
    public String address() {
        String query = Address.write(figure, state);
        if (trail.asked().isEmpty()) {
            return query;
        }
        StringBuilder ask = new StringBuilder("ask=").append(Address.encode(trail.part()));
        for (Quantity quantity : trail.asked()) {
            ask.append('~').append(Address.encode(quantity.id()));
        }
        return query.isEmpty() ? ask.toString() : query + "&" + ask.toString();
    }

    private Trail readTrail(String text) {
        List<String> pieces = Address.split(text, '~');
        List<Quantity> asked = new ArrayList<>();
        for (int i = 1; i < pieces.size(); i++) {
            Quantity quantity = Quantity.read(decoded(pieces.get(i)));
            if (quantity != null && figure.explain(state, quantity) != null) {
                asked.add(quantity);
            }
        }
        return asked.isEmpty() || !figure.parts().contains(pieces.get(0))
                ? Trail.NONE
                : new Trail(pieces.get(0), List.copyOf(asked));
    }

    /** A name that an address holds; empty, which names nothing, when it cannot be read. */
    private static String decoded(String piece) {
        try {
            return Address.decode(piece);
        } catch (Refused unreadable) {
            return "";
        }
    }

    /** Adds a sentence at the top of the figure. */
    public void tell(String sentence) {
        if (!notices.contains(sentence)) {
            notices.add(sentence);
        }
    }

    /** Whether the figure moves by itself. */
    public boolean playing() {
        return figure.playing(state);
    }

    /** Lets a while pass for a figure that moves by itself. */
    public void tick(double milliseconds) {
        change(figure.tick(state, milliseconds), "play");
    }

    /** True once after the reader asked for the link. */
    public boolean takeLinkWish() {
        boolean wanted = linkWanted;
        linkWanted = false;
        return wanted;
    }

    /** Does what a message says: a {@link Command}, or an event of the figure. */
    @SuppressWarnings("unchecked") // A figure's view sends that figure's events.
    public void dispatch(Object message) {
        if (message instanceof Command command) {
            obey(command);
        } else if (message instanceof Figure.Glance) {
            state = figure.on(state, (E) message);
            gesture = "";
        } else {
            String row = message instanceof Figure.Gesture like ? like.gesture() : "";
            change(figure.on(state, (E) message), row);
        }
    }

    private void change(S next, String row) {
        if (next.equals(state)) {
            return;
        }
        boolean same = !row.isEmpty() && row.equals(gesture) && clock.now() - gestureTime < GESTURE_MILLISECONDS;
        if (!same) {
            remember();
        }
        gesture = row;
        gestureTime = clock.now();
        Answers before = figure.answers(state);
        state = next;
        record(before, figure.answers(next));
    }

    private void remember() {
        past.add(figure.resting(state));
        future.clear();
        gesture = "";
    }

    private void record(Answers before, Answers after) {
        for (Answers.Answer answer : after.given()) {
            if (answer.chosen() && before.open(answer.prediction())) {
                for (Prediction prediction : figure.predictions()) {
                    if (prediction.id().equals(answer.prediction())) {
                        record(prediction, prediction.choice(answer.letter()));
                    }
                }
            }
        }
    }

    private void record(Prediction prediction, Prediction.Choice choice) {
        keep(ledger.put(new Ledger.Line(
                figure.name(),
                prediction.id(),
                Words.say(prediction.question()),
                Words.say(choice.label()),
                choice.right())));
    }

    private void keep(boolean kept) {
        if (!kept) {
            tell(Words.say("This browser does not let the page keep your answers: its storage is full or refused. "
                    + "They stay until you leave the page."));
        }
    }

    private void obey(Command command) {
        if (command instanceof Command.Undo) {
            travel(past, future);
        } else if (command instanceof Command.Redo) {
            travel(future, past);
        } else if (command instanceof Command.Reset) {
            trail = Trail.NONE;
            notices.clear();
            drafts.clear();
            change(figure.initial(), "");
        } else if (command instanceof Command.Enlarge enlarge) {
            enlarged = enlarged.equals(enlarge.part()) ? "" : enlarge.part();
        } else if (command instanceof Command.CopyLink) {
            linkWanted = true;
        } else if (command instanceof Command.Dismiss) {
            notices.clear();
        } else if (command instanceof Command.ClearLedger) {
            if (!ledger.clear()) {
                tell(Words.say("This browser does not let the page forget your answers for good: its storage is "
                        + "refused. They are back when you open the page again."));
            }
        } else if (command instanceof Command.RestoreLedger) {
            keep(ledger.restore());
        } else {
            obeyAsking(command);
        }
    }

    private void travel(List<S> from, List<S> to) {
        if (!from.isEmpty()) {
            to.add(figure.resting(state));
            state = from.remove(from.size() - 1);
            gesture = "";
            drafts.clear();
        }
    }

    private void obeyAsking(Command command) {
        if (command instanceof Command.Ask ask) {
            trail = new Trail(ask.part(), List.of(ask.quantity()));
        } else if (command instanceof Command.AskFurther ask) {
            trail = trail.further(ask.quantity());
        } else if (command instanceof Command.AskBack back) {
            trail = trail.backTo(back.place());
        } else if (command instanceof Command.CloseAsk) {
            if (!trail.asked().isEmpty()) {
                focusOn(trail.asked().get(0).id());
            }
            trail = Trail.NONE;
        } else if (command instanceof Command.Hover hover) {
            hovered = hover;
        } else if (command instanceof Command.Unhover) {
            hovered = null;
        } else {
            obeyTyping(command);
        }
    }

    private void obeyTyping(Command command) {
        if (command instanceof Command.Draft draft) {
            String id = draft.entry().id();
            if (!drafts.forget(id)) {
                focusOn(id);
            }
            drafts.put(id, draft.text(), "");
        } else if (command instanceof Command.Cancel cancel) {
            drafts.forget(cancel.entry().id());
            focusOn(cancel.entry().id());
        } else if (command instanceof Command.Commit commit) {
            commit(commit.entry(), commit.text());
        }
    }

    private void commit(Entry entry, String text) {
        try {
            List<List<Double>> table = Table.read(text, entry.rows(), entry.columns(), entry.least(), entry.greatest());
            drafts.forget(entry.id());
            focusOn(entry.id());
            dispatch(entry.message().apply(table));
        } catch (Refused refused) {
            drafts.put(entry.id(), text, refused.sentence());
        }
    }

    private void focusOn(String id) {
        focus = id;
        focusTurn++;
    }

    /** What surrounds the state now. */
    public Frame frame() {
        Quantity asked = trail.last();
        String part = trail.part();
        if (asked == null && hovered != null) {
            asked = hovered.quantity();
            part = hovered.part();
        }
        Explanation explanation = asked == null ? null : figure.explain(state, asked);
        return new Frame(
                !past.isEmpty(),
                !future.isEmpty(),
                !state.equals(figure.initial()),
                enlarged,
                List.copyOf(notices),
                trail,
                explanation,
                part,
                drafts.all(),
                focus,
                focusTurn,
                ledger.contents());
    }

    /** One card as it looks now. */
    public Markup view(Frame frame, String part) {
        return figure.view(state, frame, part);
    }
}
