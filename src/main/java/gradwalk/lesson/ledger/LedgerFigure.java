package gradwalk.lesson.ledger;

import static gradwalk.app.Words.say;

import com.google.auto.service.AutoService;
import gradwalk.app.Command;
import gradwalk.app.Figure;
import gradwalk.app.Frame;
import gradwalk.app.Ledger;
import gradwalk.app.Param;
import gradwalk.markup.Element;
import gradwalk.markup.Html;
import gradwalk.markup.Markup;
import gradwalk.widget.Card;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every prediction that the reader made, with one button that clears them and brings them back. It has no state of its
 * own: it shows the ledger.
 */
@AutoService(Figure.class)
@SuppressWarnings("rawtypes") // A service is named by its raw type.
public final class LedgerFigure implements Figure<LedgerFigure.Nothing, LedgerFigure.Nothing> {

    /** The only state, and the only event. */
    enum Nothing {
        NOTHING
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public Nothing initial() {
        return Nothing.NOTHING;
    }

    @Override
    public List<Param<Nothing, ?>> params() {
        return List.of();
    }

    @Override
    public Nothing on(Nothing state, Nothing event) {
        return state;
    }

    @Override
    public Markup view(Nothing state, Frame frame, String part) {
        Ledger.Contents ledger = frame.ledger();
        Card card = Card.of(frame, part, say("What you answered"))
                .plain()
                .hint(Html.span("", summary(ledger)).with("data-plain", "count"))
                .add(list(ledger))
                .add(Html.p(words(ledger)), Html.p(say("Nothing is sent anywhere; it is kept in this browser.")));
        Element button = button(ledger);
        return (button == null ? card : card.footer(button)).view().as("ledger");
    }

    private static String summary(Ledger.Contents ledger) {
        int right = 0;
        for (Ledger.Line line : ledger.lines()) {
            right += line.right() ? 1 : 0;
        }
        if (!ledger.lines().isEmpty()) {
            return say("{0} of {1} right", right, ledger.lines().size());
        }
        return ledger.cleared().isEmpty() ? "" : say("cleared");
    }

    private static String words(Ledger.Contents ledger) {
        if (!ledger.known()) {
            return say("This list needs the page’s script: your answers are kept in your browser, not on this page.");
        } else if (!ledger.lines().isEmpty()) {
            return say("Answer a question again and the new answer takes the old one’s place.");
        } else if (!ledger.cleared().isEmpty()) {
            return say("No predictions: they were cleared. Until you leave this page you can bring them back.");
        }
        return say("No predictions yet. A lesson asks before the number that matters; what you answer is listed here.");
    }

    private static @Nullable Element list(Ledger.Contents ledger) {
        if (ledger.lines().isEmpty()) {
            return null;
        }
        Element list = Html.of("ol").as("answers").with("data-plain", "constant");
        for (Ledger.Line line : ledger.lines()) {
            list = list.add(Html.of("li")
                    .as(line.right() ? "right" : "wrong")
                    .add(
                            Html.p(line.question()),
                            Html.of("p")
                                    .as("given")
                                    .add(Html.span("mark", line.right() ? "✓" : "✗")
                                            .with("aria-hidden", "true"))
                                    .add(Html.of("b").add(line.answer()))
                                    .add(" " + (line.right() ? say("Right.") : say("Not right.")))));
        }
        return list;
    }

    /** One button in one place, so that the focus stays on it. */
    private static @Nullable Element button(Ledger.Contents ledger) {
        if (!ledger.lines().isEmpty()) {
            return Html.button(say("Clear my predictions"), new Command.ClearLedger());
        } else if (!ledger.cleared().isEmpty()) {
            return Html.button(say("Bring my predictions back"), new Command.RestoreLedger());
        }
        return null;
    }
}
