package gradwalk.draw;

/** The outline of a curve as SVG path data, places rounded to a tenth of a unit. */
public final class Path {
    private final StringBuilder data = new StringBuilder();
    private boolean pen;

    /** Draws on to a place, or begins there. A place that is not finite lifts the pen. */
    public Path to(double x, double y) {
        if (!(Math.abs(x) < 1e6) || !(Math.abs(y) < 1e6)) {
            pen = false;
            return this;
        }
        data.append(pen ? 'L' : 'M').append(tenths(x)).append(' ').append(tenths(y));
        pen = true;
        return this;
    }

    /** Begins anew at the next place. */
    public Path lift() {
        pen = false;
        return this;
    }

    /** The path so far. */
    public String data() {
        return data.toString();
    }

    /** A number rounded to tenths, as short as can be. */
    public static String tenths(double value) {
        int rounded = (int) Math.floor(value * 10 + 0.5);
        int size = Math.abs(rounded);
        String digits = size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
        return rounded < 0 ? "-" + digits : digits;
    }
}
