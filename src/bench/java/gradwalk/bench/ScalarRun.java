package gradwalk.bench;

import gradwalk.graph.Graph;
import gradwalk.graph.Node;
import gradwalk.graph.Ops;
import gradwalk.graph.Plan;

/** A graph of single numbers, forward and backward. */
final class ScalarRun implements Run {
    private final Plan plan;
    private final Node end;
    private final Node[] asked;

    private ScalarRun(Graph graph, Node end, Node[] given, double[] numbers) {
        this.plan = Plan.ofScalars(graph);
        this.end = end;
        this.asked = given;
        for (int i = 0; i < given.length; i++) {
            plan.set(given[i], numbers[i]);
        }
    }

    /** Half the mean squared error of a network of tanh units, every product and sum a node of its own. */
    static ScalarRun network(Workload workload) {
        double[] sizes = workload.numbers("sizes");
        double[] inputs = workload.numbers("inputRows");
        double[] targets = workload.numbers("targetRows");
        double[] start = workload.start();
        Graph.Builder g = Graph.builder();
        Node[] parameters = new Node[start.length];
        for (int i = 0; i < start.length; i++) {
            parameters[i] = g.parameter("p" + i, 1, 1);
        }
        int columns = (int) sizes[0];
        Node total = g.constant(0);
        for (int row = 0; row < targets.length; row++) {
            Node[] layer = new Node[columns];
            for (int i = 0; i < columns; i++) {
                layer[i] = g.constant(inputs[row * columns + i]);
            }
            int next = 0;
            for (int l = 1; l < sizes.length; l++) {
                Node[] units = new Node[(int) sizes[l]];
                int biases = next + layer.length * units.length;
                for (int j = 0; j < units.length; j++) {
                    Node sum = parameters[biases + j];
                    for (Node input : layer) {
                        sum = g.apply(Ops.add(), sum, g.apply(Ops.multiply(), input, parameters[next++]));
                    }
                    units[j] = g.apply(Ops.tanh(), sum);
                }
                next = biases + units.length;
                layer = units;
            }
            Node difference = g.apply(Ops.subtract(), layer[0], g.constant(targets[row]));
            total = g.apply(Ops.add(), total, g.apply(Ops.multiply(), difference, difference));
        }
        Node loss = g.apply(Ops.multiply(), total, g.constant(0.5 / targets.length));
        return new ScalarRun(g.build(), loss, parameters, start);
    }

    /** The newest number, x, becomes x·w, then x + c, then x − c, then −x, and again. */
    static ScalarRun chain(Workload workload) {
        double[] given = workload.numbers("given");
        Graph.Builder g = Graph.builder();
        Node x = g.input("x", 1, 1);
        Node w = g.input("w", 1, 1);
        Node c = g.input("c", 1, 1);
        Node node = x;
        for (int i = 0; i < workload.number("length"); i++) {
            node = switch (i % 4) {
                case 0 -> g.apply(Ops.multiply(), node, w);
                case 1 -> g.apply(Ops.add(), node, c);
                case 2 -> g.apply(Ops.subtract(), node, c);
                default -> g.apply(Ops.negate(), node);
            };
        }
        return new ScalarRun(g.build(), node, new Node[] {x, w, c}, given);
    }

    @Override
    public void reset() {
        // Nothing is learned.
    }

    @Override
    public void once() {
        plan.forward();
        plan.backward(end);
    }

    @Override
    public double[] result() {
        double[] all = new double[asked.length + 1];
        all[asked.length] = plan.value(end);
        for (int i = 0; i < asked.length; i++) {
            all[i] = plan.gradient(asked[i], 0, 0);
        }
        return all;
    }
}
