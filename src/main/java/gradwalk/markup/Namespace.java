package gradwalk.markup;

/** Which vocabulary an element belongs to. */
public enum Namespace {
    HTML("http://www.w3.org/1999/xhtml"),
    SVG("http://www.w3.org/2000/svg"),
    MATHML("http://www.w3.org/1998/Math/MathML");

    private final String uri;

    Namespace(String uri) {
        this.uri = uri;
    }

    /** The name a browser knows it by. */
    public String uri() {
        return uri;
    }
}
