package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.widget.NetView;
import gradwalk.widget.Numbers;
import gradwalk.widget.PlotFrame;
import java.util.ArrayList;
import java.util.List;

/** The network as far as the walk has come; what is still to come is drawn pale, so that nothing moves. */
final class NetPicture {
    private static final int HEIGHT = 360;
    private static final NetView NET =
            new NetView(420, HEIGHT, List.of(FlowerNet.INPUTS, FlowerNet.HIDDEN, FlowerNet.OUTPUTS, FlowerNet.OUTPUTS));

    private static final List<String> COLUMNS = List.of("inputs", "hidden layer", "output layer", "target");
    private static final String SUBSCRIPTS = "₀₁₂₃₄";

    private final int focus;
    private final NeuronRun run;
    private final Numbers numbers;
    private final int place;
    private final List<Markup> content = new ArrayList<>();

    NetPicture(int place, int focus, NeuronRun run, Numbers numbers) {
        this.run = run;
        this.numbers = numbers;
        this.place = place;
        this.focus = focus;
    }

    Element view() {
        for (int neuron = FlowerNet.HIDDEN + FlowerNet.OUTPUTS - 1; neuron >= 0; neuron--) {
            links(neuron);
        }
        for (int i = 1; i <= FlowerNet.INPUTS; i++) {
            square(0, i - 1, "x" + SUBSCRIPTS.charAt(i), NeuronRun.into(0, i), place >= Stops.INPUTS || i == 1);
        }
        for (int neuron = 0; neuron < FlowerNet.HIDDEN + FlowerNet.OUTPUTS; neuron++) {
            neuron(neuron);
        }
        for (int i = 1; i <= FlowerNet.OUTPUTS; i++) {
            square(3, i - 1, "y" + SUBSCRIPTS.charAt(i), NeuronRun.target(i), place >= Stops.COMPARE);
            difference(i);
        }
        for (int column = 0; column < COLUMNS.size(); column++) {
            content.add(PlotFrame.text(NET.x(column), HEIGHT + 10, "middle")
                    .as("unitname")
                    .add(say(COLUMNS.get(column))));
        }
        return NET.drawing(say("The network"), 14, content);
    }

    private void links(int neuron) {
        boolean known = neuron < Stops.neurons(place) && place >= Stops.WEIGHTS;
        boolean focused = known && neuron == focus;
        int column = NeuronRun.layer(neuron) - 1;
        for (int from = 1; from <= NeuronRun.inputs(neuron); from++) {
            FlowerParameter weight = NeuronRun.weight(neuron, from);
            Quantity quantity = weight.value();
            content.add(NET.link(column, from - 1, NeuronRun.column(neuron) - 1, known ? run.parameter(weight) : 0)
                    .as("known", known)
                    .as("focus", focused)
                    .as("lit", numbers.frame().lit(quantity) || numbers.frame().asked(quantity)));
        }
    }

    private void square(int column, int unit, String symbol, Quantity quantity, boolean known) {
        content.add(NET.square(column, unit).as("k-data").as("known", known));
        content.add(NET.name(column, unit, symbol));
        content.add(number(column, unit, quantity, known));
    }

    /** Output minus target, below the target. */
    private void difference(int output) {
        if (place >= Stops.COMPARE) {
            Quantity quantity = NeuronRun.difference(output);
            Element text = PlotFrame.text(NET.x(3), NET.y(3, output - 1) + NET.radius() + 12, "middle");
            content.add(numbers.svg(text, quantity, run.number(quantity)));
        }
    }

    private Element number(int column, int unit, Quantity quantity, boolean known) {
        Element text = NET.inside(column, unit);
        return known
                ? numbers.svg(text, quantity, run.number(quantity))
                : text.as("todo").add("·");
    }

    /** A neuron shows how far it has come: its sum, z, or what it says. */
    private void neuron(int neuron) {
        int column = NeuronRun.layer(neuron);
        int unit = NeuronRun.column(neuron) - 1;
        boolean known = neuron < Stops.neurons(place) && place >= Stops.SUM;
        String shows = place == Stops.SUM ? "s" : place == Stops.BIAS ? "z" : "a";
        content.add(NET.circle(column, unit).as("k-value").as("known", known).as("focus", neuron == focus));
        content.add(NET.name(column, unit, NeuronRun.name(neuron)));
        content.add(number(column, unit, NeuronRun.named(shows, neuron, 0), known));
    }
}
