package gradwalk.browser;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Op;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;
import gradwalk.math.Matrix;
import gradwalk.math.Random;
import java.util.ArrayList;
import java.util.List;

/** A graph that follows from its seed, of single numbers and of matrices, run by each kind of plan. */
final class RandomGraph {
    private static final int STEPS = 12;
    private static final double LARGE = 1000;

    /** Made of + − × ÷ √ alone, to the last bit the same everywhere. */
    private static final List<Op> ARITHMETIC = List.of(
            Ops.add(),
            Ops.subtract(),
            Ops.multiply(),
            Ops.divide(),
            Ops.max(),
            Ops.min(),
            Ops.scale(-1.5),
            Ops.negate(),
            Ops.square(),
            Ops.sqrt(),
            Ops.abs(),
            Ops.relu(),
            Ops.leakyRelu(0.1));

    private static final List<Op> FUNCTIONS = List.of(
            Ops.power(),
            Ops.exp(),
            Ops.log(),
            Ops.sin(),
            Ops.cos(),
            Ops.sigmoid(),
            Ops.tanh(),
            Ops.softplus(),
            Ops.gelu(),
            Ops.softmax(),
            Ops.logSoftmax());

    private final Random random;
    private final boolean arithmetic;
    private final Graph.Builder builder = Graph.builder();
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> given = new ArrayList<>();

    private RandomGraph(int seed, boolean arithmetic) {
        this.random = new Random(seed);
        this.arithmetic = arithmetic;
    }

    /**
     * All values and gradients of its nodes, where they are of ordinary size, or nothing: what is e^(e^x) turns one last
     * digit of an exponential into any cosine.
     */
    static double[] of(int seed, boolean arithmetic) {
        return new RandomGraph(seed, arithmetic).run(seed % 3);
    }

    /** Single numbers; matrices of three rows; or a layer of more rows and units than kernels do at a time. */
    private double[] run(int kind) {
        int rows = kind == 0 ? 1 : kind == 1 ? 3 : 7;
        int columns = kind == 0 ? 1 : kind == 1 ? 2 : 5;
        given("x", rows, columns);
        given("z", rows, columns);
        given("s", 1, 1);
        if (kind > 0) {
            given("W", columns, columns);
            given("b", 1, columns);
            nodes.add(builder.apply(Ops.affine(), nodes.get(0), nodes.get(3), nodes.get(4)));
            nodes.add(builder.apply(Ops.matmul(), nodes.get(1), nodes.get(3)));
        }
        for (int i = 0; i < STEPS; i++) {
            step(rows);
        }
        Node newest = nodes.get(nodes.size() - 1);
        Node end = builder.apply(Ops.sum(), builder.apply(Ops.multiply(), newest, newest));
        Graph graph = builder.build();
        double[] plain = numbers(Plan.of(graph), end);
        double[] scalar = numbers(Plan.ofScalars(graph), end);
        double[] both = new double[plain.length + scalar.length];
        for (int i = 0; i < plain.length; i++) {
            both[i] = plain[i];
            both[plain.length + i] = scalar[i];
            if (!arithmetic && !(Math.abs(plain[i]) < LARGE)) {
                return new double[0];
            }
        }
        return both;
    }

    private void given(String name, int rows, int columns) {
        Node node = name.equals("W") || name.equals("b") || name.equals("s")
                ? builder.parameter(name, rows, columns)
                : builder.input(name, rows, columns);
        nodes.add(node);
        given.add(node);
    }

    /** The newest value of full height is always used, so that what comes out hangs on much. */
    private void step(int rows) {
        boolean plain = arithmetic || random.nextInt(3) > 0;
        List<Op> from = plain ? ARITHMETIC : FUNCTIONS;
        Op op = from.get(random.nextInt(from.size()));
        Node a = nodes.get(nodes.size() - 1);
        Node b = nodes.get(random.nextInt(3));
        if (a.shape().rows() != rows) {
            a = nodes.get(0);
        }
        nodes.add(op.arity() == 1 ? builder.apply(op, a) : builder.apply(op, a, b));
    }

    private double[] numbers(Plan plan, Node end) {
        Random draw = new Random(nodes.size());
        for (Node node : given) {
            double[] all = new double[node.shape().size()];
            for (int i = 0; i < all.length; i++) {
                all[i] = draw.uniform(0.2, 1.5);
            }
            plan.set(node, Matrix.of(node.shape().rows(), node.shape().columns(), all));
        }
        plan.forward();
        plan.backward(end);
        int size = 1;
        for (Node node : nodes) {
            size += 2 * node.shape().size();
        }
        double[] all = new double[size];
        int to = 0;
        for (Node node : nodes) {
            plan.values(node).copyColumnsInto(all, to);
            plan.gradients(node).copyColumnsInto(all, to + node.shape().size());
            to += 2 * node.shape().size();
        }
        all[to] = plan.value(end);
        return all;
    }
}
