package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the reader predicted, kept in this browser and sent nowhere. It can be seen and cleared; what is stored and
 * cannot be read is left out. Other pages open at the same time keep theirs under the same key, so it is read again
 * before it is changed.
 */
public final class Ledger {
    private static final String KEY = "gradwalk.ledger";

    private final Memory memory;
    private Contents contents;
    /** Whether the memory holds what is here; what it refused stays here until the page is left. */
    private boolean kept = true;

    /** Where texts are kept between visits. Both ways may fail: a browser can refuse, or be full. */
    public interface Memory {

        /** The text kept under a key, or null. */
        @Nullable
        String load(String key);

        /** Keeps a text; false when it could not. */
        boolean save(String key, String text);
    }

    /**
     * What the ledger holds.
     *
     * @param known whether there is a reader's browser to read it from; false while a page is built
     * @param lines all predictions, in the order they were made
     * @param cleared what the last clearing took away and {@link Ledger#restore} brings back
     */
    public record Contents(boolean known, List<Line> lines, List<Line> cleared) {
        public static final Contents UNKNOWN = new Contents(false, List.of(), List.of());
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

        private boolean answersSame(Line other) {
            return answers(other.figure, other.prediction);
        }
    }

    public Ledger(Memory memory) {
        this(memory, new Contents(true, List.of(), List.of()));
        refresh();
    }

    private Ledger(Memory memory, Contents contents) {
        this.memory = memory;
        this.contents = contents;
    }

    /** A ledger for the builder of a page, where there is no reader yet. */
    public static Ledger unknown() {
        return new Ledger(
                new Memory() {
                    @Override
                    public @Nullable String load(String key) {
                        return null;
                    }

                    @Override
                    public boolean save(String key, String text) {
                        return false;
                    }
                },
                Contents.UNKNOWN);
    }

    /** What it holds now; the same object until that changes. */
    public Contents contents() {
        return contents;
    }

    /** Whether the reader has answered a question, now or on an earlier visit. */
    public boolean holds(String figure, String prediction) {
        for (Line line : contents.lines) {
            if (line.answers(figure, prediction)) {
                return true;
            }
        }
        return false;
    }

    /** Adds a prediction in place of an earlier one for the same question; false when it could not be kept. */
    public boolean put(Line line) {
        refresh();
        return save(joined(contents.lines, List.of(line)), contents.cleared);
    }

    /** Forgets everything; false when the browser did not. */
    public boolean clear() {
        refresh();
        return save(List.of(), contents.lines);
    }

    /** Brings back what the last clearing took away, before what came since; false when it could not be kept. */
    public boolean restore() {
        refresh();
        return save(joined(contents.cleared, contents.lines), List.of());
    }

    /** Reads again what another page may have changed. */
    public void refresh() {
        List<Line> read = kept ? read(memory.load(KEY)) : contents.lines;
        if (!read.equals(contents.lines)) {
            contents = new Contents(contents.known, read, contents.cleared);
        }
    }

    private boolean save(List<Line> lines, List<Line> cleared) {
        contents = new Contents(contents.known, lines, cleared);
        kept = memory.save(KEY, written(lines));
        return kept;
    }

    /** Later lines take the place of earlier ones for the same question. */
    private static List<Line> joined(List<Line> earlier, List<Line> later) {
        List<Line> all = new ArrayList<>();
        for (Line line : earlier) {
            boolean replaced = false;
            for (Line newer : later) {
                replaced |= newer.answersSame(line);
            }
            if (!replaced) {
                all.add(line);
            }
        }
        all.addAll(later);
        return List.copyOf(all);
    }

    private static List<Line> read(@Nullable String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : Address.split(text == null ? "" : text, '\n')) {
            List<String> cells = Address.split(line, '\t');
            if (cells.size() == 5 && !cells.contains("")) {
                boolean right = cells.get(4).equals("1");
                lines.add(new Line(cells.get(0), cells.get(1), cells.get(2), cells.get(3), right));
            }
        }
        return List.copyOf(lines);
    }

    private static String written(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append(clean(line.figure())).append('\t');
            text.append(clean(line.prediction())).append('\t');
            text.append(clean(line.question())).append('\t');
            text.append(clean(line.answer())).append('\t');
            text.append(line.right() ? '1' : '0').append('\n');
        }
        return text.toString();
    }

    private static String clean(String text) {
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}
