package gradwalk.lesson.layers;

import static gradwalk.app.Words.say;

import gradwalk.app.Explanation;
import gradwalk.app.Explanation.Check;
import gradwalk.app.Explanation.Source;
import gradwalk.app.Quantity;
import gradwalk.formula.Formula;
import gradwalk.graph.Graph;
import gradwalk.graph.Plan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many units a network has.
 *
 * @param units the inputs, then the neurons of each layer: 4, 3, 2
 */
record Sizes(List<Integer> units) {
    static final int MOST_LAYERS = 4;
    static final int MOST_UNITS = 8;

    /** The lecture's network. */
    static final Sizes LECTURE = new Sizes(List.of(4, 3, 2));
    /** With one hidden neuron more. */
    static final Sizes WIDER = new Sizes(List.of(4, 4, 2));
    /** The slide's "Output : 3". */
    static final Sizes SLIDE = new Sizes(List.of(4, 3, 3));

    private static final String SUBSCRIPTS = "₀₁₂₃₄";

    int layers() {
        return units.size() - 1;
    }

    /** The weights into a layer, counted from 1. */
    int weights(int layer) {
        return units.get(layer - 1) * units.get(layer);
    }

    /** Weights and biases of a layer. */
    int parameters(int layer) {
        return weights(layer) + units.get(layer);
    }

    /** Weights and biases of the first so many layers. */
    int upTo(int layer) {
        int count = 0;
        for (int i = 1; i <= layer; i++) {
            count += parameters(i);
        }
        return count;
    }

    int parameters() {
        return upTo(layers());
    }

    /** With another number of units in a column. */
    Sizes with(int column, int count) {
        List<Integer> all = new ArrayList<>(units);
        all.set(column, Math.max(1, Math.min(MOST_UNITS, count)));
        return new Sizes(List.copyOf(all));
    }

    /** With so many layers; a new one has two neurons. */
    Sizes layered(int count) {
        List<Integer> all = new ArrayList<>(units.subList(0, Math.min(units.size(), count + 1)));
        while (all.size() < count + 1) {
            all.add(2);
        }
        return new Sizes(List.copyOf(all));
    }

    // Where the counts come from.

    static final Quantity ALL = Quantity.of("count", "parameters");

    static Quantity size(int column) {
        return Quantity.of("count", "n" + column);
    }

    static Quantity ofLayer(int layer) {
        return Quantity.of("count", "layer" + layer);
    }

    /** How many parameters one unit of a column has of its own. */
    static Quantity ofUnit(int column) {
        return Quantity.of("count", "unit" + column);
    }

    @Nullable
    Explanation explain(Quantity quantity) {
        if (quantity.equals(ALL)) {
            return counted(quantity, say("All weights and biases"), 1, layers());
        }
        for (int column = 0; column < units.size(); column++) {
            if (quantity.equals(size(column))) {
                return Explanation.given(
                        quantity,
                        column == 0 ? say("How many inputs") : say("How many neurons in layer {0}", column),
                        symbol(column),
                        units.get(column));
            } else if (column > 0 && quantity.equals(ofLayer(column))) {
                return counted(quantity, say("The weights and biases of layer {0}", column), column, column);
            } else if (quantity.equals(ofUnit(column))) {
                return unit(quantity, column);
            }
        }
        return null;
    }

    /** A unit's own: its weights in, its bias, its weights out. */
    private Explanation unit(Quantity quantity, int column) {
        List<Source> sources = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        if (column > 0) {
            sources.add(source(column - 1));
            terms.add(Formula.variable(symbol(column - 1)));
            terms.add(Formula.number(1));
        }
        if (column < layers()) {
            sources.add(source(column + 1));
            terms.add(Formula.variable(symbol(column + 1)));
        }
        int without = with(column, units.get(column) - 1).parameters();
        return Explanation.derived(
                quantity,
                say("What one unit brings: its weights in, its bias, its weights out"),
                "Δp",
                Formula.sum(terms),
                sources,
                units.get(column) == 1
                        ? null
                        : new Check(
                                say("The network with it minus the network without it:"), parameters() - without, 0));
    }

    private Source source(int column) {
        return new Source(symbol(column), size(column), units.get(column));
    }

    private static String symbol(int column) {
        return "n" + SUBSCRIPTS.charAt(column);
    }

    private Explanation counted(Quantity quantity, String title, int first, int last) {
        List<Source> sources = new ArrayList<>();
        List<Formula> terms = new ArrayList<>();
        for (int column = first - 1; column <= last; column++) {
            sources.add(source(column));
        }
        for (int layer = first; layer <= last; layer++) {
            terms.add(Formula.variable(symbol(layer - 1)).times(Formula.variable(symbol(layer))));
            terms.add(Formula.variable(symbol(layer)));
        }
        return Explanation.derived(
                quantity,
                title,
                first == last ? "p" + SUBSCRIPTS.charAt(first) : "p",
                Formula.sum(terms),
                sources,
                new Check(say("Counted in the graph that the engine builds:"), built(first, last), 0));
    }

    /** The parameters of these layers, as a plan counts them. */
    private int built(int first, int last) {
        Graph.Builder graph = Graph.builder();
        for (int layer = first; layer <= last; layer++) {
            graph.parameter("W" + layer, units.get(layer - 1), units.get(layer));
            graph.parameter("b" + layer, 1, units.get(layer));
        }
        return Plan.of(graph.build()).parameterCount();
    }
}
