package gradwalk.app;

/**
 * A place in a walk of steps, and whether it plays by itself.
 *
 * @param at the present step, counted from 0
 * @param playing whether it moves on by itself
 * @param pace 0 slow, 1 normal, 2 fast
 * @param waited milliseconds since the last step made by playing
 */
public record Timeline(int at, boolean playing, int pace, double waited) {
    private static final double[] MILLISECONDS = {1800, 900, 300};

    /** At the first step, at normal pace, not playing. */
    public static final Timeline START = new Timeline(0, false, 1, 0);

    /** At a step, not playing. */
    public Timeline to(int step) {
        return new Timeline(Math.max(0, step), false, pace, 0);
    }

    /** Playing, or not. */
    public Timeline play(boolean on) {
        return new Timeline(at, on, pace, 0);
    }

    /** At another pace. */
    public Timeline paced(int newPace) {
        return new Timeline(at, playing, Math.max(0, Math.min(2, newPace)), waited);
    }

    /**
     * After a while of playing through many steps: as many further as the time allows, and it stops at the last.
     *
     * @param perSecond how many steps a second at normal pace; half as many at slow pace, three times as many at fast
     */
    public Timeline run(double milliseconds, int last, double perSecond) {
        if (!playing) {
            return this;
        }
        double step = 1000 / perSecond * MILLISECONDS[pace] / MILLISECONDS[1];
        double time = waited + milliseconds;
        int steps = (int) (time / step);
        int next = Math.min(last, at + steps);
        return new Timeline(next, next < last, pace, next < last ? time - steps * step : 0);
    }

    /** After a while of playing: one step further whenever the pace's time has passed; it stops at the last step. */
    public Timeline tick(double milliseconds, int last) {
        if (!playing) {
            return this;
        }
        double time = waited + milliseconds;
        if (time < MILLISECONDS[pace]) {
            return new Timeline(at, true, pace, time);
        }
        int next = Math.min(last, at + 1);
        return new Timeline(next, next < last, pace, 0);
    }
}
