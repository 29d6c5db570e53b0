package gradwalk.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * What elements are called in formulas: {@code x₁} in a row or column, {@code w₁₂} in a matrix W, {@code E} for a single
 * number, {@code ∂E/∂w₁₂} for a gradient. Indices count from 1, and have a comma between them once one has two digits.
 */
final class Naming {
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /** Node names that, in lower case, are another node's name too: these stay as they are. */
    private final List<String> ambiguous = new ArrayList<>();

    private final List<String> taken = new ArrayList<>();

    Naming(Graph graph) {
        for (Node node : graph.nodes()) {
            if (node.name() != null) {
                String lower = lower(node.label());
                (taken.contains(lower) ? ambiguous : taken).add(lower);
            }
        }
    }

    /** Latin capitals only: the tables for all alphabets would have to be sent to every reader. */
    private static String lower(String name) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return lower.toString();
    }

    /** Whether some node goes by this name. */
    boolean isTaken(String name) {
        return taken.contains(lower(name));
    }

    /** The name of an element's value. */
    String value(Node node, int row, int column) {
        if (node.shape().isScalar()) {
            return node.label();
        }
        String lower = lower(node.label());
        return indexed(ambiguous.contains(lower) ? node.label() : lower, node.shape(), row, column);
    }

    /** The name of an element, where gradients are of this node. */
    String of(Element element, Node of) {
        String value = value(element.node(), element.row(), element.column());
        return element.kind() == Element.Kind.VALUE ? value : "∂" + value(of, 0, 0) + "/∂" + value;
    }

    /** A name with the indices that an element of this shape needs. */
    static String indexed(String name, Shape shape, int row, int column) {
        if (shape.isScalar()) {
            return name;
        }
        // A name with a number of its own, such as W₂, keeps it apart from the indices.
        String start = SUBSCRIPTS.indexOf(name.charAt(name.length() - 1)) >= 0 ? name + "," : name;
        if (shape.rows() == 1 || shape.columns() == 1) {
            return start + subscript(row + column + 1);
        }
        boolean wide = shape.rows() > 9 || shape.columns() > 9;
        return start + subscript(row + 1) + (wide ? "," : "") + subscript(column + 1);
    }

    /** A whole number as an index. */
    static String subscript(int number) {
        String digits = Integer.toString(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            text.append(SUBSCRIPTS.charAt(digits.charAt(i) - '0'));
        }
        return text.toString();
    }
}
