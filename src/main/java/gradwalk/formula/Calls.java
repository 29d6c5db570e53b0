package gradwalk.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The functions that can be typed, by their names. */
final class Calls {
    /** All of them, for the reader who typed one that there is not. */
    static final String ALL = "exp, ln, sqrt, sin, cos, tanh, sigmoid, abs, sign, max, min, relu, softplus, gelu";

    static final Formula PI = new Formula.Defined("π", List.of(), Formula.number(Math.PI));

    /** Functions that are short for formulas; the graph has an operation for each. */
    private static final List<String> NAMES = List.of("relu", "softplus", "gelu");

    private static final List<String> MEANINGS =
            List.of("max(0, x)", "ln(1 + e^x)", "½·x·(1 + tanh(0.7978845608028654·(x + 0.044715·x³)))");

    private Calls() {}

    /** How many arguments a function takes; 0 where this is none. */
    static int arity(String name) {
        Function function = function(name);
        return function != null ? function.arity() : NAMES.contains(name) ? 1 : 0;
    }

    /** A function of arguments, as many as it takes. */
    static Formula of(String name, List<Formula> arguments) throws ParseError {
        Function function = function(name);
        return function != null
                ? new Formula.Call(function, arguments)
                : new Formula.Defined(name, arguments, Formula.parse(MEANINGS.get(NAMES.indexOf(name))));
    }

    private static @Nullable Function function(String name) {
        String symbol = name.equals("log") ? "ln" : name.equals("sigmoid") ? "σ" : name;
        for (Function function : Function.values()) {
            if (function.symbol().equals(symbol)) {
                return function;
            }
        }
        return null;
    }
}
