package gradwalk.lesson.yourexpression;

import static gradwalk.app.Words.say;

import gradwalk.app.Refused;
import gradwalk.formula.Formula;
import gradwalk.formula.ParseError;
import gradwalk.formula.Program;
import gradwalk.graph.FormulaGraph;
import gradwalk.graph.Node;
import gradwalk.lesson.shared.TypedFormula;
import gradwalk.widget.GraphDrawing;
import gradwalk.widget.GraphDrawing.Edge;
import gradwalk.widget.GraphDrawing.Look;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A typed text as a graph, and how it is drawn: what does not depend on the inputs' numbers. */
final class Typed {
    /** More than this is not drawn. */
    static final int MOST = 150;

    private static final int ROOMY = 6;
    private static final int SLIM = 11;

    /** Characters that a caption has room for, by look. */
    private static final int CAPTION = 11;

    private final FormulaGraph graph;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    private final @Nullable GraphDrawing drawing;

    /**
     * Reads a text.
     *
     * @throws Refused with a sentence that names the place when it is no formula
     */
    Typed(String text) throws Refused {
        try {
            graph = FormulaGraph.drawn(Program.parse(text), List.of("f", "y", "out"));
        } catch (ParseError wrong) {
            throw new Refused(TypedFormula.sentence(wrong, text.indexOf('\n') >= 0));
        }
        if (graph.result().kind() == Node.Kind.CONSTANT) {
            throw new Refused(say("That is only a number. Type a formula with a name in it, such as (a+b)*(b+1)."));
        }
        int[] places = new int[graph.graph().nodes().size()];
        for (Node node : graph.graph().nodes()) {
            places[node.index()] = nodes.size();
            if (node.kind() != Node.Kind.CONSTANT) {
                nodes.add(node);
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            addEdges(i, places);
        }
        drawing = nodes.size() > MOST ? null : drawn();
    }

    /** One edge for each node that another is made from, though it may use it twice. */
    private void addEdges(int to, int[] places) {
        List<Node> used = new ArrayList<>();
        for (Node input : nodes.get(to).inputs()) {
            if (input.kind() != Node.Kind.CONSTANT && !used.contains(input)) {
                used.add(input);
                edges.add(new Edge(places[input.index()], to, ""));
            }
        }
    }

    private GraphDrawing drawn() {
        int[] hashes = new int[graph.graph().nodes().size()];
        for (Node node : graph.graph().nodes()) {
            int hash = node.inputs().isEmpty()
                    ? label(node).hashCode()
                    : node.op().name().hashCode();
            for (Node input : node.inputs()) {
                hash = 31 * hash + hashes[input.index()];
            }
            hashes[node.index()] = hash;
        }
        for (Node node : nodes) {
            String key = Integer.toString(hashes[node.index()]);
            keys.add(keys.contains(key) ? key + "." + node.index() : key);
            captions.add(caption(node));
        }
        Look look = nodes.size() <= ROOMY ? Look.WIDE : nodes.size() <= SLIM ? Look.TALL : Look.SMALL;
        List<Edge> labelled = new ArrayList<>();
        for (Edge edge : edges) {
            String symbol = "∂" + name(edge.to()) + "/∂" + name(edge.from());
            labelled.add(new Edge(edge.from(), edge.to(), look == Look.WIDE ? symbol + " =" : symbol));
        }
        return new GraphDrawing(look, nodes.size(), labelled, 7);
    }

    /** A node's name; a number's digits. */
    private String label(Node node) {
        Formula formula = FormulaGraph.formula(graph.graph(), node);
        return node.kind() == Node.Kind.CONSTANT && formula != null ? formula.text() : node.label();
    }

    /** How a node is made of the ones before; where that is too long, by which operation. */
    private String caption(Node node) {
        if (node.kind() != Node.Kind.COMPUTED) {
            return "";
        }
        Formula formula = FormulaGraph.formulaInNames(graph.graph(), node);
        String text = formula == null ? "" : formula.text();
        return text.isEmpty() || text.length() > CAPTION ? node.op().symbol() : text;
    }

    FormulaGraph graph() {
        return graph;
    }

    /** What is drawn: everything but numbers. */
    List<Node> nodes() {
        return nodes;
    }

    /** By the places of the nodes drawn. */
    List<Edge> edges() {
        return edges;
    }

    String name(int node) {
        return nodes.get(node).label();
    }

    /** The same for the same part of another expression. */
    String key(int node) {
        return keys.get(node);
    }

    String caption(int node) {
        return captions.get(node);
    }

    /** Null when there is too much to draw. */
    @Nullable
    GraphDrawing drawing() {
        return drawing;
    }

    /** The names of inputs, in the order of first use. */
    List<String> inputs() {
        return names(graph.inputs());
    }

    /** What derivatives can be taken of: the lines that are computed. */
    List<String> outputs() {
        return names(graph.lines());
    }

    private static List<String> names(List<Node> of) {
        List<String> names = new ArrayList<>();
        for (Node node : of) {
            if (node.kind() != Node.Kind.CONSTANT && !names.contains(node.label())) {
                names.add(node.label());
            }
        }
        return names;
    }
}
