package gradwalk.markup;

/**
 * A piece of a page as an immutable value. Two views of a figure share the sub-trees whose inputs did not change; the
 * patcher skips a sub-tree that is the same object as before.
 */
public sealed interface Markup permits Element, Text {

    /** A text, written as it is; the writer escapes it. */
    static Text text(String text) {
        return new Text(text);
    }
}
