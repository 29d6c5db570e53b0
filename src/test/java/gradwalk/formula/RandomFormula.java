package gradwalk.formula;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes formulas in a, b and c, and the numbers for them. */
final class RandomFormula {
    private static final String[] NAMES = {"a", "b", "c"};
    private static final double[] NUMBERS = {0, 1, -1, 2, -2, 0.5, 3, 0.1, 0.75};

    private static final List<Function> FUNCTIONS = List.of(Function.values());

    /** Functions that make a rounding error large; they get names and numbers only. */
    private static final Set<Function> STEEP =
            Set.of(Function.SIGN, Function.GREATER, Function.AT_LEAST, Function.SIN, Function.COS);

    private final SplittableRandom random;

    RandomFormula(long seed) {
        random = new SplittableRandom(seed);
    }

    Formula next(int depth) {
        int kind = depth == 0 ? random.nextInt(2) : random.nextInt(10);
        return switch (kind) {
            case 0 -> Formula.number(NUMBERS[random.nextInt(NUMBERS.length)]);
            case 1 -> Formula.variable(NAMES[random.nextInt(NAMES.length)]);
            case 2 -> next(depth - 1).plus(next(depth - 1));
            case 3 -> next(depth - 1).minus(next(depth - 1));
            case 4, 5 -> next(depth - 1).times(next(depth - 1));
            case 6 -> next(depth - 1).over(divisor(depth));
            case 7 -> next(depth - 1).negated();
            case 8 -> next(depth - 1).power(1 + random.nextInt(3));
            default -> {
                Function function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
                int below = STEEP.contains(function) ? 0 : depth - 1;
                yield function.arity() == 1
                        ? Formula.call(function, next(below))
                        : Formula.call(function, next(below), next(below));
            }
        };
    }

    /** Never 0, so that a sign of zero cannot turn an infinity round. */
    private Formula divisor(int depth) {
        Formula name = Formula.variable(NAMES[random.nextInt(NAMES.length)]);
        return switch (random.nextInt(4)) {
            case 0 -> name;
            case 1 -> name.over(Formula.number(-2));
            case 2 -> Formula.number(3);
            default -> Formula.number(1).plus(next(depth - 1).power(2));
        };
    }

    Environment point() {
        double a = random.nextDouble(0.2, 2);
        double b = random.nextDouble(-2, -0.2);
        double c = random.nextDouble(-1, 1);
        return name -> name.equals("a") ? a : name.equals("b") ? b : c;
    }
}
