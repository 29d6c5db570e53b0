package gradwalk.formula;

import gradwalk.math.Functions;
import gradwalk.math.Random;
import java.util.List;

/**
 * Evaluates a formula with every result moved by a little more than rounding moves it. Where several runs differ,
 * rounding matters (the CESTAC method; Vignes, "A stochastic arithmetic for reliable scientific computation",
 * Mathematics and Computers in Simulation 35, 1993).
 */
record Shaken(Environment environment, Random random) implements Cases<Double> {
    private static final double MOST = 3e-15;

    private double shaken(double value) {
        return value + value * random.uniform(-MOST, MOST);
    }

    @Override
    public Double constant(double value) {
        return value;
    }

    @Override
    public Double variable(String name) {
        return environment.valueOf(name);
    }

    @Override
    public Double sum(List<Formula> terms) {
        double sum = 0;
        for (double term : Lists.each(terms, this)) {
            sum = shaken(sum + term);
        }
        return sum;
    }

    @Override
    public Double product(List<Formula> factors) {
        double product = 1;
        for (double factor : Lists.each(factors, this)) {
            product = shaken(product * factor);
        }
        return product;
    }

    @Override
    public Double negated(Formula inner) {
        return -inner.in(this);
    }

    @Override
    public Double quotient(Formula above, Formula below) {
        return shaken(above.in(this) / below.in(this));
    }

    @Override
    public Double power(Formula base, Formula exponent) {
        return shaken(Functions.pow(base.in(this), exponent.in(this)));
    }

    @Override
    public Double call(Function function, List<Formula> arguments) {
        List<Double> numbers = Lists.each(arguments, this);
        return shaken(function.apply(numbers.get(0), numbers.get(numbers.size() - 1)));
    }

    @Override
    public Double defined(Formula.Defined of) {
        List<Double> numbers = Lists.each(of.arguments(), this);
        return of.meaning().in(new Shaken(x -> numbers.get(0), random));
    }
}
