package gradwalk.lesson.landscapes;

import java.util.List;

/**
 * A cost to race on, with a start, rates and a length of run that suit it.
 *
 * @param name as people call it
 * @param text its formula; empty for the reader's own
 * @param around what the map shows: left, right, below, above
 * @param start where the runs begin
 * @param rates the learning rates of the rules, in their order
 * @param steps how long they run
 * @param told what to look at
 */
record Land(
        String name, String text, List<Double> around, List<Double> start, List<Double> rates, int steps, String told) {
    static final List<Land> ALL = List.of(
            new Land(
                    "ravine",
                    "½·(x^2 + 20·y^2)",
                    List.of(-10.0, 10.0, -8.0, 8.0),
                    List.of(-9.0, 4.0),
                    List.of(0.09, 0.02, 0.02, 2.0, 0.3, 20.0, 0.5, 0.5),
                    60,
                    "Across the ravine the cost bends 20 times as much as along it. Plain descent zigzags. The orange arrow "
                            + "points down the slope, not at the minimum."),
            new Land(
                    "turned ravine",
                    "¼·((x + y)^2 + 20·(y − x)^2)",
                    List.of(-10.0, 10.0, -8.0, 8.0),
                    List.of(-8.0, -3.0),
                    List.of(0.09, 0.02, 0.02, 2.0, 0.3, 20.0, 0.5, 0.5),
                    60,
                    "The same ravine, turned by 45°. Plain descent and momentum do much as before. Switch AdaGrad and RMSProp "
                            + "on: they lose what they gained, because neither axis runs along the ravine."),
            new Land(
                    "Rosenbrock",
                    "(1 − x)^2 + 100·(y − x^2)^2",
                    List.of(-2.0, 2.0, -1.0, 3.0),
                    List.of(-1.2, 1.0),
                    List.of(0.001, 0.001, 0.001, 0.3, 0.02, 5.0, 0.2, 0.2),
                    200,
                    "A narrow bent valley, with its minimum at (1, 1). All find the valley in a few steps. Along its floor the "
                            + "slope is small, and the way is long."),
            new Land(
                    "Beale",
                    "(1.5 − x + x·y)^2 + (2.25 − x + x·y^2)^2 + (2.625 − x + x·y^3)^2",
                    List.of(-4.5, 4.5, -4.0, 4.0),
                    List.of(1.0, 1.5),
                    List.of(0.01, 0.002, 0.002, 0.4, 0.05, 5.0, 0.1, 0.1),
                    150,
                    "Flat in the middle, very steep at the corners. The minimum is at (3, 0.5). Drag the start towards a "
                            + "corner: the rate of plain descent is soon too large."),
            new Land(
                    "Himmelblau",
                    "(x^2 + y − 11)^2 + (x + y^2 − 7)^2",
                    List.of(-6.0, 6.0, -5.0, 5.0),
                    List.of(0.0, 0.0),
                    List.of(0.01, 0.01, 0.01, 0.8, 0.1, 5.0, 0.3, 0.3),
                    60,
                    "Four minima, all with cost 0. From one start plain descent ends in one and momentum in another. Drag the "
                            + "start and watch who changes valley."),
            new Land(
                    "saddle",
                    "½·x^2 − ½·y^2 + ¼·y^4",
                    List.of(-2.4, 2.4, -2.0, 2.0),
                    List.of(-2.0, 0.001),
                    List.of(0.1, 0.1, 0.1, 0.2, 0.02, 1.0, 0.05, 0.05),
                    80,
                    "At (0, 0) the slope is 0, and still it is no minimum. The start lies a thousandth beside the ridge. Who "
                            + "leaves first?"),
            new Land(
                    "your own",
                    "",
                    List.of(-1.0, 1.0, -1.0, 1.0),
                    List.of(-4.0, 3.0),
                    List.of(0.1, 0.05, 0.05, 0.5, 0.05, 5.0, 0.2, 0.2),
                    60,
                    "Type a cost in x and y. Its slopes come from the same engine as everywhere on this site."));

    static final int OWN = ALL.size() - 1;

    boolean own() {
        return text.isEmpty();
    }
}
