package gradwalk.lesson.downhill;

import gradwalk.app.Refused;
import gradwalk.formula.Formula;
import gradwalk.lesson.shared.TypedFormula;
import java.util.Arrays;
import java.util.List;

/** A curve whose formula was typed, over a range of weights; its costs are cut off where few of them lie far out. */
final class OwnCurve {
    private static final int LONGEST = 120;
    private static final int SAMPLES = 200;
    /** A share of the samples at either end that does not decide what is shown. */
    private static final double FEW = 0.05;

    private static final double MOST = 20;

    private OwnCurve() {}

    /** @throws Refused with the sentence for the reader */
    static Formula read(String text) throws Refused {
        return TypedFormula.read(text, List.of("w"), LONGEST);
    }

    /**
     * The curve of a text that can be read.
     *
     * @param least the least weight shown
     */
    static FormulaCurve of(String text, double least, double greatest) {
        Formula formula;
        try {
            formula = read(text);
        } catch (Refused refused) {
            throw new IllegalArgumentException(refused);
        }
        double[] shown = shown(formula, least, greatest);
        return new FormulaCurve(List.of(formula, formula.derivative("w")), least, greatest, shown[0], shown[1]);
    }

    /** From where to where costs are shown. */
    private static double[] shown(Formula formula, double least, double greatest) {
        double[] costs = new double[SAMPLES + 1];
        int count = 0;
        for (int i = 0; i <= SAMPLES; i++) {
            double w = least + (greatest - least) * i / SAMPLES;
            double cost = formula.evaluate(name -> w);
            if (Double.isFinite(cost)) {
                costs[count++] = cost;
            }
        }
        if (count == 0) {
            return new double[] {-1, 1};
        }
        Arrays.sort(costs, 0, count);
        double low = costs[(int) (FEW * (count - 1))];
        double high = costs[(int) ((1 - FEW) * (count - 1))];
        double middle = costs[count / 2];
        // A curve that rises ever faster is shown where it begins to.
        high = middle > low ? Math.min(high, middle + MOST * (middle - low)) : high;
        low = high > middle ? Math.max(low, middle - MOST * (high - middle)) : low;
        double beyond = (high - low) / 2;
        low = Math.max(costs[0], low - beyond);
        high = Math.min(costs[count - 1], high + beyond);
        double room = high > low ? (high - low) / 12 : Math.max(1, Math.abs(high)) / 2;
        return Double.isFinite(high - low) ? new double[] {low - room, high + room} : new double[] {-1, 1};
    }
}
