package gradwalk.formula;

import gradwalk.markup.Element;
import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import java.util.List;

/** Prints formulas as MathML. */
final class MathMlPrinter extends Printer<Markup> {
    private final Names names;

    private MathMlPrinter(Names names) {
        this.names = names;
    }

    static Markup of(Formula formula, Names names) {
        return new MathMlPrinter(names).print(formula);
    }

    @Override
    Markup number(double magnitude) {
        return names.number(magnitude);
    }

    @Override
    Markup variable(String name) {
        return names.variable(name).markup();
    }

    @Override
    Markup operator(String sign) {
        String bare = sign.trim();
        return "([".contains(bare)
                ? bracket(bare, "prefix")
                : ")]".contains(bare) ? bracket(bare, "postfix") : MathMl.mo(bare);
    }

    /** A bracket keeps its size and stands close, whatever is next to it. */
    private static Markup bracket(String sign, String form) {
        return MathMl.mo(sign).with("form", form).with("stretchy", "false");
    }

    @Override
    Markup function(String name) {
        return MathMl.mi(name);
    }

    @Override
    Markup row(List<Markup> pieces) {
        return MathMl.mrow().add(pieces);
    }

    @Override
    Markup fraction(Formula above, Formula below, boolean leading) {
        return MathMl.mfrac(print(above), print(below));
    }

    @Override
    Markup power(Markup base, Formula exponent) {
        return MathMl.msup(base, print(exponent));
    }

    @Override
    Markup exponential(Formula exponent) {
        return MathMl.msup(MathMl.mi("e"), print(exponent));
    }

    @Override
    Markup root(Formula inner) {
        return MathMl.of("msqrt").add(print(inner));
    }

    @Override
    Markup half() {
        return MathMl.mfrac(number(1), number(2));
    }

    @Override
    int bindingOf(String name) {
        Markup shown = names.variable(name).markup();
        return shown instanceof Element element && element.tag().equals("mfrac") ? PRODUCT : ATOM;
    }

    @Override
    boolean beginsWithMinus(String name) {
        return names.variable(name).needsBrackets();
    }

    @Override
    boolean fractionsAreBracketed() {
        return false;
    }
}
