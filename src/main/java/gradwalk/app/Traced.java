package gradwalk.app;

import gradwalk.graph.Element;
import gradwalk.graph.Explanation.Binding;
import gradwalk.graph.GradientCheck;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import gradwalk.graph.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the numbers of a graph come from that ran: the engine's own account of each, in the page's names, with a check.
 * A node's kind gives a number its colour: inputs, weights (biases, when their name begins with b), values, and losses:
 * the single numbers that a capital letter names.
 */
public final class Traced {
    /** How far a central difference may be off, relative to the gradient. */
    static final double DIFFERENCE = 1e-5;

    private static final double ROUNDING = 1e-9;

    private final Plan plan;
    private final Trace trace;
    private final int update;
    private final String suffix;
    private final Function<Element, String> titles;

    /**
     * Runs a plan with its present inputs.
     *
     * @param of the node that gradients are of
     * @param update how many updates were made before; −1 where time does not matter
     * @param suffix follows each node's name in the names of numbers, to tell two runs of a graph apart; may be empty
     * @param titles says in words what the value of an element is
     */
    public Traced(Plan plan, Node of, int update, String suffix, Function<Element, String> titles) {
        this.plan = plan;
        this.trace = Trace.run(plan, of);
        this.update = update;
        this.suffix = suffix;
        this.titles = titles;
    }

    /** The run. */
    public Trace trace() {
        return trace;
    }

    /** The name of the value of a 1×1 node. */
    public Quantity value(String node) {
        return quantity(Element.value(trace.graph().node(node), 0, 0));
    }

    /** The name of the gradient of a 1×1 node. */
    public Quantity gradient(String node) {
        return quantity(Element.gradient(trace.graph().node(node), 0, 0));
    }

    /** The name of an element. */
    public Quantity quantity(Element element) {
        Node node = element.node();
        boolean scalar = node.shape().isScalar();
        return new Quantity(
                element.kind() == Element.Kind.GRADIENT ? "gradient" : kind(node),
                node.label() + suffix,
                scalar ? 0 : element.row() + 1,
                scalar ? 0 : element.column() + 1,
                update);
    }

    private String kind(Node node) {
        return switch (node.kind()) {
            case PARAMETER -> node.label().startsWith("b") ? "bias" : "weight";
            case COMPUTED -> isLoss(node) ? "loss" : "value";
            default -> "input";
        };
    }

    private static boolean isLoss(Node node) {
        char first = node.label().charAt(0);
        return node.shape().isScalar() && first >= 'A' && first <= 'Z';
    }

    /** The element that a name stands for, or null when it is no number of this run. */
    private @Nullable Element element(Quantity quantity) {
        String name = quantity.node();
        if (quantity.update() != update || !name.endsWith(suffix)) {
            return null;
        }
        Node node = trace.graph().find(name.substring(0, name.length() - suffix.length()));
        int row = Math.max(0, quantity.row() - 1);
        int column = Math.max(0, quantity.column() - 1);
        if (node == null || row >= node.shape().rows() || column >= node.shape().columns()) {
            return null;
        }
        Element element = quantity.kind().equals("gradient")
                ? Element.gradient(node, row, column)
                : Element.value(node, row, column);
        return quantity(element).equals(quantity) ? element : null;
    }

    /** What an element is called in formulas; the name of the quantity itself when it is none of this run. */
    public String symbol(Quantity quantity) {
        Element element = element(quantity);
        return element == null ? quantity.node() : trace.name(element);
    }

    /** The present number of this name, NaN when there is none. */
    public double number(Quantity quantity) {
        Element element = element(quantity);
        return element == null ? Double.NaN : trace.number(element);
    }

    /** Where a number comes from; null when it is none of this run. */
    public @Nullable Explanation explain(Quantity quantity) {
        Element element = element(quantity);
        if (element == null) {
            return null;
        }
        gradwalk.graph.Explanation told = trace.explain(element);
        return explained(quantity, title(element), told, told.given() ? null : check(element, told));
    }

    /** What the engine says of a number, in the page's names. */
    Explanation explained(
            Quantity quantity, String title, gradwalk.graph.Explanation told, Explanation.@Nullable Check check) {
        List<Explanation.Source> sources = new ArrayList<>();
        for (Binding binding : told.bindings()) {
            Element source = binding.element();
            if (source != null && !told.given()) {
                sources.add(new Explanation.Source(binding.variable(), quantity(source), binding.value()));
            }
        }
        return new Explanation(
                quantity,
                title,
                told.name(),
                told.result(),
                told.given() ? null : told.symbols(),
                List.copyOf(sources),
                List.of(),
                check);
    }

    private String title(Element element) {
        String name = trace.name(Element.value(element.node(), element.row(), element.column()));
        return element.kind() == Element.Kind.VALUE
                ? titles.apply(element)
                : Words.say("How fast {0} changes with {1}", trace.of().label(), name);
    }

    private Explanation.Check check(Element element, gradwalk.graph.Explanation told) {
        if (element.kind() == Element.Kind.VALUE) {
            return new Explanation.Check(
                    Words.say("Worked out a second time, from the formula:"), told.evaluated(), ROUNDING);
        }
        trace.restore(plan);
        double measured =
                GradientCheck.centralDifference(plan, trace.of(), element.node(), element.row(), element.column());
        double size = 1e-2 * Math.max(1, Math.abs(trace.value(trace.of(), 0, 0)));
        return new Explanation.Check(Words.say("Measured by nudging it up and down:"), measured, DIFFERENCE, size);
    }
}
