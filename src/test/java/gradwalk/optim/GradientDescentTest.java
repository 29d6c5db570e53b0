package gradwalk.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class GradientDescentTest {
    private final GradientDescent descent = new GradientDescent();

    @Test
    void theStepIsTheRule() {
        Optimizer.Line line = descent.rule().get(0);
        assertEquals("w ← w − η·g", line.symbol() + " ← " + line.next().text());
        double[] next = descent.next(new double[] {1, 2}, new double[] {4, -2}, descent.start(2), 0.5);
        assertArrayEquals(new double[] {-1, 3}, next);
        assertEquals(-1, line.next().evaluate(name -> name.equals("w") ? 1 : name.equals("g") ? 4 : 0.5));
    }

    @Test
    void theNextParametersLeaveTheGivenOnesAlone() {
        double[] given = {1};
        State state = descent.start(1);
        assertArrayEquals(new double[] {0.5}, descent.next(given, new double[] {1}, state, 0.5));
        assertArrayEquals(new double[] {1}, given);
        assertEquals(0, state.steps());
    }

    @Test
    void onlyTheFirstNumbersAreParameters() {
        double[] numbers = {1, 7};
        State state = descent.start(1);
        descent.step(numbers, new double[] {2, 2}, 1, state, 0.5);
        assertArrayEquals(new double[] {0, 7}, numbers);
        assertEquals(1, state.steps());
        assertThrows(IllegalArgumentException.class, () -> descent.step(numbers, numbers, 3, state, 0.5));
    }
}
