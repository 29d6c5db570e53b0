package gradwalk.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SchedulesTest {

    private static double[] rates(Schedule schedule, int... steps) {
        return IntStream.of(steps).mapToDouble(schedule::at).toArray();
    }

    @Test
    void aConstantRateStays() {
        assertArrayEquals(new double[] {0.1, 0.1, 0.1}, rates(Schedule.constant(0.1), 0, 1, 1_000_000));
    }

    @Test
    void aStepDecayFallsAtEachMultiple() {
        assertArrayEquals(
                new double[] {8, 8, 4, 4, 2, 1}, rates(new StepDecay(8, 0.5, 10), 0, 9, 10, 19, 20, 39), 1e-15);
        assertArrayEquals(new double[] {8, 4, 2}, rates(new StepDecay(8, 0.5, 1), 0, 1, 2), 1e-15);
    }

    @Test
    void anExponentialDecayFallsEachStep() {
        assertArrayEquals(
                new double[] {2, 1.8, 1.62, 2 * Math.pow(0.9, 50)},
                rates(new ExponentialDecay(2, 0.9), 0, 1, 2, 50),
                1e-14);
    }

    @Test
    void aCosineDecayIsFlatAtBothEndsAndStaysAtItsEnd() {
        CosineDecay decay = new CosineDecay(1, 0.2, 8);
        double quarter = Math.sqrt(0.5);
        assertArrayEquals(
                new double[] {1, 0.6 + 0.4 * quarter, 0.6, 0.6 - 0.4 * quarter, 0.2, 0.2, 0.2},
                rates(decay, 0, 2, 4, 6, 8, 9, 1000),
                1e-15);
        assertEquals(0.2 + 0.4 * (1 + Math.cos(Math.PI * 7 / 8)), decay.at(7), 1e-15);
    }

    @Test
    void aCosineDecayOfOneStepIsAtItsEndAtOnce() {
        assertArrayEquals(new double[] {1, 0.5}, rates(new CosineDecay(1, 0.5, 1), 0, 1));
    }

    @Test
    void aWarmUpGrowsToWhereTheOtherBegins() {
        Schedule schedule = new WarmUp(4, new ExponentialDecay(1, 0.5));
        assertArrayEquals(new double[] {0.25, 0.5, 0.75, 1, 1, 0.5, 0.25}, rates(schedule, 0, 1, 2, 3, 4, 5, 6), 1e-15);
        assertArrayEquals(new double[] {3, 3}, rates(new WarmUp(1, Schedule.constant(3)), 0, 1));
    }

    @Test
    void schedulesOfNoStepsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new StepDecay(1, 0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> new CosineDecay(1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new WarmUp(0, Schedule.constant(1)));
    }

    @Test
    void theySayWhatTheyAre() {
        List<Schedule> all = List.of(
                Schedule.constant(1),
                new StepDecay(1, 0.5, 2),
                new ExponentialDecay(1, 0.5),
                new CosineDecay(1, 0, 2),
                new WarmUp(2, Schedule.constant(1)));
        List<String> told =
                all.stream().map(one -> one.name() + ": " + one.formula()).toList();
        assertEquals(
                List.of(
                        "constant: η₀",
                        "step decay: η₀·γ^⌊t/k⌋",
                        "exponential decay: η₀·γ^t",
                        "cosine decay: η₁ + ½·(η₀ − η₁)·(1 + cos(π·t/n))",
                        "warm-up, then constant: η₀·(t + 1)/n, then η₀"),
                told);
    }

    /** Any rule under any schedule is the rule at that step's rate. */
    @Test
    void aDescentAsksTheScheduleForEachStep() {
        Schedule schedule = new WarmUp(2, new StepDecay(0.4, 0.5, 2));
        for (Optimizer rule : List.of(new GradientDescent(), new Momentum(0.5), new Adam())) {
            Descent descent = new Descent(rule, schedule, null);
            double[] w = {1, 2};
            double[] other = {1, 2};
            State state = descent.start(2);
            State otherState = rule.start(2);
            for (int step = 0; step < 8; step++) {
                double[] g = {w[0], -step};
                rule.step(other, g, 2, otherState, schedule.at(step));
                descent.step(w, g, 2, state);
                assertArrayEquals(other, w);
            }
            assertEquals(8, state.steps());
        }
    }
}
