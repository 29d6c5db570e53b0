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

    /** A value as it stands in an address: what is not plain is written as the octets of each of its characters. */
    public static String encode(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (plain || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else if (c < 0x80) {
                octet(out, c);
            } else if (c < 0x800) {
                octet(out, 0xC0 | (c >> 6));
                octet(out, 0x80 | (c & 0x3F));
            } else {
                octet(out, 0xE0 | (c >> 12));
                octet(out, 0x80 | ((c >> 6) & 0x3F));
                octet(out, 0x80 | (c & 0x3F));
            }
        }
        return out.toString();
    }

    private static void octet(StringBuilder out, int octet) {
        out.append('%').append(hex(octet >> 4)).append(hex(octet & 15));
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    private static String decode(String value) throws Refused {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '%') {
                int first = octet(value, i);
                int further = first < 0xC0 ? 0 : first < 0xE0 ? 1 : 2;
                boolean readable = first < 0x80 ? first >= ' ' && first < 0x7F : first >= 0xC2 && first < 0xF0;
                int code = further == 0 ? first : first & (further == 1 ? 0x1F : 0x0F);
                for (int k = 1; k <= further; k++) {
                    int next = octet(value, i + 3 * k);
                    readable &= next >= 0x80 && next < 0xC0;
                    code = (code << 6) | (next & 0x3F);
                }
                if (!readable) {
                    throw new Refused(Words.say("It is not readable text."));
                }
                out.append((char) code);
                i += 3 * further + 2;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** The octet written at a place, below 0 when there is none. */
    private static int octet(String value, int at) {
        return at + 3 <= value.length() && value.charAt(at) == '%'
                ? 16 * digit(value.charAt(at + 1)) + digit(value.charAt(at + 2))
                : -1;
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
