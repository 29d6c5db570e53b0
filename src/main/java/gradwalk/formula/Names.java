package gradwalk.formula;

import gradwalk.markup.Markup;
import gradwalk.markup.MathMl;
import gradwalk.math.NumberText;

/** How names and numbers are drawn in a formula; a caller can put a variable's present number in its place. */
@FunctionalInterface
public interface Names {

    /**
     * What stands for a variable.
     *
     * @param markup one element
     * @param needsBrackets whether it begins with a minus sign, so that it is put in brackets after an operator
     */
    record Shown(Markup markup, boolean needsBrackets) {}

    /** What stands for this variable. */
    Shown variable(String name);

    /** What stands for a number of the formula itself; its minus sign is drawn apart, so it is never negative here. */
    default Markup number(double magnitude) {
        return MathMl.mn(NumberText.display(magnitude, 17));
    }

    /**
     * Names as they are written: trailing subscripts, or what follows {@code _}, are set below ({@code "w₁₂"}, {@code
     * "w_12"}), a superscript before them, a layer's number, and a prime above; {@code "∂E/∂o₁"} is a fraction.
     */
    static Names standard() {
        return name -> new Shown(NameMarkup.of(name), false);
    }
}
