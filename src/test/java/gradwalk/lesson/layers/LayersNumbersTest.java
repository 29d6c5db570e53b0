package gradwalk.lesson.layers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.app.KnobFigure.Event;
import gradwalk.app.KnobFigure.State;
import gradwalk.lesson.Explained;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number of lesson 2 in the script, against the figures' own models. */
class LayersNumbersTest {
    private final NeuronFigure neuron = new NeuronFigure();
    private final KnobsFigure knobs = new KnobsFigure();

    private Map<String, Double> walked() {
        State state = neuron.on(neuron.initial(), new Event.Answer("p21", "b"));
        return Explained.values(neuron, neuron.on(state, new Event.To(Stops.COMPARE)), "neuron");
    }

    private static void near(double expected, @Nullable Double shown, double within) {
        assertEquals(expected, shown == null ? Double.NaN : shown, within);
    }

    @Test
    void theFirstNeuronsTermsSumAndOutput() {
        State state = neuron.on(neuron.initial(), new Event.Answer("p21", "b"));
        Map<String, Double> shown = Explained.values(neuron, state, "neuron");
        double[] terms = {0.98, 1.20, -0.84, -0.06};
        for (int i = 0; i < terms.length; i++) {
            near(terms[i], shown.get("value:t¹[" + (i + 1) + ",1]"), 1e-12);
        }
        near(1.28, shown.get("value:s¹[1,1]"), 1e-12);
        near(-0.5, shown.get("bias:b¹[1,1]"), 0);
        near(0.78, shown.get("value:z¹[1,1]"), 1e-12);
        near(0.6857, shown.get("value:a¹[1,1]"), 5e-5);
    }

    @Test
    void bothLayersAndTheCost() {
        FlowerNet net = new FlowerNet(1).of(2);
        net.run(FlowerNet.start());
        double[][] values = {
            {0.78, -0.29, -0.09}, {0.6857, 0.4280, 0.4775}, {0.4922, -0.2064}, {0.6206, 0.4486}, {-0.3794, 0.4486}
        };
        List<String> nodes = List.of("z¹", "a¹", "z²", "a²", "d");
        for (int i = 0; i < nodes.size(); i++) {
            for (int j = 0; j < values[i].length; j++) {
                assertEquals(values[i][j], net.value(nodes.get(i), 0, j), 5e-5, nodes.get(i));
            }
        }
        Map<String, Double> shown = walked();
        near(0.6206, shown.get("value:a²[1,1]"), 5e-5);
        near(-0.3794, shown.get("value:d[1,1]"), 5e-5);
        near(0.0692, shown.get("value:dsum"), 5e-5);
        near(0.1726, shown.get("loss:C"), 5e-5);
    }

    @Test
    void lectureCountsTwentyThreeTheSlidesOutputTwentySevenOneNeuronMoreSevenMore() {
        assertEquals(15, Sizes.LECTURE.parameters(1));
        assertEquals(8, Sizes.LECTURE.parameters(2));
        assertEquals(23, Sizes.LECTURE.parameters());
        assertEquals(27, Sizes.SLIDE.parameters());
        assertEquals(12, Sizes.SLIDE.parameters(2));
        assertEquals(30, Sizes.WIDER.parameters());
        assertEquals(7, Sizes.WIDER.parameters() - Sizes.LECTURE.parameters());
        assertEquals(23_860, new Sizes(List.of(784, 30, 10)).parameters());
        assertEquals(FlowerParameter.COUNT, Sizes.LECTURE.parameters());
    }

    @Test
    void turningOneKnobMovesTheTwoNeedlesOppositeWays() {
        AllFlowers all = new AllFlowers();
        all.run(FlowerNet.start());
        assertEquals(0.1851, all.cost(), 5e-5);
        Map<String, Double> shown =
                Explained.values(knobs, knobs.on(knobs.initial(), new Event.Answer("p23", "b")), "knobs");
        near(0.1598, shown.get("loss:C"), 5e-5);
        near(0.1923, shown.get("loss:C_all"), 5e-5);
        near(0.1598 - 0.1726, shown.get("loss:change"), 1e-4);
        near(0.1923 - 0.1851, shown.get("loss:change_all"), 1e-4);
        assertEquals(
                "1".repeat(50) + "0".repeat(100), knobs.run(knobs.initial()).falling(0));
    }

    @Test
    void arrowsAreOppositeForSixteenOfTwentyThree() {
        assertEquals(16, knobs.run(knobs.initial()).opposite());
        assertEquals(16, knobs.run(knobs.initial()).measuredOpposite());
    }

    @Test
    void parametersStandWhereThePlanHasThem() {
        FlowerNet net = new FlowerNet(1).of(2);
        net.forward(FlowerNet.start());
        for (int place = 0; place < FlowerParameter.COUNT; place++) {
            FlowerParameter parameter = FlowerParameter.at(place);
            assertEquals(place, parameter.place());
            String node = parameter.value().node();
            double value = net.value(node, Math.max(0, parameter.from() - 1), parameter.to() - 1);
            assertEquals(FlowerNet.START.get(place), value, parameter.symbol());
        }
        assertEquals("w¹₁₁", FlowerParameter.at(0).symbol());
        assertEquals("w¹₃₁", FlowerParameter.at(2).symbol());
        assertEquals("b²₂", FlowerParameter.at(22).symbol());
    }

    @Test
    void allFlowersAreTheThreeSpeciesTogether() {
        FlowerNet whole = new FlowerNet(150).of(1);
        whole.run(FlowerNet.start());
        AllFlowers all = new AllFlowers();
        all.run(FlowerNet.start());
        assertEquals(whole.cost(), all.cost(), 1e-15);
        for (int place = 0; place < FlowerParameter.COUNT; place++) {
            assertEquals(whole.slope(place), all.slope(place), 1e-15);
        }
        assertTrue(all.right().indexOf('0') < 0, "the larger output is the flower's own for each of the 150");
    }
}
