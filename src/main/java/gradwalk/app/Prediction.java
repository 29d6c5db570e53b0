package gradwalk.app;

import java.util.List;

/**
 * A question asked before its number is shown. Wrong choices are made by named slips, and their feedback names the
 * slip.
 *
 * @param id its name in the address and in the ledger
 * @param question in English; the key of its translation
 * @param choices in the order shown: numbers upwards
 */
public record Prediction(String id, String question, List<Choice> choices) {

    /**
     * An answer that can be given.
     *
     * @param letter its name in the address: {@code a}, {@code b} …
     * @param label what the button says
     * @param feedback what the reader is told after giving it
     */
    public record Choice(String letter, String label, String feedback, boolean right) {}

    /** The right choice. */
    public Choice right() {
        for (Choice choice : choices) {
            if (choice.right()) {
                return choice;
            }
        }
        throw new IllegalStateException("no right choice in " + id);
    }

    /** The choice with this letter, or the right one when there is none such. */
    public Choice choice(String letter) {
        for (Choice choice : choices) {
            if (choice.letter().equals(letter)) {
                return choice;
            }
        }
        return right();
    }
}
