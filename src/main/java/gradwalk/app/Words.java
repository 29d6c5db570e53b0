package gradwalk.app;

import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Every sentence that a figure shows passes through here, with the English sentence as its key (gettext's way): a
 * translation is a catalogue, and no code changes. {@code {0}} to {@code {9}} stand for what is put in.
 */
public final class Words {
    private static UnaryOperator<String> translation = sentence -> sentence;

    private Words() {}

    /** Uses a translation from now on; a sentence that it lacks stays English. */
    public static void use(Map<String, String> catalogue) {
        translation = sentence -> catalogue.getOrDefault(sentence, sentence);
    }

    /** The sentence in the reader's language. */
    public static String say(String sentence) {
        return translation.apply(sentence);
    }

    /** The sentence in the reader's language, with texts put in. */
    public static String say(String sentence, Object... inserts) {
        StringBuilder out = new StringBuilder();
        for (String piece : pieces(sentence)) {
            int insert = insert(piece);
            out.append(insert < 0 ? piece : text(inserts[insert]));
        }
        return out.toString();
    }

    /** The sentence in the reader's language, with one text put in. */
    public static String say(String sentence, Object insert) {
        return say(sentence, new Object[] {insert});
    }

    /** An element with the sentence added to it, with markup put in where the sentence has a place for it. */
    public static Element say(Element into, String sentence, Markup... inserts) {
        Element built = into;
        for (String piece : pieces(sentence)) {
            int insert = insert(piece);
            built = built.add(insert < 0 ? new Text(piece) : inserts[insert]);
        }
        return built;
    }

    /** Written out case by case: calling toString on any object would bring every toString there is to the browser. */
    private static String text(Object insert) {
        if (insert instanceof String text) {
            return text;
        } else if (insert instanceof Integer number) {
            return Integer.toString(number);
        }
        throw new IllegalArgumentException("Only texts and whole numbers are put into sentences.");
    }

    /** The words between the places for inserts, and the places. */
    private static List<String> pieces(String sentence) {
        String translated = say(sentence);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 2 < translated.length(); i++) {
            if (translated.charAt(i) == '{' && translated.charAt(i + 2) == '}') {
                if (i > from) {
                    pieces.add(translated.substring(from, i));
                }
                from = i + 3;
                pieces.add(translated.substring(i, from));
            }
        }
        if (from < translated.length()) {
            pieces.add(translated.substring(from));
        }
        return pieces;
    }

    /** Which insert a piece is a place for; −1 where it is words. */
    private static int insert(String piece) {
        return piece.length() == 3 && piece.charAt(0) == '{' && piece.charAt(2) == '}' ? piece.charAt(1) - '0' : -1;
    }
}
