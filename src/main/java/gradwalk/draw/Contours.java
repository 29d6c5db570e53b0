package gradwalk.draw;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Lines of equal value of a function of two numbers, from its values on a grid: marching squares with linear
 * interpolation along the edges of the cells. Where two opposite corners of a cell are high, the mean of all four says
 * which of the two ways the lines go. Cells at values that are not finite have no line.
 */
public final class Contours {
    private static final int NONE = -1;

    private final Scale x;
    private final Scale y;
    private final int columns;
    private final int rows;
    private final double[] values;
    // By edge, while one level is drawn: the edges that a line goes on to.
    private final int[] first;
    private final int[] second;
    private final boolean[] drawn;

    /**
     * Evaluates the function once for each corner.
     *
     * @param columns how many cells lie side by side
     * @param rows how many cells lie one above the other
     */
    public Contours(Scale x, Scale y, int columns, int rows, DoubleBinaryOperator function) {
        this.x = x;
        this.y = y;
        this.columns = columns;
        this.rows = rows;
        this.values = new double[(columns + 1) * (rows + 1)];
        for (int corner = 0; corner < values.length; corner++) {
            values[corner] = function.applyAsDouble(x.at(share(corner, columns)), y.at(rowShare(corner)));
        }
        this.first = new int[2 * values.length];
        this.second = new int[2 * values.length];
        this.drawn = new boolean[2 * values.length];
    }

    private double share(int corner, int of) {
        return (double) (corner % (columns + 1)) / of;
    }

    private double rowShare(int corner) {
        int row = corner / (columns + 1);
        return (double) row / rows;
    }

    /**
     * Levels that part the picture into as many regions of about equal size, so that lines are never crowded into a
     * corner of it; none twice. A function that is constant, or nowhere finite, has none.
     */
    public double[] levels(int wished) {
        double[] sorted = new double[values.length];
        int finite = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sorted[finite++] = value;
            }
        }
        Arrays.sort(sorted, 0, finite);
        double[] levels = new double[wished];
        int found = 0;
        for (int i = 1; i <= wished && finite > 0; i++) {
            // The lowest region is smaller, so that a minimum is ringed closely.
            double level = sorted[(int) ((finite - 1) * (i - 0.5) / (wished + 0.5))];
            boolean between = level > sorted[0] && level < sorted[finite - 1];
            if (between && (found == 0 || level > levels[found - 1])) {
                levels[found++] = level;
            }
        }
        return Arrays.copyOf(levels, found);
    }

    /** All lines of one level, as SVG path data. */
    public String lines(double level) {
        Arrays.fill(first, NONE);
        Arrays.fill(second, NONE);
        Arrays.fill(drawn, false);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                join(row * (columns + 1) + column, level);
            }
        }
        Path path = new Path();
        // Lines that leave the picture are drawn from an end, closed ones from anywhere.
        for (int pass = 0; pass < 2; pass++) {
            for (int edge = 0; edge < first.length; edge++) {
                if (!drawn[edge] && first[edge] != NONE && (pass == 1 || second[edge] == NONE)) {
                    trace(path, edge, level);
                }
            }
        }
        return path.data();
    }

    // An edge goes by its left or lower corner: 2·corner to the right, 2·corner + 1 upwards.

    /** Joins the edges of a cell that a level crosses. */
    private void join(int corner, double level) {
        int above = corner + columns + 1;
        double a = values[corner];
        double b = values[corner + 1];
        double c = values[above + 1];
        double d = values[above];
        double sum = a + b + c + d;
        // Written so that NaN counts as not finite.
        if (!(Math.abs(sum) < Double.POSITIVE_INFINITY)) {
            return;
        }
        int bottom = 2 * corner;
        int top = 2 * above;
        int left = 2 * corner + 1;
        int right = left + 2;
        boolean low = a < level;
        boolean oneWay = low != (b < level);
        boolean otherWay = low != (d < level);
        boolean far = low != (c < level);
        if (oneWay && otherWay && !far) {
            boolean joined = (sum / 4 < level) == low;
            link(bottom, joined ? right : left);
            link(top, joined ? left : right);
        } else if (oneWay && otherWay) {
            link(bottom, left);
        } else if (oneWay) {
            link(bottom, far ? top : right);
        } else if (otherWay) {
            link(left, far ? right : top);
        } else if (far) {
            link(right, top);
        }
    }

    private void link(int one, int other) {
        linkOneWay(one, other);
        linkOneWay(other, one);
    }

    private void linkOneWay(int from, int to) {
        if (first[from] == NONE) {
            first[from] = to;
        } else {
            second[from] = to;
        }
    }

    /** Draws a line from edge to edge. */
    private void trace(Path path, int start, double level) {
        path.lift();
        int before = NONE;
        int edge = start;
        while (edge != NONE && !drawn[edge]) {
            draw(path, edge, level);
            drawn[edge] = true;
            int next = first[edge] == before ? second[edge] : first[edge];
            before = edge;
            edge = next;
        }
        if (edge == start) {
            draw(path, start, level);
        }
    }

    private void draw(Path path, int edge, double level) {
        int corner = edge / 2;
        int other = edge % 2 == 0 ? corner + 1 : corner + columns + 1;
        double part = (level - values[corner]) / (values[other] - values[corner]);
        double across = share(corner, columns) + part * (share(other, columns) - share(corner, columns));
        double up = rowShare(corner) + part * (rowShare(other) - rowShare(corner));
        path.to(x.place(x.at(across)), y.place(y.at(up)));
    }
}
