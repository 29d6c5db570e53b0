package gradwalk.app;

/** What a reader can do to any figure, whatever it shows. */
public sealed interface Command {

    /** Takes the last change back. */
    record Undo() implements Command {}

    /** Makes the change that was taken back again. */
    record Redo() implements Command {}

    /** Back to the state a reader meets first. */
    record Reset() implements Command {}

    /** Fills the window with one card, or gives the window back. */
    record Enlarge(String part) implements Command {}

    /** Puts the link to this state where it can be pasted. */
    record CopyLink() implements Command {}

    /** Saves a card's drawing of a graph as a file. */
    record Save(String part) implements Command {}

    /** Asks where a number comes from. */
    record Ask(String part, Quantity quantity) implements Command {}

    /** Asks about a number within an explanation. */
    record AskFurther(Quantity quantity) implements Command {}

    /** Back to an earlier number of the trail. */
    record AskBack(int place) implements Command {}

    /** Closes the explanation. */
    record CloseAsk() implements Command {}

    /** The pointer rests on a number. */
    record Hover(String part, Quantity quantity) implements Command {}

    /** The pointer rests on no number. */
    record Unhover() implements Command {}

    /** Text is being typed; nothing is taken yet. */
    record Draft(Entry entry, String text) implements Command {}

    /** What was typed is to be taken. */
    record Commit(Entry entry, String text) implements Command {}

    /** What was typed is to be forgotten. */
    record Cancel(Entry entry) implements Command {}

    /** Forgets every prediction that the ledger holds. */
    record ClearLedger() implements Command {}

    /** Brings back the predictions that were cleared last. */
    record RestoreLedger() implements Command {}

    /** Puts away what the figure told at its top. */
    record Dismiss() implements Command {}
}
