package gradwalk.markup;

/** Elements of SVG. Lengths and places are in the drawing's own units. */
public final class Svg {
    private Svg() {}

    /** Any element of SVG. */
    public static Element of(String tag) {
        return Element.of(Namespace.SVG, tag);
    }

    /** A drawing of this size that scales to the room it is given. */
    public static Element drawing(int width, int height) {
        return of("svg").with("viewBox", "0 0 " + width + " " + height);
    }

    /** A curve or outline; {@code d} as in SVG's path data. */
    public static Element path(String d) {
        return of("path").with("d", d);
    }
}
