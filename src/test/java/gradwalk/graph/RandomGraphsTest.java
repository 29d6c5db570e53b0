package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Random graphs of single numbers against an evaluator of their own: plain Java arithmetic on a list of instructions,
 * with derivatives by central differences that are refined until two step sizes agree.
 */
class RandomGraphsTest {
    private static final int INPUTS = 4;
    private static final int STEPS = 14;

    /** An operation, told a second time in plain arithmetic. */
    private record Step(Op op, DoubleBinaryOperator plain) {
        @Override
        public String toString() {
            return op.name();
        }
    }

    private static final List<Step> OPERATIONS = List.of(
            new Step(Ops.add(), (a, b) -> a + b),
            new Step(Ops.subtract(), (a, b) -> a - b),
            new Step(Ops.multiply(), (a, b) -> a * b),
            new Step(Ops.divide(), (a, b) -> a / b),
            new Step(Ops.power(), (a, b) -> Math.pow(a, b)),
            new Step(Ops.max(), (a, b) -> (a + b + Math.abs(a - b)) / 2),
            new Step(Ops.min(), (a, b) -> (a + b - Math.abs(a - b)) / 2),
            new Step(Ops.negate(), (a, b) -> 0 - a),
            new Step(Ops.scale(-1.5), (a, b) -> -3 * a / 2),
            new Step(Ops.square(), (a, b) -> a * a),
            new Step(Ops.sqrt(), (a, b) -> Math.pow(a, 0.5)),
            new Step(Ops.abs(), (a, b) -> a < 0 ? -a : a),
            new Step(Ops.exp(), (a, b) -> Math.exp(a)),
            new Step(Ops.log(), (a, b) -> Math.log(a)),
            new Step(Ops.sin(), (a, b) -> Math.sin(a)),
            new Step(Ops.cos(), (a, b) -> Math.sin(Math.PI / 2 - a)),
            new Step(Ops.sigmoid(), (a, b) -> 1 / (1 + Math.exp(-a))),
            new Step(Ops.tanh(), (a, b) -> 1 - 2 / (Math.exp(2 * a) + 1)),
            new Step(Ops.relu(), (a, b) -> (a + Math.abs(a)) / 2),
            new Step(Ops.leakyRelu(0.1), (a, b) -> a < 0 ? a / 10 : a),
            new Step(Ops.softplus(), (a, b) -> Math.log1p(Math.exp(a))),
            new Step(
                    Ops.gelu(),
                    (a, b) -> a / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (a + 0.044715 * a * a * a)))));

    private record Instruction(Step step, int a, int b) {}

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static double evaluate(List<Instruction> program, double[] inputs) {
        double[] values = values(program, inputs);
        return values[values.length - 1];
    }

    private static double[] values(List<Instruction> program, double[] inputs) {
        double[] values = new double[INPUTS + program.size()];
        System.arraycopy(inputs, 0, values, 0, INPUTS);
        for (int i = 0; i < program.size(); i++) {
            Instruction one = program.get(i);
            values[INPUTS + i] = one.step.plain.applyAsDouble(values[one.a], values[one.b]);
        }
        return values;
    }

    private static double difference(List<Instruction> program, double[] at, int input, double step) {
        double[] moved = at.clone();
        moved[input] = at[input] + step;
        double above = evaluate(program, moved);
        moved[input] = at[input] - step;
        return (above - evaluate(program, moved)) / (2 * step);
    }

    /** A program whose value is finite, of ordinary size and smooth where it is asked for. */
    private static List<Instruction> program(SplittableRandom random, double[] at) {
        while (true) {
            List<Instruction> program = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                Step step = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
                // The newest value is always used, so that what comes out hangs on much.
                program.add(new Instruction(step, INPUTS + i - 1, random.nextInt(INPUTS + i)));
            }
            for (int i = 0; i < INPUTS; i++) {
                at[i] = random.nextDouble(0.2, 1.5);
            }
            if (isSmooth(program, at)) {
                return program;
            }
        }
    }

    private static boolean isSmooth(List<Instruction> program, double[] at) {
        double value = evaluate(program, at);
        boolean smooth = Math.abs(value) < 100 && !hasVerticalSlope(program, values(program, at));
        double slopes = 0;
        for (int input = 0; input < INPUTS; input++) {
            double coarse = difference(program, at, input, 1e-4);
            double fine = difference(program, at, input, 1e-5);
            slopes += Math.abs(fine);
            smooth &= Math.abs(coarse - fine) < 1e-5 * Math.max(1, Math.abs(fine)) && Math.abs(fine) < 100;
        }
        return smooth && slopes > 1e-3;
    }

    /** A root or power of exactly 0, behind a rectifier that is off, has an infinite slope times 0: no number. */
    private static boolean hasVerticalSlope(List<Instruction> program, double[] values) {
        boolean vertical = false;
        for (Instruction one : program) {
            vertical |= values[one.a] == 0 && List.of("sqrt", "power", "log").contains(one.step.toString());
        }
        return vertical;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void valuesAndGradientsAreThoseOfAnotherEvaluator(int seed) {
        double[] at = new double[INPUTS];
        List<Instruction> program = program(new SplittableRandom(seed), at);
        Graph.Builder g = Graph.builder();
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            nodes.add(g.input("x" + i, 1, 1));
        }
        for (Instruction one : program) {
            Node a = nodes.get(one.a);
            nodes.add(one.step.op.arity() == 1 ? g.apply(one.step.op, a) : g.apply(one.step.op, a, nodes.get(one.b)));
        }
        Node y = nodes.get(nodes.size() - 1);
        Graph graph = g.build();
        for (Plan plan : List.of(Plan.of(graph), Plan.ofScalars(graph))) {
            for (int i = 0; i < INPUTS; i++) {
                plan.set(nodes.get(i), at[i]);
            }
            plan.forward();
            plan.backward(y);
            String where = "seed " + seed + ": " + program;
            assertEquals(evaluate(program, at), plan.value(y), 1e-11 * Math.max(1, Math.abs(plan.value(y))), where);
            for (int i = 0; i < INPUTS; i++) {
                double gradient = plan.gradient(nodes.get(i), 0, 0);
                double difference = difference(program, at, i, 1e-5);
                assertEquals(difference, gradient, 1e-5 * Math.max(1, Math.abs(gradient)), where);
                ForwardTrace forward = ForwardTrace.run(plan, nodes.get(i), 0, 0);
                assertEquals(gradient, forward.tangent(y, 0, 0), 1e-11 * Math.max(1, Math.abs(gradient)), where);
                assertTrue(
                        Math.abs(Paths.of(Trace.run(plan, y), nodes.get(i), y).total() - gradient)
                                <= 1e-10 * Math.max(1, Math.abs(gradient)),
                        where);
            }
        }
    }
}
