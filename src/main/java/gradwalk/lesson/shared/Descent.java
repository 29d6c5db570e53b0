package gradwalk.lesson.shared;

import gradwalk.app.Quantity;
import gradwalk.app.Traced;
import gradwalk.graph.Element;
import gradwalk.optim.GradientDescent;
import gradwalk.optim.Optimizer;
import java.util.function.Function;

/** A neuron trained on one example from a start: everything before each epoch, with one update an epoch. */
public final class Descent {
    private final Neuron neuron;
    private final Start start;
    private final Name name;
    private final double[] w;
    private final double[] b;
    private final double[] a;
    private final double[] cost;
    private final double[] gradient;
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
    public Descent(Name name, Neuron neuron, Start start, int epochs) {
        this.name = name;
        this.neuron = neuron;
        this.start = start;
        w = new double[epochs + 1];
        b = new double[epochs + 1];
        a = new double[epochs + 1];
        cost = new double[epochs + 1];
        gradient = new double[epochs + 1];
        Optimizer rule = new GradientDescent(start.rate());
        double[] now = {start.w(), start.b()};
        boolean finite = true;
        while (finite && end < epochs) {
            end++;
            neuron.run(now[0], now[1], start.x(), start.y());
            w[end] = now[0];
            b[end] = now[1];
            a[end] = neuron.value("a");
            cost[end] = neuron.value("C");
            gradient[end] = neuron.gradient("w");
            finite = Double.isFinite(cost[end]) && Double.isFinite(gradient[end]);
            double[] gradients = {gradient[end], neuron.gradient("b")};
            now = rule.next(now, gradients, rule.start(2));
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
        return end < w.length - 1 ? end : -1;
    }

    /** The weight before each epoch; do not change. */
    public double[] weights() {
        return w;
    }

    /** The bias before each epoch; do not change. */
    public double[] biases() {
        return b;
    }

    /** The output before each epoch; do not change. */
    public double[] outputs() {
        return a;
    }

    /** The cost before each epoch; do not change. */
    public double[] costs() {
        return cost;
    }

    /** ∂C/∂w before each epoch; do not change. */
    public double[] gradients() {
        return gradient;
    }

    /** The first epoch before which the output is below a level; −1 when none is. */
    public int below(double level) {
        for (int epoch = 0; epoch <= end; epoch++) {
            if (a[epoch] < level) {
                return epoch;
            }
        }
        return -1;
    }

    /** The epoch in which the output falls most. */
    public int steepest() {
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
        return neuron.traced(w[epoch], b[epoch], start.x(), start.y(), epoch, name.suffix(), titles);
    }

    /** The neuron with the numbers of an epoch. */
    public Neuron at(int epoch) {
        neuron.run(w[epoch], b[epoch], start.x(), start.y());
        return neuron;
    }
}
