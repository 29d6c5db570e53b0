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

    abstract double cost(double w);

    abstract double slope(double w);

    /** How fast the slope changes; measured, where a curve has no formula for it. */
    double curvature(double w) {
        double step = 1e-4 * Math.max(1, Math.abs(w));
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
        double step = NUDGE * Math.max(1, Math.abs(w));
        return (cost(w + step) - cost(w - step)) / (2 * step);
    }

    Scale across(PlotFrame frame) {
        return frame.across(least, greatest);
    }

    Scale up(PlotFrame frame) {
        return frame.up(low, high, false);
    }
}
