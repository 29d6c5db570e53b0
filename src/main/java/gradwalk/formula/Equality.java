package gradwalk.formula;

import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether two formulas are worth the same for all numbers. First both are brought to one form; where that does not
 * decide, they are evaluated at seeded points, of which those count where both have a value that rounding has left
 * intact.
 *
 * @param verdict what was found
 * @param points at how many points the values agreed; 0 where the form decided
 * @param at the numbers of the counter-example; none where there is none
 * @param left the left side's value at the counter-example, NaN where there is none
 * @param right the right side's
 */
public record Equality(Verdict verdict, int points, List<At> at, double left, double right) {
    private static final int SEED = 20240611;

    /** So many points are tried, and so many that agree are enough. */
    private static final int TRIED = 120;

    private static final int ENOUGH = 12;

    /** What was found. */
    public enum Verdict {
        /** Both have the same tidied form. */
        SAME_FORM,
        /** The values agree at all points that count. */
        SAME_VALUES,
        /** The values differ at the point that {@link Equality#at} gives. */
        DIFFERENT,
        /** There was no point at which both have a value that tells. */
        UNDECIDED
    }

    /** A name and its number. */
    public record At(String name, double value) {}

    /** Compares two formulas, always with the same result. */
    public static Equality of(Formula left, Formula right) {
        Formula difference = left.minus(right);
        List<String> names = difference.variables();
        if (Tidy.terms(names, difference).isEmpty()) {
            return without(Verdict.SAME_FORM, 0);
        }
        Random random = new Random(SEED);
        int agreed = 0;
        int zeros = 0;
        for (int i = 0; i < TRIED && agreed < ENOUGH; i++) {
            List<At> at = point(names, i, random);
            Environment numbers = name -> at.get(names.indexOf(name)).value();
            double a = left.evaluate(numbers);
            double b = right.evaluate(numbers);
            double size = Math.max(Math.abs(a), Math.abs(b));
            double error = error(left, a, numbers, random) + error(right, b, numbers, random);
            if (Math.abs(a - b) > 1e-9 * size + error) {
                return new Equality(Verdict.DIFFERENT, agreed, at, a, b);
            }
            agreed += size > 0 && size <= Double.MAX_VALUE && error <= 1e-6 * size ? 1 : 0;
            zeros += error <= 1e-9 ? 1 : 0;
        }
        int points = agreed == 0 && zeros >= ENOUGH ? zeros : agreed;
        return without(points == 0 ? Verdict.UNDECIDED : Verdict.SAME_VALUES, points);
    }

    private static Equality without(Verdict verdict, int points) {
        return new Equality(verdict, points, List.of(), Double.NaN, Double.NaN);
    }

    /** Whether they are taken as equal. */
    public boolean holds() {
        return verdict == Verdict.SAME_FORM || verdict == Verdict.SAME_VALUES;
    }

    /** Numbers that people can check by hand: first small whole ones, then tenths, hundredths between 0 and 1, and more. */
    private static List<At> point(List<String> names, int number, Random random) {
        List<At> at = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            double value = switch (number < 4 ? 0 : number % 4) {
                case 0 -> 1 + (1 + 2 * i + 3 * number) % 7;
                case 1 -> (random.nextInt(61) - 30) / 10.0;
                case 2 -> (1 + random.nextInt(99)) / 100.0;
                default -> random.nextInt(8) - 3;
            };
            at.add(new At(names.get(i), value));
        }
        return at;
    }

    /** How far rounding may have moved a value; NaN where a little aside there is none. */
    private static double error(Formula formula, double value, Environment numbers, Random random) {
        double error = 0;
        for (int run = 0; run < 4; run++) {
            error = Math.max(error, Math.abs(formula.in(new Shaken(numbers, random)) - value));
        }
        return 4 * error;
    }
}
