package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

import gradwalk.app.Quantity;
import gradwalk.graph.Element;
import gradwalk.graph.Explanation.Binding;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import java.util.List;

/** Which element of the graph a quantity of the page is, and back. */
final class Places {
    private static final String SUBSCRIPTS = "₀₁₂₃₄";

    // Lists, not switches: a case on a string is compiled to its hash, its text and two jumps.

    private static final List<String> IN_MATRICES = List.of(
            "input:x", "target:t", "weight:W", "value:o", "value:p", "difference:d", "gradient:o", "gradient:W");

    private static final List<String> OF_BIAS = List.of("bias:b", "gradient:b");

    /** Those without a row and column. */
    private static final List<String> ALONE = List.of(
            "target:sum",
            "loss:E",
            "loss:M",
            "loss:next",
            "loss:nudged_E",
            "value:s",
            "rate:eta",
            "rate:lecture",
            "rate:solving",
            "rate:bound",
            "rate:ratio",
            "rate:factor",
            "count:right",
            "count:tied",
            "count:class1",
            "count:class2",
            "count:class3");

    private static final List<String> TITLED =
            List.of("value:o", "value:p", "difference:d", "loss:E", "loss:M", "gradient:o", "gradient:b", "gradient:W");

    private static final List<String> TITLES = List.of(
            "Output {0}: the row times column {0} of W",
            "The share of output {0}",
            "Output {0} minus its target",
            "The error of this row",
            "The mean of the three squares",
            "How E changes with output {0}",
            "How E changes with this bias",
            "How E changes with this weight: its input times its output’s gradient");

    private static final String NODES = "xtWbdEM";

    private static final List<String> KINDS =
            List.of("input", "target", "weight", "bias", "difference", "loss", "loss");

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
        String name = quantity.kind() + ":" + quantity.node();
        if (ALONE.contains(name)) {
            return alone;
        }
        if (name.equals("value:nudged_o")) {
            return quantity.row() == 1 && quantity.column() == 1;
        }
        return inside && (IN_MATRICES.contains(name) || (bias && OF_BIAS.contains(name)));
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
        int at = NODES.indexOf(node);
        return at < 0 ? "value" : KINDS.get(at);
    }

    static String title(Quantity quantity) {
        return say(TITLES.get(TITLED.indexOf(quantity.kind() + ":" + quantity.node())), quantity.column());
    }
}
