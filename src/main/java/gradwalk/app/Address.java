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

    /** A value as it stands in an address: what is not plain as UTF-8, each byte as a percent sign and two digits. */
    public static String encode(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (plain || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                int point = point(value, i);
                i += point >= 0x10000 ? 1 : 0;
                encode(point, out);
            }
        }
        return out.toString();
    }

    /** The code point that begins at a place; the replacement character for half a pair. */
    private static int point(String value, int at) {
        char c = value.charAt(at);
        if (c < 0xD800 || c > 0xDFFF) {
            return c;
        }
        char next = at + 1 < value.length() ? value.charAt(at + 1) : ' ';
        boolean pair = c < 0xDC00 && next >= 0xDC00 && next <= 0xDFFF;
        return pair ? 0x10000 + ((c - 0xD800) << 10) + (next - 0xDC00) : 0xFFFD;
    }

    private static void encode(int point, StringBuilder out) {
        int further = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        // The first byte says by its leading ones how many there are.
        int lead = further == 0 ? 0 : (0xF0 << (3 - further)) & 0xFF;
        encodeByte(lead | (point >> (6 * further)), out);
        for (int i = further - 1; i >= 0; i--) {
            encodeByte(0x80 | ((point >> (6 * i)) & 0x3F), out);
        }
    }

    private static void encodeByte(int code, StringBuilder out) {
        out.append('%').append(hex(code >> 4)).append(hex(code & 15));
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    /**
     * The value that an address holds.
     *
     * @throws Refused when it is not such text, or holds control characters other than the end of a line
     */
    static String decode(String value) throws Refused {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < value.length()) {
            if (value.charAt(i) != '%') {
                out.append(value.charAt(i++));
                continue;
            }
            int lead = code(value, i);
            int further = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
            // A byte that only goes on, or one that no text has, begins nothing.
            int point = further == 0 ? lead : lead < 0xC2 || lead > 0xF4 ? -1 : lead & (0x3F >> further);
            for (int k = 1; k <= further && point >= 0; k++) {
                int next = code(value, i + 3 * k);
                point = next >= 0x80 && next < 0xC0 ? (point << 6) | (next & 0x3F) : -1;
            }
            if (!readable(point, further)) {
                throw new Refused(Words.say("It is not readable text."));
            }
            append(point, out);
            i += 3 + 3 * further;
        }
        return out.toString();
    }

    /** The byte that a percent sign and two digits stand for; −1 when they do not. */
    private static int code(String value, int at) {
        return at + 3 <= value.length() && value.charAt(at) == '%'
                ? 16 * digit(value.charAt(at + 1)) + digit(value.charAt(at + 2))
                : -1;
    }

    /** Whether a code point may stand in a text and was written in as few bytes as it needs. */
    private static boolean readable(int point, int further) {
        if (further == 0) {
            return point == '\n' || point == '\t' || (point >= 32 && point < 127);
        }
        int least = further == 1 ? 0xA0 : further == 2 ? 0x800 : 0x10000;
        return point >= least && point < 0x110000 && (point < 0xD800 || point > 0xDFFF);
    }

    private static void append(int point, StringBuilder out) {
        if (point >= 0x10000) {
            out.append((char) (0xD800 + ((point - 0x10000) >> 10))).append((char) (0xDC00 + (point & 0x3FF)));
        } else {
            out.append((char) point);
        }
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
