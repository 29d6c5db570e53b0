package gradwalk.lesson.trainingstep;

/** The stops of one update, in the lecture's five steps. From the second update on the walk begins at FORWARD. */
enum Stop {
    ROW(0, 1, "1 Row"),
    FORWARD(1, 2, "2 Forward"),
    COMPARE(2, 3, "3 Compare"),
    ERROR(3, 3, "3 Error"),
    BACK_OUTPUT(4, 4, "4 Outputs"),
    NUDGE(5, 4, "4 Nudge"),
    BACK_WEIGHTS(6, 4, "4 Weights"),
    UPDATE(7, 5, "5 Update");

    /** How many stops each update has. */
    static final int EACH = values().length - 1;

    private final int order;
    private final int step;
    private final String label;

    Stop(int order, int step, String label) {
        this.order = order;
        this.step = step;
        this.label = label;
    }

    /** The step of the lecture, 1 to 5. */
    int step() {
        return step;
    }

    /** A short name for the scrubber. */
    String label() {
        return label;
    }

    /** Whether a stop comes at or after another. */
    boolean from(Stop other) {
        return order >= other.order;
    }

    /** The stop at a place of the walk. */
    static Stop at(int place) {
        return place == 0 ? ROW : values()[1 + (place - 1) % EACH];
    }

    /** How many updates were made before a place of the walk. */
    static int update(int place) {
        return place == 0 ? 0 : (place - 1) / EACH;
    }

    /** The place of this stop in the walk of an update; only update 0 has ROW. */
    int place(int update) {
        return this == ROW ? 0 : 1 + EACH * update + order - 1;
    }
}
