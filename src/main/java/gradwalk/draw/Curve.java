package gradwalk.draw;

/**
 * A smooth line through places that rise in one direction: it never turns back, never swings beyond two neighbouring
 * places, and begins and ends in that direction (Fritsch and Carlson, "Monotone piecewise cubic interpolation", 1980).
 * Its path data is relative and in whole units, so that lines of one shape have one text.
 */
public final class Curve {
    private static final int HEAD = 8;

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
            piece(path, i - 1, i, i == last ? 1 - HEAD : 0);
        }
        return path.toString();
    }

    /** The line from its end back to its start, with room for a head at the start. */
    public String back() {
        int last = along.length - 1;
        StringBuilder path = new StringBuilder("M").append(point(along[last], across[last]));
        for (int i = last; i > 0; i--) {
            piece(path, i, i - 1, i == 1 ? HEAD - 1 : 0);
        }
        return path.toString();
    }

    /** From one place to the next, which may lie a little nearer. */
    private void piece(StringBuilder path, int from, int to, double nearer) {
        double length = along[to] + nearer - along[from];
        double rise = across[to] - across[from];
        double third = length / 3;
        if (rise == 0 && slope(from) == 0 && slope(to) == 0) {
            path.append('l').append(point(length, 0));
            return;
        }
        path.append('c')
                .append(point(third, slope(from) * third))
                .append(' ')
                .append(point(length - third, rise - slope(to) * third))
                .append(' ')
                .append(point(length, rise));
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
        double back = atEnd ? -HEAD : HEAD;
        return "M" + point(along[at], across[at]) + "l" + point(back, -HEAD / 2.0) + " " + point(0, HEAD) + "z";
    }

    private String point(double alongAt, double acrossAt) {
        return whole(down ? acrossAt : alongAt) + " " + whole(down ? alongAt : acrossAt);
    }

    private static int whole(double value) {
        return (int) Math.floor(value + 0.5);
    }
}
