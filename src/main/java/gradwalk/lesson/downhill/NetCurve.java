package gradwalk.lesson.downhill;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Quantity;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import java.util.List;

/** Lesson 2's network over all 150 flowers, with one weight moving: the one from the petal's length to h₁. */
final class NetCurve extends Curve {
    private static final int PLACE = new FlowerParameter(1, 3, 1).place();
    private static final double DIFFERENCE = 1e-5;

    private final AllFlowers flowers = new AllFlowers();
    // The weights of the last run, which need not be run again.
    private double costAt = Double.NaN;
    private double slopeAt = Double.NaN;

    NetCurve() {
        super(-4, 6, 0.16, 0.29);
    }

    /** Each is a run of the network. */
    @Override
    int samples() {
        return 90;
    }

    private static double[] parameters(double w) {
        double[] parameters = FlowerNet.start();
        parameters[PLACE] = w;
        return parameters;
    }

    @Override
    double cost(double w) {
        if (w != costAt) {
            flowers.forward(parameters(w));
            costAt = w;
            slopeAt = Double.NaN;
        }
        return flowers.cost();
    }

    @Override
    double slope(double w) {
        if (w != slopeAt) {
            flowers.run(parameters(w));
            costAt = w;
            slopeAt = w;
        }
        return flowers.slope(PLACE);
    }

    @Override
    Explanation cost(Quantity of, Quantity weight, double w) {
        return told(of, say("The cost of all 150 flowers with this weight"), "C", cost(w), plainCost(w), 1e-9);
    }

    @Override
    Explanation slope(Quantity of, Quantity weight, double w) {
        return told(
                of, say("The slope: how fast that cost grows with w₃₁"), "C′", slope(w), measuredSlope(w), DIFFERENCE);
    }

    @Override
    Explanation curvature(Quantity of, Quantity weight, double w) {
        double step = 1e-3;
        double measured = (cost(w + step) - 2 * cost(w) + cost(w - step)) / (step * step);
        return told(of, say("The curvature, from two slopes nearby"), "C″", curvature(w), measured, 1e-3);
    }

    /** Flower by flower. */
    private double plainCost(double w) {
        double[] parameters = parameters(w);
        FlowerNet one = new FlowerNet(1);
        double sum = 0;
        for (int row = 1; row <= 150; row++) {
            one.of(row).forward(parameters);
            sum += one.cost();
        }
        return sum / 150;
    }

    private static Explanation told(
            Quantity of, String title, String symbol, double value, double again, double tolerance) {
        return new Explanation(
                of,
                title,
                symbol,
                value,
                null,
                List.of(),
                List.of(),
                new Check(say("Worked out another way, from the costs alone:"), again, tolerance, 1e-3));
    }
}
