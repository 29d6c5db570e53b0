package gradwalk.lesson.layers;

import gradwalk.app.Figure;
import gradwalk.app.Walk;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.widget.Stepper;
import java.util.ArrayList;
import java.util.List;

/**
 * What a reader can change on the way through the network.
 *
 * @param setup the numbers it is computed from
 * @param walk where the reader is: one of {@link Stops}
 * @param focus the neuron whose sum is written out, h₁ to h₃ and o₁, o₂ counted from 0; −1 for the step's own
 * @param more whether the flowers to pick from are open
 */
record NeuronState(Setup setup, Walk walk, int focus, boolean more) {

    static final NeuronState FIRST = new NeuronState(Setup.LESSON, Walk.START, -1, false);

    /**
     * What the network computes with.
     *
     * @param row the flower, from 1 to 150
     * @param input four numbers in the place of its measurements, or none
     * @param parameters in the order of {@link FlowerNet#START}
     */
    record Setup(int row, List<Double> input, List<Double> parameters) {
        static final Setup LESSON = new Setup(2, List.of(), FlowerNet.START);
    }

    /** What can happen. */
    sealed interface Event {

        /** The step control. */
        record Step(Stepper.Wish wish) implements Event {}

        /** Plays, or pauses. */
        record Play(boolean on) implements Event, Figure.Glance {}

        /** An answer, or "Show me". */
        record Answer(String prediction, String letter) implements Event {}

        /** Numbers put in from a place on: the 23 parameters, and after them the four inputs. */
        record Put(int place, List<List<Double>> values) implements Event {}

        /** Another flower. */
        record Pick(int row) implements Event, Figure.Gesture {
            @Override
            public String gesture() {
                return "row";
            }
        }

        /** The sum of another neuron. */
        record Focus(int neuron) implements Event, Figure.Glance {}

        /** The flowers opened or closed. */
        record More(boolean open) implements Event, Figure.Glance {}
    }

    NeuronState with(Setup to) {
        return new NeuronState(to, walk, focus, more);
    }

    NeuronState with(Walk to) {
        return new NeuronState(setup, to, to.time().at() == place() ? focus : -1, more);
    }

    NeuronState focus(int to) {
        return new NeuronState(setup, walk, to, more);
    }

    NeuronState more(boolean to) {
        return new NeuronState(setup, walk, focus, to);
    }

    int place() {
        return walk.time().at();
    }

    /** The neuron whose sum is written out now. */
    int neuron() {
        return focus >= 0 && focus < Stops.neurons(place()) ? focus : Stops.neuron(place());
    }

    /** With numbers put in from a place on, down a column. */
    NeuronState put(int place, List<List<Double>> values, double[] inputNow) {
        List<Double> all = new ArrayList<>(setup.parameters());
        for (double input : inputNow) {
            all.add(input);
        }
        for (int i = 0; i < values.size(); i++) {
            all.set(place + i, values.get(i).get(0));
        }
        int count = setup.parameters().size();
        boolean input = place >= count;
        return with(new Setup(
                setup.row(),
                input ? List.copyOf(all.subList(count, all.size())) : setup.input(),
                List.copyOf(all.subList(0, count))));
    }
}
