package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.formula.Program;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Typed formulas as a graph of single numbers, one operation a node, in the order in which they are computed. A number
 * is a constant, {@code a − b} one subtraction, {@code x²} a square and any other power a power; π is a constant of that
 * name.
 *
 * @param inputs a node for each name that no line has, in the order of first use
 * @param lines the node of each line. It has the line's name, unless the line only says another name: {@code c = a} is
 *     the node a again
 */
public record FormulaGraph(Graph graph, List<Node> inputs, List<Node> lines) {
    /** So many names and numbers a formula may have that is written from a graph, and so deep it may be. */
    private static final int LONGEST = 2000;

    private static final int DEEPEST = 200;

    /** The graph that draws what was typed: what stands there twice is computed twice, and all names are inputs. */
    public static FormulaGraph of(Program program) {
        return of(program, List.of(), false);
    }

    /**
     * The graph of typed lines.
     *
     * @param parameters which names are parameters, not inputs
     * @param shared whether equal parts become one node; numbers stay apart
     */
    public static FormulaGraph of(Program program, List<String> parameters, boolean shared) {
        FormulaNodes nodes = new FormulaNodes(shared);
        List<Node> inputs = new ArrayList<>();
        for (String name : program.inputs()) {
            inputs.add(nodes.given(name, parameters.contains(name)));
        }
        List<Node> lines = new ArrayList<>();
        for (Program.Line line : program.lines()) {
            lines.add(nodes.line(line.name(), line.formula()));
        }
        return new FormulaGraph(nodes.graph(), inputs, lines);
    }

    /**
     * The graph of typed lines as it is drawn for a reader: equal parts are one node, all names are inputs, and every
     * node but numbers has a name. What has none yet is v₁, v₂ … in the order of computing; a last line without a name is
     * called by the first of some names that is free.
     */
    public static FormulaGraph drawn(Program program, List<String> results) {
        FormulaNodes nodes = new FormulaNodes(true);
        List<Node> inputs = new ArrayList<>();
        for (String name : program.inputs()) {
            inputs.add(nodes.given(name, false));
        }
        List<Node> lines = new ArrayList<>();
        for (Program.Line line : program.lines()) {
            lines.add(nodes.line(line.name(), line.formula()));
        }
        nodes.nameAll(lines.get(lines.size() - 1), results);
        return new FormulaGraph(nodes.graph(), inputs, lines);
    }

    /** The node of the last line. */
    public Node result() {
        return lines.get(lines.size() - 1);
    }

    /**
     * What a node computes, in inputs and parameters.
     *
     * @param graph a graph of single numbers
     * @return null where that would have more than 2 000 names and numbers or be nested 200 deep
     */
    public static @Nullable Formula formula(Graph graph, Node node) {
        return written(graph, node, false);
    }

    /** The same in the nodes before it that have names: {@code e} is {@code c·d}. */
    public static @Nullable Formula formulaInNames(Graph graph, Node node) {
        return written(graph, node, true);
    }

    private static @Nullable Formula written(Graph graph, Node of, boolean inNames) {
        int count = graph.own(of).index() + 1;
        List<Formula> formulas = new ArrayList<>();
        double[] sizes = new double[count];
        int[] depths = new int[count];
        for (int i = 0; i < count; i++) {
            Node node = graph.nodes().get(i);
            boolean leaf = node.inputs().isEmpty() || (inNames && node.name() != null && node != of);
            sizes[i] = leaf ? 1 : 0;
            for (int k = 0; k < node.inputs().size() && !leaf; k++) {
                int input = node.inputs().get(k).index();
                sizes[i] += sizes[input];
                depths[i] = Math.max(depths[i], depths[input] + 1);
            }
            formulas.add(leaf ? leaf(graph, node) : computed(node, formulas));
        }
        return sizes[count - 1] > LONGEST || depths[count - 1] > DEEPEST ? null : formulas.get(count - 1);
    }

    private static Formula leaf(Graph graph, Node node) {
        if (node.kind() != Node.Kind.CONSTANT) {
            return Formula.variable(node.label());
        }
        Formula number = Formula.number(graph.constant(node).at(0, 0));
        return node.label().equals("π") ? new Formula.Defined("π", List.of(), number) : number;
    }

    /** Sums and products grow in one list as they are typed; everything else is as the operation tells it. */
    private static Formula computed(Node node, List<Formula> formulas) {
        Op op = node.op();
        Formula a = formulas.get(node.inputs().get(0).index());
        Formula b = formulas.get(node.inputs().get(node.inputs().size() - 1).index());
        if (op == Ops.add()) {
            return a.plus(b);
        } else if (op == Ops.subtract()) {
            return a.minus(b);
        } else if (op == Ops.multiply()) {
            return a.times(b);
        } else if (op == Ops.relu() || op == Ops.softplus() || op == Ops.gelu()) {
            return new Formula.Defined(op.name(), List.of(a), ((Unary) op).value());
        }
        return op.value(new Given(List.of(a, b)), 0, 0);
    }
}
