package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.data.Iris;
import gradwalk.formula.Formula;
import gradwalk.graph.Element;
import gradwalk.lesson.shared.AllFlowers;
import gradwalk.lesson.shared.FlowerNet;
import gradwalk.lesson.shared.FlowerParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The network run for one flower, and where each of its numbers comes from. */
final class NeuronRun {
    private static final String SUBSCRIPTS = "₀₁₂₃₄";
    private static final double ROUNDING = 1e-12;

    private final int row;
    private final boolean measured;
    private final double[] parameters;
    private final FlowerNet net;
    private final Traced traced;

    /** @param knobs as {@link NeuronFigure} has them */
    NeuronRun(List<Double> knobs) {
        this.row = knobs.get(NeuronFigure.ROW).intValue();
        double[] input = part(knobs, NeuronFigure.INPUT, FlowerNet.INPUTS);
        this.measured = Arrays.equals(input, Iris.measurements(row));
        this.parameters = part(knobs, NeuronFigure.PARAMETERS, FlowerParameter.COUNT);
        this.net = new FlowerNet(1).of(row);
        net.input(input);
        net.run(parameters);
        this.traced = new Traced(net.plan(), net.costNode(), -1, "", this::inputTitle);
    }

    static double[] part(List<Double> numbers, int first, int count) {
        double[] part = new double[count];
        for (int i = 0; i < count; i++) {
            part[i] = numbers.get(first + i);
        }
        return part;
    }

    /** Whether the inputs are those of the flower. */
    boolean measured() {
        return measured;
    }

    double parameter(FlowerParameter of) {
        return parameters[of.place()];
    }

    double number(Quantity quantity) {
        Explanation own = own(quantity);
        return own == null ? traced.number(quantity) : own.value();
    }

    /** For which flowers the output of the flower's own kind is the larger. */
    String right() {
        AllFlowers all = new AllFlowers();
        all.run(parameters);
        return all.right();
    }

    /** The neuron that a number belongs to, or −1. */
    static int neuron(Quantity quantity) {
        boolean second = quantity.node().indexOf('²') > 0;
        boolean first = quantity.node().indexOf('¹') > 0;
        return second ? FlowerNet.HIDDEN + quantity.column() - 1 : first ? quantity.column() - 1 : -1;
    }

    // Names. Neurons are counted from 0, h₁ to h₃ and o₁, o₂; inputs from 1.

    static int layer(int neuron) {
        return neuron < FlowerNet.HIDDEN ? 1 : 2;
    }

    static int inputs(int neuron) {
        return layer(neuron) == 1 ? FlowerNet.INPUTS : FlowerNet.HIDDEN;
    }

    /** A neuron's place in its layer, from 1. */
    static int column(int neuron) {
        return neuron < FlowerNet.HIDDEN ? neuron + 1 : neuron + 1 - FlowerNet.HIDDEN;
    }

    /** t a term, s their sum, z with the bias, a after σ. */
    static Quantity named(String kind, int neuron, int row) {
        String above = layer(neuron) == 1 ? "¹" : "²";
        return new Quantity("value", kind + above, Math.max(1, row), column(neuron), -1);
    }

    static FlowerParameter weight(int neuron, int from) {
        return new FlowerParameter(layer(neuron), from, column(neuron));
    }

    /** What goes into a neuron. */
    static Quantity into(int neuron, int from) {
        return new Quantity(layer(neuron) == 1 ? "input" : "value", layer(neuron) == 1 ? "x" : "a¹", 1, from, -1);
    }

    /** What is called so in formulas, of a neuron's input. */
    static String intoSymbol(int neuron, int from) {
        return (layer(neuron) == 1 ? "x" : "a¹") + SUBSCRIPTS.charAt(from);
    }

    static String name(int neuron) {
        return (layer(neuron) == 1 ? "h" : "o") + SUBSCRIPTS.charAt(column(neuron));
    }

    /** Where a number comes from; null when the figure has none such. */
    @Nullable
    Explanation explain(Quantity quantity) {
        Explanation own = own(quantity);
        return own == null ? traced.explain(quantity) : own;
    }

    private @Nullable Explanation own(Quantity quantity) {
        if (quantity.equals(Quantity.of("value", "dsum"))) {
            return differences(quantity);
        }
        for (int neuron = 0; neuron < FlowerNet.HIDDEN + FlowerNet.OUTPUTS; neuron++) {
            if (quantity.equals(named("s", neuron, 0))) {
                return sum(quantity, neuron);
            }
            for (int from = 1; from <= inputs(neuron); from++) {
                if (quantity.equals(named("t", neuron, from))) {
                    return term(quantity, neuron, from);
                }
            }
        }
        return null;
    }

    private Source source(int neuron, int from) {
        Quantity into = into(neuron, from);
        return new Source(intoSymbol(neuron, from), into, traced.number(into));
    }

    private Source weightSource(int neuron, int from) {
        FlowerParameter weight = weight(neuron, from);
        return new Source(weight.symbol(), weight.value(), parameter(weight));
    }

    private static Formula product(int neuron, int from) {
        return Formula.variable(intoSymbol(neuron, from))
                .times(Formula.variable(weight(neuron, from).symbol()));
    }

    private Explanation term(Quantity quantity, int neuron, int from) {
        return Explanation.derived(
                quantity,
                say("A term: an input times its weight on the way to {0}", name(neuron)),
                "t" + SUBSCRIPTS.charAt(from),
                product(neuron, from),
                List.of(source(neuron, from), weightSource(neuron, from)),
                null);
    }

    private Explanation sum(Quantity quantity, int neuron) {
        List<Source> sources = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        double backwards = 0;
        for (int from = 1; from <= inputs(neuron); from++) {
            sources.add(source(neuron, from));
            sources.add(weightSource(neuron, from));
            terms.add(product(neuron, from));
            int last = inputs(neuron) + 1 - from;
            backwards += traced.number(into(neuron, last)) * parameter(weight(neuron, last));
        }
        return Explanation.derived(
                quantity,
                say("What {0} adds up, before its bias", name(neuron)),
                "s",
                Formula.sum(terms),
                sources,
                new Check(say("Added from the last term to the first:"), backwards, ROUNDING, 1));
    }

    private Explanation differences(Quantity quantity) {
        List<Source> sources = new ArrayList<>();
        for (int i = 1; i <= FlowerNet.OUTPUTS; i++) {
            Quantity difference = difference(i);
            sources.add(new Source("d" + SUBSCRIPTS.charAt(i), difference, traced.number(difference)));
        }
        double back = 0;
        List<Source> backwards = new ArrayList<>(sources);
        Collections.reverse(backwards);
        for (Source source : backwards) {
            back += source.value();
        }
        return Explanation.derived(
                quantity,
                say("The two differences, added with their signs"),
                "Σd",
                Formula.variable("d₁").plus(Formula.variable("d₂")),
                sources,
                new Check(say("Added from the last to the first:"), back, ROUNDING));
    }

    /** Output minus target, counted from 1. */
    static Quantity difference(int output) {
        return new Quantity("value", "d", 1, output, -1);
    }

    /** The target of an output, counted from 1. */
    static Quantity target(int output) {
        return new Quantity("input", "y", 1, output, -1);
    }

    static Quantity cost() {
        return Quantity.of("loss", "C");
    }

    private String inputTitle(Element element) {
        if (element.node().label().equals("x")) {
            return measured
                    ? say("The {0} of flower {1}, in centimetres", say(Iris.FEATURES.get(element.column())), row)
                    : say("Put here by you");
        }
        return title(element);
    }

    /** What an element of the network is, in words. */
    static String title(Element element) {
        String node = element.node().label();
        int to = element.column() + 1;
        boolean second = node.indexOf('²') > 0;
        String neuron = (second ? "o" : "h") + SUBSCRIPTS.charAt(to);
        return switch (node.charAt(0)) {
            case 'x' -> say("A measurement of the flower: {0}", say(Iris.FEATURES.get(to - 1)));
            case 'y' -> say("The target of output {0}", to);
            case 'W' ->
                say("The weight from {0} to {1}", (second ? "h" : "x") + SUBSCRIPTS.charAt(element.row() + 1), neuron);
            case 'b' -> say("The bias of {0}", neuron);
            case 'z' -> say("The sum of {0}, its bias included", neuron);
            case 'a' -> say("What {0} says: σ of its sum", neuron);
            case 'd' -> say("Output {0} minus its target", to);
            default -> say("The cost of this flower: square the differences, then add, then halve");
        };
    }
}
