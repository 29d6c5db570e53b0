package gradwalk.optim;

import java.util.List;

/** The rules that a reader can choose from. */
public final class Rules {
    /** All of them, each with its usual settings, in the order in which each takes up the one before. */
    public static final List<Optimizer> ALL = List.of(
            new GradientDescent(),
            new Momentum(0.9),
            new Nesterov(0.9),
            new AdaGrad(),
            new RmsProp(),
            new AdaDelta(),
            new Adam(),
            new AdamW(0.01));

    private Rules() {}
}
