package gradwalk.graph;

import gradwalk.formula.Formula;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a number comes from.
 *
 * @param element the number explained
 * @param name its own name: {@code "o₁"}, {@code "∂E/∂w₁₁"}
 * @param unsimplified the formula as the operations and the chain rule put it together: {@code 0.5·1·2·(t₁ − o₁)·(−1)}
 * @param symbols the same as a person writes it, over the variables of the bindings
 * @param bindings what each variable of symbols stands for, in the order of first use
 * @param result the number, as the engine computed it
 * @param given true when nothing computes the number: symbols is then its own name
 */
public record Explanation(
        Element element,
        String name,
        Formula unsimplified,
        Formula symbols,
        List<Binding> bindings,
        double result,
        boolean given) {

    public Explanation {
        bindings = List.copyOf(bindings);
    }

    /**
     * What a variable stands for.
     *
     * @param variable the name in the formula
     * @param element the number it is, which can be asked in turn; null for a quantity on the way that is no node
     * @param value its present value
     * @param meaning what a quantity on the way is short for; null for an element
     */
    public record Binding(
            String variable,
            @Nullable Element element,
            double value,
            @Nullable Formula meaning) {
        @Override
        public String toString() {
            return variable;
        }
    }

    /**
     * The present value of a variable.
     *
     * @throws IllegalArgumentException when the formula has no such variable
     */
    public double valueOf(String variable) {
        for (Binding binding : bindings) {
            if (binding.variable().equals(variable)) {
                return binding.value();
            }
        }
        throw new IllegalArgumentException("the formula has no variable " + variable);
    }

    /** The formula with the present numbers in: the result, up to rounding. */
    public double evaluated() {
        return symbols.evaluate(this::valueOf);
    }

    @Override
    public String toString() {
        return name + " = " + symbols.text();
    }
}
