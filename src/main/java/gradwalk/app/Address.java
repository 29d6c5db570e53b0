package gradwalk.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of a link behind {@code #} that holds the state of the page's figures:
 * {@code training-step:eta=0.02&w=1,1,…;race:eta=…}. Only what differs from the standard state is written. A fragment
 * without a colon is an ordinary anchor.
 */
public final class Address {
    private static final String PLAIN = "-_.~,:@[]+*!'()/";

    /** What a fragment says of one figure, by the figure's name. */
    public record Query(String figure, String text) {}

    private Address() {}

    /** What a state looks like as a query; empty for the standard state. */
    public static <S> String write(Figure<S, ?> figure, S state) {
        StringBuilder out = new StringBuilder();
        for (Param<S, ?> param : figure.params()) {
            String text = param.write(state, figure.initial());
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : "&").append(text);
            }
        }
        return out.toString();
    }

    /** The state that a query asks for. What cannot be read stays standard, and a sentence about it is added. */
    public static <S> S read(Figure<S, ?> figure, String query, List<String> problems) {
        S state = figure.initial();
        for (String piece : split(query, '&')) {
            int equals = piece.indexOf('=');
            String name = equals < 0 ? piece : piece.substring(0, equals);
            Param<S, ?> param = find(figure, name);
            if (param == null) {
                if (!piece.isEmpty()) {
                    problems.add(Words.say(
                            "The link names “{0}”, which this figure does not have. It was left out.",
                            Table.shortened(name)));
                }
                continue;
            }
            try {
                state = param.read(state, decode(equals < 0 ? "" : piece.substring(equals + 1)));
            } catch (Refused refused) {
                problems.add(
                        Words.say("The link’s value for “{0}” was left out. {1}", param.name(), refused.sentence()));
            }
        }
        return figure.opened(state);
    }

    private static <S> @Nullable Param<S, ?> find(Figure<S, ?> figure, String name) {
        for (Param<S, ?> param : figure.params()) {
            if (param.name().equals(name)) {
                return param;
            }
        }
        return null;
    }

    /** The queries of the figures named in a fragment; none for an ordinary anchor. */
    public static List<Query> figures(String fragment) {
        List<Query> queries = new ArrayList<>();
        if (fragment.indexOf(':') < 0) {
            return queries;
        }
        for (String piece : split(fragment, ';')) {
            int colon = piece.indexOf(':');
            if (colon > 0) {
                queries.add(new Query(piece.substring(0, colon), piece.substring(colon + 1)));
            } else if (!piece.isEmpty()) {
                queries.add(new Query(piece, ""));
            }
        }
        return queries;
    }

    /** A value as it stands in an address. */
    public static String encode(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (plain || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else if (c < 128) {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            } else {
                throw new IllegalArgumentException("Addresses hold ASCII values only: " + value);
            }
        }
        return out.toString();
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    private static String decode(String value) throws Refused {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%') {
                int code = i + 3 <= value.length() ? 16 * digit(value.charAt(i + 1)) + digit(value.charAt(i + 2)) : -1;
                if (code < 32 || code > 126) {
                    throw new Refused(Words.say("It is not readable text."));
                }
                out.append((char) code);
                i += 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    // Character.digit would bring the digits of every script in the world.
    private static int digit(char c) {
        int digit = "0123456789abcdef".indexOf(c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c);
        return digit < 0 ? -1000 : digit;
    }

    /** The pieces between separators; one piece when there is none. */
    static List<String> split(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                pieces.add(text.substring(from, i));
                from = i + 1;
            }
        }
        return pieces;
    }
}
