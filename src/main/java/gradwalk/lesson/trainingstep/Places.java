package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.graph.Element;
import gradwalk.graph.Explanation.Binding;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;

/** Which element of the graph a quantity of the page is, and back. */
final class Places {
    private static final String SUBSCRIPTS = "₀₁₂₃₄";

    private Places() {}

    /** Whether the figure has such a number, at some update. */
    static boolean exists(Quantity quantity, boolean bias) {
        int rows = quantity.node().equals("W") ? Model.INPUTS : 1;
        int columns = quantity.node().equals("x") ? Model.INPUTS : Model.OUTPUTS;
        boolean inside = quantity.row() >= 1
                && quantity.row() <= rows
                && quantity.column() >= 1
                && quantity.column() <= columns
                && quantity.update() >= 0;
        boolean alone = quantity.row() == 0 && quantity.column() == 0;
        return switch (quantity.kind() + ":" + quantity.node()) {
            case "input:x", "target:t", "weight:W", "value:o", "value:p", "difference:d", "gradient:o", "gradient:W" ->
                inside;
            case "bias:b", "gradient:b" -> inside && bias;
            case "value:nudged_o" -> quantity.row() == 1 && quantity.column() == 1;
            case "target:sum", "loss:E", "loss:M", "loss:next", "loss:nudged_E", "value:s" -> alone;
            case "rate:eta", "rate:lecture", "rate:solving", "rate:bound", "rate:ratio", "rate:factor" -> alone;
            default -> quantity.kind().equals("count") && alone;
        };
    }

    /** Its name in formulas. */
    static String symbol(Quantity quantity) {
        String name = quantity.node().equals("W") ? "w" : quantity.node();
        String indices = quantity.row() == 0
                ? ""
                : (quantity.node().equals("W") ? index(quantity.row()) : "") + index(quantity.column());
        return quantity.kind().equals("gradient") ? "∂E/∂" + name + indices : name + indices;
    }

    private static String index(int index) {
        return SUBSCRIPTS.substring(index, index + 1);
    }

    /** Where a weight or bias stands in a run's parameters. */
    static int parameter(Quantity quantity) {
        return quantity.node().equals("W")
                ? (quantity.row() - 1) * Model.OUTPUTS + quantity.column() - 1
                : Model.WEIGHTS + quantity.column() - 1;
    }

    static Element element(Graph graph, Quantity quantity) {
        Node node = graph.node(quantity.node());
        int row = Math.max(0, quantity.row() - 1);
        int column = Math.max(0, quantity.column() - 1);
        return quantity.kind().equals("gradient")
                ? Element.gradient(node, row, column)
                : Element.value(node, row, column);
    }

    /** The quantity that a variable of the engine's formula stands for. */
    static Quantity quantity(Binding binding, int update) {
        Element element = binding.element();
        if (element == null) {
            int column = SUBSCRIPTS.indexOf(
                    binding.variable().charAt(binding.variable().length() - 1));
            return new Quantity("value", "p", 1, column, update);
        }
        String node = element.node().label();
        boolean scalar = element.node().shape().isScalar();
        String kind = element.kind() == Element.Kind.GRADIENT ? "gradient" : kind(node);
        return new Quantity(kind, node, scalar ? 0 : element.row() + 1, scalar ? 0 : element.column() + 1, update);
    }

    private static String kind(String node) {
        return switch (node) {
            case "x" -> "input";
            case "t" -> "target";
            case "W" -> "weight";
            case "b" -> "bias";
            case "d" -> "difference";
            case "E", "M" -> "loss";
            default -> "value";
        };
    }

    static String title(Quantity quantity) {
        int column = quantity.column();
        return switch (quantity.kind() + ":" + quantity.node()) {
            case "value:o" -> say("Output {0}: the row times column {0} of W", column);
            case "value:p" -> say("The share of output {0}", column);
            case "difference:d" -> say("Output {0} minus its target", column);
            case "loss:E" -> say("The error of this row");
            case "loss:M" -> say("The mean of the three squares");
            case "gradient:o" -> say("How E changes with output {0}", column);
            case "gradient:b" -> say("How E changes with this bias");
            default -> say("How E changes with this weight: its input times its output’s gradient");
        };
    }
}
