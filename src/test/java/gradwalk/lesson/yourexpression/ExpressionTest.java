package gradwalk.lesson.yourexpression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gradwalk.Golden;
import gradwalk.app.Address;
import gradwalk.app.Explanation;
import gradwalk.app.Frame;
import gradwalk.app.Refused;
import gradwalk.lesson.Explained;
import gradwalk.markup.Element;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.Stepper.Wish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {
    private static final long SEED = 20261125;

    private final ExpressionFigure figure = new ExpressionFigure();

    private State typed(String text) {
        return figure.on(figure.initial(), new Event.Type(text));
    }

    private State put(State state, String name, double value) {
        return figure.on(state, new Event.Put(name, value));
    }

    private Map<String, Double> numbers(State state) {
        return Explained.values(figure, state, ExpressionFigure.PART);
    }

    private String words(State state) {
        return ((Element) figure.view(state, Frame.PLAIN, ExpressionFigure.PART)).textContent();
    }

    private State at(State state, int step) {
        return figure.on(state, new Event.Walk(new Wish.To(step)));
    }

    @Test
    void theGoldenExpressionsHaveTheirValuesAndGradients() throws Exception {
        for (JsonElement element : Golden.read("expressions.json").getAsJsonArray()) {
            JsonObject golden = element.getAsJsonObject();
            String text = golden.get("expression").getAsString();
            State state = typed(text);
            for (Map.Entry<String, JsonElement> input :
                    golden.getAsJsonObject("at").entrySet()) {
                state = put(state, input.getKey(), input.getValue().getAsDouble());
            }
            Map<String, Double> numbers = numbers(state);
            assertEquals(golden.get("value").getAsDouble(), numbers.getOrDefault("value:f", Double.NaN), 1e-12, text);
            for (Map.Entry<String, JsonElement> gradient :
                    golden.getAsJsonObject("gradient").entrySet()) {
                double expected = gradient.getValue().getAsDouble();
                Double shown = numbers.get("gradient:" + gradient.getKey());
                assertNotNull(shown, text + " shows no gradient of " + gradient.getKey());
                assertEquals(expected, shown, 1e-12 * Math.max(1, Math.abs(expected)), text);
            }
            Explained.check(figure, state);
        }
    }

    @Test
    void fiftyRandomExpressionsAgreeWithAnEvaluatorOfTheirOwn() {
        System.out.println("ExpressionTest seed " + SEED);
        for (int i = 0; i < 50; i++) {
            RandomExpression made = RandomExpression.of(SEED + i);
            State state = typed(made.text());
            assertEquals(made.text(), state.good(), "was refused: " + figure.refusal(state));
            double[] values = new double[made.names().size()];
            for (int k = 0; k < values.length; k++) {
                values[k] = 0.3 + 0.2 * k;
                state = put(state, made.names().get(k), values[k]);
            }
            Run run = figure.run(state);
            assertEquals(made.at(values), run.traced().number(run.traced().value("f")), 1e-12, made.text());
            for (int k = 0; k < values.length; k++) {
                double slope = made.slope(values, k);
                double gradient =
                        run.traced().number(run.traced().gradient(made.names().get(k)));
                assertEquals(slope, gradient, 1e-7 * Math.max(1, Math.abs(slope)), made.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n", "(a+b", "a+b)", "a b", "a+*b", "2..3", "a**b", "c = a+b\nd = c c", "sin a", "foo(a)",
                "a = a+1", "=a", "3 = a", "a,b", "max(a)", "5", "π", "½½", "a^", "]a[", "|a", "🙂"
            })
    void aTextThatIsNoFormulaGetsASentenceAndLeavesTheGraph(String broken) {
        State state = typed(broken);
        String sentence = figure.refusal(state);
        assertTrue(sentence.endsWith("."), "“" + sentence + "”");
        assertEquals(State.FIRST.good(), state.good());
        assertTrue(words(state).contains(sentence));
        assertEquals(numbers(figure.initial()), numbers(state));
        if (!sentence.startsWith("That is only a number")) {
            assertTrue(sentence.startsWith("Character ") || sentence.startsWith("Line "), sentence);
        }
    }

    @Test
    void stepsOfTheLessonsGraphAreTheLessonsOrder() {
        State state = typed("c = a+b\nd = b+1\ne = c*d");
        Steps steps = figure.steps(state);
        List<String> told = new ArrayList<>();
        Run run = figure.run(state);
        for (int i = 1; i <= steps.last(); i++) {
            Steps.Step now = figure.steps(state).after(i).now();
            assertNotNull(now);
            told.add(
                    now.kind() == Steps.SHARED
                            ? run.to(now.place()) + "→" + run.from(now.place())
                            : run.typed().name(now.place()));
        }
        assertEquals(List.of("c", "d", "e", "e", "e→c", "e→d", "c→a", "c→b", "d→b"), told);
    }

    @Test
    void aGradientThatIsNotCompleteShowsWhatHasCome() {
        State state = typed("c = a+b\nd = b+1\ne = c*d");
        Map<String, Double> one = numbers(at(state, 8));
        assertEquals(2.0, one.get("gradient:b so far[1,1]"));
        assertFalse(one.containsKey("gradient:b"));
        assertEquals(5.0, numbers(at(state, 9)).get("gradient:b"));
        for (int step = 0; step <= 9; step++) {
            Explained.check(figure, at(state, step));
        }
        assertEquals(words(at(state, 3)), words(at(at(state, 9), 3)), "back again");
    }

    @Test
    void forwardModeCarriesOneInputAlong() {
        State state = figure.on(figure.on(figure.initial(), new Event.Ask("", "b")), new Event.Forward(true));
        Map<String, Double> numbers = numbers(state);
        assertEquals(1.0, numbers.get("gradient:tangent of b"));
        assertEquals(5.0, numbers.get("gradient:tangent of f"));
        assertFalse(numbers.containsKey("gradient:tangent of a"), "what does not depend on b has no tangent");
        for (int step = 0; step <= figure.steps(state).last(); step++) {
            Explained.check(figure, at(state, step));
        }
    }

    @Test
    void gradientsAreHiddenAndRevealedOneByOne() {
        State hidden = figure.on(figure.initial(), new Event.Hide(true));
        assertTrue(numbers(hidden).keySet().stream().noneMatch(name -> name.startsWith("gradient")));
        State one = figure.on(hidden, new Event.Reveal("b"));
        assertEquals(5.0, numbers(one).get("gradient:b"));
        assertFalse(numbers(one).containsKey("gradient:a"));
        assertEquals(numbers(figure.initial()), numbers(figure.on(one, new Event.Hide(false))));
    }

    @Test
    void theDerivativeStandsInSymbolsBesideTheNumber() {
        State b = figure.on(figure.initial(), new Event.Ask("", "b"));
        Explanation told = figure.explain(b, Derived.quantity(figure.run(b)));
        assertNotNull(told);
        assertEquals(
                "a + 2·b + 1",
                String.valueOf(told.formula() == null ? null : told.formula().text()));
        assertEquals(5, told.value());
        assertTrue(told.check() != null && told.check().agrees(5));
    }

    @Test
    void anotherLineCanBeTheOutput() {
        State state = figure.on(typed("c = a+b\nd = b+1\ne = c*d"), new Event.Ask("c", "b"));
        assertEquals(1.0, numbers(state).get("gradient:b"));
        assertFalse(numbers(state).containsKey("gradient:d"));
        Explained.check(figure, state);
    }

    @Test
    void numbersStayWhenTheTextChanges() {
        State state = put(put(typed("(a+b)*(b+1)"), "a", 7), "b", -3);
        State longer = figure.on(state, new Event.Type("q*(a+b)*(b+1)"));
        assertEquals(7.0, numbers(longer).get("input:a"));
        assertEquals(-3.0, numbers(longer).get("input:b"));
        State broken = figure.on(longer, new Event.Type("q*(a+b)*("));
        assertEquals(numbers(longer), numbers(broken));
    }

    @Test
    void partsKeepTheirKeysFromOneGraphToTheNext() throws Refused {
        Typed before = new Typed("(a+b)*(b+1)");
        Typed after = new Typed("sigmoid((a+b)*(b+1)) + a");
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < after.nodes().size(); i++) {
            assertTrue(keys.add(after.key(i)), "twice: " + after.key(i));
        }
        for (int i = 0; i < before.nodes().size(); i++) {
            assertTrue(keys.contains(before.key(i)), before.name(i) + " was not found again");
        }
        assertNotEquals(before.key(0), before.key(1));
    }

    @Test
    void equalPartsAreOneNodeAndNamesOfStepsAreFree() throws Refused {
        Typed softmax = new Typed("exp(a)/(exp(a)+exp(b)) + v_1");
        List<String> names = new ArrayList<>();
        for (int i = 0; i < softmax.nodes().size(); i++) {
            names.add(softmax.name(i));
        }
        assertEquals(List.of("a", "b", "v₁", "v₂", "v₃", "v₄", "v₅", "f"), names);
    }

    private static String sumOf(int terms) {
        StringBuilder text = new StringBuilder("a");
        for (int i = 1; i < terms; i++) {
            text.append("+a");
        }
        return text.toString();
    }

    @Test
    void aLargeGraphIsToldAndNotDrawnAndALargerOneIsRefused() throws Refused {
        Typed large = new Typed(sumOf(990));
        assertEquals(990, large.nodes().size());
        assertNull(large.drawing());
        State state = typed(sumOf(990));
        assertTrue(words(state).contains("This graph has 990 nodes"));
        assertEquals(990.0, numbers(state).get("gradient:a"));
        State larger = typed(sumOf(2000));
        assertTrue(figure.refusal(larger).contains("too long"), figure.refusal(larger));
        assertEquals(State.FIRST.good(), larger.good());
    }

    @Test
    void sixtyNodesAreDrawn() throws Refused {
        GraphDrawing drawing = new Typed("""
                        h_1 = tanh(w_1*x_1 + w_2*x_2 + b_1)
                        h_2 = tanh(w_3*x_1 + w_4*x_2 + b_2)
                        h_3 = tanh(w_5*x_1 + w_6*x_2 + b_3)
                        z = u_1*h_1+u_2*h_2+u_3*h_3+c_1
                        q = u_4*h_1+u_5*h_2+u_6*h_3+c_2
                        s = exp(z) + exp(q)
                        -log(exp(z)/s) + (y-z)^2 + cos(q)""").drawing();
        assertNotNull(drawing);
        assertTrue(drawing.width() > drawing.height());
    }

    @Test
    void whatIsNotFiniteIsNamedWithItsPlace() {
        State state = put(typed("c = a-3\nln(c)*b"), "a", 1);
        assertTrue(words(state).contains("At v₁ the number is not finite"), words(state));
        Explained.check(figure, put(typed("abs(a)*max(a,b)"), "a", 0));
    }

    @Test
    void linesAndGreekLettersComeBackFromAnAddress() {
        State state = put(typed("σ_1 = eta*x + b\nsigmoid(σ_1)"), "η", 0.25);
        assertEquals("", figure.refusal(state));
        List<String> problems = new ArrayList<>();
        String address = Address.write(figure, state);
        assertTrue(address.chars().allMatch(c -> c > 32 && c < 127), address);
        State again = Address.read(figure, address, problems);
        assertEquals(List.of(), problems);
        assertEquals(state.good(), again.good());
        assertEquals(numbers(state), numbers(again));
        Address.read(figure, "f=a%2B&zoom=99&at=x&of=" + "q".repeat(50), problems);
        assertEquals(4, problems.size(), problems.toString());
        assertTrue(problems.get(0).contains("Character 3: After “+” something is missing"), problems.get(0));
    }

    @Test
    void everyPresetIsExplainedInFull() {
        for (int i = 0; i < Preset.ALL.size(); i++) {
            State state = figure.on(figure.initial(), new Event.Begin(i));
            assertEquals(Preset.ALL.get(i).text(), state.good());
            assertTrue(Explained.check(figure, state) > 10);
            for (int step = 0; step <= figure.steps(state).last(); step += 3) {
                Explained.check(figure, at(state, step));
            }
        }
    }

    @Test
    void theClassicExamplesHaveTheirNumbers() {
        int product = indexOf("CS231n: (x+y)·z");
        Map<String, Double> first = numbers(figure.on(figure.initial(), new Event.Begin(product)));
        assertEquals(-12.0, first.get("value:f"));
        assertEquals(
                List.of(-4.0, -4.0, 3.0),
                List.of(
                        first.getOrDefault("gradient:x", Double.NaN),
                        first.getOrDefault("gradient:y", Double.NaN),
                        first.getOrDefault("gradient:z", Double.NaN)));
        State neuron = figure.on(figure.initial(), new Event.Begin(indexOf("CS231n: a neuron")));
        Map<String, Double> second = numbers(neuron);
        assertEquals(0.731059, second.getOrDefault("value:f", Double.NaN), 5e-7);
        double[] expected = {-0.196612, 0.393224, -0.393224, -0.589836, 0.196612};
        List<String> names = List.of("w₀", "x₀", "w₁", "x₁", "w₂");
        for (int i = 0; i < expected.length; i++) {
            assertEquals(expected[i], second.getOrDefault("gradient:" + names.get(i), Double.NaN), 5e-7);
        }
    }

    private static int indexOf(String label) {
        for (int i = 0; i < Preset.ALL.size(); i++) {
            if (Preset.ALL.get(i).label().equals(label)) {
                return i;
            }
        }
        throw new AssertionError(label);
    }
}
