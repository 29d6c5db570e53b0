package gradwalk.lesson.yourexpression;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * An expression made at random, with two faces: the text that a person would type, and its value, worked out here by
 * plain Java. It shares nothing with the project.
 */
final class RandomExpression {
    private static final String[] NAMES = {"a", "b", "x", "w_1"};

    private final SplittableRandom random;
    private final List<String> used = new ArrayList<>();
    private final Part part;

    private RandomExpression(SplittableRandom random, int depth) {
        this.random = random;
        this.part = sum(depth);
    }

    /** An expression with at least one name and one operation. */
    static RandomExpression of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        RandomExpression made = new RandomExpression(random, 4);
        while (made.used.isEmpty() || List.of(NAMES).contains(made.text())) {
            made = new RandomExpression(random, 4);
        }
        return made;
    }

    /** A part: its text, and its value for numbers in the order of the names. */
    private record Part(String text, Value value) {}

    private interface Value {
        double at(double[] numbers);
    }

    String text() {
        return part.text;
    }

    /** The names in it, in the order of first use, as the page writes them. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (String name : used) {
            names.add(name.replace("_1", "₁"));
        }
        return names;
    }

    double at(double[] numbers) {
        return part.value.at(numbers);
    }

    /** The slope along one name, by steps to either side of two sizes (Richardson). */
    double slope(double[] numbers, int name) {
        double coarse = slope(numbers, name, 2e-3);
        double fine = slope(numbers, name, 1e-3);
        return (4 * fine - coarse) / 3;
    }

    private double slope(double[] numbers, int name, double step) {
        double[] above = numbers.clone();
        double[] below = numbers.clone();
        above[name] += step;
        below[name] -= step;
        return (at(above) - at(below)) / (2 * step);
    }

    private Part sum(int depth) {
        Part left = product(depth);
        if (depth == 0 || random.nextInt(3) == 0) {
            return left;
        }
        Part right = product(depth - 1);
        return random.nextBoolean()
                ? new Part(left.text + " + " + right.text, n -> left.value.at(n) + right.value.at(n))
                : new Part(left.text + "-" + right.text, n -> left.value.at(n) - right.value.at(n));
    }

    private Part product(int depth) {
        Part left = factor(depth);
        if (depth == 0 || random.nextInt(2) == 0) {
            return left;
        }
        Part right = factor(depth - 1);
        return random.nextInt(4) > 0
                ? new Part(left.text + "*" + right.text, n -> left.value.at(n) * right.value.at(n))
                : new Part(
                        left.text + "/(2 + (" + right.text + ")^2)",
                        n -> left.value.at(n) / (2 + right.value.at(n) * right.value.at(n)));
    }

    private Part factor(int depth) {
        int kind = depth == 0 ? random.nextInt(3) : random.nextInt(9);
        return switch (kind) {
            case 0, 1 -> name();
            case 2 -> number();
            case 3 -> called("sigmoid", depth, v -> 1 / (1 + Math.exp(-v)));
            case 4 -> called("tanh", depth, Math::tanh);
            case 5 -> called("sin", depth, Math::sin);
            case 6 -> called("cos", depth, Math::cos);
            case 7 -> {
                Part inner = sum(depth - 1);
                yield new Part("(" + inner.text + ")^2", n -> inner.value.at(n) * inner.value.at(n));
            }
            default -> {
                Part inner = sum(depth - 1);
                yield new Part("exp(-(" + inner.text + ")^2)", n -> Math.exp(-inner.value.at(n) * inner.value.at(n)));
            }
        };
    }

    private interface Function {
        double of(double value);
    }

    private Part called(String name, int depth, Function function) {
        Part inner = sum(depth - 1);
        return new Part(name + "(" + inner.text + ")", n -> function.of(inner.value.at(n)));
    }

    private Part name() {
        String name = NAMES[random.nextInt(NAMES.length)];
        if (!used.contains(name)) {
            used.add(name);
        }
        int place = used.indexOf(name);
        return new Part(name, n -> n[place]);
    }

    private Part number() {
        int tenths = 1 + random.nextInt(30);
        return new Part(tenths / 10 + "." + tenths % 10, n -> tenths / 10.0);
    }
}
