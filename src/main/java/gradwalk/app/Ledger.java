package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader predicted, kept in this browser and sent nowhere. It can be seen and cleared; what is stored and
 * cannot be read is left out.
 */
public final class Ledger {
    private static final String KEY = "gradwalk.ledger";

    private final Memory memory;
    private final List<Line> lines = new ArrayList<>();

    /** Where texts are kept between visits. Both ways may fail: a browser can refuse, or be full. */
    public interface Memory {

        /** The text kept under a key, or null. */
        @Nullable
        String load(String key);

        /** Keeps a text; false when it could not. */
        boolean save(String key, String text);
    }

    /**
     * One prediction.
     *
     * @param figure the figure that asked
     * @param prediction the question's id there
     * @param question the question, in the words the reader saw
     * @param answer the reader's choice, in the same words
     */
    public record Line(String figure, String prediction, String question, String answer, boolean right) {
        private boolean answers(String ofFigure, String question) {
            return figure.equals(ofFigure) && prediction.equals(question);
        }
    }

    public Ledger(Memory memory) {
        this.memory = memory;
        String text = memory.load(KEY);
        if (text != null) {
            for (String line : Address.split(text, '\n')) {
                List<String> cells = Address.split(line, '\t');
                if (cells.size() == 5) {
                    lines.add(new Line(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            cells.get(3),
                            cells.get(4).equals("1")));
                }
            }
        }
    }

    /** All predictions, in the order they were made. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** Whether the reader has answered a question, now or on an earlier visit. */
    public boolean holds(String figure, String prediction) {
        for (Line line : lines) {
            if (line.answers(figure, prediction)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a prediction in place of an earlier one for the same question; false when it could not be kept. */
    public boolean put(Line line) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).answers(line.figure(), line.prediction())) {
                lines.remove(i);
            }
        }
        lines.add(line);
        return save();
    }

    /** Forgets everything; false when the browser did not. */
    public boolean clear() {
        lines.clear();
        return save();
    }

    private boolean save() {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(clean(line.figure())).append('\t');
            text.append(clean(line.prediction())).append('\t');
            text.append(clean(line.question())).append('\t');
            text.append(clean(line.answer())).append('\t');
            text.append(line.right() ? '1' : '0').append('\n');
        }
        return memory.save(KEY, text.toString());
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}
