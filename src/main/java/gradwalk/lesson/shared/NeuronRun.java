package gradwalk.lesson.shared;

import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.graph.Element;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Optimizer;
import gradwalk.optim.State;
import java.util.Arrays;
import java.util.function.Function;

/** A neuron trained on one example from a start: everything before each epoch, with one update an epoch. */
public final class NeuronRun {
    private static final int W = 0;
    private static final int B = 1;
    private static final int A = 2;
    private static final int COST = 3;
    private static final int GRADIENT = 4;
    private static final int COLUMNS = 5;

    private final Neuron neuron;
    private final Start start;
    private final Name name;
    private final double[][] columns = new double[COLUMNS][];
    private final boolean lost;
    private int end = -1;

    /**
     * Where it starts, and on what.
     *
     * @param rate the learning rate
     */
    public record Start(double w, double b, double x, double y, double rate) {}

    /**
     * How it is told from others.
     *
     * @param suffix follows the names of its numbers, such as {@code ".1"}
     * @param title in words, such as "start 1"
     * @param style the class of its curves
     * @param rate the name of its learning rate
     */
    public record Name(String suffix, String title, String style, Quantity rate) {}

    /** Trains for so many epochs, or until a number is not finite; that epoch is the last then. */
    public NeuronRun(Name name, Neuron neuron, Start start, int epochs) {
        this.name = name;
        this.neuron = neuron;
        this.start = start;
        Optimizer rule = new GradientDescent();
        State state = rule.start(2);
        double[] now = {start.w(), start.b()};
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = new double[epochs + 1];
        }
        boolean finite = true;
        while (finite && end < epochs) {
            end++;
            neuron.run(now[0], now[1], start.x(), start.y());
            double[] row = {now[0], now[1], neuron.value("a"), neuron.value("C"), neuron.gradient("w")};
            for (int i = 0; i < COLUMNS; i++) {
                columns[i][end] = row[i];
                finite &= Double.isFinite(row[i]);
            }
            double[] gradients = {row[GRADIENT], neuron.gradient("b")};
            rule.step(now, gradients, 2, state, start.rate());
        }
        lost = !finite;
        for (int i = 0; i < COLUMNS; i++) {
            columns[i] = Arrays.copyOf(columns[i], end + 1);
        }
    }

    public Name name() {
        return name;
    }

    public Start start() {
        return start;
    }

    /** The last epoch that was reached. */
    public int end() {
        return end;
    }

    /** The epoch at which a number left the range of finite ones, or −1. */
    public int lost() {
        return lost ? end : -1;
    }

    /** The weight before each epoch; do not change. */
    public double[] weights() {
        return columns[W];
    }

    /** The bias before each epoch; do not change. */
    public double[] biases() {
        return columns[B];
    }

    /** The output before each epoch; do not change. */
    public double[] outputs() {
        return columns[A];
    }

    /** The cost before each epoch; do not change. */
    public double[] costs() {
        return columns[COST];
    }

    /** ∂C/∂w before each epoch; do not change. */
    public double[] gradients() {
        return columns[GRADIENT];
    }

    /** The first epoch before which the output is below a level; −1 when none is. */
    public int below(double level) {
        for (int epoch = 0; epoch <= end; epoch++) {
            if (columns[A][epoch] < level) {
                return epoch;
            }
        }
        return -1;
    }

    /** The epoch in which the output falls most. */
    public int steepest() {
        double[] a = columns[A];
        int steepest = 0;
        for (int epoch = 0; epoch < end; epoch++) {
            if (a[epoch] - a[epoch + 1] > a[steepest] - a[steepest + 1]) {
                steepest = epoch;
            }
        }
        return steepest;
    }

    /** The name of one of its numbers before an epoch. */
    public Quantity quantity(String kind, String node, int epoch) {
        return new Quantity(kind, node + name.suffix(), 0, 0, epoch);
    }

    /** The run of an epoch, of which every number explains itself. */
    public Traced traced(int epoch, Function<Element, String> titles) {
        return neuron.traced(columns[W][epoch], columns[B][epoch], start.x(), start.y(), epoch, name.suffix(), titles);
    }

    /** The slope of the activation before an epoch, measured by nudging z. */
    public double measuredSlope(int epoch) {
        return at(epoch).measuredSlope();
    }

    /** The neuron with the numbers of an epoch. */
    public Neuron at(int epoch) {
        neuron.run(columns[W][epoch], columns[B][epoch], start.x(), start.y());
        return neuron;
    }
}
