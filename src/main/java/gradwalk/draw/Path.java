package gradwalk.draw;

/**
 * The outline of a curve as SVG path data, places rounded to a tenth of a unit. It begins at a place and goes on by
 * differences, which are shorter in the page.
 */
public final class Path {
    private final StringBuilder data = new StringBuilder();
    private boolean pen;
    // In tenths.
    private int lastX;
    private int lastY;

    /** Draws on to a place, or begins there. A place that is not finite lifts the pen. */
    public Path to(double x, double y) {
        if (!(Math.abs(x) < 1e6) || !(Math.abs(y) < 1e6)) {
            pen = false;
            return this;
        }
        int toX = rounded(x);
        int toY = rounded(y);
        int fromX = pen ? lastX : 0;
        int fromY = pen ? lastY : 0;
        data.append(pen ? 'l' : 'M').append(text(toX - fromX));
        data.append(toY < fromY ? "" : " ").append(text(toY - fromY));
        lastX = toX;
        lastY = toY;
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
        return text(rounded(value));
    }

    private static int rounded(double value) {
        return (int) Math.floor(value * 10 + 0.5);
    }

    private static String text(int tenths) {
        int size = Math.abs(tenths);
        String digits = size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
        return tenths < 0 ? "-" + digits : digits;
    }
}
