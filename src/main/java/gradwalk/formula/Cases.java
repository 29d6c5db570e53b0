package gradwalk.formula;

import java.util.List;

/**
 * What to do with each kind of formula; a new walk over formulas implements this and is complete when it compiles.
 *
 * @param <T> what the walk gives
 */
public interface Cases<T> {
    T constant(double value);

    T variable(String name);

    T sum(List<Formula> terms);

    T product(List<Formula> factors);

    T negated(Formula inner);

    T quotient(Formula above, Formula below);

    T power(Formula base, Formula exponent);

    T call(Function function, List<Formula> arguments);

    T defined(Formula.Defined of);
}
