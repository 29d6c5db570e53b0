package gradwalk.formula;

import gradwalk.formula.Formula.Constant;
import gradwalk.formula.Formula.Power;
import java.util.ArrayList;
import java.util.List;

/** Gathers the factors of a product: one sign, the numbers, then the rest with equal bases put together. */
final class Factors {
    private boolean negative;
    private final List<Double> numbers = new ArrayList<>();
    private final List<Formula> bases = new ArrayList<>();

    /** The exponent of each base. */
    private final List<Double> exponents = new ArrayList<>();

    void add(Formula factor) {
        if (factor instanceof Formula.Product inner) {
            for (Formula one : inner.factors()) {
                add(one);
            }
        } else if (factor instanceof Formula.Negated negated) {
            negative = !negative;
            add(negated.inner());
        } else if (factor instanceof Constant constant) {
            negative ^= constant.value() < 0;
            addNumber(Math.abs(constant.value()));
        } else if (factor instanceof Power power
                && power.exponent() instanceof Constant exponent
                && Exact.natural(exponent.value())) {
            addPower(power.base(), exponent.value());
        } else {
            addPower(factor, 1);
        }
    }

    private void addNumber(double number) {
        for (int i = 0; i < numbers.size(); i++) {
            double product = Exact.product(numbers.get(i), number);
            if (!Double.isNaN(product)) {
                numbers.set(i, product);
                return;
            }
        }
        numbers.add(number);
    }

    private void addPower(Formula base, double exponent) {
        int known = bases.indexOf(base);
        if (known < 0) {
            bases.add(base);
            exponents.add(exponent);
        } else {
            exponents.set(known, exponents.get(known) + exponent);
        }
    }

    Formula product() {
        List<Formula> all = new ArrayList<>();
        for (double number : numbers) {
            if (number == 0) {
                return Formula.number(0);
            }
            if (number != 1) {
                all.add(Formula.number(number));
            }
        }
        for (int i = 0; i < bases.size(); i++) {
            double exponent = exponents.get(i);
            all.add(exponent == 1 ? bases.get(i) : bases.get(i).power(Formula.number(exponent)));
        }
        Formula product = Formula.product(all);
        return negative ? Simplify.negative(product) : product;
    }
}
