package gradwalk.lesson.graphs;

import gradwalk.app.Gates;
import gradwalk.app.Gates.Gate;
import gradwalk.app.Prediction;
import gradwalk.app.Prediction.Choice;
import java.util.List;

/** The lesson's three questions. */
final class Questions {
    static final String NUDGE = "p71";
    static final String SWEEP = "p72";
    static final String MODES = "p73";

    /** The question of the walk, before any gradient. */
    static final Gates WALK = new Gates(List.of(new Gate(nudge(), Steps.RESULT, Steps.SEED)));

    /** The question about many stages. */
    static final Gates STAGES = new Gates(List.of(new Gate(sweep(), Gates.ASIDE, 0)));

    /** The question about forward mode. */
    static final Gates SWEEPS = new Gates(List.of(new Gate(modes(), Gates.ASIDE, 0)));

    private Questions() {}

    private static Prediction nudge() {
        return new Prediction(
                NUDGE,
                "Nudge b from 1 to 1.01. e goes from 6 to about",
                List.of(
                        new Choice("a", "6.02", "That follows c only.", false),
                        new Choice("b", "6.03", "That follows d only.", false),
                        new Choice("c", "6.05", "2·0.01 + 3·0.01; exactly 6.0501.", true),
                        new Choice(
                                "d",
                                "6.06",
                                "Paths are added, factors along a path are multiplied: 2·3 is no path.",
                                false)));
    }

    private static Prediction sweep() {
        return new Prediction(
                SWEEP,
                "10 stages of 3 parallel edges: how many edges does the backward sweep visit?",
                List.of(
                        new Choice("a", "30", "Each edge once: 10·3.", true),
                        new Choice("b", "100", "10² is neither: stages and edges multiply once, 10·3.", false),
                        new Choice(
                                "c",
                                "1 000",
                                "10³; each stage adds its 3 edges to the count, it does not multiply.",
                                false),
                        new Choice(
                                "d",
                                "59 049",
                                "That is the number of paths, 3¹⁰; the sweep never lists paths.",
                                false)));
    }

    private static Prediction modes() {
        return new Prediction(
                MODES,
                "All 23 derivatives of one cost by forward mode: how many sweeps?",
                List.of(
                        new Choice("a", "1", "One sweep gives one input’s column.", false),
                        new Choice("b", "2", "One sweep per input in forward mode; one per output in reverse.", false),
                        new Choice("c", "23", "Reverse mode: 1. This is why training is affordable.", true)));
    }
}
