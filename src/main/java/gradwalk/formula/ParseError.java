package gradwalk.formula;

import java.util.List;

/** A text that is no formula: where, and why in a sentence to the person who typed it. */
public final class ParseError extends Exception {
    private final int line;
    private final int position;
    private final String template;
    private final List<String> inserts;

    ParseError(Token at, String template, String... inserts) {
        super(filled(template, inserts));
        this.line = at.line();
        this.position = at.position();
        this.template = template;
        this.inserts = List.of(inserts);
    }

    private static String filled(String template, String... inserts) {
        String sentence = template;
        for (int i = 0; i < inserts.length; i++) {
            sentence = sentence.replace("{" + (char) ('0' + i) + "}", inserts[i]);
        }
        return sentence;
    }

    /** The line of the text, counted from 1; a semicolon begins none. */
    public int line() {
        return line;
    }

    /** The character of that line where the trouble shows, counted from 1 in code points. */
    public int position() {
        return position;
    }

    /** What is wrong and what to do, in English. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The sentence with {@code {0}}, {@code {1}} … for what is put in: the key under which a translation has it. */
    public String template() {
        return template;
    }

    /** What is put in. */
    public List<String> inserts() {
        return inserts;
    }
}
