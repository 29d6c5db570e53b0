package gradwalk.draw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lines of equal value of a function of two numbers, from its values on a grid: marching squares with linear
 * interpolation along the edges of the cells. Where two opposite corners of a cell are high, the mean of all four says
 * which of the two ways the lines go. Cells at values that are not finite have no line.
 */
public final class Contours {
    private static final int NONE = -1;

    /** The share of the picture that lies below the lowest of round levels, and above the highest. */
    private static final double FEW = 0.005;

    /** From this ratio on round levels are spread by their logarithm. */
    private static final double WIDE = 30;

    /** A median nearer to an end than this share of the range has no even levels. */
    private static final double SKEWED = 0.15;

    private final Scale x;
    private final Scale y;
    private final int columns;
    private final int rows;
    private final double[] values;
    private double @Nullable [] sorted;
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
        double[] sorted = sorted();
        double[] levels = new double[wished];
        int found = 0;
        for (int i = 1; i <= wished; i++) {
            // The lowest region is smaller, so that a minimum is ringed closely.
            found = add(levels, found, quantile(sorted, (i - 0.5) / (wished + 0.5)), sorted);
        }
        return Arrays.copyOf(levels, found);
    }

    /**
     * Levels that are round numbers, where such ones suit the picture. A function that is positive and spans more than
     * an order of magnitude has them at 1, 2 and 5 times powers of ten, or at powers of ten alone; one that is spread
     * evenly has them at even distances; any other has those of {@link #levels}.
     *
     * @param wished about how many
     */
    public double[] roundLevels(int wished) {
        Scale all = scale();
        if (all == null) {
            return levels(wished);
        }
        double[] sorted = sorted();
        List<Double> rounds;
        if (all.logarithmic()) {
            rounds = decades(all.least(), all.greatest(), wished);
        } else {
            double middle = all.share(quantile(sorted, 0.5));
            if (middle < SKEWED || middle > 1 - SKEWED) {
                return levels(wished);
            }
            rounds = all.ticks(wished);
        }
        double[] levels = new double[rounds.size()];
        int found = 0;
        for (double round : rounds) {
            found = add(levels, found, round, sorted);
        }
        return Arrays.copyOf(levels, found);
    }

    /**
     * The values of the picture but the very few least and greatest, from 0 to 1: by their logarithm where they are
     * positive and span more than an order of magnitude. Null for a function that is constant, or nowhere finite.
     */
    public @Nullable Scale scale() {
        double[] sorted = sorted();
        double least = quantile(sorted, FEW);
        double greatest = quantile(sorted, 1 - FEW);
        return greatest > least ? new Scale(least, greatest, 0, 1, least > 0 && greatest > WIDE * least) : null;
    }

    private static List<Double> decades(double least, double greatest, int wished) {
        List<Double> powers = new Scale(least / 10, greatest, 0, 1, true).ticks(wished);
        boolean all = powers.size() > 1 && powers.get(1) < 50 * powers.get(0) && 3 * powers.size() <= wished + 3;
        List<Double> levels = new ArrayList<>();
        for (double power : powers) {
            for (double times : all ? new double[] {1, 2, 5} : new double[] {1}) {
                if (times * power >= least && times * power <= greatest) {
                    levels.add(times * power);
                }
            }
        }
        return levels;
    }

    /** Adds a level that lies within the picture and above the one before; gives how many there are. */
    private static int add(double[] levels, int found, double level, double[] sorted) {
        boolean between = sorted.length > 0 && level > sorted[0] && level < sorted[sorted.length - 1];
        if (between && (found == 0 || level > levels[found - 1])) {
            levels[found] = level;
            return found + 1;
        }
        return found;
    }

    /** All finite values, rising; sorted once, however often they are asked for. */
    private double[] sorted() {
        double[] known = sorted;
        if (known == null) {
            known = finiteRising();
            sorted = known;
        }
        return known;
    }

    private double[] finiteRising() {
        double[] sorted = new double[values.length];
        int finite = 0;
        for (double value : values) {
            if (Double.isFinite(value)) {
                sorted[finite++] = value;
            }
        }
        Arrays.sort(sorted, 0, finite);
        return Arrays.copyOf(sorted, finite);
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) ((sorted.length - 1) * share)];
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
