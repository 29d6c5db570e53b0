package gradwalk.lesson.losses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradwalk.formula.Environment;
import gradwalk.formula.Formula;
import gradwalk.graph.Ops;
import gradwalk.lesson.shared.Neuron;
import gradwalk.loss.BinaryCrossEntropy;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.widget.Derivation.Line;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Every line of both derivations, held to the engine's own ∂C/∂w. */
class DerivationsTest {
    private static final long SEED = 20261126;
    private static final int POINTS = 2000;

    private static void assertHolds(List<Line> lines, Loss loss) {
        assertEquals(Derivations.LINES, lines.size());
        SplittableRandom random = new SplittableRandom(SEED);
        Neuron neuron = new Neuron(Ops.sigmoid(), loss);
        for (int i = 0; i < POINTS; i++) {
            double x = random.nextDouble(-3, 3);
            double y = i % 3 == 0 ? i % 2 : random.nextDouble(0, 1);
            neuron.run(random.nextDouble(-2, 2), random.nextDouble(-2, 2), x, y);
            double gradient = neuron.gradient("w");
            for (Line line : lines) {
                double size = Math.max(1e-3, Math.abs(gradient));
                assertEquals(
                        gradient,
                        line.right().evaluate(numbers(neuron, x, y)),
                        1e-9 * size,
                        line.right().text() + " at seed " + SEED + ", point " + i);
            }
        }
    }

    /** What the names of the lines stand for, each from the engine: slopes as ratios of its gradients. */
    private static Environment numbers(Neuron neuron, double x, double y) {
        double byA = neuron.gradient("a");
        double slope = neuron.gradient("z") / byA;
        return name -> switch (name) {
            case Derivations.BY_A -> byA;
            case Derivations.BY_Z, Derivations.SLOPE -> slope;
            case Derivations.BY_W -> neuron.gradient("w") / neuron.gradient("z");
            case "a" -> neuron.value("a");
            case "x" -> x;
            case "y" -> y;
            default -> throw new AssertionError("no number for " + name);
        };
    }

    @Test
    void everyLineOfTheQuadraticCostIsTheGradient() {
        assertHolds(Derivations.QUADRATIC, new HalfSquaredError(Reduction.sum()));
    }

    @Test
    void everyLineOfCrossEntropyIsTheGradient() {
        assertHolds(Derivations.CROSS, new BinaryCrossEntropy(Reduction.sum()));
    }

    @Test
    void theSlopeStaysInOneLastLineAndIsGoneFromTheOther() {
        Formula quadratic = Derivations.QUADRATIC.get(Derivations.LINES - 1).right();
        Formula cross = Derivations.CROSS.get(Derivations.LINES - 1).right();
        assertEquals(List.of("a", "y", Derivations.SLOPE, "x"), quadratic.variables());
        assertFalse(cross.variables().contains(Derivations.SLOPE));
        Line before = Derivations.CROSS.get(Derivations.LINES - 2);
        assertEquals(Derivations.SLOPE, before.cancels());
    }

    @Test
    void aWrongLineWouldBeCaught() {
        Line wrong = new Line("", Formula.variable("a").times(Formula.variable("x")), "y forgotten");
        List<Line> lines = List.of(wrong, wrong, wrong, wrong);
        assertThrows(AssertionError.class, () -> assertHolds(lines, new BinaryCrossEntropy(Reduction.sum())));
    }
}
