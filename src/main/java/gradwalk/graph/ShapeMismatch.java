package gradwalk.graph;

/**
 * Shapes that an operation cannot take. An {@link Op} gives the reason alone; {@link Graph.Builder} puts the names and
 * shapes of the nodes before it.
 */
public final class ShapeMismatch extends IllegalArgumentException {
    public ShapeMismatch(String reason) {
        super(reason);
    }

    /** What is wrong, as a sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
