package gradwalk.lesson.downhill;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.draw.Scale;
import gradwalk.widget.PlotFrame;

/** A cost over one weight, and where its values and slopes come from. */
abstract class Curve {
    private static final double NUDGE = 6e-6;

    private final double least;
    private final double greatest;
    private final double low;
    private final double high;

    /**
     * What is shown of it.
     *
     * @param least the least weight
     * @param low the least cost
     */
    Curve(double least, double greatest, double low, double high) {
        this.least = least;
        this.greatest = greatest;
        this.low = low;
        this.high = high;
    }

    /** At how many places it is drawn. */
    int samples() {
        return 120;
    }

    abstract double cost(double w);

    abstract double slope(double w);

    /** How fast the slope changes; measured, where a curve has no formula for it. NaN at a kink. */
    double curvature(double w) {
        double step = 1e-4 * Math.max(1, Math.abs(w));
        double wide = curvature(w, step);
        return Math.abs(wide - curvature(w, step / 10)) <= 0.1 * Math.abs(wide) + 1e-6 ? wide : Double.NaN;
    }

    private double curvature(double w, double step) {
        return (slope(w + step) - slope(w - step)) / (2 * step);
    }

    /** Where the cost at a weight comes from. */
    abstract Explanation cost(Quantity of, Quantity weight, double w);

    /** Where the slope at a weight comes from. */
    abstract Explanation slope(Quantity of, Quantity weight, double w);

    /** Where the curvature at a weight comes from. */
    abstract Explanation curvature(Quantity of, Quantity weight, double w);

    /** The slope by a step to either side. */
    double measuredSlope(double w) {
        return measured(w, NUDGE * Math.max(1, Math.abs(w)));
    }

    private double measured(double w, double step) {
        return (cost(w + step) - cost(w - step)) / (2 * step);
    }

    /** Whether a slope can be measured there: beside a pole or at a kink, the size of the nudge decides what comes out. */
    boolean steady(double w) {
        double step = NUDGE * Math.max(1, Math.abs(w));
        double wide = measured(w, 4 * step);
        return Math.abs(wide - measured(w, step)) <= 1e-6 * Math.max(Math.abs(wide), Math.abs(cost(w)));
    }

    /** Whether a weight is in the picture, or beside it no farther than its width. */
    boolean near(double w) {
        double width = greatest - least;
        return w > least - width && w < greatest + width;
    }

    Scale across(PlotFrame frame) {
        return frame.across(least, greatest);
    }

    Scale up(PlotFrame frame) {
        return frame.up(low, high, false);
    }
}
