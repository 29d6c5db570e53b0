package gradwalk.app;

/** An input that cannot be taken, with the sentence that says why to the reader. */
public final class Refused extends Exception {
    private final String sentence;

    public Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** What the reader is told. */
    public String sentence() {
        return sentence;
    }
}
