package gradwalk.app;

import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.Text;
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
        pieces(sentence, new Pieces() {
            @Override
            public void words(String words) {
                out.append(words);
            }

            @Override
            public void insert(int index) {
                out.append(text(inserts[index]));
            }
        });
        return out.toString();
    }

    /** The sentence in the reader's language, with one text put in. */
    public static String say(String sentence, Object insert) {
        return say(sentence, new Object[] {insert});
    }

    /** An element with the sentence added to it, with markup put in where the sentence has a place for it. */
    public static Element say(Element into, String sentence, Markup... inserts) {
        Element[] built = {into};
        pieces(sentence, new Pieces() {
            @Override
            public void words(String words) {
                built[0] = built[0].add(new Text(words));
            }

            @Override
            public void insert(int index) {
                built[0] = built[0].add(inserts[index]);
            }
        });
        return built[0];
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

    private interface Pieces {
        void words(String words);

        void insert(int index);
    }

    private static void pieces(String sentence, Pieces to) {
        String translated = say(sentence);
        int from = 0;
        for (int i = 0; i + 2 < translated.length(); i++) {
            if (translated.charAt(i) == '{' && translated.charAt(i + 2) == '}') {
                if (i > from) {
                    to.words(translated.substring(from, i));
                }
                to.insert(translated.charAt(i + 1) - '0');
                from = i + 3;
            }
        }
        if (from < translated.length()) {
            to.words(translated.substring(from));
        }
    }
}
