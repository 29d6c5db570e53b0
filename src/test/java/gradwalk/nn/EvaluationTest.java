package gradwalk.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradwalk.data.Dataset;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Hinge;
import gradwalk.loss.L2Penalty;
import gradwalk.loss.Loss;
import gradwalk.loss.Reduction;
import gradwalk.loss.SigmoidCrossEntropy;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Matrix;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final List<String> X = List.of("x");

    /** Three classes from one input: outputs 0, x and 2·x − 3, so that x below 0, up to 3 and above part them. */
    private static Evaluation three(double[] inputs, int[] labels) {
        Dataset data = Dataset.oneHot(Matrix.of(inputs.length, 1, inputs), labels, X, List.of("a", "b", "c"));
        Objective objective = new Objective(Mlp.of(Ops.tanh(), null, 1, 3), new SoftmaxCrossEntropy(Reduction.mean()));
        Evaluation evaluation = new Evaluation(objective, data);
        evaluation.run(new double[] {0, 1, 2, 0, 0, -3});
        return evaluation;
    }

    @Test
    void theLargestOutputIsTheAnswer() {
        Evaluation evaluation = three(new double[] {-1, 1, 4, 5}, new int[] {0, 0, 2, 1});
        assertEquals(0, evaluation.answer(0));
        assertEquals(1, evaluation.answer(1));
        assertEquals(2, evaluation.answer(2));
        assertEquals(0.5, evaluation.accuracy());
    }

    @Test
    void ofSeveralAsLargeTheFirstIsTheAnswer() {
        Evaluation evaluation = three(new double[] {0, 3}, new int[] {0, 2});
        assertEquals(0, evaluation.answer(0));
        assertEquals(1, evaluation.answer(1));
    }

    @Test
    void everyClassIsCountedAgainstEveryAnswer() {
        Confusion confusion = three(new double[] {-1, -2, 1, 4, 5, 6, 1}, new int[] {0, 0, 0, 2, 2, 1, 1})
                .confusion();
        int[][] expected = {{2, 1, 0}, {0, 1, 1}, {0, 0, 2}};
        for (int actual = 0; actual < 3; actual++) {
            for (int answer = 0; answer < 3; answer++) {
                assertEquals(expected[actual][answer], confusion.count(actual, answer), actual + " as " + answer);
            }
        }
        assertEquals(3, confusion.classes());
        assertEquals(3, confusion.rows(0));
        assertEquals(2, confusion.rows(2));
        assertEquals(2, confusion.answered(0));
        assertEquals(3, confusion.answered(2));
        assertEquals(5, confusion.right());
    }

    @Test
    void anOutputThatIsNoNumberIsNoAnswer() {
        Evaluation evaluation = three(new double[] {1, Double.NaN}, new int[] {1, 0});
        assertEquals(-1, evaluation.answer(1));
        assertEquals(0.5, evaluation.accuracy());
        Confusion confusion = evaluation.confusion();
        assertEquals(1, confusion.rows(0));
        assertEquals(0, confusion.answered(0));
        assertEquals(1, confusion.right());
        assertEquals(-1, two(null, new Hinge(Reduction.mean()), -1, Double.NaN).answer(0));
    }

    private static Evaluation two(@Nullable Op output, Loss loss, double low, double... inputs) {
        Dataset data = Dataset.binary(
                Matrix.of(inputs.length, 1, inputs), new int[inputs.length], X, List.of("no", "yes"), low, 1);
        Evaluation evaluation = new Evaluation(new Objective(Mlp.of(Ops.tanh(), output, 1, 1), loss), data);
        evaluation.run(new double[] {1, 0});
        return evaluation;
    }

    /** Each kind of output has its own middle; in all of these it is reached at input 0, or at ½ without activation. */
    @Test
    void oneOutputPartsTwoClassesAtItsMiddle() {
        Loss half = new HalfSquaredError(Reduction.mean());
        Loss logits = new SigmoidCrossEntropy(Reduction.mean());
        parts(two(Ops.sigmoid(), half, 0, -0.1, 0, 0.1));
        parts(two(Ops.sigmoid(), logits, 0, -0.1, 0, 0.1));
        parts(two(null, logits, 0, -0.1, 0, 0.1));
        parts(two(Ops.tanh(), half, -1, -0.1, 0, 0.1));
        parts(two(null, new Hinge(Reduction.mean()), -1, -0.1, 0, 0.1));
        parts(two(null, half, 0, 0.4, 0.5, 0.6));
    }

    private static void parts(Evaluation evaluation) {
        assertEquals(0, evaluation.answer(0));
        assertEquals(0, evaluation.answer(1));
        assertEquals(1, evaluation.answer(2));
        assertEquals(2.0 / 3, evaluation.accuracy(), 1e-15);
    }

    @Test
    void theLossIsWithoutPenaltiesAndOfTheGivenParameters() {
        Dataset data = Dataset.ofNumbers(Matrix.of(2, 1, 1, 2), Matrix.of(2, 1, 3, 3), X);
        Mlp mlp = Mlp.of(Ops.tanh(), null, 1, 1);
        Objective objective = new Objective(mlp, new HalfSquaredError(Reduction.mean()), List.of(new L2Penalty(100)));
        Evaluation evaluation = new Evaluation(objective, data);
        evaluation.run(new double[] {1, 0});
        assertEquals((4 + 1) / 4.0, evaluation.loss());
        evaluation.run(new double[] {0, 3});
        assertEquals(0, evaluation.loss());
        assertEquals(3, evaluation.network().plan().value(evaluation.network().output(), 1, 0));
        assertThrows(IllegalStateException.class, evaluation::accuracy);
        assertThrows(IllegalStateException.class, evaluation::confusion);
        assertTrue(data.classes().isEmpty());
    }
}
