package gradwalk.markup;

/** Characters between elements. */
public record Text(String text) implements Markup {}
