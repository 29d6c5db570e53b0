package gradwalk.graph;

import gradwalk.formula.Cases;
import gradwalk.formula.Formula;
import gradwalk.formula.Function;
import java.util.ArrayList;
import java.util.List;

/** Makes the nodes of formulas, those inside first. */
final class FormulaNodes implements Cases<Node> {
    private final Graph.Builder builder = Graph.builder();
    private final boolean shared;
    private final List<Node> nodes = new ArrayList<>();
    /** The names of inputs and lines, and their nodes. */
    private final List<String> names = new ArrayList<>();

    private final List<Node> named = new ArrayList<>();

    /** @param shared whether what is computed from the same nodes in the same way is the same node */
    FormulaNodes(boolean shared) {
        this.shared = shared;
    }

    Graph graph() {
        return builder.build();
    }

    Node given(String name, boolean parameter) {
        return remembered(name, parameter ? builder.parameter(name, 1, 1) : builder.input(name, 1, 1));
    }

    /** The node of a line, with its name where it has none. */
    Node line(String name, Formula formula) {
        // A number of its own: a name must not come to other numbers that are equal.
        Node node =
                formula instanceof Formula.Constant constant ? builder.constant(constant.value()) : formula.in(this);
        if (node.name() == null && !name.isEmpty()) {
            builder.named(name, node);
        }
        return remembered(name, node);
    }

    private Node remembered(String name, Node node) {
        names.add(name);
        named.add(node);
        return node;
    }

    @Override
    public Node constant(double value) {
        for (Node node : nodes) {
            if (shared && node.constant != null && node.constant.at(0, 0) == value) {
                return node;
            }
        }
        Node node = builder.constant(value);
        nodes.add(node);
        return node;
    }

    @Override
    public Node variable(String name) {
        return named.get(names.indexOf(name));
    }

    @Override
    public Node sum(List<Formula> terms) {
        Node sum = terms.get(0).in(this);
        for (int i = 1; i < terms.size(); i++) {
            Formula term = terms.get(i);
            if (term instanceof Formula.Negated negated) {
                sum = apply(Ops.subtract(), sum, negated.inner().in(this));
            } else if (term instanceof Formula.Constant constant && constant.value() < 0) {
                sum = apply(Ops.subtract(), sum, constant(-constant.value()));
            } else {
                sum = apply(Ops.add(), sum, term.in(this));
            }
        }
        return sum;
    }

    @Override
    public Node product(List<Formula> factors) {
        Node product = factors.get(0).in(this);
        for (int i = 1; i < factors.size(); i++) {
            product = apply(Ops.multiply(), product, factors.get(i).in(this));
        }
        return product;
    }

    @Override
    public Node negated(Formula inner) {
        return apply(Ops.negate(), inner.in(this));
    }

    @Override
    public Node quotient(Formula above, Formula below) {
        return apply(Ops.divide(), above.in(this), below.in(this));
    }

    @Override
    public Node power(Formula base, Formula exponent) {
        Node node = base.in(this);
        return exponent.equals(Formula.number(2))
                ? apply(Ops.square(), node)
                : apply(Ops.power(), node, exponent.in(this));
    }

    @Override
    public Node call(Function function, List<Formula> arguments) {
        Node first = arguments.get(0).in(this);
        Op op = op(function);
        return op.arity() == 1
                ? apply(op, first)
                : apply(op, first, arguments.get(1).in(this));
    }

    private static Op op(Function function) {
        return switch (function) {
            case EXP -> Ops.exp();
            case LOG -> Ops.log();
            case SQRT -> Ops.sqrt();
            case SIN -> Ops.sin();
            case COS -> Ops.cos();
            case TANH -> Ops.tanh();
            case SIGMOID -> Ops.sigmoid();
            case ABS -> Ops.abs();
            case SIGN -> Ops.sign();
            case MAX -> Ops.max();
            case MIN -> Ops.min();
            case GREATER -> Ops.greater();
            case AT_LEAST -> Ops.atLeast();
        };
    }

    /** A constant such as π has a node for all its places; a function without an operation is written out. */
    @Override
    public Node defined(Formula.Defined of) {
        if (of.arguments().isEmpty()) {
            return names.contains(of.name()) ? variable(of.name()) : line(of.name(), of.meaning());
        }
        Formula argument = of.arguments().get(0);
        return switch (of.name()) {
            case "relu" -> apply(Ops.relu(), argument.in(this));
            case "softplus" -> apply(Ops.softplus(), argument.in(this));
            case "gelu" -> apply(Ops.gelu(), argument.in(this));
            default -> of.meaning().substitute(x -> argument).in(this);
        };
    }

    /** Gives a name to the result, and v₁, v₂ … to whatever else is computed and has none. */
    void nameAll(Node result, List<String> results) {
        for (String name : results) {
            if (result.name() == null && !names.contains(name)) {
                builder.named(name, result);
                names.add(name);
            }
        }
        int number = 0;
        for (Node node : nodes) {
            while (node.kind() == Node.Kind.COMPUTED && node.name() == null) {
                number++;
                String name = "v" + Naming.subscript(number);
                if (!names.contains(name)) {
                    builder.named(name, node);
                }
            }
        }
    }

    private Node apply(Op op, Node... inputs) {
        for (Node node : nodes) {
            if (shared
                    && node.kind() == Node.Kind.COMPUTED
                    && node.op() == op
                    && node.inputs().equals(List.of(inputs))) {
                return node;
            }
        }
        Node node = builder.apply(op, inputs);
        nodes.add(node);
        return node;
    }
}
