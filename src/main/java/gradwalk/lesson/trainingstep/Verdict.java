package gradwalk.lesson.trainingstep;

import static gradwalk.app.Words.say;

/** What a learning rate does to one row, told by its ratio to the rate that solves the row in one step. */
enum Verdict {
    FALLS("good"),
    SOLVES("good"),
    OVERSHOOTS("careful"),
    JUMPS("careful"),
    DIVERGES("bad");

    private static final double EQUAL = 1e-12;

    private final String cssClass;

    Verdict(String cssClass) {
        this.cssClass = cssClass;
    }

    static Verdict of(double ratio) {
        if (Math.abs(ratio - 1) < EQUAL) {
            return SOLVES;
        } else if (Math.abs(ratio - 2) < EQUAL) {
            return JUMPS;
        }
        return ratio < 1 ? FALLS : ratio < 2 ? OVERSHOOTS : DIVERGES;
    }

    String cssClass() {
        return cssClass;
    }

    String sentence() {
        return switch (this) {
            case FALLS -> say("E falls at every update.");
            case SOLVES -> say("Solves this row in one step.");
            case OVERSHOOTS -> say("Overshoots, still falls: the outputs change side at every update.");
            case JUMPS -> say("Jumps for ever: the outputs change side and E stays where it is.");
            case DIVERGES -> say("Diverges: every update makes E larger.");
        };
    }
}
