package gradwalk.app;

import org.jspecify.annotations.Nullable;

/**
 * The name of a number on the page, {@code kind:node[row,column]@update}: {@code gradient:W[1,2]@3},
 * {@code loss:E@0}, {@code rate:eta}.
 *
 * @param kind what it is, which also gives its colour: value, gradient, weight, loss, input, rate …
 * @param node the node or parameter it belongs to
 * @param row counted from 1; 0 where there is no place
 * @param column counted from 1; 0 where there is no place
 * @param update how many updates were made before it; −1 where time does not matter
 */
public record Quantity(String kind, String node, int row, int column, int update) {

    /** A quantity without a place and time. */
    public static Quantity of(String kind, String node) {
        return new Quantity(kind, node, 0, 0, -1);
    }

    /** This quantity at another update. */
    public Quantity at(int update) {
        return new Quantity(kind, node, row, column, update);
    }

    /** The name as the page and the address write it. */
    public String id() {
        StringBuilder out = new StringBuilder(kind).append(':').append(node);
        if (row > 0) {
            out.append('[').append(row).append(',').append(column).append(']');
        }
        if (update >= 0) {
            out.append('@').append(update);
        }
        return out.toString();
    }

    /** Reads a name written by {@link #id}; null when it is none. */
    public static @Nullable Quantity read(String id) {
        int colon = id.indexOf(':');
        if (colon <= 0) {
            return null;
        }
        int update = -1;
        String rest = id.substring(colon + 1);
        int at = rest.indexOf('@');
        if (at >= 0) {
            update = whole(rest.substring(at + 1));
            if (update < 0) {
                return null;
            }
            rest = rest.substring(0, at);
        }
        int row = 0;
        int column = 0;
        int bracket = rest.indexOf('[');
        if (bracket >= 0) {
            int comma = rest.indexOf(',', bracket);
            if (comma < 0 || rest.charAt(rest.length() - 1) != ']') {
                return null;
            }
            row = whole(rest.substring(bracket + 1, comma));
            column = whole(rest.substring(comma + 1, rest.length() - 1));
            if (row < 1 || column < 1) {
                return null;
            }
            rest = rest.substring(0, bracket);
        }
        return rest.isEmpty() ? null : new Quantity(id.substring(0, colon), rest, row, column, update);
    }

    private static int whole(String digits) {
        if (digits.isEmpty() || digits.length() > 6) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }
}
