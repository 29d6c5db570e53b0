package gradwalk.app;

/**
 * Where a reader is in a walk with questions.
 *
 * @param time the present place, and whether it plays
 * @param asking the question that is put now, or empty
 * @param answers what became of the questions
 */
public record Walk(Timeline time, String asking, Answers answers) {
    /** Follows the id of a question that put its own numbers in the place of the reader's. */
    public static final String LOADED = ".loaded";

    /** At the first place, nothing asked or answered. */
    public static final Walk START = new Walk(Timeline.START, "", Answers.NONE);

    /** At a place, not playing; no question is put. */
    public Walk at(int place) {
        return new Walk(time.to(place), "", answers);
    }

    /** With a question put. */
    public Walk asking(String id) {
        return new Walk(time, id, answers);
    }

    /** With the question that is put marked as having loaded its own numbers. */
    public Walk loaded() {
        return asking(asking + LOADED);
    }

    /** With other answers. */
    public Walk with(Answers to) {
        return new Walk(time, asking, to);
    }

    /** Playing, or not. */
    public Walk play(boolean on) {
        return new Walk(time.play(on), on ? "" : asking, answers);
    }

    /** At another pace. */
    public Walk paced(int pace) {
        return new Walk(time.paced(pace), asking, answers);
    }

    /** After time has passed; the same walk when nothing came of it. */
    Walk moved(Timeline to) {
        return to.equals(time) ? this : new Walk(to, "", answers);
    }

    /** As undo brings it back. */
    public Walk resting() {
        return time.playing() ? play(false) : this;
    }
}
