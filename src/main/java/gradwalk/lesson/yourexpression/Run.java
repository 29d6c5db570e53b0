package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Traced;
import gradwalk.app.TracedEdges;
import gradwalk.formula.Formula;
import gradwalk.graph.Element;
import gradwalk.graph.FormulaGraph;
import gradwalk.graph.ForwardTrace;
import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed graph that ran with numbers: there and back from one output, and forward with one input. */
final class Run {
    private final Typed typed;
    private final Node output;
    private final Node input;
    private final Traced traced;
    private final TracedEdges edges;
    private final ForwardTrace forward;
    private final double[] partials;

    /**
     * Runs it.
     *
     * @param values of the inputs, in their order
     * @param output the name of the line that derivatives are of
     * @param input the name of the input that tangents are by; may be none where there is none
     */
    Run(Typed typed, double[] values, String output, String input) {
        this.typed = typed;
        Graph graph = typed.graph().graph();
        Plan plan = Plan.of(graph);
        List<Node> inputs = typed.graph().inputs();
        for (int i = 0; i < values.length; i++) {
            plan.set(inputs.get(i), values[i]);
        }
        this.output = graph.node(output);
        Node by = graph.find(input);
        this.input = by == null ? this.output : by;
        this.forward = ForwardTrace.run(plan, this.input, 0, 0);
        this.traced = new Traced(plan, this.output, -1, "", Run::title);
        this.edges = new TracedEdges(traced);
        this.partials = new double[typed.edges().size()];
        for (int i = 0; i < partials.length; i++) {
            partials[i] = edges.link(from(i), to(i)).local();
        }
    }

    private static String title(Element element) {
        String name = element.node().label();
        return element.node().kind() == Node.Kind.INPUT
                ? say("{0}, given by you", name)
                : say("The value of {0}", name);
    }

    Typed typed() {
        return typed;
    }

    Traced traced() {
        return traced;
    }

    TracedEdges edges() {
        return edges;
    }

    Node output() {
        return output;
    }

    /** The input that tangents are by. */
    Node input() {
        return input;
    }

    String from(int edge) {
        return typed.name(typed.edges().get(edge).from());
    }

    String to(int edge) {
        return typed.name(typed.edges().get(edge).to());
    }

    double partial(int edge) {
        return partials[edge];
    }

    double value(int node) {
        return traced.trace().value(typed.nodes().get(node), 0, 0);
    }

    double gradient(int node) {
        return traced.trace().gradient(typed.nodes().get(node), 0, 0);
    }

    double tangent(int node) {
        return forward.tangent(typed.nodes().get(node), 0, 0);
    }

    /** The first node whose value is no finite number, or −1. */
    int broken() {
        for (int i = 0; i < typed.nodes().size(); i++) {
            if (!Double.isFinite(value(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The output in inputs alone; null where that is too long. */
    @Nullable
    Formula written() {
        return FormulaGraph.formula(typed.graph().graph(), output);
    }
}
