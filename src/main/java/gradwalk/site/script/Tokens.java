package gradwalk.site.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A script in its smallest parts: strings, names, numbers, single signs, and the space between them. */
final class Tokens {
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*+\"|'(?:[^'\\\\]|\\\\.)*+'|`(?:[^`\\\\]|\\\\.)*+`|[A-Za-z_$][\\w$]*|\\d[\\w.]*|\\s+|.",
            Pattern.DOTALL);
    /** Behind these a slash begins a regular expression, which is not told from a division here. */
    private static final String BEFORE_OPERAND = "(,=:[!&|?{};+-*%<>~^";

    private Tokens() {}

    /** All parts in order; together they are the script. */
    static List<String> of(String script) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(script);
        String before = ";";
        while (token.find()) {
            String text = token.group();
            if (text.equals("/") && BEFORE_OPERAND.contains(before)) {
                throw new IllegalArgumentException("a regular expression in a script; write new RegExp");
            }
            tokens.add(text);
            before = isSpace(text) ? before : text;
        }
        return tokens;
    }

    /** The script without the space that nothing needs. */
    static String tight(String script) {
        List<String> tokens = of(script);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (!isSpace(token)) {
                out.append(token);
            } else if (out.length() > 0 && i + 1 < tokens.size()) {
                out.append(between(
                        out.charAt(out.length() - 1), token, tokens.get(i + 1).charAt(0)));
            }
        }
        return out.toString();
    }

    /** Two words keep a space, two signs that would join another, and a line that may end a statement its end. */
    private static String between(char last, String space, char next) {
        boolean words = isPartOfName(last) && isPartOfName(next);
        boolean signs = last == next && (last == '+' || last == '-');
        boolean mayEnd = last == '}' && isPartOfName(next) && space.indexOf('\n') >= 0;
        return mayEnd ? "\n" : words || signs ? " " : "";
    }

    static boolean isName(String token) {
        return isPartOfName(token.charAt(0)) && !Character.isDigit(token.charAt(0));
    }

    /** Whether a part is a name behind a point, of an object's property; what is spread by three points is none. */
    static boolean isProperty(List<String> tokens, int i) {
        boolean behindPoint = i > 0 && tokens.get(i - 1).equals(".");
        return behindPoint && !(i > 1 && tokens.get(i - 2).equals(".")) && isName(tokens.get(i));
    }

    private static boolean isSpace(String token) {
        return Character.isWhitespace(token.charAt(0));
    }

    private static boolean isPartOfName(char c) {
        return (Character.isLetterOrDigit(c) && c < 128) || c == '_' || c == '$';
    }

    /** The parts of a list between commas that stand in no brackets. */
    static List<String> parts(String list) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (String token : of(list)) {
            depth += depth(token);
            if (token.equals(",") && depth == 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(token);
            }
        }
        if (part.length() > 0) {
            parts.add(part.toString());
        }
        return parts;
    }

    /** Where the bracket is over that opens at a place. */
    static int afterBracket(String script, int open) {
        Matcher token = TOKEN.matcher(script).region(open, script.length());
        int depth = 0;
        while (token.find()) {
            depth += depth(token.group());
            if (depth == 0) {
                return token.end();
            }
        }
        throw new IllegalArgumentException("a bracket is never closed");
    }

    /** 1 for an opening bracket, −1 for a closing one, 0 for anything else. */
    static int depth(String token) {
        return switch (token) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }
}
