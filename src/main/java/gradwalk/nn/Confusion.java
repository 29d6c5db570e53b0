package gradwalk.nn;

/** How often each class was answered with each: a row a class, a column an answer. */
public final class Confusion {
    private final int classes;
    private final int[] counts;
    private final int[] rows;

    Confusion(int classes) {
        this.classes = classes;
        this.counts = new int[classes * classes];
        this.rows = new int[classes];
    }

    /** Counts an example; an answer below 0 is none. */
    void add(int actual, int answer) {
        rows[actual]++;
        if (answer >= 0) {
            counts[actual * classes + answer]++;
        }
    }

    public int classes() {
        return classes;
    }

    /** How many examples of a class got an answer. */
    public int count(int actual, int answer) {
        return counts[actual * classes + answer];
    }

    /** How many examples of a class there are, with those that got no answer. */
    public int rows(int actual) {
        return rows[actual];
    }

    /** How many examples got an answer, right or wrong. */
    public int answered(int answer) {
        int answered = 0;
        for (int actual = 0; actual < classes; actual++) {
            answered += count(actual, answer);
        }
        return answered;
    }

    /** How many answers are right. */
    public int right() {
        int right = 0;
        for (int actual = 0; actual < classes; actual++) {
            right += count(actual, actual);
        }
        return right;
    }
}
