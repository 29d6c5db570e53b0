package gradwalk.markup;

import org.jspecify.annotations.Nullable;

/** Elements of MathML, the part that browsers draw by themselves (MathML Core). */
public final class MathMl {
    private MathMl() {}

    /** Any element of MathML. */
    public static Element of(String tag) {
        return Element.of(Namespace.MATHML, tag);
    }

    /** A formula of one piece within a line of text. */
    public static Element math(@Nullable Markup child) {
        return of("math").add(child);
    }

    /** A formula of two pieces within a line of text. */
    public static Element math(@Nullable Markup first, @Nullable Markup second) {
        return of("math").add(first, second);
    }

    /** A formula of three pieces within a line of text. */
    public static Element math(@Nullable Markup first, @Nullable Markup second, @Nullable Markup third) {
        return of("math").add(first, second, third);
    }

    /** A formula within a line of text. */
    public static Element math(@Nullable Markup... children) {
        return of("math").add(children);
    }

    /** A name. */
    public static Element mi(String name) {
        return of("mi").add(name);
    }

    /** A number. */
    public static Element mn(String digits) {
        return of("mn").add(digits);
    }

    /** An operator, bracket or relation. */
    public static Element mo(String sign) {
        return of("mo").add(sign);
    }

    public static Element mrow(@Nullable Markup... children) {
        return of("mrow").add(children);
    }

    public static Element mfrac(Markup above, Markup below) {
        return of("mfrac").add(above, below);
    }

    public static Element msup(Markup base, Markup exponent) {
        return of("msup").add(base, exponent);
    }

    public static Element msub(Markup base, Markup index) {
        return of("msub").add(base, index);
    }
}
