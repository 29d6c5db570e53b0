package gradwalk.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradwalk.formula.Environment;
import gradwalk.formula.Formula;
import gradwalk.formula.ParseError;
import gradwalk.formula.Program;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGraphTest {

    private static FormulaGraph graph(String text) throws ParseError {
        return FormulaGraph.of(Program.parse(text));
    }

    /** The nodes as lines: what each is called and made of. */
    private static String drawn(FormulaGraph graph) {
        List<String> lines = new ArrayList<>();
        for (Node node : graph.graph().nodes()) {
            StringBuilder line = new StringBuilder(node.label());
            if (node.kind() == Node.Kind.CONSTANT) {
                line.append(" = ").append(graph.graph().constant(node).at(0, 0));
            } else if (node.kind() == Node.Kind.COMPUTED) {
                line.append(" = ").append(node.op().name());
                for (Node input : node.inputs()) {
                    line.append(' ').append(input.label());
                }
            } else {
                line.append(node.kind() == Node.Kind.INPUT ? " input" : " parameter");
            }
            lines.add(line.toString());
        }
        return String.join("; ", lines);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "c = a+b; d = b+1; e = c*d | a input; b input; c = add a b; node3 = 1.0; d = add b node3; e = multiply c d",
                "a-b-2 | a input; b input; node2 = subtract a b; node3 = 2.0; node4 = subtract node2 node3",
                "-a+b | a input; b input; node2 = negate a; node3 = add node2 b",
                "a*b*c | a input; b input; c input; node3 = multiply a b; node4 = multiply node3 c",
                "a*(b*c) | a input; b input; c input; node3 = multiply b c; node4 = multiply a node3",
                "2a | a input; node1 = 2.0; node2 = multiply node1 a",
                "a*(-2) | a input; node1 = -2.0; node2 = multiply a node1",
                "a/b | a input; b input; node2 = divide a b",
                "a² | a input; node1 = square a",
                "a^3 | a input; node1 = 3.0; node2 = power a node1",
                "a^b | a input; b input; node2 = power a b",
                "√a | a input; node1 = sqrt a",
                "y = e^a | a input; y = exp a",
                "ln(a) | a input; node1 = log a",
                "sin(cos(a)) | a input; node1 = cos a; node2 = sin node1",
                "tanh(σ(a)) | a input; node1 = sigmoid a; node2 = tanh node1",
                "sign(a) | a input; node1 = sign a",
                "max(a,min(b,a)) | a input; b input; node2 = min b a; node3 = max a node2",
                "[a > b] | a input; b input; node2 = greater a b",
                "[a ≤ b] | a input; b input; node2 = at least b a",
                "relu(softplus(gelu(a))) | a input; node1 = gelu a; node2 = softplus node1; node3 = relu node2",
                "π*r²+π | r input; π = 3.141592653589793; node2 = square r; node3 = multiply π node2; node4 = add node3 π",
                "c = 2; c*c | c = 2.0; node1 = multiply c c",
                "c = a; d = c; c*d | a input; node1 = multiply a a",
                "(a+1)*(a+1) | a input; node1 = 1.0; node2 = add a node1; node3 = 1.0; node4 = add a node3; "
                        + "node5 = multiply node2 node4"
            })
    void aGraphDrawsWhatWasTyped(String text, String nodes) throws ParseError {
        FormulaGraph graph = graph(text);
        assertEquals(nodes, drawn(graph));
        assertSame(graph.lines().get(graph.lines().size() - 1), graph.result());
    }

    @Test
    void absoluteValuesAreOneNode() throws ParseError {
        assertEquals("a input; node1 = abs a", drawn(graph("|a|")));
    }

    @Test
    void equalPartsCanBeOneNode() throws ParseError {
        Program program = Program.parse("y*ln(σ(w*x+b))+(1-y)*ln(1-σ(w*x+b))+1");
        FormulaGraph apart = FormulaGraph.of(program);
        FormulaGraph shared = FormulaGraph.of(program, List.of("w", "b"), true);
        assertEquals(
                "y input; w parameter; x input; b parameter; node4 = multiply w x; node5 = add node4 b; "
                        + "node6 = sigmoid node5; node7 = log node6; node8 = multiply y node7; node9 = 1.0; "
                        + "node10 = subtract node9 y; node11 = subtract node9 node6; node12 = log node11; "
                        + "node13 = multiply node10 node12; node14 = add node8 node13; node15 = add node14 node9",
                drawn(shared));
        assertEquals(21, apart.graph().nodes().size());
        assertEquals(
                List.of("y", "w", "x", "b"),
                shared.inputs().stream().map(Node::label).toList());
    }

    @Test
    void aNameComesToItsOwnNumberOnly() throws ParseError {
        FormulaGraph graph = FormulaGraph.of(Program.parse("b = a+2; c = 2; d = 2*b; e = a+2"), List.of(), true);
        assertEquals("a input; node1 = 2.0; b = add a node1; c = 2.0; d = multiply node1 b", drawn(graph));
        assertSame(graph.lines().get(0), graph.result(), "e is b again");
        assertNull(graph.graph().find("e"));
    }

    @Test
    void linesHaveTheirNodes() throws ParseError {
        FormulaGraph graph = graph("c = a+b; d = b+1; c*d");
        assertSame(graph.graph().node("c"), graph.lines().get(0));
        assertSame(graph.graph().node("d"), graph.lines().get(1));
        assertNull(graph.result().name());
        assertNotSame(graph.lines().get(0), graph.lines().get(1));
    }

    @Test
    void aDrawnGraphHasANameForAllButNumbers() throws ParseError {
        FormulaGraph graph = FormulaGraph.drawn(Program.parse("v₂ = a+1; y = v₂*v₂; tanh(y)+v₂*3"), List.of("y", "z"));
        assertEquals(
                "a input; node1 = 1.0; v₂ = add a node1; y = multiply v₂ v₂; v₁ = tanh y; node5 = 3.0; "
                        + "v₃ = multiply v₂ node5; z = add v₁ v₃",
                drawn(graph));
        FormulaGraph named = FormulaGraph.drawn(Program.parse("y = 2*a"), List.of("z"));
        assertEquals("y", named.result().label());
    }

    @Test
    void aNodeIsWrittenInInputsOrInNames() throws ParseError {
        FormulaGraph graph = graph("c = a+b; d = b+1; e = c*d-π");
        assertEquals("(a + b)·(b + 1) − π", formula(graph, graph.result()).text());
        assertEquals("c·d − π", inNames(graph, graph.result()).text());
        assertEquals("a + b", inNames(graph, graph.lines().get(0)).text());
        assertEquals("a", formula(graph, graph.inputs().get(0)).text());
        assertEquals("a", inNames(graph, graph.inputs().get(0)).text());
    }

    private static Formula formula(FormulaGraph graph, Node node) {
        return Objects.requireNonNull(FormulaGraph.formula(graph.graph(), node));
    }

    private static Formula inNames(FormulaGraph graph, Node node) {
        return Objects.requireNonNull(FormulaGraph.formulaInNames(graph.graph(), node));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + b − c·d/2",
                "−a·b + a/b/c",
                "½·(y − σ(w·x + b))²",
                "a·(b·c) + (a + b)·c",
                "a^b − a³ + √a",
                "max(a, −b)·min(a, 2) + |a|",
                "e^(−a)·ln(b) + sin(a) − cos(b)",
                "[a > b]·[b ≥ 2] + sign(a)",
                "relu(a) + softplus(2·b) − gelu(a·b) + π·a",
                "tanh(w·tanh(w·tanh(w·x)))",
                "a − 2",
                "3"
            })
    void whatWasTypedComesBack(String text) throws ParseError {
        Formula formula = Formula.parse(text);
        FormulaGraph graph = graph(text);
        assertEquals(formula, formula(graph, graph.result()));
    }

    /** The meanings that the parser gives and the operations' own are the same formulas. */
    @Test
    void definedFunctionsMeanWhatTheOperationsDo() throws ParseError {
        for (Op op : List.of(Ops.relu(), Ops.softplus(), Ops.gelu())) {
            Formula parsed = Formula.parse(op.name() + "(x)");
            assertEquals(((Formula.Defined) parsed).meaning(), ((Unary) op).value(), op.name());
        }
    }

    @Test
    void aFunctionWithoutAnOperationIsWrittenOut() throws ParseError {
        Formula cube = new Formula.Defined("cube", List.of(Formula.variable("a")), Formula.parse("x*x*x"));
        FormulaNodes nodes = new FormulaNodes(false);
        Node a = nodes.given("a", false);
        Node y = nodes.line("y", cube);
        Plan plan = Plan.of(nodes.graph());
        plan.set(a, 3);
        plan.forward();
        assertEquals(27, plan.value(y));
    }

    @Test
    void whatWouldBeTooLongIsNotWritten() throws ParseError {
        StringBuilder text = new StringBuilder("x0 = a");
        for (int i = 1; i <= 11; i++) {
            text.append(";x")
                    .append(i)
                    .append(" = x")
                    .append(i - 1)
                    .append("+x")
                    .append(i - 1);
        }
        FormulaGraph graph = graph(text.toString());
        assertNotNull(FormulaGraph.formula(graph.graph(), graph.graph().node("x10")));
        assertNull(FormulaGraph.formula(graph.graph(), graph.result()));
        assertEquals("x10 + x10", inNames(graph, graph.result()).text());
    }

    @Test
    void whatWouldBeTooDeepIsNotWritten() throws ParseError {
        Graph.Builder builder = Graph.builder();
        Node node = builder.input("x", 1, 1);
        List<Node> nodes = new ArrayList<>(List.of(node));
        for (int i = 0; i < 201; i++) {
            node = builder.apply(Ops.tanh(), node);
            nodes.add(node);
        }
        Graph graph = builder.build();
        assertNotNull(FormulaGraph.formula(graph, nodes.get(200)));
        assertNull(FormulaGraph.formula(graph, nodes.get(201)));
    }

    /** Each partial as the backward sweep has it and as the derived formula has it. */
    private static void compareGradients(String text, Environment at) throws ParseError {
        Program program = Program.parse(text);
        Formula written = Objects.requireNonNull(program.written(), text);
        for (boolean shared : new boolean[] {false, true}) {
            FormulaGraph graph = FormulaGraph.of(program, List.of(), shared);
            Plan plan = run(graph, at);
            double value = written.evaluate(at);
            assertEquals(value, plan.value(graph.result()), 1e-11 * Math.max(1, Math.abs(value)), text);
            for (Node input : graph.inputs()) {
                double slope = written.derivative(input.label()).evaluate(at);
                double swept = plan.gradient(input, 0, 0);
                assertEquals(slope, swept, 1e-11 * Math.max(1, Math.abs(slope)), text + " d/d" + input.label());
            }
        }
    }

    private static Plan run(FormulaGraph graph, Environment at) {
        Plan plan = Plan.ofScalars(graph.graph());
        for (Node input : graph.inputs()) {
            plan.set(input, at.valueOf(input.label()));
        }
        plan.forward();
        plan.backward(graph.result());
        return plan;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c = a+b; d = b+1; e = c*d",
                "z = a*b+c; s = σ(z); ½(c-s)²",
                "max(a,b)*min(b,c)+|a-b|-relu(a-c)",
                "softplus(a*b)+gelu(c)-tanh(a)/b",
                "a^b + b^2.5 + (a*b)^-1 + 2^c",
                "√(a²+b²)*ln(1+a)*e^(-c)",
                "sin(a*b)*cos(c)/(1+a^2)+[a > b]·c+sign(c)*a",
                "h = tanh(a*b); y = h*h+h; y/(1+y*y)",
                "π*a²*b"
            })
    void gradientsAreTheDerivatives(String text) throws ParseError {
        SplittableRandom random = new SplittableRandom(6);
        for (int i = 0; i < 50; i++) {
            double a = random.nextDouble(0.2, 2);
            double b = random.nextDouble(0.2, 2);
            double c = random.nextDouble(-1.5, 1.5);
            compareGradients(text, name -> name.equals("a") ? a : name.equals("b") ? b : c);
        }
    }

    static List<JsonElement> golden() throws Exception {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(FormulaGraphTest.class.getResourceAsStream("/golden/expressions.json")),
                StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonArray().asList();
        }
    }

    @ParameterizedTest
    @MethodSource("golden")
    void theReferenceValuesAreMet(JsonElement row) throws Exception {
        JsonObject golden = row.getAsJsonObject();
        JsonObject at = golden.getAsJsonObject("at");
        Formula formula = Formula.parse(golden.get("expression").getAsString());
        double value = golden.get("value").getAsDouble();
        assertEquals(value, formula.evaluate(name -> at.get(name).getAsDouble()), 1e-12 * Math.abs(value));
        FormulaGraph graph = graph(golden.get("expression").getAsString());
        Plan plan = run(graph, name -> at.get(name).getAsDouble());
        assertEquals(value, plan.value(graph.result()), 1e-12 * Math.abs(value));
        JsonObject gradient = golden.getAsJsonObject("gradient");
        assertEquals(gradient.size(), graph.inputs().size());
        for (String name : gradient.keySet()) {
            double expected = gradient.get(name).getAsDouble();
            Formula slope = formula.derivative(name);
            assertEquals(
                    expected, slope.evaluate(of -> at.get(of).getAsDouble()), 1e-9 * Math.abs(expected), slope::text);
            assertEquals(expected, plan.gradient(graph.graph().node(name), 0, 0), 1e-9 * Math.abs(expected));
        }
        assertTrue(gradient.size() > 0);
    }
}
