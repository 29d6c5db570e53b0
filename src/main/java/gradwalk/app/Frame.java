package gradwalk.app;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a figure's state: everything that the cards show and that is not the figure's own.
 *
 * @param undoable whether there is a change to take back
 * @param redoable whether there is a change to make again
 * @param changed whether the state differs from the first
 * @param enlarged the card that fills the window, or empty
 * @param notices sentences for the top of the figure
 * @param trail the numbers asked about
 * @param explanation of the number asked or, when none is, under the pointer
 * @param explained the card that shows the explanation
 * @param drafts what is being typed, one a place
 * @param focus the id of what is to have the focus
 * @param focusTurn differs each time the focus is to move
 * @param ledger what the reader predicted, in all figures
 */
public record Frame(
        boolean undoable,
        boolean redoable,
        boolean changed,
        String enlarged,
        List<String> notices,
        Trail trail,
        @Nullable Explanation explanation,
        String explained,
        List<Draft> drafts,
        String focus,
        int focusTurn,
        Ledger.Contents ledger) {

    /** Nothing asked, typed or told. */
    public static final Frame PLAIN = new Frame(
            false, false, false, "", List.of(), Trail.NONE, null, "", List.of(), "", 0, Ledger.Contents.UNKNOWN);

    /**
     * A text being typed.
     *
     * @param id of the place
     * @param refusal why it could not be taken; empty while nothing is wrong
     */
    public record Draft(String id, String text, String refusal) {}

    /** What is being typed at a place, or null. */
    public @Nullable Draft draft(String id) {
        for (Draft draft : drafts) {
            if (draft.id.equals(id)) {
                return draft;
            }
        }
        return null;
    }

    /** The mark that moves the focus to a place, or empty when the focus belongs elsewhere. */
    public String focusMark(String id) {
        return focus.equals(id) ? Integer.toString(focusTurn) : "";
    }

    /** Whether the number explained comes from this one. */
    public boolean lit(Quantity quantity) {
        if (explanation != null) {
            for (Explanation.Source source : explanation.sources()) {
                if (source.quantity().equals(quantity)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a number is the one explained. */
    public boolean asked(Quantity quantity) {
        return explanation != null && explanation.of().equals(quantity);
    }
}
