package gradwalk.lesson.losses;

import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's three questions: two in the race, one in the derivation. */
final class Questions {
    static final String CHANGE = "p51";
    static final String LATER = "p52";
    static final String PRODUCT = "p53";

    /** Where the second start of cross-entropy falls below 0.1. */
    static final int THERE = 50;

    static final Gates RACE = new Gates(List.of(new Gate(change(), 0, 0), new Gate(later(), 0, THERE)));

    /** The last line of the derivation that may be seen before, and the line in which σ′ cancels. */
    static final Gates LINES = new Gates(List.of(new Gate(product(), 5, 6)));

    private Questions() {}

    private static Prediction change() {
        return new Prediction(
                CHANGE,
                "Cross-entropy, same η: which start changes its weight more in the first epoch?",
                List.of(
                        new Choice("a", "(0.6, 0.9), as before", "σ′ is gone from the product.", false),
                        new Choice("b", "(2, 2)", "0.1473 against 0.1226: more wrong, more change.", true),
                        new Choice("c", "the same", "The gradient is a − y: 0.982 and 0.818.", false)));
    }

    private static Prediction later() {
        return new Prediction(
                LATER,
                "With the quadratic cost the bad start came 196 epochs later. With cross-entropy?",
                List.of(
                        new Choice("d", "0", "It still has further to go: z from 4 instead of 1.5.", false),
                        new Choice("c", "about 9", "50 − 41.", true),
                        new Choice(
                                "b",
                                "about 100",
                                "Nearly all the waiting came from σ′, and σ′ is gone; only the longer way is left.",
                                false),
                        new Choice("a", "196", "The waiting came from σ′.", false)));
    }

    private static Prediction product() {
        return new Prediction(
                PRODUCT,
                "z = 4, y = 0. ∂C/∂w with cross-entropy, x = 1?",
                List.of(
                        new Choice("d", "−0.982", "a is too large, w must fall, so the gradient is positive.", false),
                        new Choice("b", "0.0173", "That is the quadratic cost’s.", false),
                        new Choice("c", "0.982", "55.6 times 0.01766: what grew and what shrank cancel.", true),
                        new Choice("a", "55.6", "That is ∂C/∂a; multiply by σ′.", false)));
    }
}
