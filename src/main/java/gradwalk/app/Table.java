package gradwalk.app;

import gradwalk.math.NumberText;
import java.util.ArrayList;
import java.util.List;

/** Numbers that a reader typed or pasted. */
public final class Table {
    private Table() {}

    /**
     * A number within a range.
     *
     * @throws Refused with a sentence that quotes the text
     */
    public static double number(String text, double least, double greatest) throws Refused {
        String typed = text.trim();
        if (typed.isEmpty()) {
            throw new Refused(Words.say("Nothing is typed here. Type a number, or press Escape to keep the old one."));
        }
        double value = NumberText.parse(typed);
        if (Double.isNaN(value)) {
            throw new Refused(Words.say("“{0}” is not a number.", shortened(typed)));
        }
        if (value < least || value > greatest) {
            throw new Refused(Words.say(
                    "{0} is out of range: from {1} to {2}.",
                    shortened(typed), NumberText.display(least, 7), NumberText.display(greatest, 7)));
        }
        return value;
    }

    /**
     * Numbers in rows: one row a line, values separated by tabs, commas, semicolons or spaces.
     *
     * @param rows how many rows there is room for
     * @param columns how many columns there is room for
     * @throws Refused when a value is no number or the shape does not fit
     */
    public static List<List<Double>> read(String text, int rows, int columns, double least, double greatest)
            throws Refused {
        List<List<Double>> table = new ArrayList<>();
        for (String line : Address.split(text.trim(), '\n')) {
            table.add(row(words(line), least, greatest));
        }
        int width = table.get(0).size();
        for (List<Double> row : table) {
            if (row.size() != width) {
                throw new Refused(Words.say("The pasted rows are not equally long."));
            }
        }
        if (table.size() > rows || width > columns) {
            throw new Refused(Words.say(
                    "The pasted table is {0}×{1}; from this cell there is room for {2}×{3}.",
                    table.size(), width, rows, columns));
        }
        return table;
    }

    private static List<Double> row(List<String> words, double least, double greatest) throws Refused {
        if (words.isEmpty()) {
            number("", least, greatest);
        }
        List<Double> row = new ArrayList<>();
        for (String word : words) {
            row.add(number(word, least, greatest));
        }
        return row;
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (c == ' ' || c == '\t' || c == ',' || c == ';' || c == '\r') {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }

    /** A text short enough to be quoted in a sentence. */
    public static String shortened(String text) {
        return text.length() <= 24 ? text : text.substring(0, 23) + "…";
    }
}
