package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds an operation's kernels, formulas, scalar form and central differences together at random points, and says what
 * disagrees. Elements stand in the formulas as their numbers.
 */
final class OpCheck {
    private static final double STEP = 1e-5;
    private static final double GRID = 1.0 / 4096;

    private final Op op;
    private final List<Shape> shapes;
    private final Random random;
    private final Operands at;
    private final double[] values;
    private final double[] gradients;
    private final double[] before;
    /** How many numbers all operands have together; an operation's notes come after them. */
    private final int operands;

    private final List<String> faults = new ArrayList<>();

    private OpCheck(Op op, List<Shape> inputs, Random random) {
        this.op = op;
        this.shapes = new ArrayList<>(inputs);
        this.shapes.add(op.shape(inputs));
        this.random = random;
        int[] starts = new int[shapes.size()];
        int size = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = size;
            size += shapes.get(i).size();
        }
        operands = size;
        size += op.notes(inputs.get(0));
        values = new double[size];
        gradients = new double[size];
        before = new double[size];
        at = new Operands(values, gradients, starts, shapes);
    }

    /** What disagrees at this many points for each combination of shapes up to 3×4 that the operation takes. */
    static List<String> faults(Op op, int seed, int points) {
        List<String> all = new ArrayList<>();
        Random random = new Random(seed);
        if ((op instanceof Unary || op instanceof Binary) && op.scalarCode() == ScalarKernels.NONE) {
            all.add("works element by element and has no scalar form");
        }
        int taken = 0;
        for (List<Shape> shapes : combinations(op.arity())) {
            if (takes(op, shapes)) {
                taken++;
                OpCheck check = new OpCheck(op, shapes, random);
                for (int i = 0; i < points && check.faults.isEmpty(); i++) {
                    check.point();
                }
                all.addAll(check.faults);
            }
        }
        if (taken == 0) {
            all.add("takes no shapes");
        }
        return all;
    }

    private static List<List<Shape>> combinations(int arity) {
        List<List<Shape>> all = List.of(List.of());
        for (int i = 0; i < arity; i++) {
            List<List<Shape>> longer = new ArrayList<>();
            for (List<Shape> one : all) {
                for (int k = 0; k < 12; k++) {
                    List<Shape> next = new ArrayList<>(one);
                    next.add(new Shape(k / 4 + 1, k % 4 + 1));
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private static boolean takes(Op op, List<Shape> shapes) {
        try {
            op.shape(shapes);
            return true;
        } catch (ShapeMismatch refused) {
            return false;
        }
    }

    private void point() {
        draw();
        op.forward(at);
        checkValues();
        // What is there already must stay: gradients are added to.
        for (int i = 0; i < gradients.length; i++) {
            before[i] = random.uniform(-1, 1);
        }
        System.arraycopy(before, 0, gradients, 0, before.length);
        op.backward(at);
        for (int input = 0; input < op.arity(); input++) {
            checkGradients(input);
        }
        if (op.setsGradients()) {
            checkSetGradients();
        }
        if (op.scalarCode() != ScalarKernels.NONE && operands == shapes.size()) {
            checkScalarForm();
        }
    }

    private void draw() {
        for (int input = 0; input < op.arity(); input++) {
            Domain domain = op.domain(input);
            for (int i = 0; i < at.size(input); i++) {
                // Off each other's grid, two inputs never meet: max and min have a kink there.
                double x = Math.rint(random.uniform(domain.min(), domain.max()) / GRID) * GRID + input * GRID / 2;
                for (double kink : domain.kinks()) {
                    x = Math.abs(x - kink) < 1e-3 ? kink + 1e-3 : x;
                }
                values[at.start(input) + i] = x;
            }
        }
    }

    private void checkValues() {
        for (int row = 0; row < at.rows(at.output()); row++) {
            for (int column = 0; column < at.columns(at.output()); column++) {
                same("value", at(at.output(), row, column), number(op.value(elements(), row, column)), 1e-12);
            }
        }
    }

    private void checkGradients(int input) {
        for (int row = 0; row < at.rows(input); row++) {
            for (int column = 0; column < at.columns(input); column++) {
                int place = place(input, row, column);
                double kernel = gradients[place] - before[place];
                same("formula of partial", kernel, byFormula(input, row, column), 1e-12);
                same("central difference", kernel, byDifference(place), 1e-7);
            }
        }
    }

    private double byFormula(int input, int inputRow, int inputColumn) {
        double sum = 0;
        for (int row = 0; row < at.rows(at.output()); row++) {
            for (int column = 0; column < at.columns(at.output()); column++) {
                Formula partial = op.partial(elements(), row, column, input, inputRow, inputColumn);
                if (partial != null) {
                    sum += gradients[place(at.output(), row, column)] * number(partial);
                }
            }
        }
        return sum;
    }

    private double byDifference(int place) {
        double x = values[place];
        values[place] = x + STEP;
        double above = weighted();
        values[place] = x - STEP;
        double below = weighted();
        values[place] = x;
        op.forward(at);
        return (above - below) / (2 * STEP);
    }

    /** The output weighted with its gradient. */
    private double weighted() {
        op.forward(at);
        double sum = 0;
        int start = at.start(at.output());
        for (int i = start; i < start + at.size(at.output()); i++) {
            sum += values[i] * gradients[i];
        }
        return sum;
    }

    /** Set instead of added to, a gradient forgets what was there; one that nobody wants may stay as it was. */
    private void checkSetGradients() {
        double[] added = gradients.clone();
        for (int lonely = 0; lonely < op.arity(); lonely++) {
            System.arraycopy(before, 0, gradients, 0, before.length);
            at.expectAll();
            for (int input = 0; input < op.arity(); input++) {
                at.expect(input, input == lonely, input == lonely);
            }
            for (int i = at.start(lonely); i < at.start(lonely) + at.size(lonely); i++) {
                gradients[i] = Double.NaN;
            }
            op.backward(at);
            for (int i = at.start(lonely); i < at.start(lonely) + at.size(lonely); i++) {
                same("set gradient", added[i] - before[i], gradients[i], 1e-12);
            }
        }
        at.expectAll();
        System.arraycopy(added, 0, gradients, 0, added.length);
    }

    private void checkScalarForm() {
        double[] v = values.clone();
        double[] g = before.clone();
        int y = at.output();
        v[y] = Double.NaN;
        ScalarKernels scalar = new ScalarKernels(1);
        scalar.append(op, 0, op.arity() - 1, y);
        try {
            scalar.forward(v, 0, 1);
            scalar.backward(v, g, 0, 1);
        } catch (IllegalStateException missing) {
            faults.add(op.name() + ": " + missing.getMessage());
        }
        same("scalar value", values[y], v[y], 1e-15);
        for (int i = 0; i < y; i++) {
            same("scalar gradient", gradients[i], g[i], 1e-15);
        }
    }

    private void same(String what, double expected, double found, double tolerance) {
        if (!(Math.abs(expected - found) <= tolerance * Math.max(1, Math.abs(expected)))) {
            faults.add(op.name() + " " + shapes + " " + what + ": kernel " + expected + ", " + found);
        }
    }

    private int place(int operand, int row, int column) {
        return at.start(operand) + column * at.rows(operand) + row;
    }

    private double at(int operand, int row, int column) {
        return values[place(operand, row, column)];
    }

    private static double number(Formula formula) {
        return formula.evaluate(name -> Double.NaN);
    }

    private Elements elements() {
        return new Elements() {
            @Override
            public Shape shape(int input) {
                return shapes.get(input);
            }

            @Override
            public Formula input(int input, int row, int column) {
                return Formula.number(at(input, row, column));
            }

            @Override
            public Formula output(int row, int column) {
                return Formula.number(at(at.output(), row, column));
            }

            @Override
            public Formula helper(String name, Op helper, int input, int row, int column) {
                return helper.value(this, row, column);
            }
        };
    }
}
