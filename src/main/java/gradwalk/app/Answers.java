package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of each question so far. A question that is not here is still open.
 *
 * @param given in the order given
 */
public record Answers(List<Answer> given) {
    /** The letter of a question whose answer was asked for with "Show me". */
    public static final String SHOWN = "shown";
    /** The letter of a question that was passed, by a link or by another way through the page. */
    public static final String SKIPPED = "skipped";

    public static final Answers NONE = new Answers(List.of());

    /** What became of one question: the letter of a choice, {@link #SHOWN} or {@link #SKIPPED}. */
    public record Answer(String prediction, String letter) {
        /** Whether the reader chose. */
        public boolean chosen() {
            return !letter.equals(SHOWN) && !letter.equals(SKIPPED);
        }
    }

    /** What became of a question, or null while it is open. */
    public @Nullable Answer of(String prediction) {
        for (Answer answer : given) {
            if (answer.prediction().equals(prediction)) {
                return answer;
            }
        }
        return null;
    }

    /** Whether the question still stands before its number. */
    public boolean open(String prediction) {
        return of(prediction) == null;
    }

    /** With an answer to a question that is open; unchanged when it is not. */
    public Answers with(String prediction, String letter) {
        if (!open(prediction)) {
            return this;
        }
        List<Answer> more = new ArrayList<>(given);
        more.add(new Answer(prediction, letter));
        return new Answers(List.copyOf(more));
    }
}
