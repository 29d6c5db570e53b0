package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The costs and slopes of one flower and of all, with the knobs as they stand and as they stood first. */
final class KnobsRun {
    private static final double NUDGE = 1e-4;

    private final int row;
    private final double[] parameters;
    private final FlowerNet one = new FlowerNet(1);
    private final AllFlowers all = new AllFlowers();
    private final Traced traced;
    private final double oneBefore;
    private final double allBefore;

    /** @param knobs as {@link KnobsFigure} has them */
    KnobsRun(List<Double> knobs) {
        row = knobs.get(KnobsFigure.ROW).intValue();
        parameters = NeuronRun.part(knobs, KnobsFigure.PARAMETERS, FlowerParameter.COUNT);
        oneBefore = oneCost(FlowerNet.start());
        allBefore = allCost(FlowerNet.start());
        allCost(parameters);
        one.of(row).run(parameters);
        traced = new Traced(one.plan(), one.costNode(), -1, "", NeuronRun::title);
    }

    private double oneCost(double[] with) {
        one.of(row).run(with);
        return one.cost();
    }

    private double allCost(double[] with) {
        all.run(with);
        return all.cost();
    }

    boolean untouched() {
        return Arrays.equals(parameters, FlowerNet.start());
    }

    double cost(boolean ofAll) {
        return ofAll ? all.cost() : one.cost();
    }

    double costBefore(boolean ofAll) {
        return ofAll ? allBefore : oneBefore;
    }

    /** The name of a cost with the knobs as they stood first. */
    static Quantity before(boolean ofAll) {
        return Quantity.of("loss", ofAll ? "before_all" : "before");
    }

    double slope(boolean ofAll, int place) {
        return ofAll ? all.slope(place) : one.slope(place);
    }

    double parameter(int place) {
        return parameters[place];
    }

    String falling(int place) {
        return all.falling(place);
    }

    boolean isOpposite(int place) {
        return one.slope(place) * all.slope(place) < 0;
    }

    int opposite() {
        int count = 0;
        for (int place = 0; place < FlowerParameter.COUNT; place++) {
            count += isOpposite(place) ? 1 : 0;
        }
        return count;
    }

    /** The same, found without any gradient: each knob is turned a little up and down. */
    int measuredOpposite() {
        FlowerNet single = new FlowerNet(1).of(row);
        AllFlowers every = new AllFlowers();
        int count = 0;
        for (int place = 0; place < FlowerParameter.COUNT; place++) {
            double[] turned = parameters.clone();
            double ofOne = 0;
            double ofAll = 0;
            for (int side = 1; side >= -1; side -= 2) {
                turned[place] = parameters[place] + side * NUDGE;
                single.run(turned);
                every.run(turned);
                ofOne += side * single.cost();
                ofAll += side * every.cost();
            }
            count += ofOne * ofAll < 0 ? 1 : 0;
        }
        return count;
    }

    /** Where a number comes from; null when there is none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        for (int i = 0; i < 2; i++) {
            boolean ofAll = i == 1;
            if (quantity.equals(before(ofAll))) {
                String title = ofAll
                        ? say("The cost of all flowers before any knob was turned")
                        : say("The cost of this flower before any knob was turned");
                return Explanation.given(quantity, title, "C_before", costBefore(ofAll));
            }
        }
        Explanation told = all.explain(quantity);
        return told == null ? traced.explain(quantity) : told;
    }
}
