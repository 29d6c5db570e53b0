package gradwalk.graph;

/**
 * One number of a run: the value or the gradient of one element of one node. Rows and columns count from 0.
 *
 * @param kind what of the element
 * @param node the node it is an element of
 */
public record Element(Kind kind, Node node, int row, int column) {

    /** The value that the forward run gives an element, or the gradient that the backward run gives it. */
    public enum Kind {
        VALUE,
        GRADIENT
    }

    public Element {
        node.checkPlace(row, column);
    }

    public static Element value(Node node, int row, int column) {
        return new Element(Kind.VALUE, node, row, column);
    }

    public static Element gradient(Node node, int row, int column) {
        return new Element(Kind.GRADIENT, node, row, column);
    }
}
