package gradwalk.lesson.trainingstep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import gradwalk.formula.Formula;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DerivationsTest {
    private static final long SEED = 20240612;

    @ParameterizedTest
    @EnumSource(names = {"HALF", "MEAN"})
    void theWrittenLineIsTheEnginesGradient(Convention convention) {
        SplittableRandom random = new SplittableRandom(SEED);
        Model model = new Model(convention, true);
        for (int point = 0; point < 2000; point++) {
            double[] x = numbers(random, Model.INPUTS);
            double[] t = numbers(random, Model.OUTPUTS);
            model.run(x, t, numbers(random, Model.WEIGHTS + Model.OUTPUTS));
            for (int column = 1; column <= Model.OUTPUTS; column++) {
                Formula line = Derivations.powerRuleFormula(convention, column);
                assertNotNull(line);
                int at = column;
                double written = line.evaluate(name -> value(name, at, t, model));
                double gradient = model.gradient("o", 1, column);
                assertEquals(gradient, written, 1e-12 * Math.max(1, Math.abs(gradient)), "seed " + SEED);
            }
        }
    }

    private static double value(String name, int column, double[] t, Model model) {
        assertEquals("₁₂₃".charAt(column - 1), name.charAt(1));
        return name.charAt(0) == 't' ? t[column - 1] : model.value("o", 1, column);
    }

    private static double[] numbers(SplittableRandom random, int size) {
        return random.doubles(size, -5, 5).toArray();
    }

    @ParameterizedTest
    @EnumSource(names = "SOFTMAX")
    void softmaxHasNoSuchLine(Convention convention) {
        assertNull(Derivations.powerRuleFormula(convention, 1));
        assertNull(Derivations.powerRule(convention, 1));
    }

    @ParameterizedTest
    @EnumSource(names = {"HALF", "MEAN"})
    void theLineIsWrittenAsOnTheSlide(Convention convention) {
        Formula line = Derivations.powerRuleFormula(convention, 1);
        assertNotNull(line);
        String share = convention == Convention.HALF ? "1/2" : "1/3";
        assertEquals("2·(" + share + ")·(t₁ − o₁)^(2 − 1)·(−1) + 0", line.text());
    }
}
