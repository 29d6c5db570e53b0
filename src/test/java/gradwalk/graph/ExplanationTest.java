package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradwalk.formula.Formula;
import gradwalk.loss.HalfSquaredError;
import gradwalk.loss.Loss;
import gradwalk.loss.MeanSquaredError;
import gradwalk.loss.Reduction;
import gradwalk.loss.SoftmaxCrossEntropy;
import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExplanationTest {

    static List<Arguments> graphs() {
        List<Arguments> all = new ArrayList<>();
        for (Loss loss : List.of(
                new HalfSquaredError(Reduction.sum()),
                new MeanSquaredError(),
                new SoftmaxCrossEntropy(Reduction.sum()))) {
            all.add(Arguments.of(loss, false));
            all.add(Arguments.of(loss, true));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("graphs")
    void everyNumberOfLessonOneExplainsItself(Loss loss, boolean bias) {
        LessonOne one = new LessonOne(loss, bias);
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            for (Node node : one.graph.nodes()) {
                if (node.kind() == Node.Kind.PARAMETER && i > 0) {
                    randomize(one.plan, node, random);
                }
            }
            Trace trace = Trace.run(one.plan, one.e);
            for (Element element : elements(one.graph)) {
                check(trace, element);
            }
        }
    }

    private static void randomize(Plan plan, Node node, Random random) {
        double[] numbers = new double[node.shape().size()];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = random.uniform(-1, 1);
        }
        plan.set(node, numbers);
    }

    private static List<Element> elements(Graph graph) {
        List<Element> all = new ArrayList<>();
        for (Node node : graph.nodes()) {
            for (int row = 0; row < node.shape().rows(); row++) {
                for (int column = 0; column < node.shape().columns(); column++) {
                    all.add(Element.value(node, row, column));
                    all.add(Element.gradient(node, row, column));
                }
            }
        }
        return all;
    }

    /** The formula in its bindings gives the engine's number, and each binding is the engine's number too. */
    private static void check(Trace trace, Element element) {
        Explanation explanation = trace.explain(element);
        String what = explanation.name() + " = " + explanation.symbols().text();
        double result = trace.number(element);
        assertEquals(result, explanation.result(), 0, what);
        assertEquals(result, explanation.evaluated(), 1e-12 * Math.max(1e-2, Math.abs(result)), what);
        for (Explanation.Binding binding : explanation.bindings()) {
            if (binding.element() != null) {
                assertEquals(trace.number(binding.element()), binding.value(), 0, what);
                assertEquals(trace.name(binding.element()), binding.variable(), what);
            } else {
                Formula meaning = Objects.requireNonNull(binding.meaning(), what);
                assertEquals(binding.value(), meaning.evaluate(explanation::valueOf), 1e-14, what);
            }
        }
    }

    private static String text(Loss loss, boolean bias, String node, boolean gradient, int row, int column) {
        LessonOne one = new LessonOne(loss, bias);
        Trace trace = Trace.run(one.plan, one.e);
        Node of = one.graph.node(node);
        Explanation explanation =
                trace.explain(gradient ? Element.gradient(of, row, column) : Element.value(of, row, column));
        return explanation.name() + " = " + explanation.symbols().text();
    }

    @Test
    void anOutputIsItsRowTimesItsColumn() {
        assertEquals(
                "o₂ = x₁·w₁₂ + x₂·w₂₂ + x₃·w₃₂ + x₄·w₄₂",
                text(new HalfSquaredError(Reduction.sum()), false, "o", false, 0, 1));
        assertEquals(
                "o₂ = x₁·w₁₂ + x₂·w₂₂ + x₃·w₃₂ + x₄·w₄₂ + b₂",
                text(new HalfSquaredError(Reduction.sum()), true, "o", false, 0, 1));
    }

    @Test
    void aLossIsWrittenInOutputsAndTargets() {
        assertEquals(
                "E = ½·((t₁ − o₁)² + (t₂ − o₂)² + (t₃ − o₃)²)",
                text(new HalfSquaredError(Reduction.sum()), false, "E", false, 0, 0));
        assertEquals(
                "E = ((t₁ − o₁)² + (t₂ − o₂)² + (t₃ − o₃)²)/3", text(new MeanSquaredError(), false, "E", false, 0, 0));
        assertEquals(
                "E = −(t₁·ln(p₁) + t₂·ln(p₂) + t₃·ln(p₃))",
                text(new SoftmaxCrossEntropy(Reduction.sum()), false, "E", false, 0, 0));
    }

    @Test
    void aGradientIsWrittenByTheChainRule() {
        assertEquals("∂E/∂w₁₁ = ∂E/∂o₁·x₁", text(new HalfSquaredError(Reduction.sum()), false, "W", true, 0, 0));
        assertEquals("∂E/∂b₃ = ∂E/∂o₃", text(new HalfSquaredError(Reduction.sum()), true, "b", true, 0, 2));
        assertEquals("∂E/∂o₁ = −(t₁ − o₁)", text(new HalfSquaredError(Reduction.sum()), false, "o", true, 0, 0));
        assertEquals("∂E/∂o₁ = −2·(1/3)·(t₁ − o₁)", text(new MeanSquaredError(), false, "o", true, 0, 0));
        assertEquals(
                "∂E/∂o₁ = p₁·(t₁ + t₂ + t₃) − t₁",
                text(new SoftmaxCrossEntropy(Reduction.sum()), false, "o", true, 0, 0));
        assertEquals("∂E/∂t₁ = −ln(p₁)", text(new SoftmaxCrossEntropy(Reduction.sum()), false, "t", true, 0, 0));
        assertEquals(
                "∂E/∂x₁ = ∂E/∂o₁·w₁₁ + ∂E/∂o₂·w₁₂ + ∂E/∂o₃·w₁₃",
                text(new SoftmaxCrossEntropy(Reduction.sum()), false, "x", true, 0, 0));
    }

    @Test
    void probabilitiesAreNamedAndSayWhatTheyAreShortFor() {
        LessonOne one = new LessonOne(new SoftmaxCrossEntropy(Reduction.sum()), false);
        Explanation explanation = Trace.run(one.plan, one.e).explain(Element.gradient(one.o, 0, 0));
        Explanation.Binding p = explanation.bindings().get(0);
        assertEquals("p₁", p.variable());
        assertEquals(1.0 / 3, p.value(), 1e-15);
        assertEquals(
                "e^o₁/(e^o₁ + e^o₂ + e^o₃)", Objects.requireNonNull(p.meaning()).text());
        assertEquals(-2.0 / 3, explanation.result(), 1e-15);
    }

    @Test
    void aNamedSoftmaxBesideTheLossIsReferredTo() {
        Graph.Builder g = Graph.builder();
        Node z = g.input("z", 1, 2);
        Node p = g.named("P", g.apply(Ops.softmax(), z));
        Node t = g.input("t", 1, 2);
        Node e = g.named("E", new SoftmaxCrossEntropy(Reduction.sum()).build(g, z, t));
        Plan plan = Plan.of(g.build());
        plan.set(t, 0, 1);
        Explanation explanation = Trace.run(plan, e).explain(Element.gradient(z, 0, 1));
        assertEquals("p₂·(t₁ + t₂) − t₂", explanation.symbols().text());
        assertEquals(Element.value(p, 0, 1), explanation.bindings().get(0).element());
    }

    @Test
    void whatIsGivenAndWhatDoesNotMatterSaySo() {
        LessonOne one = new LessonOne(new HalfSquaredError(Reduction.sum()), false);
        Trace trace = Trace.run(one.plan, one.e);
        Explanation given = trace.explain(Element.value(one.x, 0, 0));
        assertEquals("x₁", given.symbols().text());
        assertEquals(true, given.given());
        assertEquals("1", trace.explain(Element.gradient(one.e, 0, 0)).symbols().text());
        Trace ofAnother = Trace.run(one.plan, one.graph.nodes().get(one.e.index() - 1));
        assertEquals(
                "0", ofAnother.explain(Element.gradient(one.e, 0, 0)).symbols().text());
    }

    @Test
    void aLongChainOfStepsStopsWhereItCanBeAskedAgain() {
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node node = x;
        for (int i = 0; i < 40; i++) {
            node = g.apply(Ops.multiply(), node, node);
        }
        Node e = g.named("E", node);
        Plan plan = Plan.of(g.build());
        plan.set(x, 1);
        Trace trace = Trace.run(plan, e);
        Explanation explanation = trace.explain(Element.value(e, 0, 0));
        assertEquals(1, explanation.evaluated());
        assertEquals("node27", explanation.bindings().get(0).variable());
        check(trace, Element.gradient(x, 0, 0));
    }

    @Test
    void namesKeepElementsApart() {
        Graph.Builder g = Graph.builder();
        Node w1 = g.parameter("W₁", 2, 3);
        Node w = g.parameter("W", 12, 2);
        Node small = g.parameter("w", 1, 2);
        Naming naming = new Naming(g.build());
        assertEquals("w₁,₂₃", naming.value(w1, 1, 2));
        assertEquals("W₁₁,₂", naming.value(w, 10, 1));
        assertEquals("w₂", naming.value(small, 0, 1));
    }
}
