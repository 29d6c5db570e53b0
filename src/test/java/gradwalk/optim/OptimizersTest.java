package gradwalk.optim;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class OptimizersTest {
    private static final List<Optimizer> RULES = Rules.ALL;

    private static Optimizer rule(String name, JsonObject numbers) {
        return switch (name) {
            case "sgd" -> new GradientDescent();
            case "momentum" -> new Momentum(number(numbers, "mu"));
            case "nesterov" -> new Nesterov(number(numbers, "mu"));
            case "adagrad" -> new AdaGrad(number(numbers, "eps"));
            case "rmsprop" -> new RmsProp(number(numbers, "rho"), number(numbers, "eps"));
            case "adadelta" -> new AdaDelta(number(numbers, "rho"), number(numbers, "eps"));
            case "adam" -> adam(numbers);
            case "adamw" -> new AdamW(adam(numbers), number(numbers, "decay"));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Adam adam(JsonObject numbers) {
        return new Adam(number(numbers, "b1"), number(numbers, "b2"), number(numbers, "eps"));
    }

    private static double number(JsonObject numbers, String name) {
        return numbers.get(name).getAsDouble();
    }

    /** The two surfaces as graphs: (1 − x)² + 100·(y − x²)² and ½·(x² + 20·y²). */
    private static Node surface(String name, Graph.Builder g, Node x, Node y) {
        Node square = g.apply(Ops.square(), x);
        if (name.equals("ravine")) {
            Node steep = g.apply(Ops.scale(20), g.apply(Ops.square(), y));
            return g.apply(Ops.scale(0.5), g.apply(Ops.add(), square, steep));
        }
        Node slow = g.apply(Ops.square(), g.apply(Ops.subtract(), g.constant(1), x));
        Node bend = g.apply(Ops.square(), g.apply(Ops.subtract(), y, square));
        return g.apply(Ops.add(), slow, g.apply(Ops.scale(100), bend));
    }

    @Test
    void everyRuleFollowsItsReferenceOnBothSurfaces() throws Exception {
        int runs = 0;
        for (JsonElement element : Golden.read("optimizers.json").getAsJsonArray()) {
            JsonObject run = element.getAsJsonObject();
            Graph.Builder g = Graph.builder();
            Node x = g.parameter("x", 1, 1);
            Node y = g.parameter("y", 1, 1);
            Node value = surface(run.get("function").getAsString(), g, x, y);
            Plan plan = Plan.of(g.build());
            double[] start = Golden.numbers(run.get("start"));
            plan.set(x, start[0]);
            plan.set(y, start[1]);
            JsonObject numbers = run.getAsJsonObject("hyper");
            String name = run.get("rule").getAsString();
            Descent descent = new Descent(rule(name, numbers), number(numbers, "lr"));
            State state = descent.start(2);
            for (JsonElement record : run.getAsJsonArray("record")) {
                JsonObject at = record.getAsJsonObject();
                while (state.steps() < at.get("step").getAsInt()) {
                    plan.forward();
                    plan.backward(value);
                    descent.step(plan.values(), plan.gradients(), 2, state);
                }
                double[] expected = Golden.numbers(at.get("x"));
                assertEquals(expected[0], plan.value(x), 1e-9 * Math.max(1, Math.abs(expected[0])), name);
                assertEquals(expected[1], plan.value(y), 1e-9 * Math.max(1, Math.abs(expected[1])), name);
            }
            runs++;
        }
        assertEquals(16, runs);
    }

    /** One step by the printed lines, for one parameter; what is remembered is changed in place. */
    private static double byLines(Optimizer rule, double w, double g, double rate, int t, double[] remembered) {
        Map<String, Double> known = new HashMap<>(Map.of("w", w, "g", g, "η", rate, "t", (double) t));
        for (int kind = 0; kind < remembered.length; kind++) {
            known.put(rule.memory().get(kind), remembered[kind]);
        }
        rule.settings().forEach(setting -> known.put(setting.symbol(), setting.value()));
        for (Optimizer.Line line : rule.rule()) {
            assertTrue(known.keySet().containsAll(line.next().variables()), line.toString());
            known.put(line.symbol(), line.next().evaluate(name -> known.getOrDefault(name, Double.NaN)));
        }
        for (int kind = 0; kind < remembered.length; kind++) {
            remembered[kind] = known.getOrDefault(rule.memory().get(kind), Double.NaN);
        }
        return known.getOrDefault("w", Double.NaN);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aStepIsWhatTheLinesSay(Optimizer rule) {
        SplittableRandom random = new SplittableRandom(7);
        int count = 3;
        int kinds = rule.memory().size();
        double[] w = random.doubles(count, -1, 1).toArray();
        double[][] remembered = new double[count][kinds];
        State state = rule.start(count);
        for (int t = 1; t <= 20; t++) {
            double[] g = random.doubles(count, -2, 2).toArray();
            double rate = random.nextDouble(0.01, 0.2);
            double[] expected = new double[count];
            for (int i = 0; i < count; i++) {
                expected[i] = byLines(rule, w[i], g[i], rate, t, remembered[i]);
            }
            rule.step(w, g, count, state, rate);
            for (int i = 0; i < count; i++) {
                assertEquals(expected[i], w[i], 1e-13, rule + " step " + t);
                for (int kind = 0; kind < kinds; kind++) {
                    assertEquals(remembered[i][kind], state.remembered(kind, i), 1e-13, rule + " step " + t);
                }
                expected[i] = w[i];
            }
            assertEquals(t, state.steps());
        }
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aRuleWithItsOwnSettingsIsTheSameRule(Optimizer rule) {
        List<Double> values = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (Optimizer.Setting setting : rule.settings()) {
            assertTrue(setting.least() <= setting.value() && setting.value() <= setting.greatest(), setting.toString());
            values.add(setting.value());
            other.add(setting.greatest());
        }
        assertEquals(rule, rule.with(values));
        List<Double> changed = new ArrayList<>();
        rule.with(other).settings().forEach(setting -> changed.add(setting.value()));
        assertEquals(other, changed);
        assertFalse(rule.source().isEmpty());
    }

    private static String lines(Optimizer rule) {
        List<String> lines = new ArrayList<>();
        rule.rule()
                .forEach(line -> lines.add(line.symbol() + " ← " + line.next().text()));
        return String.join("; ", lines);
    }

    @Test
    void theLinesReadAsInThePapers() {
        assertEquals("w ← w − η·g", lines(new GradientDescent()));
        assertEquals("m ← μ·m + g; w ← w − η·m", lines(new Momentum(0.9)));
        assertEquals("m ← μ·m + g; w ← w − η·(g + μ·m)", lines(new Nesterov(0.9)));
        assertEquals("s ← s + g²; w ← w − η·g/(√s + ε)", lines(new AdaGrad()));
        assertEquals("s ← ρ·s + (1 − ρ)·g²; w ← w − η·g/(√s + ε)", lines(new RmsProp()));
        assertEquals(
                "s ← ρ·s + (1 − ρ)·g²; d ← g·√(u + ε)/√(s + ε); u ← ρ·u + (1 − ρ)·d²; w ← w − η·d",
                lines(new AdaDelta()));
        String adam = "m ← β₁·m + (1 − β₁)·g; v ← β₂·v + (1 − β₂)·g²; m̂ ← m/(1 − β₁^t); v̂ ← v/(1 − β₂^t); "
                + "w ← w − η·m̂/(√v̂ + ε)";
        assertEquals(adam, lines(new Adam()));
        assertEquals("w ← w − η·λ·w; " + adam, lines(new AdamW(0.1)));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void aCopyOfTheStateReplaysToTheSameBits(Optimizer rule) {
        SplittableRandom random = new SplittableRandom(11);
        double[] w = {0.3, -0.7};
        double[][] gradients = new double[30][];
        for (int i = 0; i < gradients.length; i++) {
            gradients[i] = random.doubles(2, -1, 1).toArray();
        }
        State state = rule.start(2);
        double[] keptParameters = {};
        State kept = state;
        for (int i = 0; i < 30; i++) {
            if (i == 12) {
                keptParameters = w.clone();
                kept = state.copy();
            }
            rule.step(w, gradients[i], 2, state, 0.05);
        }
        assertEquals(12, kept.steps());
        assertFalse(kept.isSameAs(state));
        for (int i = 12; i < 30; i++) {
            rule.step(keptParameters, gradients[i], 2, kept, 0.05);
        }
        assertArrayEquals(w, keptParameters);
        assertTrue(kept.isSameAs(state));
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theNextParametersLeaveTheGivenOnesAlone(Optimizer rule) {
        double[] given = {1, -2};
        State state = rule.start(2);
        double[] next = rule.next(given, new double[] {1, 1}, state, 0.5);
        assertArrayEquals(new double[] {1, -2}, given);
        assertTrue(state.isSameAs(rule.start(2)));
        rule.step(given, new double[] {1, 1}, 2, state, 0.5);
        assertArrayEquals(given, next);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void onlyTheFirstNumbersAreParameters(Optimizer rule) {
        double[] numbers = {1, 7};
        rule.step(numbers, new double[] {2, 2}, 1, rule.start(1), 0.5);
        assertTrue(numbers[0] < 1);
        assertEquals(7, numbers[1]);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void whatDoesNotGoTogetherIsRefusedAndChangesNothing(Optimizer rule) {
        double[] two = {1, 1};
        double[] three = {1, 1, 1};
        State state = rule.start(3);
        State wide = new State(0, 3, new double[9]);
        assertThrows(IllegalArgumentException.class, () -> rule.step(two, three, 3, state, 0.1));
        assertThrows(IllegalArgumentException.class, () -> rule.step(three, two, 3, state, 0.1));
        assertThrows(IllegalArgumentException.class, () -> rule.step(three, three, 3, wide, 0.1));
        if (!rule.memory().isEmpty()) {
            assertThrows(IllegalArgumentException.class, () -> rule.step(three, three, 2, state, 0.1));
        }
        assertArrayEquals(new double[] {1, 1, 1}, three);
        assertEquals(0, state.steps());
        rule.step(three, three.clone(), 3, state, 0.1);
        assertEquals(1, state.steps());
    }

    @Test
    void whatIsNotRememberedCannotBeAsked() {
        State state = new Adam().start(2);
        assertEquals(0, state.remembered(1, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> state.remembered(2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> state.remembered(-1, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> state.remembered(0, 2));
        assertThrows(IndexOutOfBoundsException.class, () -> state.remembered(0, -1));
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> new GradientDescent().start(2).remembered(0, 0));
    }

    @Test
    void statesDifferInStepsKindsOrNumbers() {
        State state = new State(1, 1, new double[] {2, 3});
        assertTrue(state.isSameAs(new State(1, 1, new double[] {2, 3})));
        assertFalse(state.isSameAs(new State(2, 1, new double[] {2, 3})));
        assertFalse(state.isSameAs(new State(1, 2, new double[] {2, 3})));
        assertFalse(state.isSameAs(new State(1, 1, new double[] {2, 4})));
    }

    @Test
    void withoutMemoryOrDecayRulesAreTheirSimplerOnes() {
        double[] g = {0.5, -2};
        assertArrayEquals(one(new GradientDescent(), g), one(new Momentum(0), g));
        assertArrayEquals(one(new GradientDescent(), g), one(new Nesterov(0), g));
        assertArrayEquals(one(new Adam(), g), one(new AdamW(0), g));
        // The first corrected step of Adam has the length of the rate, whatever the gradient.
        assertArrayEquals(new double[] {0.9, 1.1}, one(new Adam(), g), 1e-8);
    }

    private static double[] one(Optimizer rule, double[] gradients) {
        return rule.next(new double[] {1, 1}, gradients, rule.start(2), 0.1);
    }

    @Test
    void everyRuleHasANameAndKnowsItsNumbers() {
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (Optimizer rule : RULES) {
            names.add(rule.name());
            rule.settings().forEach(setting -> numbers.add(setting.symbol() + "=" + setting.value()));
        }
        assertEquals(
                List.of(
                        "gradient descent",
                        "momentum",
                        "Nesterov momentum",
                        "AdaGrad",
                        "RMSProp",
                        "AdaDelta",
                        "Adam",
                        "AdamW"),
                names);
        assertEquals(
                "μ=0.9 μ=0.9 ε=1.0E-10 ρ=0.99 ε=1.0E-8 ρ=0.9 ε=1.0E-6 β₁=0.9 β₂=0.999 ε=1.0E-8 "
                        + "β₁=0.9 β₂=0.999 ε=1.0E-8 λ=0.01",
                String.join(" ", numbers));
    }
}
