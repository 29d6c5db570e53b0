package gradwalk.draw;

/**
 * A smooth line through places that rise in one direction: it never turns back, never swings beyond two neighbouring
 * places, and begins and ends in that direction (Fritsch and Carlson, "Monotone piecewise cubic interpolation", 1980).
 */
public final class Curve {
    private static final int HEAD = 8;
    private static final int HALF = 4;

    private final double[] along;
    private final double[] across;
    private final boolean down;

    /**
     * @param along where its places are in its direction
     * @param across where they are at right angles to it
     * @param down whether its direction is downwards, else to the right
     */
    Curve(double[] along, double[] across, boolean down) {
        this.along = along;
        this.across = across;
        this.down = down;
    }

    /** The line from its start to its end as SVG path data, with room for a head at the end. */
    public String forward() {
        int last = along.length - 1;
        StringBuilder path = new StringBuilder("M").append(point(along[0], across[0]));
        for (int i = 1; i <= last; i++) {
            double end = i == last ? along[i] - HEAD + 1 : along[i];
            double third = (end - along[i - 1]) / 3;
            curve(path, along[i - 1], i - 1, third, end, i);
        }
        return path.toString();
    }

    /** The line from its end back to its start, with room for a head at the start. */
    public String back() {
        int last = along.length - 1;
        StringBuilder path = new StringBuilder("M").append(point(along[last], across[last]));
        for (int i = last; i > 0; i--) {
            double end = i == 1 ? along[0] + HEAD - 1 : along[i - 1];
            double third = (end - along[i]) / 3;
            curve(path, along[i], i, third, end, i - 1);
        }
        return path.toString();
    }

    private void curve(StringBuilder path, double from, int start, double third, double to, int end) {
        path.append('C')
                .append(point(from + third, across[start] + slope(start) * third))
                .append(' ')
                .append(point(to - third, across[end] - slope(end) * third))
                .append(' ')
                .append(point(to, across[end]));
    }

    /** How steep the line is at one of its places; level at both ends and where it turns. */
    private double slope(int i) {
        if (i == 0 || i == along.length - 1) {
            return 0;
        }
        double before = (across[i] - across[i - 1]) / (along[i] - along[i - 1]);
        double after = (across[i + 1] - across[i]) / (along[i + 1] - along[i]);
        if (before * after <= 0) {
            return 0;
        }
        double least = Math.min(Math.abs(before), Math.abs(after));
        return Math.signum(before) * Math.min(3 * least, 0.75 * Math.abs(before + after));
    }

    /** The head of an arrow at the end, or at the start and pointing back. */
    public String head(boolean atEnd) {
        int at = atEnd ? along.length - 1 : 0;
        double base = along[at] + (atEnd ? -HEAD : HEAD);
        return "M" + point(along[at], across[at]) + "L" + point(base, across[at] - HALF) + "L"
                + point(base, across[at] + HALF) + "Z";
    }

    private String point(double alongAt, double acrossAt) {
        return Path.tenths(down ? acrossAt : alongAt) + " " + Path.tenths(down ? alongAt : acrossAt);
    }
}
