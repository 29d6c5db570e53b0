package gradwalk.nn;

import gradwalk.data.Batches;
import gradwalk.data.Dataset;
import gradwalk.graph.Plan;
import gradwalk.math.Matrix;
import gradwalk.optim.Descent;
import gradwalk.optim.State;
import org.jspecify.annotations.Nullable;

/**
 * A network that learns, one batch a step. A step allocates nothing but at the first batch of each size. A run can be
 * left and taken up at any step by its {@link Snapshot}, and goes on to the same bits.
 *
 * <p>A graph has a fixed number of rows. Where the last batch of an epoch is smaller it has a plan of its own, into which
 * the parameters are copied; they are changed in one place only, the plan of full batches.
 */
public final class Training {
    private final Objective objective;
    private final Batches batches;
    private final Descent descent;
    private final int inputColumns;
    private final double[] inputs;
    private final double[] targets;
    private final int rows;
    private final int[] picked;
    private final Network network;
    private @Nullable Network smaller;
    private State state;
    private boolean loaded;
    private double cost = Double.NaN;

    /**
     * A run before its first step.
     *
     * @param start starting parameters, such as {@link Mlp#start} gives
     * @throws IllegalArgumentException when data, network, batches and start do not go together
     */
    public Training(Objective objective, Dataset data, Batches batches, Descent descent, double[] start) {
        Mlp mlp = objective.mlp();
        boolean fits = data.inputs().columns() == mlp.inputs() && data.targets().columns() == mlp.outputs();
        if (!fits || data.rows() != batches.rows() || start.length != mlp.parameterCount()) {
            throw new IllegalArgumentException("data of " + data.rows() + " rows, "
                    + data.inputs().columns() + " inputs and " + data.targets().columns()
                    + " targets, batches of " + batches.rows() + " rows and " + start.length
                    + " parameters do not go with this network");
        }
        this.objective = objective;
        this.batches = batches;
        this.descent = descent;
        this.rows = data.rows();
        this.inputColumns = mlp.inputs();
        this.inputs = columns(data.inputs());
        this.targets = columns(data.targets());
        this.picked = new int[batches.size()];
        this.network = objective.network(batches.size());
        this.network.setParameters(start);
        this.state = descent.start(start.length);
    }

    private static double[] columns(Matrix matrix) {
        double[] columns = new double[matrix.rows() * matrix.columns()];
        matrix.copyColumnsInto(columns, 0);
        return columns;
    }

    /** One update, from the next batch. */
    public void step() {
        Network of = loadedNext();
        Plan plan = of.plan();
        plan.forward();
        plan.backwardToParameters(of.cost());
        cost = plan.value(of.cost());
        Plan main = network.plan();
        descent.step(main.values(), plan.gradients(), main.parameterCount(), state);
    }

    /** The network of the next batch, with its rows and the present parameters. */
    private Network loadedNext() {
        if (loaded) {
            return network;
        }
        int count = batches.take(state.steps(), picked);
        Network of = network;
        if (count < batches.size()) {
            of = smallerNetwork(count);
            of.setParameters(network.plan().values());
        }
        double[] values = of.plan().values();
        gather(inputs, inputColumns, values, of.plan().start(of.input()), count);
        gather(targets, of.mlp().outputs(), values, of.plan().start(of.target()), count);
        // One batch of all rows stays where it is.
        loaded = batches.perEpoch() == 1;
        return of;
    }

    private Network smallerNetwork(int count) {
        Network of = smaller;
        if (of == null) {
            of = objective.network(count);
            smaller = of;
        }
        return of;
    }

    private void gather(double[] from, int columns, double[] to, int start, int count) {
        int next = start;
        for (int column = 0; column < columns; column++) {
            int first = column * rows;
            for (int i = 0; i < count; i++) {
                to[next++] = from[first + picked[i]];
            }
        }
    }

    /** Steps to the end of the epoch, which is a whole epoch where the last one is complete. */
    public void epoch() {
        do {
            step();
        } while (state.steps() % batches.perEpoch() != 0);
    }

    /** How many updates were made. */
    public int steps() {
        return state.steps();
    }

    /** How many epochs are complete. */
    public int epochs() {
        return state.steps() / batches.perEpoch();
    }

    /** The last batch's cost before it changed the parameters; NaN before the first step. */
    public double cost() {
        return cost;
    }

    /**
     * The network of full batches. Its parameters are the present ones; its other values and gradients are those of the
     * last full batch, before the parameters changed. Its inputs and targets are the run's: do not set them.
     */
    public Network network() {
        return network;
    }

    /** A copy of the present parameters. */
    public double[] parameters() {
        return network.parameters();
    }

    public Objective objective() {
        return objective;
    }

    /** What the rule remembers now; it changes with the next step. */
    public State state() {
        return state;
    }

    /** A run at a step: a value, which later steps do not change. */
    public static final class Snapshot {
        private final double[] parameters;
        private final State state;

        private Snapshot(double[] parameters, State state) {
            this.parameters = parameters;
            this.state = state;
        }

        /** How many updates led here. */
        public int steps() {
            return state.steps();
        }

        /** A copy of the parameters. */
        public double[] parameters() {
            return parameters.clone();
        }
    }

    /** The run as it is now, to come back to. */
    public Snapshot snapshot() {
        return new Snapshot(network.parameters(), state.copy());
    }

    /** Goes back, or forward, to where the run was; the next step is the one that followed then. */
    public void restore(Snapshot snapshot) {
        network.setParameters(snapshot.parameters);
        state = snapshot.state.copy();
        cost = Double.NaN;
    }
}
