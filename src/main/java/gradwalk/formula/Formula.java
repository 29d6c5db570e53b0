package gradwalk.formula;

import gradwalk.markup.Markup;
import gradwalk.math.Functions;
import java.util.List;

/**
 * A formula: numbers and names joined by operations. It is a value; two formulas are equal when they are written the
 * same way. Sums and products are evaluated from left to right, as Java evaluates them, and non-finite numbers pass
 * through quietly.
 */
public sealed interface Formula {

    /** A number. */
    static Formula number(double value) {
        return new Constant(value);
    }

    /**
     * A name that stands for a number: {@code "x"}, {@code "w₁₂"}, {@code "∂E/∂o₁"}. See {@link Names#standard} for how
     * names are drawn.
     */
    static Formula variable(String name) {
        return new Variable(name);
    }

    /**
     * The formula that a person typed, such as {@code "(a+b)*(b+1)"} or {@code "½·(y − σ(w·x + b))²"}; {@link Parser}
     * has the grammar. What {@link #text} writes is read back, and written the same way again.
     *
     * @throws ParseError with the place and a sentence when the text is no formula, or several lines, or has a name of
     *     its own; {@link Program#parse} takes these
     */
    static Formula parse(String text) throws ParseError {
        return Program.parse(text).onlyFormula();
    }

    /** The terms added up in order; 0 when there are none. */
    static Formula sum(List<Formula> terms) {
        return terms.size() == 1 ? terms.get(0) : terms.isEmpty() ? number(0) : new Sum(terms);
    }

    /** The factors multiplied in order; 1 when there are none. */
    static Formula product(List<Formula> factors) {
        return factors.size() == 1 ? factors.get(0) : factors.isEmpty() ? number(1) : new Product(factors);
    }

    /**
     * A function of its arguments.
     *
     * @throws IllegalArgumentException when their count is not the function's arity
     */
    static Formula call(Function function, Formula... arguments) {
        return new Call(function, List.of(arguments));
    }

    default Formula plus(Formula other) {
        return sum(Lists.joined(this instanceof Sum sum ? sum.terms : List.of(this), other));
    }

    default Formula minus(Formula other) {
        return plus(other.negated());
    }

    default Formula times(Formula other) {
        return product(Lists.joined(this instanceof Product product ? product.factors : List.of(this), other));
    }

    default Formula over(Formula other) {
        return new Quotient(this, other);
    }

    default Formula negated() {
        return this instanceof Constant constant ? number(-constant.value) : new Negated(this);
    }

    default Formula power(Formula exponent) {
        return new Power(this, exponent);
    }

    default Formula power(int exponent) {
        return power(number(exponent));
    }

    /** This formula's value, NaN where it has none. */
    double evaluate(Environment environment);

    /** Runs the case that this formula is. */
    <T> T in(Cases<T> cases);

    /** This formula with formulas in the place of variables, otherwise as it was written. */
    default Formula substitute(Substitution substitution) {
        return in(new Substitute(substitution));
    }

    /**
     * This formula as a person would write it: nothing that adds 0 or multiplies by 1, numbers first in a product and
     * put together where that is exact, {@code x·x} as {@code x²}, minus signs gathered; otherwise in the given order.
     * Equal in value up to rounding, except that {@code 0·x} becomes 0 and {@code x/x} becomes 1 for every x.
     */
    default Formula simplified() {
        return Simplify.wholly(this);
    }

    /**
     * This formula in its shortest usual form, see {@link Tidy}: like terms and equal factors gathered, fractions
     * reduced, in an order that hangs on the formula alone. Equal in value up to rounding wherever this formula has one;
     * {@code x/x} becomes 1, also at 0.
     */
    default Formula tidied() {
        return Tidy.of(this);
    }

    /**
     * The partial derivative with respect to a name, tidied: {@code d/db (a+b)·(b+1)} is {@code a + 2·b + 1}. At a kink
     * it takes the side that the graph's operations take: the first of max and min, and 0 for |x| at 0.
     */
    default Formula derivative(String name) {
        return Derivative.of(this, name);
    }

    /** The names in it, each once, in the order of first use. */
    default List<String> variables() {
        return Variables.of(this);
    }

    /** As people write it in a line: {@code "x₁·w₁₁ + x₂·w₂₁"}, {@code "(o − y)²"}, {@code "σ(z)"}. */
    default String text() {
        return TextPrinter.of(this);
    }

    /** As MathML with the standard names, without the {@code math} element around it. */
    default Markup mathMl() {
        return mathMl(Names.standard());
    }

    /** As MathML with names and numbers drawn by the caller, without the {@code math} element around it. */
    default Markup mathMl(Names names) {
        return MathMlPrinter.of(this, names);
    }

    /** A number. */
    record Constant(double value) implements Formula {
        @Override
        public double evaluate(Environment environment) {
            return value;
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.constant(value);
        }
    }

    /** A name. */
    record Variable(String name) implements Formula {
        @Override
        public double evaluate(Environment environment) {
            return environment.valueOf(name);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.variable(name);
        }
    }

    /** Two terms or more, added from left to right; a subtracted one is {@link Negated}. */
    record Sum(List<Formula> terms) implements Formula {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public double evaluate(Environment environment) {
            double total = terms.get(0).evaluate(environment);
            for (int i = 1; i < terms.size(); i++) {
                total += terms.get(i).evaluate(environment);
            }
            return total;
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.sum(terms);
        }
    }

    /** Two factors or more, multiplied from left to right. */
    record Product(List<Formula> factors) implements Formula {
        public Product {
            factors = List.copyOf(factors);
        }

        @Override
        public double evaluate(Environment environment) {
            double total = factors.get(0).evaluate(environment);
            for (int i = 1; i < factors.size(); i++) {
                total *= factors.get(i).evaluate(environment);
            }
            return total;
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.product(factors);
        }
    }

    /** A formula with a minus before it. */
    record Negated(Formula inner) implements Formula {
        @Override
        public double evaluate(Environment environment) {
            return -inner.evaluate(environment);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.negated(inner);
        }
    }

    /** A fraction. */
    record Quotient(Formula above, Formula below) implements Formula {
        @Override
        public double evaluate(Environment environment) {
            return above.evaluate(environment) / below.evaluate(environment);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.quotient(above, below);
        }
    }

    /** A power. */
    record Power(Formula base, Formula exponent) implements Formula {
        @Override
        public double evaluate(Environment environment) {
            return Functions.pow(base.evaluate(environment), exponent.evaluate(environment));
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.power(base, exponent);
        }
    }

    /** A function of one argument or two. */
    record Call(Function function, List<Formula> arguments) implements Formula {
        public Call {
            arguments = List.copyOf(arguments);
            if (arguments.size() != function.arity()) {
                throw new IllegalArgumentException(function.symbol() + " takes " + function.arity() + " arguments");
            }
        }

        @Override
        public double evaluate(Environment environment) {
            double first = arguments.get(0).evaluate(environment);
            return function.apply(
                    first, function.arity() == 1 ? first : arguments.get(1).evaluate(environment));
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.call(function, arguments);
        }
    }

    /**
     * A function or constant that is short for another formula: {@code relu(x)} for {@code max(0, x)}, {@code π} for its
     * digits. It is written as its name, and is worth what it stands for.
     *
     * @param arguments one for a function, none for a constant
     * @param meaning what it stands for, with the one variable x for the argument
     */
    record Defined(String name, List<Formula> arguments, Formula meaning) implements Formula {
        public Defined {
            arguments = List.copyOf(arguments);
        }

        @Override
        public double evaluate(Environment environment) {
            double x = arguments.isEmpty() ? Double.NaN : arguments.get(0).evaluate(environment);
            return meaning.evaluate(parameter -> x);
        }

        @Override
        public <T> T in(Cases<T> cases) {
            return cases.defined(this);
        }
    }
}
