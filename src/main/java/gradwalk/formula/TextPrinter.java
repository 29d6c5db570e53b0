package gradwalk.formula;

import gradwalk.math.NumberText;
import java.util.List;

/** Prints formulas in a line of text. */
final class TextPrinter extends Printer<String> {
    private TextPrinter() {}

    static String of(Formula formula) {
        return new TextPrinter().print(formula);
    }

    @Override
    String number(double magnitude) {
        return NumberText.display(magnitude, 17);
    }

    @Override
    String variable(String name) {
        return name;
    }

    @Override
    String operator(String sign) {
        return sign;
    }

    @Override
    String function(String name) {
        return name;
    }

    @Override
    String row(List<String> pieces) {
        StringBuilder out = new StringBuilder();
        for (String piece : pieces) {
            out.append(piece);
        }
        return out.toString();
    }

    @Override
    String fraction(Formula above, Formula below, boolean leading) {
        return print(above, PRODUCT, leading) + "/" + print(below, POWER, false);
    }

    @Override
    String power(String base, Formula exponent) {
        if (exponent instanceof Formula.Constant constant && constant.value() == (int) constant.value()) {
            return base + NumberText.superscript((int) constant.value());
        }
        return base + "^" + print(exponent, ATOM, false);
    }

    @Override
    String exponential(Formula exponent) {
        return "e^" + print(exponent, ATOM, false);
    }

    @Override
    String root(Formula inner) {
        return "√" + print(inner, ATOM, false);
    }

    @Override
    String half() {
        return "½";
    }

    @Override
    int bindingOf(String name) {
        return name.indexOf('/') < 0 ? ATOM : PRODUCT;
    }

    @Override
    boolean beginsWithMinus(String name) {
        return false;
    }

    @Override
    boolean fractionsAreBracketed() {
        return true;
    }
}
