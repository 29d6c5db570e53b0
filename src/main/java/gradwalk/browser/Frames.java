package gradwalk.browser;

import gradwalk.app.Clock;
import java.util.List;

/** One change of the page a frame, however many events came before it; figures that play get their time here. */
final class Frames {
    /** A page that was hidden does not make up for the time. */
    private static final double LONGEST = 250;

    private final List<Stage> stages;
    private final Clock clock;
    private final Runnable after;
    private boolean asked;
    private boolean playing;
    private double last;

    /** @param after is called after each frame */
    Frames(List<Stage> stages, Clock clock, Runnable after) {
        this.stages = stages;
        this.clock = clock;
        this.after = after;
    }

    /** Asks for a frame. */
    void request() {
        if (!asked) {
            asked = true;
            Js.frame(this::run);
        }
    }

    private void run() {
        asked = false;
        double now = clock.now();
        double elapsed = playing ? Math.min(LONGEST, now - last) : 0;
        last = now;
        playing = false;
        for (Stage stage : stages) {
            if (stage.store().playing()) {
                if (elapsed > 0) {
                    stage.store().tick(elapsed);
                    stage.change();
                }
                playing |= stage.store().playing();
            }
            stage.show();
        }
        after.run();
        if (playing) {
            request();
        }
    }
}
