package gradwalk.graph;

import gradwalk.formula.Formula;
import gradwalk.graph.Explanation.Binding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes one explanation. Nodes with a name become variables; nodes without one are steps on the way and are written
 * out, so that the formula speaks of quantities that the reader knows.
 */
final class Explainer {
    /** Steps are written out this deep and this often; beyond, they become variables too and can be asked in turn. */
    private static final int DEEPEST = 12;

    private static final int MOST = 2000;

    private final Trace trace;
    private final Naming naming;
    private final boolean[] reached;
    private final List<Binding> bindings = new ArrayList<>();
    private int writtenOut;

    Explainer(Trace trace, Naming naming) {
        this.trace = trace;
        this.naming = naming;
        this.reached = trace.reached();
    }

    Explanation explain(Element element) {
        boolean given = element.kind() == Element.Kind.VALUE && element.node().kind() != Node.Kind.COMPUTED;
        Formula formula = given ? variable(element) : writtenOut(element, 1);
        Formula symbols = formula.simplified();
        String name = trace.name(element);
        return new Explanation(element, name, formula, symbols, used(symbols), trace.number(element), given);
    }

    Explanation explain(Link link) {
        List<Formula> ways = new ArrayList<>();
        for (List<Paths.Edge> way : link.ways()) {
            List<Formula> factors = new ArrayList<>();
            for (int i = way.size() - 1; i >= 0; i--) {
                Paths.Edge step = way.get(i);
                Formula partial = step.to().op().partial(new Inside(step.to(), 1), 0, 0, step.input(), 0, 0);
                factors.add(partial == null ? Formula.number(0) : partial);
            }
            ways.add(Formula.product(factors));
        }
        Formula formula = Formula.sum(ways);
        Formula symbols = formula.simplified();
        Element start = Element.gradient(link.from(), 0, 0);
        return new Explanation(
                start, naming.of(start, link.to()), formula, symbols, used(symbols), link.local(), false);
    }

    /** An element in a formula: its variable, or what it is made of. */
    private Formula formula(Element element, int depth) {
        Node node = element.node();
        boolean value = element.kind() == Element.Kind.VALUE;
        if (node.name() == null && value && node.kind() == Node.Kind.CONSTANT) {
            return Formula.number(trace.number(element));
        }
        if (!value && node == trace.of()) {
            return Formula.number(1);
        }
        if (node.name() != null || depth > DEEPEST || writtenOut >= MOST) {
            return variable(element);
        }
        writtenOut++;
        return writtenOut(element, depth + 1);
    }

    private Formula writtenOut(Element element, int depth) {
        Node node = element.node();
        if (element.kind() == Element.Kind.VALUE) {
            return node.op().value(new Inside(node, depth), element.row(), element.column());
        }
        if (node == trace.of()) {
            return Formula.number(1);
        }
        return Formula.sum(shares(element, depth));
    }

    /** The chain rule: gradient·partial for each element of each node that uses this one. */
    private List<Formula> shares(Element element, int depth) {
        List<Formula> shares = new ArrayList<>();
        List<Node> nodes = trace.graph().nodes();
        for (int i = element.node().index() + 1; i <= trace.of().index(); i++) {
            Node user = nodes.get(i);
            for (int input = 0; reached[i] && input < user.inputs().size(); input++) {
                if (user.inputs().get(input) == element.node()) {
                    addShares(element, user, input, depth, shares);
                }
            }
        }
        return shares;
    }

    private void addShares(Element element, Node user, int input, int depth, List<Formula> shares) {
        Inside inside = new Inside(user, depth);
        for (int row = 0; row < user.shape().rows(); row++) {
            for (int column = 0; column < user.shape().columns(); column++) {
                Formula partial = user.op().partial(inside, row, column, input, element.row(), element.column());
                if (partial != null) {
                    Formula upstream = formula(Element.gradient(user, row, column), depth);
                    shares.add(upstream.times(partial));
                }
            }
        }
    }

    private Formula variable(Element element) {
        return bound(trace.name(element), element, trace.number(element), null);
    }

    /** A variable that stands for this; another one of the same name gets a prime. */
    private Formula bound(String name, @Nullable Element element, double value, @Nullable Formula meaning) {
        Binding binding = new Binding(name, element, value, meaning);
        Binding known = find(name);
        if (known == null) {
            bindings.add(binding);
        } else if (!known.equals(binding)) {
            return bound(name + "′", element, value, meaning);
        }
        return Formula.variable(name);
    }

    /** The bindings that a formula uses, then those that their meanings use. */
    private List<Binding> used(Formula formula) {
        List<Binding> used = new ArrayList<>();
        for (String name : formula.variables()) {
            used.add(binding(name));
        }
        for (Binding binding : List.copyOf(used)) {
            Formula meaning = binding.meaning();
            for (String name : meaning == null ? List.<String>of() : meaning.variables()) {
                if (!used.contains(binding(name))) {
                    used.add(binding(name));
                }
            }
        }
        return used;
    }

    private @Nullable Binding find(String name) {
        for (Binding binding : bindings) {
            if (binding.variable().equals(name)) {
                return binding;
            }
        }
        return null;
    }

    private Binding binding(String name) {
        Binding binding = find(name);
        if (binding == null) {
            throw new IllegalStateException("an operation wrote the variable " + name + ", which is no element");
        }
        return binding;
    }

    /** The elements around a node's operation. */
    private final class Inside implements Elements {
        private final Node node;
        private final int depth;

        Inside(Node node, int depth) {
            this.node = node;
            this.depth = depth;
        }

        @Override
        public Shape shape(int input) {
            return node.inputs().get(input).shape();
        }

        @Override
        public Formula input(int input, int row, int column) {
            return formula(Element.value(node.inputs().get(input), row, column), depth);
        }

        @Override
        public Formula output(int row, int column) {
            return formula(Element.value(node, row, column), depth);
        }

        @Override
        public Formula helper(String name, Op op, int input, int row, int column) {
            Node argument = node.inputs().get(input);
            Node known = named(op, argument);
            if (known != null) {
                return variable(Element.value(known, row, column));
            }
            Formula meaning = op.value(new Only(this, input), row, column);
            if (naming.isTaken(name)) {
                return meaning;
            }
            String variable = Naming.indexed(name, argument.shape(), row, column);
            return bound(variable, null, Scratch.element(op, argument, row, column, trace), meaning.simplified());
        }

        /** A node with a name that is this operation on this argument, if there is one. */
        private @Nullable Node named(Op op, Node argument) {
            for (Node other : trace.graph().nodes()) {
                if (other.name() != null
                        && other.kind() == Node.Kind.COMPUTED
                        && other.op() == op
                        && other.inputs().get(0) == argument) {
                    return other;
                }
            }
            return null;
        }
    }

    /** One input of an operation, as the elements of a helper that works on it alone. */
    private record Only(Elements all, int which) implements Elements {
        @Override
        public Shape shape(int input) {
            return all.shape(which);
        }

        @Override
        public Formula input(int input, int row, int column) {
            return all.input(which, row, column);
        }

        @Override
        public Formula output(int row, int column) {
            throw new IllegalStateException("a helper is written in its input alone");
        }

        @Override
        public Formula helper(String name, Op op, int input, int row, int column) {
            return all.helper(name, op, which, row, column);
        }
    }
}
