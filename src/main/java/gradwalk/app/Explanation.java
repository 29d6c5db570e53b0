package gradwalk.app;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from.
 *
 * @param of the number
 * @param title what it is, in words
 * @param symbol its name, as a variable of formulas
 * @param value the number itself
 * @param formula its formula; null for a number that was simply given
 * @param sources the numbers it depends on directly, in the formula's order
 * @param notes sentences worth knowing here
 * @param check an independent way to the same number, where there is one
 */
public record Explanation(
        Quantity of,
        String title,
        String symbol,
        double value,
        @Nullable Formula formula,
        List<Source> sources,
        List<String> notes,
        @Nullable Check check) {

    /** A number that was simply given. */
    public static Explanation given(Quantity of, String title, String symbol, double value) {
        return new Explanation(of, title, symbol, value, null, List.of(), List.of(), null);
    }

    /** A number that follows from others by a formula in their variables. */
    public static Explanation derived(
            Quantity of, String title, String symbol, Formula formula, List<Source> sources, @Nullable Check check) {
        double value = formula.evaluate(name -> {
            for (Source source : sources) {
                if (source.variable.equals(name)) {
                    return source.value;
                }
            }
            return Double.NaN;
        });
        return new Explanation(of, title, symbol, value, formula, sources, List.of(), check);
    }

    /**
     * A number that another depends on.
     *
     * @param variable its name in the formula
     */
    public record Source(String variable, Quantity quantity, double value) {}

    /**
     * The same number reached another way.
     *
     * @param how the other way, in words
     * @param tolerance the relative difference up to which both count as equal
     * @param size the least size that the difference is compared with: a number near 0 that is made from large ones
     *     carries their rounding
     */
    public record Check(String how, double value, double tolerance, double size) {

        public Check(String how, double value, double tolerance) {
            this(how, value, tolerance, 1e-9);
        }

        /** Whether the other way agrees with a number, or both are none. */
        public boolean agrees(double with) {
            double scale = Math.max(size, Math.max(Math.abs(value), Math.abs(with)));
            boolean none = Double.isNaN(value) && Double.isNaN(with);
            return none || value == with || Math.abs(value - with) <= tolerance * scale;
        }
    }
}
