package gradwalk.lesson.landscapes;

import gradwalk.optim.Optimizer;
import gradwalk.optim.Rules;
import java.util.ArrayList;
import java.util.List;

/**
 * A rule in the race.
 *
 * @param label a character or two
 * @param stroke the class of its stroke
 * @param rule with its usual settings
 * @param told what it changes, in a sentence
 */
record Entrant(String label, String stroke, Optimizer rule, String told) {
    private static final List<String> LABELS = List.of("GD", "M", "N", "AG", "R", "AD", "A", "AW");
    private static final List<String> STROKES =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");
    private static final List<String> TOLD = List.of(
            "Each step is η times the slope, and forgets the last one.",
            "Steps add up where slopes agree, and cancel where they change sign.",
            "Momentum that already counts what the next step will keep.",
            "Each weight’s step is divided by all slopes it has seen. Steps can only get shorter.",
            "Divided by the recent slopes only, so steps can grow again.",
            "The division of RMSProp, with the usual step in place of a rate.",
            "Momentum and RMSProp together, each corrected for starting at 0.",
            "Adam, with weights that also shrink towards 0. It does not end at the minimum but a little nearer to 0.");

    static final List<Entrant> ALL = all();

    private static List<Entrant> all() {
        List<Entrant> all = new ArrayList<>();
        for (int i = 0; i < Rules.ALL.size(); i++) {
            all.add(new Entrant(LABELS.get(i), STROKES.get(i), Rules.ALL.get(i), TOLD.get(i)));
        }
        return List.copyOf(all);
    }

    /** Ends the names of its numbers. */
    String suffix() {
        return "." + label;
    }
}
