package gradwalk.nn;

import gradwalk.math.Functions;
import gradwalk.math.Random;

/**
 * How starting weights are drawn: from a normal or an even distribution around 0 or another middle, as wide as the
 * numbers of a neuron's inputs and outputs demand.
 */
public final class Initializer {
    private final String name;
    private final double middle;
    /** The square of the deviation, times the inputs and outputs that it is divided by. */
    private final double variance;

    private final Fan fan;
    private final boolean normal;

    /** By what the variance is divided. */
    private enum Fan {
        NOTHING,
        INPUTS,
        BOTH
    }

    private Initializer(String name, double middle, double variance, Fan fan, boolean normal) {
        this.name = name;
        this.middle = middle;
        this.variance = variance;
        this.fan = fan;
        this.normal = normal;
    }

    /** The same number everywhere. Neurons of a layer that start alike stay alike. */
    public static Initializer constant(double number) {
        return new Initializer("constant", number, 0, Fan.NOTHING, false);
    }

    /** All 0. */
    public static Initializer zeros() {
        return constant(0);
    }

    /** All 1, as lesson 1 starts. */
    public static Initializer ones() {
        return constant(1);
    }

    /**
     * Evenly from min up to max.
     *
     * @throws IllegalArgumentException when max is below min
     */
    public static Initializer uniform(double min, double max) {
        if (!(min <= max)) {
            throw new IllegalArgumentException("max must not be below min");
        }
        double width = max - min;
        return new Initializer("uniform", min + width / 2, width * width / 12, Fan.NOTHING, false);
    }

    /** Normal around 0. */
    public static Initializer normal(double deviation) {
        return new Initializer("normal", 0, deviation * deviation, Fan.NOTHING, true);
    }

    /**
     * Evenly within ±√(6/(inputs + outputs)), for sigmoid and tanh (Glorot and Bengio, "Understanding the difficulty of
     * training deep feedforward neural networks", 2010, equation 16).
     */
    public static Initializer xavierUniform() {
        return new Initializer("Xavier uniform", 0, 2, Fan.BOTH, false);
    }

    /** Normal with the variance 2/(inputs + outputs) (the same paper, equation 12). */
    public static Initializer xavierNormal() {
        return new Initializer("Xavier normal", 0, 2, Fan.BOTH, true);
    }

    /**
     * Normal with the variance 2/inputs, for ReLU (He, Zhang, Ren and Sun, "Delving deep into rectifiers", 2015,
     * equation 10).
     */
    public static Initializer heNormal() {
        return new Initializer("He normal", 0, 2, Fan.INPUTS, true);
    }

    /** Evenly within ±√(6/inputs), which has the same variance. */
    public static Initializer heUniform() {
        return new Initializer("He uniform", 0, 2, Fan.INPUTS, false);
    }

    /**
     * Normal with the variance 1/inputs (LeCun, Bottou, Orr and Müller, "Efficient BackProp", 1998, equation 16).
     */
    public static Initializer leCunNormal() {
        return new Initializer("LeCun normal", 0, 1, Fan.INPUTS, true);
    }

    /** Evenly within ±√(3/inputs), which has the same variance. */
    public static Initializer leCunUniform() {
        return new Initializer("LeCun uniform", 0, 1, Fan.INPUTS, false);
    }

    /** As people call it: {@code "He normal"}. */
    public String name() {
        return name;
    }

    /** The deviation of a weight between a layer of this many inputs and its outputs. */
    public double deviation(int inputs, int outputs) {
        return Functions.sqrt(
                switch (fan) {
                    case NOTHING -> variance;
                    case INPUTS -> variance / inputs;
                    case BOTH -> variance / (inputs + outputs);
                });
    }

    /** The next number for a layer of this many inputs and outputs. */
    double next(Random random, int inputs, int outputs) {
        if (variance == 0) {
            return middle;
        }
        double deviation = deviation(inputs, outputs);
        // An even distribution of deviation d reaches to d·√3 on either side.
        double reach = deviation * Functions.sqrt(3);
        return middle + (normal ? deviation * random.normal() : random.uniform(-reach, reach));
    }
}
