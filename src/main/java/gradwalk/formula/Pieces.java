package gradwalk.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * Prints one formula, without brackets of its own.
 *
 * @param leading whether no operator stands before it
 */
record Pieces<T>(Printer<T> printer, boolean leading) implements Cases<T> {

    @Override
    public T constant(double value) {
        T magnitude = printer.number(Math.abs(value));
        return value < 0 ? printer.row(List.of(printer.operator("−"), magnitude)) : magnitude;
    }

    @Override
    public T variable(String name) {
        return printer.variable(name);
    }

    @Override
    public T sum(List<Formula> terms) {
        List<T> pieces = new ArrayList<>();
        pieces.add(printer.print(terms.get(0), Printer.SUM, leading));
        for (int i = 1; i < terms.size(); i++) {
            Formula term = terms.get(i);
            boolean negative = Signs.negative(term);
            pieces.add(printer.operator(negative ? " − " : " + "));
            pieces.add(printer.print(Signs.magnitude(term), negative ? Printer.PRODUCT : Printer.SUM, false));
        }
        return printer.row(pieces);
    }

    @Override
    public T product(List<Formula> factors) {
        List<T> pieces = new ArrayList<>();
        for (int i = 0; i < factors.size(); i++) {
            if (i > 0) {
                pieces.add(printer.operator("·"));
            }
            pieces.add(factor(factors.get(i), i == 0, i == factors.size() - 1));
        }
        return printer.row(pieces);
    }

    private T factor(Formula factor, boolean first, boolean last) {
        if (factor instanceof Formula.Constant constant && constant.value() == 0.5) {
            return printer.half();
        }
        boolean brackets = factor instanceof Formula.Quotient && !last && printer.fractionsAreBracketed();
        return printer.print(factor, brackets ? Printer.ATOM : Printer.PRODUCT, first && leading);
    }

    @Override
    public T negated(Formula inner) {
        return printer.row(List.of(printer.operator("−"), printer.print(inner, Printer.PRODUCT, false)));
    }

    @Override
    public T quotient(Formula above, Formula below) {
        return printer.fraction(above, below, leading);
    }

    @Override
    public T power(Formula base, Formula exponent) {
        return printer.power(printer.print(base, Printer.ATOM, false), exponent);
    }

    @Override
    public T call(Function function, List<Formula> arguments) {
        return switch (function) {
            case EXP -> printer.exponential(arguments.get(0));
            case SQRT -> printer.root(arguments.get(0));
            case ABS -> printer.bracketed("|", List.of(printer.print(arguments.get(0))), "|");
            case GREATER, AT_LEAST -> printer.bracketed("[", joined(arguments, " " + function.symbol() + " "), "]");
            default ->
                printer.row(List.of(
                        printer.function(function.symbol()), printer.bracketed("(", joined(arguments, ", "), ")")));
        };
    }

    @Override
    public T defined(Formula.Defined of) {
        T name = printer.function(of.name());
        return of.arguments().isEmpty()
                ? name
                : printer.row(List.of(name, printer.bracketed("(", joined(of.arguments(), ", "), ")")));
    }

    private List<T> joined(List<Formula> arguments, String sign) {
        List<T> pieces = new ArrayList<>();
        for (Formula argument : arguments) {
            if (!pieces.isEmpty()) {
                pieces.add(printer.operator(sign));
            }
            pieces.add(printer.print(argument));
        }
        return pieces;
    }
}
