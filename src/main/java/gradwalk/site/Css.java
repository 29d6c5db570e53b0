package gradwalk.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets as they are sent: without comments, without the spaces that are there for their writers, and without rules
 * for what a page has not got.
 */
final class Css {
    private static final String SEPARATORS = "{};,";
    private static final Pattern NAME = Pattern.compile("[.#](-?[A-Za-z_][\\w-]*)");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");

    private Css() {}

    /** The same rules in fewer characters. What is quoted stays as it is. */
    static String tight(String css) {
        StringBuilder out = new StringBuilder();
        boolean space = false;
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
                space = true;
            } else if (Character.isWhitespace(c)) {
                space = true;
                at++;
            } else {
                char last = out.length() > 0 ? out.charAt(out.length() - 1) : ';';
                if (c == '}' && last == ';') {
                    out.setLength(out.length() - 1);
                } else if (space && !separates(last) && last != ':' && !separates(c)) {
                    out.append(' ');
                }
                space = false;
                int end = c == '"' || c == '\'' ? css.indexOf(c, at + 1) + 1 : at + 1;
                out.append(css, at, end);
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean separates(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    /** All words of a page's HTML and scripts, among them every class and id that it can ever have. */
    static Set<String> words(String... texts) {
        Set<String> words = new HashSet<>();
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                words.add(word.group());
            }
        }
        return words;
    }

    /**
     * The rules that a page can need: those with a selector all of whose classes and ids are among its words. A word that
     * ends in a hyphen stands for all names that begin so, since a script may put one together. What stands in
     * parentheses, as in {@code :not(.a)}, is not asked for.
     *
     * @param css as {@link #tight} makes it
     */
    static String needed(String css, Set<String> words) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < css.length()) {
            int open = css.indexOf('{', at);
            int end = open < 0 ? -1 : afterBlock(css, open);
            if (end < 0) {
                throw new SiteException("A style sheet ends inside of a rule: " + css.substring(at));
            }
            String head = css.substring(at, open);
            String block = css.substring(open + 1, end - 1);
            if (head.startsWith("@media") || head.startsWith("@supports")) {
                block = needed(block, words);
            } else if (!head.startsWith("@")) {
                head = neededSelectors(head, words);
            }
            if (!head.isEmpty() && !block.isEmpty()) {
                out.append(head).append('{').append(block).append('}');
            }
            at = end;
        }
        return out.toString();
    }

    private static String neededSelectors(String head, Set<String> words) {
        List<String> needed = new ArrayList<>();
        for (String selector : selectors(head)) {
            Matcher name = NAME.matcher(PARENTHESES
                    .matcher(PARENTHESES.matcher(selector).replaceAll(""))
                    .replaceAll(""));
            boolean all = true;
            while (name.find()) {
                all &= isNamed(name.group(1), words);
            }
            if (all) {
                needed.add(selector);
            }
        }
        return String.join(",", needed);
    }

    private static boolean isNamed(String name, Set<String> words) {
        boolean named = words.contains(name);
        for (int hyphen = name.indexOf('-'); hyphen >= 0 && !named; hyphen = name.indexOf('-', hyphen + 1)) {
            named = words.contains(name.substring(0, hyphen + 1));
        }
        return named;
    }

    /** The parts between commas that stand in no parentheses. */
    private static List<String> selectors(String head) {
        List<String> selectors = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                selectors.add(head.substring(from, i));
                from = i + 1;
            }
        }
        selectors.add(head.substring(from));
        return selectors;
    }

    /** Where the block that opens here is over, or -1. */
    private static int afterBlock(String css, int open) {
        int depth = 0;
        for (int i = open; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '"' || c == '\'') {
                i = css.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            }
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
